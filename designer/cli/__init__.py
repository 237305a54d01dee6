"""The command line: every page of the window, without the window."""
