"""Run folders and event files on disk."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.jobs.errors import RunError
from designer.jobs.library import full_view, past_runs
from designer.jobs.run_folder import RunFolder, claim, create_run, create_run_at, list_runs, open_run, release
from designer.jobs.run_view import RunState
from designer.jobs.tail import EventLog, Tail, read_events
from designer.places import data_folder, runs_folder
from designer.protocol.codec import event_to_line
from designer.protocol.events import Event, Finished, Notice, Paused
from tests.helpers.disk import full_disk
from tests.helpers.training import digits_mlp

NOW = datetime(2026, 3, 14, 9, 26, 53, tzinfo=UTC)


def notices(count: int) -> list[Event]:
    return [Notice(time=float(number), message=f"Notiz {number} ✓") for number in range(count)]


def test_a_run_keeps_the_project_that_made_it(tmp_path: Path) -> None:
    project = digits_mlp(seed=3)
    run = create_run(tmp_path / "x.runs", project, project_file="x.loom", now=NOW)

    assert run.name == "20260314-092653"
    assert open_run(run.path).spec().project == project
    assert open_run(run.path).spec().project_file == "x.loom"
    assert run.events() == []


def test_runs_of_the_same_second_have_names_of_their_own_and_are_listed_latest_first(tmp_path: Path) -> None:
    made = [create_run(tmp_path, digits_mlp(), now=NOW) for _ in range(12)]
    (tmp_path / "notes").mkdir()

    assert made[11].name == "20260314-092653-12"
    assert list_runs(tmp_path) == made[::-1]


def test_a_project_without_runs_has_none(tmp_path: Path) -> None:
    assert list_runs(tmp_path / "none.runs") == []
    assert past_runs(tmp_path / "none.loom") == []


@pytest.mark.parametrize("path", ["missing", "empty"])
def test_what_is_no_run_folder_is_told(tmp_path: Path, path: str) -> None:
    (tmp_path / "empty").mkdir()

    with pytest.raises(RunError, match="no run folder"):
        open_run(tmp_path / path)


def test_a_place_where_no_run_can_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.runs").write_text("a file")

    with pytest.raises(RunError, match="No run could be made") as caught:
        create_run(tmp_path / "x.runs", digits_mlp())

    assert caught.value.hint


def test_a_full_disk_leaves_no_half_made_run(tmp_path: Path) -> None:
    with full_disk(100), pytest.raises(RunError, match=r"spec\.json.*could not be written"):
        create_run(tmp_path / "a.runs", digits_mlp())
    assert list((tmp_path / "a.runs").iterdir()) == []


def test_events_that_do_not_fit_on_the_disk_wait_until_they_do(tmp_path: Path) -> None:
    path, told = tmp_path / "events.jsonl", notices(4)
    with EventLog(path) as log:
        with full_disk(100):
            for event in told[:3]:
                log.append(event)
        assert len(read_events(path)) < 3
        log.append(told[3])
        assert read_events(path) == told


def test_events_that_never_fit_are_told_to_who_writes_them(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    with full_disk(100):
        log = EventLog(path)
        for event in notices(3):
            log.append(event)
        with pytest.raises(OSError, match="large"):
            log.close()
    told = len(read_events(path))
    with EventLog(path) as log:
        log.append(notices(1)[0])
    assert len(read_events(path)) == told + 1


def test_a_folder_with_something_in_it_is_not_taken_for_a_new_run(tmp_path: Path) -> None:
    create_run_at(tmp_path / "mine", digits_mlp())

    with pytest.raises(RunError, match="is not empty"):
        create_run_at(tmp_path / "mine", digits_mlp())


def test_a_damaged_specification_names_the_run(tmp_path: Path) -> None:
    run = create_run(tmp_path, digits_mlp(), now=NOW)
    run.layout.spec.write_text("{")

    with pytest.raises(RunError, match=r"damaged.*20260314-092653"):
        run.spec()


def test_runs_lie_beside_the_project_or_in_the_users_data(tmp_path: Path, own_home: Path) -> None:
    assert runs_folder(tmp_path / "x.loom") == tmp_path / "x.runs"
    assert runs_folder(None, "a/b: c") == data_folder() / "runs" / "a_b_ c.runs"
    assert data_folder().is_relative_to(own_home)


def test_a_run_is_trained_by_one_process_at_a_time(tmp_path: Path) -> None:
    run = create_run(tmp_path, digits_mlp())
    assert run.worker() is None

    claim(run.layout)
    assert run.worker() is not None

    release(run.layout)
    assert run.worker() is None


def test_a_claim_of_a_process_that_is_gone_does_not_count(tmp_path: Path) -> None:
    run = create_run(tmp_path, digits_mlp())
    run.layout.worker.write_text('{"pid": 1, "started": 5.0}')

    assert run.worker() is None
    claim(run.layout)


def test_a_run_that_says_it_runs_but_has_no_process_has_crashed(tmp_path: Path) -> None:
    project_file = tmp_path / "x.loom"
    run = create_run(runs_folder(project_file), digits_mlp())
    with EventLog(run.layout.events) as log:
        log.append(Paused(time=1.0, epoch=0, step=3))

    (past,) = past_runs(project_file)

    assert past.folder == run
    assert past.view.state is RunState.CRASHED


def test_a_run_that_ends_while_it_is_read_has_not_crashed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = create_run(tmp_path, digits_mlp())
    with EventLog(run.layout.events) as log:
        log.append(Paused(time=1.0, epoch=0, step=3))

    def ends(self: RunFolder) -> None:
        """The process says that it is done and is gone, after its events were read and before it is looked for."""
        if not read_events(run.layout.events)[1:]:
            with EventLog(run.layout.events) as log:
                log.append(Finished(time=2.0, status="completed", result={}))

    monkeypatch.setattr(RunFolder, "worker", ends)

    assert full_view(run).state is RunState.COMPLETED


def test_what_was_appended_is_read(tmp_path: Path) -> None:
    with EventLog(tmp_path / "deep" / "events.jsonl") as log:
        for event in notices(5):
            log.append(event)

    assert read_events(tmp_path / "deep" / "events.jsonl") == notices(5)


def test_a_line_that_is_being_written_waits_for_its_rest(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    tail = Tail(path)
    first, second = (event_to_line(event).encode() for event in notices(2))
    assert tail.read() == []

    path.write_bytes(first + second[:10])
    assert tail.read() == notices(2)[:1]
    assert tail.read() == []

    path.write_bytes(first + second)
    assert tail.read() == notices(2)[1:]


def test_after_a_torn_line_the_next_writer_begins_a_new_one(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    first, second, third = notices(3)
    path.write_text(event_to_line(first) + event_to_line(second)[:12], encoding="utf-8")
    with EventLog(path) as log:
        log.append(third)

    assert read_events(path) == [first, third]


@given(st.lists(st.integers(1, 40), max_size=20))
def test_a_tail_gives_every_event_once_however_the_file_grows(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[int]
) -> None:
    path = tmp_path_factory.mktemp("tail") / "events.jsonl"
    whole = "".join(map(event_to_line, notices(6))).encode()
    tail, found, position = Tail(path), [], 0
    for size in [*pieces, len(whole)]:
        with path.open("ab") as file:
            file.write(whole[position : position + size])
        position += size
        found += tail.read()

    assert found == notices(6)


def test_a_place_for_events_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "events.jsonl").mkdir()

    with pytest.raises(RunError, match="could not be opened"):
        EventLog(tmp_path / "events.jsonl")


def test_a_run_folder_is_equal_to_itself(tmp_path: Path) -> None:
    run = create_run(tmp_path, digits_mlp())

    assert RunFolder(run.path) == open_run(run.path)
