"""What the layers cost: a table below the canvas, and bars on the nodes."""
