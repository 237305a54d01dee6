"""Lines between processes: what goes in comes out, and bad lines do no harm."""

import dataclasses
import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.protocol import events
from designer.protocol.codec import (
    command_from_line,
    command_to_line,
    event_from_line,
    event_to_line,
    job_from_line,
    job_to_line,
)
from designer.protocol.control import PLAIN, VALUED, Command, Job, JobKind
from designer.protocol.errors import ProtocolError

NUMBERS = st.floats(allow_nan=False)
METRICS = st.dictionaries(st.text(max_size=8), NUMBERS, max_size=3)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
BY_TYPE: dict[Any, st.SearchStrategy[Any]] = {
    "float": NUMBERS,
    "int": st.integers(),
    "str": st.text(max_size=20),
    "bool": st.booleans(),
    "tuple[float, ...]": st.lists(NUMBERS, max_size=5).map(tuple),
    "tuple[str, ...]": st.lists(st.text(max_size=5), max_size=3).map(tuple),
    "collections.abc.Mapping[str, float]": METRICS,
    "collections.abc.Mapping[str, tuple[float, ...]]": st.dictionaries(
        st.text(max_size=8), st.lists(NUMBERS, max_size=3).map(tuple), max_size=2
    ),
    "collections.abc.Mapping[str, typing.Any]": st.dictionaries(st.text(max_size=5), JSON, max_size=3),
}


def any_event() -> st.SearchStrategy[events.Event]:
    def of(kind: type[events.Event]) -> st.SearchStrategy[events.Event]:
        fields = {field.name: BY_TYPE[_name(field.type)] for field in dataclasses.fields(kind)}
        return st.builds(kind, **fields)

    return st.one_of([of(kind) for kind in events.KINDS.values()])


def _name(hint: Any) -> str:
    return hint.__name__ if isinstance(hint, type) and not hasattr(hint, "__args__") else str(hint)


@given(any_event())
def test_an_event_comes_back_from_its_line(event: events.Event) -> None:
    line = event_to_line(event)

    assert line.endswith("\n")
    assert line.count("\n") == 1
    assert event_from_line(line) == event
    assert event_from_line(line.encode()) == event


@given(any_event(), st.data())
def test_a_torn_line_is_no_event(event: events.Event, data: st.DataObject) -> None:
    line = event_to_line(event).rstrip("\n").encode()

    assert event_from_line(line[: data.draw(st.integers(0, len(line) - 1))]) is None


@given(st.binary(max_size=60))
def test_no_bytes_whatever_make_reading_fail(line: bytes) -> None:
    assert event_from_line(line) is None
    assert command_from_line(line) is None


@given(any_event(), JSON)
def test_a_field_of_the_wrong_kind_makes_no_event_but_no_error_either(event: events.Event, value: Any) -> None:
    record = json.loads(event_to_line(event))
    for field in record:
        found = event_from_line(json.dumps(record | {field: value}))
        assert found is None or type(found).__name__ == type(event).__name__


def test_numbers_that_json_lacks_survive() -> None:
    event = events.Progress(
        time=1.0, epoch=0, step=3, losses=(math.nan, math.inf, -math.inf), lr=0.1, samples_per_second=2.0
    )
    line = event_to_line(event)
    found = event_from_line(line)

    assert isinstance(found, events.Progress)
    assert math.isnan(found.losses[0])
    assert found.losses[1:] == (math.inf, -math.inf)
    assert json.loads(line, parse_constant=pytest.fail)


def test_readers_of_today_survive_events_of_tomorrow() -> None:
    line = event_to_line(events.Paused(time=1.0, epoch=2, step=3))

    assert event_from_line(line.replace("Paused", "Teleported")) is None
    assert event_from_line(line.replace('"epoch"', '"colour":"red","epoch"')) == events.Paused(
        time=1.0, epoch=2, step=3
    )


@given(
    st.builds(
        Job,
        st.sampled_from(JobKind),
        st.text(min_size=1),
        st.text(min_size=1),
        st.text(),
        st.text(),
        extend=st.integers(0, 9),
    )
)
def test_a_job_comes_back_from_its_line(job: Job) -> None:
    assert job_from_line(job_to_line(job)) == job


@pytest.mark.parametrize(
    "command", [*PLAIN.values(), Command.rate(0.001), Command.factor(0.5), Command.extend(3)], ids=str
)
def test_a_command_comes_back_from_its_line(command: Command) -> None:
    found = command_from_line(command_to_line(command))
    assert found == command
    assert found is command or command.wish in VALUED


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ('{"command":"pause"}', Command.PAUSE),
        ('{"command":"rate"}', None),
        ('{"command":"rate","value":0}', None),
        ('{"command":"rate","value":true}', None),
        ('{"command":"factor","value":"2"}', None),
        ('{"command":"dance","value":2}', None),
        ("nonsense", None),
    ],
)
def test_a_wish_that_is_not_known_or_lacks_its_number_is_no_command(line: str, command: Command | None) -> None:
    assert command_from_line(line) is command


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("", "one JSON object"),
        ("[1]", "one JSON object"),
        ('{"job":"dance","run":"r","events":"e"}', "must be one of train"),
        ('{"job":"train","run":"r"}', "file for events"),
        ('{"job":"train","run":3,"events":"e"}', "run folder"),
    ],
)
def test_what_is_no_job_is_refused_in_words(line: str, words: str) -> None:
    with pytest.raises(ProtocolError, match=words):
        job_from_line(line)
