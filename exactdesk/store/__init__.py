"""What this computer remembers: reference data, mappings, history, settings, secrets. SQL stays in here.

Called by jobs alone, in a thread where it may take long; values of `books` and `flow` go in and come out. `database` opens the file,
`history` writes what is done and `past` reads it, `reference`, `rights`, `limits` and `mappings` keep what saves calls and work,
`settings` and `secrets` keep what the user chose and what nobody may see, `locks` lets one process at a time do what only one may do.
"""
