"""Takes networks home as ONNX, with the proof that they compute what was trained: `run_export.export_run`."""
