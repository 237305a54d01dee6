"""The process that trains and exports: a job comes in on standard input, events go out to a file."""
