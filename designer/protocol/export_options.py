"""How an export is wanted: what the window's form, the command line and the job say. Plain data ↔ JSON."""

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

from designer.protocol.errors import ProtocolError

FLOAT32 = "float32"

PRECISIONS = (FLOAT32, "float16", "bfloat16", "int8-static", "int8-dynamic", "int4")
"""In which numbers a file computes (`float…`) or keeps its weights; `int8-static` is calibrated on training samples."""

OPSETS = (18, 19, 20, 21, 22, 23)
"""The operator sets of ONNX that can be asked for."""

OPSET = 20


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What a file shall be.

    Args:
        precision: One of `PRECISIONS`.
        opset: One of `OPSETS`.
        inside: Whether the file itself prepares raw inputs and makes answers of raw outputs, for whoever runs it bare.
        keep: Ids of nodes that stay in float32 whatever the precision.
        samples: How many training samples calibrate `int8-static`.
        external: Whether the weights go to a file of their own beside the model; they do so from 2 GiB on anyway.
        licence: Under which licence the model is given away; empty: it does not say.
        author: Who made it; empty: it does not say.
        streaming: Whether it takes a series in pieces: what layers remember goes in and out as states.
    """

    precision: str = FLOAT32
    opset: int = OPSET
    inside: bool = False
    keep: tuple[str, ...] = ()
    samples: int = 256
    external: bool = False
    licence: str = ""
    author: str = ""
    streaming: bool = False

    def to_text(self) -> str:
        """The options as JSON in one line."""
        return json.dumps(asdict(self), ensure_ascii=False)


USUAL = ExportOptions()


def options_from_text(text: str) -> ExportOptions:
    """The options in a text of `to_text`; the usual ones for an empty text. Raises `ProtocolError` naming the field."""
    try:
        record = json.loads(text) if text else {}
    except ValueError:
        raise ProtocolError("How to export was expected as JSON; what came is none.") from None
    if not isinstance(record, dict):
        raise ProtocolError("How to export was expected as one JSON object; what came is none.")
    foreign = record.keys() - {field.name for field in fields(ExportOptions)}
    if foreign:
        raise ProtocolError(f"An export has no option “{min(foreign)}”.")
    found = ExportOptions(**record | {"keep": tuple(_texts(record.get("keep", [])))})
    _need("precision", found.precision, found.precision in PRECISIONS, f"one of {', '.join(PRECISIONS)}")
    _need("opset", found.opset, found.opset in OPSETS, f"one of {', '.join(map(str, OPSETS))}")
    whole = isinstance(found.samples, int) and not isinstance(found.samples, bool) and found.samples >= 1
    _need("samples", found.samples, whole, "a whole number of at least 1")
    for name in ("inside", "external", "streaming"):
        _need(name, getattr(found, name), isinstance(getattr(found, name), bool), "true or false")
    for name in ("licence", "author"):
        _need(name, getattr(found, name), isinstance(getattr(found, name), str), "a text")
    return found


def _texts(value: Any) -> list[str]:  # Any: it comes from JSON
    _need("keep", value, isinstance(value, list) and all(isinstance(each, str) for each in value), "a list of ids")
    return [str(each) for each in value]


def _need(name: str, value: Any, holds: bool, expected: str) -> None:  # Any: it comes from JSON
    if not holds:
        raise ProtocolError(f"The export's option “{name}” must be {expected}, not {json.dumps(value)}.")
