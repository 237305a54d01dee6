"""The palette: the layers of the catalogue by family, to search, to drag onto the canvas or to add by key."""
