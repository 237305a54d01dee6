"""Takes pictures of the window as a user sees it: those of the README, and all to look at.

`python packaging/pictures.py FOLDER --theme light --scale 2 --language de` takes every scene into a folder; `--readme`
makes those that the papers show, in `resources/pictures`. The window runs without a screen, trains the template of the
digits for real, and shows what came of it. Run it in the root of the project, with `PYTHONPATH=.`.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from designer.gui.main_window import MainWindow

ROOT = Path(__file__).parent.parent
README = {"window": "source", "train": "train"}
"""The pictures of the papers, and the scenes that they show."""

SIZE = (1440, 900)
WAIT_MS = 120_000


@dataclass(frozen=True)
class Scene:
    """One picture: what to do in the window before, and what to take (the window itself by default)."""

    name: str
    set_up: Callable[["MainWindow"], "QWidget | QPixmap | None"]


def main() -> int:
    """Takes the pictures that the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--readme", action="store_true")
    parser.add_argument("--only", nargs="*", default=[], metavar="SCENE")
    parser.add_argument("--theme", default="dark")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--language", default="en")
    parser.add_argument("--text", type=int, default=100, help="the size of the text in percent")
    arguments = parser.parse_args()
    if arguments.readme:
        arguments.folder, arguments.scale, arguments.only = ROOT / "resources" / "pictures", 2.0, [*README.values()]
    if arguments.folder is None:
        parser.error("Name a folder, or say --readme.")
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": f"{arguments.scale:g}"}
    with tempfile.TemporaryDirectory() as home:
        os.environ["LAYERLOOM_HOME"] = home
        _take(arguments)
    return 0


def _take(arguments: argparse.Namespace) -> None:
    from PySide6.QtGui import QPixmap

    from designer.gui.app import application, open_window  # here: Qt reads the environment when it is imported
    from designer.gui.languages import speak

    app = application()
    window = open_window(app)
    window.resize(*SIZE)
    window.show()
    speak(arguments.language)
    window.appearance.choose(arguments.theme)
    window.appearance.choose_percent(arguments.text)
    names = {scene: name for name, scene in README.items()} if arguments.readme else {}
    arguments.folder.mkdir(parents=True, exist_ok=True)
    for scene in scenes():
        taken = scene.set_up(window) or window
        _wait(600)
        if not arguments.only or scene.name in arguments.only:
            picture = taken if isinstance(taken, QPixmap) else taken.grab()
            picture.save(str(arguments.folder / f"{names.get(scene.name, scene.name)}.png"))
        if taken is not window and not isinstance(taken, QPixmap):
            taken.close()
    window.session.document.mark_saved()
    window.close()


def scenes() -> tuple[Scene, ...]:
    """All scenes, in an order in which each finds what it needs."""
    return (
        Scene("welcome", lambda window: None),
        Scene("tour", _tour),
        Scene("empty", _empty),
        Scene("design", lambda window: _open(window, "digits-cnn")),
        Scene("source", _source),
        Scene("near", _near),
        Scene("find", _find),
        Scene("annotated", _annotated),
        Scene("many", _many),
        Scene("problems", _problems),
        Scene("train_before", lambda window: _page(window, "digits-cnn", "train")),
        Scene("train", _train),
        Scene("evaluate", lambda window: window.show_page("evaluate")),
        Scene("deploy", lambda window: window.show_page("deploy")),
        Scene("tune", lambda window: window.show_page("tune")),
        Scene("data", lambda window: window.show_page("data")),
        Scene("commands", _commands),
        Scene("search", _search),
        Scene("sheet", _sheet),
        Scene("settings", lambda window: _side(window, window.windows.show_settings)),
        Scene("keys", lambda window: _side(window, lambda: window.windows.show_settings("keys"))),
        Scene("doctor", _doctor),
        Scene("picture", lambda window: _side(window, lambda: window.table.run("file.export_picture"))),
        Scene("about", lambda window: _asked(window.windows.show_about)),
        Scene("unsaved", _unsaved),
    )


def _open(window: "MainWindow", template: str) -> None:
    from designer.templates import load_template

    window.session.document.mark_saved()
    window.session.open(load_template(template))
    window.show_page("design")
    window.canvas.fit()


def _page(window: "MainWindow", template: str, page: str) -> None:
    _open(window, template)
    window.show_page(page)


def _tour(window: "MainWindow") -> None:
    window.start_tour()


def _empty(window: "MainWindow") -> None:
    from designer.graph.model import empty_project

    window.tour.end()
    window.session.document.mark_saved()
    window.session.open(empty_project())
    window.show_page("design")


def _source(window: "MainWindow") -> None:
    _open(window, "digits-cnn")
    window.show_panel("source")
    window.canvas.fit()
    convolution = next(node.id for node in window.session.network if node.type == "Conv2d")
    window.canvas.select(frozenset((convolution,)))


