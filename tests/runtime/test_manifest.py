"""A manifest survives its text, and a damaged one says what is wrong."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.decoding import BoxRule, NextWord, SymbolRule, TopLabels
from runtime.errors import ManifestError
from runtime.manifest import (
    CONTENTS,
    DTYPES,
    FITS,
    FORMAT,
    INVERTS,
    TASKS,
    Decode,
    InputSpec,
    Manifest,
    OutputSpec,
    manifest_from_json,
    manifest_from_text,
)
from tests.helpers.onnx_models import image_classifier, table_classifier, table_regression
from tests.runtime.test_steps import any_step

texts = st.lists(st.text(max_size=5), max_size=3).map(tuple)
steps = st.lists(any_step, max_size=3).map(tuple)
sizes = st.lists(st.none() | st.integers(0, 99), max_size=4).map(tuple)
decodes = st.builds(
    Decode,
    st.integers(1, 99),
    st.integers(1, 99),
    st.sampled_from((1, 3)),
    st.floats(0.1, 255),
    st.sampled_from(INVERTS),
    st.sampled_from(FITS),
    ink=st.floats(0, 0.9),
    ink_width=st.floats(0.1, 1),
)
pictures = st.builds(InputSpec, st.text(), sizes, content=st.just("image"), decode=st.none() | decodes, steps=steps)
others = st.builds(
    InputSpec,
    st.text(),
    sizes,
    st.sampled_from(DTYPES),
    st.sampled_from([content for content in CONTENTS if content != "image"]),
    columns=texts,
    steps=steps,
)
decodings = st.sampled_from([None, TopLabels(3), BoxRule("rows", 0.5), SymbolRule(1, 9), NextWord(0.5, 4, 0.5)])
outputs = st.builds(OutputSpec, st.text(), st.sampled_from(TASKS), texts, texts, st.text(), steps, decodings, steps)
json_values = st.dictionaries(st.text(max_size=5), st.none() | st.booleans() | st.integers() | st.text(max_size=5))
manifests = st.builds(
    Manifest,
    st.text(),
    st.lists(pictures | others, min_size=1, max_size=2).map(tuple),
    st.lists(outputs, min_size=1, max_size=2).map(tuple),
    json_values,
    json_values,
    inside=st.booleans(),
    licence=st.text(max_size=5),
    author=st.text(max_size=5),
    data=json_values,
    precision=st.sampled_from(["float32", "int8-static"]),
)


@given(manifests)
def test_a_manifest_comes_back_from_its_text(manifest: Manifest) -> None:
    assert manifest_from_text(manifest.to_text()) == manifest


def test_equal_manifests_have_equal_texts() -> None:
    assert image_classifier().to_text() == image_classifier().to_text()
    assert table_classifier().to_text() != table_regression().to_text()


FIRST_FORMAT = """{"format": 1, "title": "Boxes", "inputs": [{"name": "x", "shape": [4], "dtype": "float32",
"content": "table", "decode": null, "columns": ["length", "width", "height", "depth"], "reader": null,
"steps": [{"kind": "scale", "factor": 0.5, "offset": 0.0}]}], "outputs": [{"name": "y", "task": "classification",
"labels": ["small", "middle", "large"], "names": [], "unit": "", "steps": [{"kind": "softmax", "axis": -1}]}],
"provenance": {}, "parity": {}}"""
"""What the first version of Layerloom wrote into its files."""


def test_the_first_format_is_still_read() -> None:
    found = manifest_from_text(FIRST_FORMAT)
    assert replace(found, format=FORMAT) == table_classifier()
    assert (found.inside, found.licence, found.author, found.data, found.precision) == (False, "", "", {}, "float32")
    assert found.outputs[0].decoding is None


def test_a_newer_format_is_refused_by_name() -> None:
    with pytest.raises(ManifestError, match=f"format {FORMAT + 1}") as caught:
        manifest_from_text(replace(table_classifier(), format=FORMAT + 1).to_text())
    assert "Update" in caught.value.hint


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "[" * 100_000, '{"format": "1"}'])
def test_a_text_that_is_no_manifest_is_refused(text: str) -> None:
    with pytest.raises(ManifestError):
        manifest_from_text(text)


@pytest.mark.parametrize(
    ("path", "value", "part"),
    [
        (("inputs",), [], "no input"),
        (("outputs",), {}, "outputs"),
        (("inputs", 0, "name"), 3, r"inputs\[0\].name"),
        (("inputs", 0, "shape"), [4, -1], r"inputs\[0\].shape"),
        (("inputs", 0, "content"), "film", "image, table"),
        (("inputs", 0, "steps"), [{"kind": "x"}], r"inputs\[0\].steps\[0\].kind"),
        (("outputs", 0, "labels"), ["a", 1], r"outputs\[0\].labels"),
        (("inputs", 0, "decode"), {"height": 0, "width": 8, "channels": 1}, "decode.height"),
        (("inputs", 0, "decode"), {"height": 8, "width": 8, "channels": 2}, "1 or 3"),
    ],
)
def test_a_damaged_manifest_says_where(path: tuple[str | int, ...], value: object, part: str) -> None:
    body = json.loads(image_classifier().to_text())
    place = body
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    with pytest.raises(ManifestError, match=part):
        manifest_from_json(body)
