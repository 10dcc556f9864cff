"""What can be imported: one module per kind, and the registry of them. Knows `books`, never the wire and never a file."""
