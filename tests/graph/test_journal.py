"""A crash at any moment loses no edit; a clean exit leaves nothing behind."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from designer.graph.document import Document
from designer.graph.edits import AddNode, RenameProject, SetSetting
from designer.graph.history import Done
from designer.graph.journal import Journal, recover
from designer.graph.model import Node, empty_project

EDITOR = """
import os, sys
from pathlib import Path
from designer.graph.document import Document
from designer.graph.edits import AddNode
from designer.graph.history import Done
from designer.graph.journal import Journal
from designer.graph.model import Node, empty_project

document = Document(empty_project())
journal = Journal(Path(sys.argv[1]), document.project, Path("net.loom"))
document.recorded.connect(journal.record)
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
        journal.record(Done(SetSetting("training.epochs", 3)))
    assert list(tmp_path.iterdir()) == []


def test_after_saving_there_is_nothing_to_recover(tmp_path: Path) -> None:
    journal = Journal(tmp_path, empty_project(), None)
    journal.record(Done(SetSetting("training.epochs", 3)))
    journal.restart(empty_project("saved"), tmp_path / "saved.loom")
    _abandon(journal)
    assert list(recover(tmp_path)) == []
    assert list(tmp_path.iterdir()) == []


def test_a_project_without_a_file_is_known_again_by_its_draft(tmp_path: Path) -> None:
    journal = Journal(tmp_path, empty_project(), None, "Untitled-1")
    journal.record(Done(SetSetting("training.epochs", 3)))
    _abandon(journal)
    (found,) = recover(tmp_path)
    assert found.draft == "Untitled-1"


def test_a_torn_last_line_and_unknown_edits_lose_only_what_follows(tmp_path: Path) -> None:
    journal = Journal(tmp_path, empty_project(), None)
    journal.record(Done(AddNode("main", Node("a", "ReLU", "relu"))))
    _abandon(journal)
    with journal.file.open("ab") as file:
        file.write(b'{"do": {"edit": "FromTheFuture"}}\n{"do": {"edit": "SetSe')
    (found,) = recover(tmp_path)
    assert (found.edits, found.project.main.names()) == (1, {"relu"})


@pytest.mark.parametrize(
    "line",
    [
        {"edit": "AddNode", "network": "main", "node": "relu"},
        {"edit": "AddNode", "network": "main", "node": {"id": "b", "type": "ReLU", "name": "b"}, "index": "last"},
        {"edit": "AddNode", "network": "main", "node": {"id": "b", "type": "ReLU", "name": "b); import os"}},
        {"edit": "AddNetwork", "network": "main"},
        {"edit": "Rename", "network": [], "node": "a", "name": "b"},
        {"edit": "Rename", "network": "main", "node": "a", "name": 5},
        {"edit": "RemoveNode", "network": "main", "node": ["a"]},
        {"edit": "SetParam", "network": "main", "node": "a", "name": {}, "value": 1},
        {"edit": "SetParam", "network": "main", "node": "a", "name": "p", "value": float("nan")},
        {"edit": "SetSetting", "path": 5, "value": 1},
        {"edit": "SetSetting", "path": "training.epochs", "value": 1, "unset": "no"},
        {"edit": "RenameProject", "name": 7},
        {"edit": "Move", "network": "main", "positions": {"a": "left"}},
        {"edit": "Batch", "edits": [[1]]},
        ["no", "edit"],
    ],
    ids=str,
)
def test_an_edit_that_is_none_ends_the_recovery_before_it(tmp_path: Path, line: object) -> None:
    journal = Journal(tmp_path, empty_project(), None)
    journal.record(Done(AddNode("main", Node("a", "ReLU", "relu"))))
    _abandon(journal)
    with journal.file.open("a") as file:
        file.write(json.dumps({"do": line}) + "\n")
    (found,) = recover(tmp_path)
    assert (found.edits, found.project.main.names()) == (1, {"relu"})


def test_a_journal_nested_without_end_is_swept(tmp_path: Path) -> None:
    (tmp_path / "x.journal").write_text("[" * 100_000 + "\n")
    assert list(recover(tmp_path)) == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="limits on the size of files are POSIX")
