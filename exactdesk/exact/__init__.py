"""The only package that knows Exact Online's wire: sign-in, limits, queries, JSON to and from `books`. Knows no sheets and no kinds.

countries   which address may be spoken to            odata   questions → addresses, answers → items (pure)
oauth       addresses, forms, tokens (pure)           fault   refusals → errors (pure), by error_catalog
redirect    the sign-in's answer: loopback, pasted    limits  headers → when to call next (pure)
auth        a token that may be used now              record  one entity, read strictly
calls       one exchange, told without secrets        wire    one entity ↔ books
transport   waits and retries, nowhere else           asking  whole answers; client: one method per question
"""
