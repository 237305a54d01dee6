"""What an ONNX file of another maker tells of itself: how its outputs are made, and notes that makers leave in it."""

import ast
import json
import re
from collections.abc import Mapping
from typing import NamedTuple

from runtime.onnx_wire import NotOnnxError, WireNode, read_graph

MAX_LABELS = 100_000
_MOST_TEXT = 1 << 20
_PASSING = ("Identity", "Cast", "Squeeze", "Unsqueeze", "Flatten", "Reshape", "DequantizeLinear")
"""Operators that change no answer."""
_LABEL_KEYS = ("names", "labels", "classes", "class_names", "id2label", "class_labels")


class Ending(NamedTuple):
    """How an output is made: by which operator, and the classes that it names, if it does."""

    operator: str = ""
    labels: tuple[str, ...] = ()


class Notes(NamedTuple):
    """What makers noted, by what it means here; "" and () where they did not.

    `pixels` and `channels` are those of `runtime.describing`; `size` is height and width.
    """

    labels: tuple[str, ...] = ()
    size: tuple[int, int] | None = None
    pixels: str = ""
    channels: str = ""


def endings(content: bytes) -> dict[str, Ending]:
    """How each tensor that a node gives is made, by its name; nothing for what cannot be read."""
    try:
        nodes = read_graph(content).nodes
    except NotOnnxError:
        return {}
    made = {name: node for node in nodes for name in node.outputs}
    return {name: _ending(name, made) for name in made}


def _ending(name: str, made: Mapping[str, WireNode]) -> Ending:
    """The operator behind what only passes on, and the classes that are named on the way to the front."""
    operator, labels, seen = "", tuple[str, ...](), set[str]()
    while name in made and name not in seen:
        seen.add(name)
        node = made[name]
        labels = labels or node.labels
        operator = operator or ("" if node.operator in _PASSING else node.operator)
        if (operator and node.operator not in (*_PASSING, "ZipMap", "Normalizer")) or not node.inputs:
            break
        name = node.inputs[0]
    return Ending(operator, labels)


def notes(metadata: Mapping[str, str]) -> Notes:
    """What the metadata of a model says: as ONNX describes images (MetadataProps), and as Ultralytics notes classes."""
    labels = next((found for key in _LABEL_KEYS if (found := _labels(metadata.get(key, "")))), ())
    pixels = {"Normalized_0_1": "0..1", "Normalized_1_1": "-1..1", "NominalRange_0_255": "0..255"}
    formats = {"Gray8": "grey", "Rgb8": "rgb", "Bgr8": "bgr"}
    return Notes(
        labels=labels,
        size=_size(metadata.get("imgsz", "")),
        pixels=pixels.get(metadata.get("Image.NominalPixelRange", ""), ""),
        channels=formats.get(metadata.get("Image.BitmapPixelFormat", ""), ""),
    )


def _labels(text: str) -> tuple[str, ...]:
    """Names from a list, or from a mapping of numbers to names, as JSON or as Python writes it."""
    found = _value(text)
    if isinstance(found, dict):
        numbered = {int(key): value for key, value in found.items() if str(key).isdecimal() and len(str(key)) < 7}
        found = [numbered[key] for key in sorted(numbered)] if sorted(numbered) == list(range(len(found))) else None
    if not isinstance(found, list | tuple) or not 0 < len(found) <= MAX_LABELS:
        return ()
    return tuple(str(each) for each in found) if all(isinstance(each, str | int) for each in found) else ()


def _value(text: str) -> object:
    """The value in a text, or None. Only constants are read: nothing is executed."""
    if not text or len(text) > _MOST_TEXT or text[:1] not in "[{(":
        return None
    for read in (json.loads, ast.literal_eval):
        try:
            found: object = read(text)
        except (ValueError, SyntaxError, RecursionError, MemoryError, TypeError):
            continue
        return found
    return None


def _size(text: str) -> tuple[int, int] | None:
    found = re.fullmatch(r"\[(\d{1,5}), ?(\d{1,5})\]", text.strip())
    return (int(found[1]), int(found[2])) if found else None
