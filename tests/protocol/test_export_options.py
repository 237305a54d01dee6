"""How an export is wanted, as a line."""

import json

import pytest

from designer.protocol.errors import ProtocolError
from designer.protocol.export_options import ExportOptions, options_from_text


def test_options_come_back_as_they_were() -> None:
    options = ExportOptions(precision="int8-static", opset=21, inside=True, keep=("conv1", "fc"), licence="MIT")
    assert options_from_text(options.to_text()) == options
    assert options_from_text("") == ExportOptions()


@pytest.mark.parametrize(
    ("record", "sentence"),
    [
        ({"precision": "int3"}, "The export's option “precision” must be one of float32, float16, bfloat16,"),
        ({"opset": 3}, "The export's option “opset” must be one of 18, 19,"),
        ({"samples": 0}, "The export's option “samples” must be a whole number of at least 1, not 0."),
        ({"samples": True}, "must be a whole number of at least 1, not true."),
        ({"keep": "conv1"}, 'The export\'s option “keep” must be a list of ids, not "conv1".'),
        ({"inside": 1}, "The export's option “inside” must be true or false, not 1."),
        ({"licence": None}, "The export's option “licence” must be a text, not null."),
        ({"colour": "blue"}, "An export has no option “colour”."),
        ([], "How to export was expected as one JSON object"),
    ],
)
def test_what_is_wrong_is_named(record: object, sentence: str) -> None:
    with pytest.raises(ProtocolError) as caught:
        options_from_text(json.dumps(record))
    assert sentence in str(caught.value)
