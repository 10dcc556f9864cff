"""What this computer remembers: reference data, mappings, history, settings, secrets. SQL stays in here."""
