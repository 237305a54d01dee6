"""What the window imports to run things stays light."""

import subprocess
import sys

CODE = """
import sys
import designer.jobs.library, designer.jobs.live, designer.jobs.run_folder, designer.data.preparation
print([name for name in ("torch", "PySide6", "onnx", "onnxruntime", "sklearn") if name in sys.modules])
"""


def test_jobs_and_data_are_there_without_torch() -> None:
    assert subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True).stdout == "[]\n"
