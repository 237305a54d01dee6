"""The tour: one's first network, built, trained and exported with one's own hands."""
