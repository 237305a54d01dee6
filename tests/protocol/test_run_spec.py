"""The specification of a run, as a file."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from designer.graph.model import Project
from designer.graph.recipe import Choice, Data, Training
from designer.protocol.errors import ProtocolError
from designer.protocol.run_spec import new_spec, spec_from_text, spec_to_text
from tests.helpers.building import lenet5


def project() -> Project:
    training = Training(optimizer=Choice("SGD", {"lr": 0.1, "momentum": 0.9}), epochs=3, extras={"future": [1]})
    return replace(lenet5().project, name="Ziffern 8×8", data=Data(seed=7), training=training)


def test_a_specification_comes_back_from_its_text() -> None:
    spec = new_spec(project(), project_file="digits.loom", now=datetime(2026, 3, 14, 9, 26, 53, tzinfo=UTC))

    assert spec_from_text(spec_to_text(spec)) == spec
    assert spec.created == "2026-03-14T09:26:53+00:00"


def test_a_specification_tells_the_versions_that_compute() -> None:
    assert {"python", "torch", "numpy"} <= new_spec(project()).versions.keys()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no complete JSON"),
        ("[]", "format number is missing"),
        ('{"format": 99}', "newer version"),
        ('{"format": 1}', "holds no project"),
        ('{"format": 1, "project": {"name": "x", "networks": 3}}', "damaged"),
    ],
)
def test_a_damaged_specification_is_refused_in_words(text: str, words: str) -> None:
    with pytest.raises(ProtocolError, match=words):
        spec_from_text(text)


def test_a_specification_that_was_cut_short_is_refused() -> None:
    text = spec_to_text(new_spec(project()))
    for end in range(0, len(text) - 2, 97):
        with pytest.raises(ProtocolError):
            spec_from_text(text[:end])
