"""How a graph looks, without Qt: colours, measures, wires, layout, pictures.

The canvas and the picture writers share it.
"""
