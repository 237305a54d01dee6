"""Small widgets that several panels share. They know the style's roles, and nothing of projects."""
