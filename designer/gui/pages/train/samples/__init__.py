"""The Samples tab: what a network makes of a few samples while it learns."""
