"""The document: immutable networks, edits with inverses, history, files.

This package knows no layer type, no torch and no Qt. What a layer means is said in `designer.catalogue`.
"""
