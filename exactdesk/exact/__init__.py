"""The only package that knows Exact Online's wire: sign-in, limits, queries, JSON to and from `books`. Knows no sheets and no kinds."""
