"""What to measure goes to a worker as a text and comes back the same; what cannot be meant is a sentence."""

import json

import pytest

from designer.protocol.bench_options import BenchOptions, bench_options_from_text
from designer.protocol.codec import event_from_line, event_to_line
from designer.protocol.errors import ProtocolError
from designer.protocol.events import Notice


@pytest.mark.parametrize(
    "options",
    [
        BenchOptions(("a.onnx",)),
        BenchOptions(("a.onnx", "b.onnx"), (1, 8), (2,), 0.5, "cpu", eager=False, compiled=False),
    ],
)
def test_options_come_back_as_they_were(options: BenchOptions) -> None:
    assert bench_options_from_text(options.to_text()) == options


def test_what_is_not_said_is_as_usual() -> None:
    assert bench_options_from_text('{"files": ["a.onnx"]}') == BenchOptions(("a.onnx",))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"files": []}, "files"),
        ({"files": "a.onnx"}, "files"),
        ({"batches": [0]}, "batches"),
        ({"batches": [1.5]}, "batches"),
        ({"threads": [True]}, "threads"),
        ({"seconds": 0}, "seconds"),
        ({"seconds": "5"}, "seconds"),
        ({"eager": 1}, "eager"),
        ({"compiled": None}, "compiled"),
        ({"provider": 3}, "provider"),
        ({"rounds": 3}, "no option “rounds”"),
    ],
)
def test_an_option_that_cannot_be_is_refused_by_its_name(change: dict[str, object], words: str) -> None:
    with pytest.raises(ProtocolError, match=words):
        bench_options_from_text(json.dumps({"files": ["a.onnx"]} | change))


@pytest.mark.parametrize("text", ["", "{", "[]", "3"])
def test_what_is_no_object_is_refused(text: str) -> None:
    with pytest.raises(ProtocolError, match="JSON"):
        bench_options_from_text(text)


def test_a_notice_tells_how_much_is_done_and_old_ones_do_not_know() -> None:
    notice = Notice(time=1.0, message="Batch 1", share=0.25)
    assert event_from_line(event_to_line(notice)) == notice
    old = event_from_line('{"event": "Notice", "time": 1.0, "message": "Batch 1", "severity": "info"}')
    assert isinstance(old, Notice)
    assert old.share == -1.0
