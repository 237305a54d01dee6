"""The table of runs: what it shows, how it is sorted and searched, what can be done with runs."""
