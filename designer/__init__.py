"""Layerloom's designer: draw networks, train them, take them home as ONNX."""

import os

os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")  # Before anything imports ONNX Runtime: see `runtime`.

__version__ = "0.1.0"
