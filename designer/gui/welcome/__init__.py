"""The welcome: what one sees before a project is open. Templates as cards, recent files, an empty network."""
