"""Searches for better parameters. Still empty: studies over recipes and graphs will live here."""
