"""The Train page: the recipe on the left, the run on the right."""
