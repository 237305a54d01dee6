"""The window in other languages: every text is translated, also while it is open."""