def _near(window: "MainWindow") -> None:
    window.design.panels.shut("source")
    window.canvas.zoom_to(1.4)
    window.canvas.jump_to(next(iter(window.session.selection)))


def _find(window: "MainWindow") -> None:
    from designer.gui.canvas import searching

    window.canvas.fit()
    searching.find(window.canvas)


def _annotated(window: "MainWindow") -> None:
    from designer.graph.edits import SetMark
    from designer.graph.marks import Frame, Note

    _open(window, "digits-resnet")
    session = window.session
    nodes = [node for node in session.network if node.name.startswith("b1_")]
    left, top = min(node.x for node in nodes), min(node.y for node in nodes)
    width, height = max(node.x for node in nodes) - left + 172, max(node.y for node in nodes) - top + 76
    frame = Frame(
        id="f", title="First block", colour="teal", x=left - 36, y=top - 48, width=width + 72, height=height + 84
    )
    text = "**Residual blocks** learn what to *add* to their input.\n\n- batch norm after each\n- a skip past both"
    note = Note(id="n", text=text, x=left + width - 420, y=top - 300, width=300, height=140)
    session.do(SetMark(session.network_id, "f", frame))
    session.do(SetMark(session.network_id, "n", note))
    window.canvas.fit()


def _many(window: "MainWindow") -> None:
    from designer.api import Network

    network = Network("Eighty layers")
    there = network.input([3, 64, 64])
    for stage, width in enumerate((16, 32, 48, 64, 80)):
        for part in range(2):
            before = there
            for _ in range(2):
                there = network.add("Conv2d", there, out_channels=width, kernel_size=3, padding=1)
                there = network.add("BatchNorm2d", there)
                there = network.add("ReLU", there)
            skip = before if part else network.add("Conv2d", before, out_channels=width, kernel_size=1)
            there = network.add("Add", there, skip)
        if stage < 4:
            there = network.add("MaxPool2d", there)
    there = network.add("GlobalAvgPool", there)
    network.output(network.add("Linear", there, out_features=10))
    window.session.document.mark_saved()
    window.session.open(network.project)
    _wait(100)
    window.canvas.fit()


def _problems(window: "MainWindow") -> None:
    from designer.graph.edits import Disconnect, SetParam

    _open(window, "digits-cnn")
    session = window.session
    convolutions = [node.id for node in session.network if node.type == "Conv2d"]
    session.do(SetParam(session.network_id, convolutions[0], "kernel_size", 99))
    session.do(SetParam(session.network_id, convolutions[1], "groups", 5))
    session.do(Disconnect(session.network_id, session.network.edges[-2]))
    window.show_panel("problems")
    _wait(300)  # the canvas gets lower
    window.canvas.fit()


def _train(window: "MainWindow") -> None:
    from designer.graph.edits import SetSetting

    window.session.do(SetSetting("training.epochs", 12))
    window.train()
    _until(lambda: window.runs.view is not None and window.runs.view.state.is_over)


def _commands(window: "MainWindow") -> None:
    window.show_page("design")
    window.show_commands()


def _search(window: "MainWindow") -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    if window.commands is not None:
        window.commands.hide()
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_Tab)
    _wait(200)


def _sheet(window: "MainWindow") -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    search = window.focusWidget()
    if search is not None:
        QTest.keyClick(search, Qt.Key.Key_Escape)
    window.table.run("help.canvas")


def _doctor(window: "MainWindow") -> "QWidget | None":
    found = _side(window, window.windows.show_doctor)
    doctor = window.windows.doctor
    _until(lambda: doctor is None or bool(doctor.found))
    return found


def _unsaved(window: "MainWindow") -> "QPixmap":
    from designer.graph.edits import Rename

    session = window.session
    session.do(Rename(session.network_id, next(iter(session.network.nodes)), "pixels"))
    return _asked(window.close)


def _side(window: "MainWindow", show: Callable[[], object]) -> "QWidget | None":
    from PySide6.QtWidgets import QApplication

    if window.commands is not None:
        window.commands.hide()
    before = {id(widget) for widget in QApplication.topLevelWidgets() if widget.isVisible()}
    show()
    _wait(1500)
    new = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and id(widget) not in before]
    return new[0] if new else None


def _asked(ask: Callable[[], object]) -> "QPixmap":
    """What a dialogue looks like that waits for its answer; then Escape answers it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication, QDialog

    taken: list[QPixmap] = []

    def look() -> None:
        dialogue = QApplication.activeModalWidget()
        if isinstance(dialogue, QDialog):
            taken.append(dialogue.grab())
            dialogue.reject()

    QTimer.singleShot(500, look)
    ask()
    return taken[0] if taken else QPixmap()


def _until(condition: Callable[[], bool]) -> None:
    for _ in range(WAIT_MS // 50):
        if condition():
            return
        _wait(50)


def _wait(milliseconds: int) -> None:
    """Lets the window go on for a while; a loop of events, since `QTest.qWait` keeps other threads from their work."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
