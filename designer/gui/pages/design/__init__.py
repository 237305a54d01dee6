"""The Design page: the palette, the canvas, the inspector, and problems or source below."""
