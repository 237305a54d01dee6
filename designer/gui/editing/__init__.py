"""Editing one value: what is typed, the fields it is typed into, and what folds away. Inspector and pages use it."""
