"""What follows from a graph: shapes, problems, costs. Pure functions, no torch, no Qt."""
