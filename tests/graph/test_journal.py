"""A crash at any moment loses no edit; a clean exit leaves nothing behind."""

import subprocess
import sys
from pathlib import Path

from designer.graph.edits import AddNode, SetSetting
from designer.graph.journal import Journal, recover
from designer.graph.model import Node, empty_project

EDITOR = """
import os, sys
from pathlib import Path
from designer.graph.document import Document
from designer.graph.edits import AddNode
from designer.graph.journal import Journal
from designer.graph.model import Node, empty_project

document = Document(empty_project())
journal = Journal(Path(sys.argv[1]), document.project, Path("net.loom"))
document.edited.connect(journal.record)
number = 0
while True:
    document.do(AddNode("main", Node(f"n{number}", "ReLU", f"relu{number}")))
    number += 1
    print(number, flush=True)
"""


def test_no_acknowledged_edit_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    for wanted in (1, 7, 40):
        process = subprocess.Popen([sys.executable, "-c", EDITOR, str(tmp_path)], stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        acknowledged = 0
        while acknowledged < wanted:
            acknowledged = int(process.stdout.readline())
        assert list(recover(tmp_path)) == [], "a journal that is being written is nobody else's"
        process.kill()
        rest = process.communicate()[0].split()
        (found,) = recover(tmp_path)
        assert found.edits >= int(rest[-1] if rest else acknowledged)
        assert [node.name for node in found.project.main] == [f"relu{n}" for n in range(found.edits)]
        assert found.path == Path("net.loom")
        found.journal.unlink()


def test_a_clean_exit_leaves_nothing(tmp_path: Path) -> None:
    with Journal(tmp_path, empty_project(), None) as journal:
        journal.record(SetSetting("training.epochs", 3))
    assert list(tmp_path.iterdir()) == []


def test_after_saving_there_is_nothing_to_recover(tmp_path: Path) -> None:
    journal = Journal(tmp_path, empty_project(), None)
    journal.record(SetSetting("training.epochs", 3))
    journal.restart(empty_project("saved"), tmp_path / "saved.loom")
    _abandon(journal)
    assert list(recover(tmp_path)) == []
    assert list(tmp_path.iterdir()) == []


def test_a_project_without_a_file_is_known_again_by_its_draft(tmp_path: Path) -> None:
    journal = Journal(tmp_path, empty_project(), None, "Untitled-1")
    journal.record(SetSetting("training.epochs", 3))
    _abandon(journal)
    (found,) = recover(tmp_path)
    assert found.draft == "Untitled-1"


def test_a_torn_last_line_and_unknown_edits_lose_only_what_follows(tmp_path: Path) -> None:
    journal = Journal(tmp_path, empty_project(), None)
    journal.record(AddNode("main", Node("a", "ReLU", "relu")))
    _abandon(journal)
    with journal.file.open("ab") as file:
        file.write(b'{"edit": "FromTheFuture"}\n{"edit": "SetSe')
    (found,) = recover(tmp_path)
    assert (found.edits, found.project.main.names()) == (1, {"relu"})


def test_foreign_files_in_the_folder_are_swept_without_harm(tmp_path: Path) -> None:
    (tmp_path / "x.journal").write_bytes(b"\xff\xfe not json")
    (tmp_path / "notes.txt").write_text("mine")
    assert list(recover(tmp_path)) == []
    assert [file.name for file in tmp_path.iterdir()] == ["notes.txt"]


def _abandon(journal: Journal) -> None:
    """Leaves the journal as a crash would: the lock is gone, the file stays."""
    journal._stream.close()
