"""JSON as Exact Online writes and wants it, to and from `books`. Pure. What comes in is not trusted until it is read here."""
