"""The program is killed while a network is edited: the next start brings back everything, and every step of undo."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from designer.graph.files import load, save
from designer.gui.safety import journals_folder
from designer.templates import load_template

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows has no SIGKILL; the journal has its own tests")

EDITOR = """
import json, os, signal, sys, traceback
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from designer.graph.blocks import collapse
from designer.graph.edits import SetBends, SetCode, SetExposed, SetMark, SetSetting, SetTrait
from designer.graph.exposed import Exposed
from designer.graph.marks import Frame, Note
from designer.gui import app

def window():
    return next(w for w in app.QApplication.topLevelWidgets() if isinstance(w, app.MainWindow))

def edit():
    session, canvas = window().session, window().canvas
    do, document = session.do, session.document
    if not session.network.nodes:
        for type in ("Input", "Conv2d", "ReLU"):
            canvas.add_layer(type)
    window().show_page("design")
    canvas.select_all()
    QTest.keyClick(canvas, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    for step in range(5):
        QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    layers = [node.id for node in session.network if node.type in ("Conv2d", "ReLU")][:1]
    do(SetTrait(session.network_id, layers[0], "frozen", True))
    do(SetBends(session.network_id, session.network.edges[0], ((3.0, 4.5),)))
    do(SetMark(session.network_id, "m1", Frame(id="m1", x=0.0, y=0.0, width=90.0, height=90.0, title="Stem")))
    do(SetMark(session.network_id, "m2", Note(id="m2", x=0.0, y=9.0, width=90.0, height=90.0, text="**why**")))
    edit, block = collapse(document.project, session.network_id, layers, "My block")
    do(edit)
    session.open_block(block)
    do(SetExposed(session.network_id, (Exposed("width", "int", 3),)))
    do(SetCode("Gate", "class Gate:\\n    pass\\n"))
    for value in (3, 4, 5):
        do(SetSetting("training.epochs", value), label="choose the length", gesture="slider")
    document.undo()
    document.undo()
    document.redo()

def tell():
    document = window().session.document
    from designer.graph.files import to_text
    said = dict(text=to_text(document.project), undo=document.undo_labels, redo=document.redo_labels,
                path=str(window().session.path), asks=window().notice is not None, welcome=window().at_welcome)
    print(json.dumps(said), flush=True)

def act():
    try:
        act_all()
    except BaseException:
        traceback.print_exc()
        os._exit(3)

def act_all():
    for deed in sys.argv[2].split():
        if deed == "edit":
            edit()
        elif deed == "new":
            window().files.new()
        elif deed == "undo":
            window().session.document.undo()
        elif deed == "save":
            window().files.save()
        elif deed == "tell":
            tell()
        elif deed == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        elif deed == "leave":
            window().session.document.mark_saved()
            window().close()
            app.QApplication.quit()

QTimer.singleShot(0, act)
from pathlib import Path
app.run(Path(sys.argv[1]) if sys.argv[1] else None)
"""


def start(path: Path | None, deeds: str) -> dict[str, object]:
    """Starts the program as a process, does things in it, and gives what it last told."""
    command = [sys.executable, "-c", EDITOR, str(path or ""), deeds]
    done = subprocess.run(command, timeout=90, check=False, capture_output=True, text=True)
    assert done.returncode == (-signal.SIGKILL if "kill" in deeds else 0), done.stderr
    assert not done.stderr.strip(), done.stderr
    said: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return said


def test_what_was_drawn_and_never_saved_is_back_with_every_step(own_home: Path) -> None:
    before = start(None, "new edit tell kill")
    assert len(before["undo"]) > 10  # type: ignore[arg-type]  # a list of labels
    assert before["redo"]
    (journal,) = journals_folder().glob("*")
    with journal.open("ab") as file:
        file.write(b'{"do":{"edit":"SetSetting","path":"train')  # killed while it was written
    after = start(None, "tell kill")
    assert after.pop("asks")
    assert after == {key: value for key, value in before.items() if key != "asks"}
    again = start(None, "undo tell leave")
    assert again["undo"] == before["undo"][1:]  # type: ignore[index]  # a list of labels
    assert again["redo"] == [before["undo"][0], *before["redo"]]  # type: ignore[index,misc]  # lists of labels
    at_last = start(None, "tell leave")
    assert (at_last["asks"], at_last["welcome"]) == (False, True), "after a clean exit nothing is asked"


def test_what_was_edited_since_it_was_saved_is_back_and_undo_goes_behind_the_saving(
    own_home: Path, tmp_path: Path
) -> None:
    path = tmp_path / "net.loom"
    save(load_template("digits-resnet"), path)
    opened = load(path)
    before = start(path, "edit save undo undo tell kill")
    assert load(path) != opened
    after = start(path, "tell leave")
    assert after.pop("asks")
    assert after == {key: value for key, value in before.items() if key != "asks"}
    assert not start(path, "tell leave")["asks"]
