"""Pictures of numbers: curves, matrices, bars, galleries. They get arrays and a theme, and know no run or project."""
