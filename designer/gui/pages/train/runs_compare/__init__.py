"""Several runs beside each other: curves, settings, networks."""
