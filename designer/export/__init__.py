"""Takes a trained network home: ONNX file, bundle, parity report."""
