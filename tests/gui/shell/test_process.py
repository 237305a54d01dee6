"""What the window's process is made of."""

import subprocess
import sys

HEAVY = ("torch", "onnx", "onnxruntime", "sklearn", "torchvision", "onnxscript")

OPEN_ALL = """
import sys
from designer.gui.app import application, open_window
app = application()
window = open_window(app)
window.show()
window.session.open(__import__("designer.templates").templates.load_template("digits-cnn"))
for page in ("data", "design", "train", "evaluate", "tune", "deploy"):
    window.show_page(page)
    app.processEvents()
window.toggle_lower("source")
app.processEvents()
window.close()
print(sorted(name for name in sys.modules if name.partition(".")[0] in %r))
"""


def test_the_window_with_all_its_pages_has_loaded_nothing_heavy() -> None:
    done = subprocess.run(
        [sys.executable, "-c", OPEN_ALL % (HEAVY,)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


def test_looking_for_what_is_missing_needs_no_qt() -> None:
    code = "import sys, designer.gui.system; print([name for name in sys.modules if 'PySide6' in name])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
