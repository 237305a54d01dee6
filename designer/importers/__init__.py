"""Reads foreign models. Still empty: ONNX and torch.export files will come in here."""
