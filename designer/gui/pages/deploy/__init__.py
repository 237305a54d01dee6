"""The Deploy page: take the network home as ONNX, and try it out."""
