"""The Data page: which dataset, what is in it, how much of it validates and how it is normalised."""
