"""What was done to the project, step by step, and the way back to any of it."""
