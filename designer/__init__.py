"""Layerloom's designer: draw networks, train them, take them home as ONNX."""

__version__ = "0.1.0"
