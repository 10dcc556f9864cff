"""The window: everything that knows Qt. It shows values and sends wishes; it computes nothing."""
