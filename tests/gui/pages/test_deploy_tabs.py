"""The tabs of the Deploy page: by mouse and keys, remembered, and empty where a file is missing."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from designer.data.errors import DataError
from designer.gui.languages import ENGLISH, speak
from designer.gui.pages.deploy import try_section
from designer.gui.pages.deploy.proof import Proof
from designer.gui.pages.deploy.samples import Samples
from designer.gui.pages.deploy.tabs import TABS
from designer.gui.pages.deploy.try_section import TrySection
from designer.gui.settings import DEPLOY_TAB, Settings
from designer.jobs.kept_exports import KeptExport, keep_export
from designer.jobs.run_folder import RunFolder
from tests.gui.pages.deploy_desk import Show, digits, manifest
from tests.gui.pages.deploy_desk import show as show


def test_tabs_are_walked_through_by_keys_and_the_open_one_is_remembered(show: Show) -> None:
    _, page = show()
    bar = page.tabs.bar
    bar.setFocus()
    for tab in TABS[1:]:
        QTest.keyClick(bar, Qt.Key.Key_Right)
        assert page.tabs.current == tab.id
        assert page.empty.isVisible() is tab.needs_file
    place = bar.tabRect(2).center()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=place)
    assert Settings().get(DEPLOY_TAB) == "precision"


def test_a_file_brings_every_tab_to_life_and_another_run_forgets_it(show: Show) -> None:
    table, page = show("proof")
    assert page.empty.isVisible()
    assert not page.has_file
    page.tabs.show_model(Path("digits.onnx"))
    page.tabs.show_manifest(manifest())
    assert page.has_file
    assert page.tabs.section("proof").isVisible()
    page.tabs.show_run(table.runs.shown)
    assert page.empty.isVisible()


def test_the_keyboard_stays_where_it_was_put(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    table, page = show()
    asked: list[Path] = []
    monkeypatch.setattr(table.runs, "export", lambda folder, out, options: asked.append(out))
    assert page.empty.button is not None
    page.empty.button.setFocus()
    QTest.keyClick(page.empty.button, Qt.Key.Key_Return)
    assert asked == [page.exporter.out]
    assert page.window().focusWidget() is page.exporter.export, "what was pressed is switched off meanwhile"
    bar = page.tabs.bar
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(2).center())
    assert page.window().focusWidget() is bar, "not in the middle of what the tab shows"


def test_without_weights_every_tab_says_what_to_do(show: Show) -> None:
    _table, page = show("precision")
    assert not page.empty.isVisible()
    page.tabs.set_ready(False)
    assert page.empty.isVisible()


def test_the_file_that_was_exported_last_is_found_again(show: Show, tmp_path: Path) -> None:
    table, page = show("proof", replace(digits(), name="Again"))
    assert table.runs.shown is not None
    mine = tmp_path / "mine.onnx"
    mine.write_bytes(b"onnx")
    keep_export(table.runs.shown.layout, KeptExport(str(tmp_path / "gone.onnx")))
    keep_export(table.runs.shown.layout, KeptExport(str(mine)))
    asked: list[str] = []
    page.player.ask = lambda topic, request, on_answer, **_: asked.append(request["model"])  # type: ignore[method-assign]
    page._find(table.runs.shown, tmp_path / "usual.onnx")
    assert asked == [str(mine)]
    mine.unlink()
    page._find(table.runs.shown, tmp_path / "usual.onnx")
    assert asked == [str(mine)], "there is nothing to open"


def test_tables_speak_another_language_at_once(show: Show) -> None:
    _, page = show("proof")
    page.tabs.show_model(Path("digits.onnx"))
    page.tabs.show_manifest(manifest())
    section = page.tabs.section("proof")
    assert isinstance(section, Proof)
    table = section.tables["differences"].table
    try:
        speak("de")
        heads = [table.cells.headerData(at, Qt.Orientation.Horizontal) for at in range(3)]
        assert heads == ["Ausgabe", "Gegenüber", "Batch"]
        assert table.cells.index(0, 1).data() == "ausgegebener Quelltext"
        assert page.tabs.bar.tabText(1) == "Nachweis"
    finally:
        speak(ENGLISH)


def test_a_file_is_tried_without_samples_where_the_data_is_gone(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    table, page = show()
    section = page.tabs.section("try")
    assert isinstance(section, TrySection)

    def gone(folder: RunFolder) -> Samples:
        raise DataError("The folder is gone.", "Bring it back.")

    said: list[str] = []
    shown: list[object] = []
    table.session.message.connect(lambda kind, text: said.append(text))
    monkeypatch.setattr(try_section, "samples_of", gone)
    monkeypatch.setattr(section.try_it, "show_model", lambda model, samples: shown.append((model, samples)))
    page.tabs.show_model(Path("digits.onnx"))
    table.until(lambda: said)
    assert said == ["The validation samples could not be read. The folder is gone."]
    assert shown == [("digits.onnx", None)]
