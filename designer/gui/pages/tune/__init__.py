"""The Tune page: says what will be there."""
