"""The settings: how the window looks and behaves, which keys do what. Everything holds at once and is remembered."""
