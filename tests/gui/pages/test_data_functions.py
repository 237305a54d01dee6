"""A Python function as data on the Data page: shown and asked about first, then run aside, with a way out."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from designer.gui.own_layers.trusting import TrustDialog
from designer.trust import is_trusted
from tests.data.sources.example_functions import PICTURES, write
from tests.gui.pages.data_desk import Show, click, take
from tests.gui.pages.data_desk import show as show
from tests.helpers.training import digits_mlp


def answering(do: Callable[[TrustDialog], None]) -> None:
    """Does something with the question as soon as it is there."""

    def look() -> None:
        window = QApplication.activeModalWidget()
        if isinstance(window, TrustDialog):
            do(window)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(10, look)


def test_code_is_shown_and_asked_about_before_it_runs(show: Show, tmp_path: Path) -> None:
    path = tmp_path / "make.py"
    path.write_text(PICTURES)
    table, page = show(digits_mlp())
    take(table, page, path)
    box = page.sources.complaint
    assert box.isVisible()
    assert box.message.text() == "“make.py” is Python code, which runs only after you trust it."
    assert box.trust.isVisible()
    shown: list[str] = []
    answering(lambda window: (shown.append(window.code.toPlainText()), QTest.keyClick(window, Qt.Key.Key_Return))[0])
    click(box.trust)
    assert shown == [PICTURES]
    assert not is_trusted(PICTURES), "Return means Cancel"
    assert table.session.document.project.data.dataset == "digits"
    answering(lambda window: QTest.keyClick(window.trust, Qt.Key.Key_Space))
    box.trust.setFocus()
    QTest.keyClick(box.trust, Qt.Key.Key_Space)
    table.until(lambda: not page.is_loading)
    data = table.session.document.project.data
    assert (data.dataset, data.params["function"]) == ("python_function", "load_data")
    assert page.sources.own.text() == "make.py"
    assert not box.isVisible()


def test_what_a_function_is_called_with_is_typed(show: Show, tmp_path: Path) -> None:
    table, page = show(digits_mlp())
    take(table, page, write(tmp_path / "make.py", PICTURES))
    line = page.findChild(QLineEdit, "data.params.arguments")
    assert line is not None
    assert line.isVisible()
    line.setFocus()
    QTest.keyClicks(line, "samples=20")
    QTest.keyClick(line, Qt.Key.Key_Return)
    table.until(lambda: table.session.document.project.data.params.get("arguments") == "samples=20")
    table.until(lambda: not page.is_loading)
    assert table.session.document.project.data.facts["samples"] == 20


def test_other_complaints_ask_for_no_trust(show: Show, tmp_path: Path) -> None:
    table, page = show(digits_mlp())
    take(table, page, write(tmp_path / "make.py", "def load_data():\n    return None\n"))
    assert page.sources.complaint.message.text().endswith("or a dictionary with both was expected.")
    assert not page.sources.complaint.trust.isVisible()


def test_a_function_that_hangs_does_not_hold_the_window(show: Show, tmp_path: Path) -> None:
    table, page = show(digits_mlp())
    page.open_path(write(tmp_path / "make.py", "def load_data():\n    while True:\n        print('on and on')\n"))
    table.until(lambda: page.chooser.busy.startswith("Reading"))
    click(page.sources.busy.cancel)
    begun = time.monotonic()
    page.chooser.close()
    assert time.monotonic() - begun < 10, "the process is ended at once"
    assert table.session.document.project.data.dataset == "digits"
