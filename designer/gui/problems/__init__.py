"""What is wrong with the project: found once per change, listed with repairs."""
