"""Editing one value: what is typed, the fields it is typed into, what stands beside them. Inspector and pages use it."""
