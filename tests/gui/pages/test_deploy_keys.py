"""Who works by keys: every control of the tabs of the file has a name, is reached by Tab, and shows the keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from designer.drawing.theme import DARK, LIGHT, Theme
from designer.gui.pages.deploy.page import DeployPage
from designer.gui.pages.deploy.take_away import TakeAway
from designer.gui.stylesheet import stylesheet
from designer.jobs.kept_exports import KeptExport, keep_export
from tests.gui.access.places import controls, described, name_of
from tests.gui.access.test_walk import by_other_keys
from tests.gui.pages.deploy_desk import Show, click, manifest
from tests.gui.pages.deploy_desk import show as show

MOST_STEPS = 80


def filled(show: Show, tab: str, folder: Path) -> DeployPage:
    """The page with a tab that shows all it can."""
    table, page = show(tab)
    assert table.runs.shown is not None
    keep_export(table.runs.shown.layout, KeptExport(str(folder / "a.onnx")))
    click(page.exporter.form.more)
    page.tabs.show_model(folder / "a.onnx")
    page.tabs.show_manifest(manifest())
    section = page.tabs.section(tab)
    if isinstance(section, TakeAway):
        (folder / "predict.py").write_text("print(3)\n", encoding="utf-8")
        section.taken.show_files(folder, {"python": ("predict.py",)})
    page.activateWindow()
    QApplication.processEvents()
    return page


@pytest.mark.parametrize("tab", ["proof", "precision", "pruning", "take"])
def test_every_control_has_a_name_and_is_reached_by_keys(show: Show, tmp_path: Path, tab: str) -> None:
    page = filled(show, tab, tmp_path)
    there = list(controls(page))
    assert len(there) > 10
    assert [described(one) for one in there if not name_of(one)] == []
    page.exporter.path.setFocus()
    reached: set[QWidget] = set()
    for _ in range(MOST_STEPS):
        here = QApplication.focusWidget()
        assert here is not None, "the keyboard is lost"
        reached.add(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert [described(one) for one in there if one not in reached and not by_other_keys(one)] == []


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("tab", ["proof", "precision", "pruning", "take"])
def test_the_keyboard_is_seen(show: Show, tmp_path: Path, tab: str, theme: Theme) -> None:
    page = filled(show, tab, tmp_path)
    page.setStyleSheet(stylesheet(theme))
    QTest.mouseMove(page, QPoint(1, 1))  # Wherever the pointer was: what lies under it has a frame of its own.
    unseen = []
    for control in list(controls(page)):
        tabbed = control.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(control, QScrollArea)
        if not tabbed or control.visibleRegion().isEmpty():
            continue
        page.exporter.path.setFocus() if control is not page.exporter.path else page.tabs.bar.setFocus()
        before = _looks(control)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        if control.hasFocus() and _looks(control) == before:
            unseen.append(described(control))
    assert unseen == []


def _looks(control: QWidget) -> QImage:
    QApplication.processEvents()
    return control.grab().toImage()
