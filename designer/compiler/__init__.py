"""From graph to program: prints a readable module and executes exactly that text."""