def test_edits_that_a_full_disk_refused_are_written_when_it_has_space(tmp_path: Path) -> None:
    process = subprocess.run([sys.executable, "-c", ON_A_FULL_DISK, str(tmp_path)], capture_output=True, text=True)
    assert process.stdout == "done\n", process.stderr
    (found,) = recover(tmp_path)
    assert [node.name for node in found.project.main] == [f"relu{n}" for n in range(60)]


ON_A_FULL_DISK = """
import os, resource, signal, sys
from pathlib import Path
from designer.graph.edits import AddNode
from designer.graph.history import Done
from designer.graph.journal import Journal
from designer.graph.model import Node, empty_project

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # As a full disk does: part of a line fits, then writing fails.
journal = Journal(Path(sys.argv[1]), empty_project(), None)
limits = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (2000, limits[1]))
for number in range(60):
    if number == 50:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    journal.record(Done(AddNode("main", Node(f"n{number}", "ReLU", f"relu{number}"))))
    assert number not in (40, 55) or journal.is_behind == (number == 40)
print("done", flush=True)
os._exit(0)
"""


def test_foreign_files_in_the_folder_are_swept_without_harm(tmp_path: Path) -> None:
    (tmp_path / "x.journal").write_bytes(b"\xff\xfe not json")
    (tmp_path / "notes.txt").write_text("mine")
    assert list(recover(tmp_path)) == []
    assert [file.name for file in tmp_path.iterdir()] == ["notes.txt"]


def test_a_long_journal_is_written_anew_with_its_latest_steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("designer.graph.journal.LONGEST", 20_000)
    monkeypatch.setattr("designer.graph.journal.STEPS_KEPT", 10_000)
    document = Document(empty_project())
    journal = Journal(tmp_path, document.project, None, "Untitled-1")
    document.recorded.connect(journal.record)
    longest = 0
    for number in range(600):
        document.do(SetSetting("training.epochs", number + 30))
        if number == 300:
            document.mark_saved()
            journal.saved(Path("net.loom"))
        if journal.is_long:
            journal.renew(document, Path("net.loom"))
        longest = max(longest, journal.file.stat().st_size)
    document.undo()
    _abandon(journal)
    assert longest < 40_000, "the file is bounded"
    (found,) = recover(tmp_path)
    assert (found.project, found.path) == (document.project, Path("net.loom"))
    after = Document(found.project, found.history)
    assert after.redo_labels == document.redo_labels
    assert 20 < len(after.undo_labels) < 600
    assert after.undo_labels == document.undo_labels[: len(after.undo_labels)]
    assert not after.is_clean


def test_killed_while_it_is_written_anew_a_journal_is_found_once(tmp_path: Path) -> None:
    document = Document(empty_project())
    journal = Journal(tmp_path, document.project, None)
    document.recorded.connect(journal.record)
    document.do(RenameProject("Twice"))
    old, text = journal.file, journal.file.read_bytes()
    journal.renew(document, None)
    new = journal.file
    _abandon(journal)
    old.write_bytes(text)
    (found,) = recover(tmp_path)
    assert (found.journal, found.project.name) == (new, "Twice")
    assert Document(found.project, found.history).undo_labels == ("rename to Twice",)
    new.write_bytes(new.read_bytes()[:-20])  # killed before the new one was whole
    old.write_bytes(text)
    (found,) = recover(tmp_path)
    assert (found.journal, found.project.name) == (old, "Twice")


def test_a_journal_that_a_crash_left_is_gone_on_with_behind_its_last_whole_line(tmp_path: Path) -> None:
    journal = Journal(tmp_path, empty_project(), None)
    journal.record(Done(RenameProject("a"), "call it a"))
    _abandon(journal)
    with journal.file.open("ab") as file:
        file.write(b'{"turn":"un')
    (found,) = recover(tmp_path)
    going_on = Journal.of(found)
    going_on.record(Done(RenameProject("b"), "call it b"))
    _abandon(going_on)
    (found,) = recover(tmp_path)
    assert Document(found.project, found.history).undo_labels == ("call it b", "call it a")


def test_the_journal_of_a_later_version_is_left_for_it(tmp_path: Path) -> None:
    (tmp_path / "x.journal").write_text('{"journal": 99, "what": "nobody knows yet"}\n')
    assert list(recover(tmp_path)) == []
    assert [file.name for file in tmp_path.iterdir()] == ["x.journal"]


def _abandon(journal: Journal) -> None:
    """Leaves the journal as a crash would: the lock is gone, the file stays."""
    journal._stream.close()
