"""The window. Its process never loads torch; whatever needs torch runs in a worker."""
