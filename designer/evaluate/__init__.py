"""What a trained network can do, measured on data it has not seen."""
