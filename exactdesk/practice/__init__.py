"""A stand-alone practice Exact Online: strict, small, and without one line shared with the client.

It answers as API documentation and other clients report of the real service: sign-in with a login and a consent page,
tokens that rotate, OData v2 with its quirks, limits, and business rules that refuse what the real one refuses.
What it knows lives in memory and is made anew from a seed at each start.

The road of a request: `server` or `transport` (real HTTP, or in process) → `handler` (who may, how often) → `oauth`, or
`reads` and `writes` (a table of `resources` over the `ledger` of one administration) → `render`. Beside it run the older road by
XML (`docs`, `xml_road`) and the page where links to booked documents lead (`portal`).

May not know: anything of ExactDesk. An encoder and a decoder that share a mistake agree with each other.
"""
