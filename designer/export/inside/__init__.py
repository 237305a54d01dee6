"""Puts what comes before and after a network into the file itself, as standard operators: `whole.put_inside`."""
