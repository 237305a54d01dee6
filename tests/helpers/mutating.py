"""What a stranger may make of a model: half of the mutants are damaged bytes; the other half are whole ONNX messages,
descriptions or data files in which a field has a value that nobody expects. The same number gives the same mutant.
"""

import json
import os
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import onnx
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message
from onnx import TensorProto

from runtime.manifest import METADATA_KEY
from tests.helpers.strangers import DATA, SECRET, Seed, seeds

WHOLE = (0, 1, -1, 2, 7, 127, 255, 65536, 2**31 - 1, 2**31, 2**40, 2**63 - 1, -(2**63))
REAL = (0.0, -1.0, float("nan"), float("inf"), 1e-45, 3.4e38)
TEXTS = ("", "x", "y", "../x", "/etc/passwd", "a\0b", "ü" * 300, "w" * 70000, "%n%s", "\x1b[31m", "ai.onnx.ml")
LOCATIONS = (
    f"../{SECRET}",
    f"./../{SECRET}",
    f"a/../../{SECRET}",
    f"..\\{SECRET}",
    "/etc/passwd",
    "/dev/zero",
    "/proc/self/mem",
    "",
    ".",
    "..",
    "C:\\secret",
    "\\\\host\\secret",
    "file:///etc/passwd",
    f"{DATA}\0x",
    "model.onnx",
    "link",
    "hard",
    "pipe",
    "folder",
    "linked/weights.data",
    "x" * 5000,
    "weights.data/",
    "\udcff.data",
)


def mutant(number: int, folder: Path, secret: Path) -> Path:
    """Writes mutant `number` to `folder`, which is made; gives the model's file. `secret` is a file outside."""
    draw = random.Random(number)
    seed = draw.choice(seeds())
    folder.mkdir()
    content, data = seed.content, dict(seed.data)
    if number % 2:
        content = _damaged(content, draw)
    else:
        content, data = _structured(seed, draw)
    (folder / "model.onnx").write_bytes(content)
    for name, each in data.items():
        (folder / name).write_bytes(each)
    if seed.name == "external" and not number % 2:
        _traps(folder, secret)
    return folder / "model.onnx"


def _traps(folder: Path, secret: Path) -> None:
    """What a location may lead to besides a file."""
    (folder / "link").symlink_to(secret)
    os.link(secret, folder / "hard")
    os.mkfifo(folder / "pipe")
    (folder / "folder").mkdir()
    (folder / "linked").symlink_to(secret.parent)


def _damaged(content: bytes, draw: random.Random) -> bytes:
    """Bits flipped, bytes replaced, a piece cut out, doubled or moved, the end missing."""
    made = bytearray(content)
    for _ in range(draw.choice((1, 1, 1, 2, 4, 16))):
        place = draw.randrange(len(made)) if made else 0
        match draw.randrange(6):
            case 0 | 1 if made:
                made[place] ^= 1 << draw.randrange(8)
            case 2 if made:
                made[place] = draw.choice((0, 255, 127, 128, draw.randrange(256)))
            case 3:
                del made[place : place + draw.choice((1, 4, 64))]
            case 4:
                made[place:place] = made[place : place + draw.choice((1, 4, 64))]
            case 5:
                del made[draw.randrange(len(made) + 1) :]
    return bytes(made)


def _structured(seed: Seed, draw: random.Random) -> tuple[bytes, dict[str, bytes]]:
    model, data = onnx.ModelProto(), dict(seed.data)
    model.CopyFrom(seed.model)
    ways: list[Callable[[], None]] = [lambda: _field(model, draw)]
    if model.metadata_props:
        ways = [lambda: _description(model, draw)] * 2 + ways
    if data:
        ways = [lambda: _outside(model, data, draw)] * 3 + ways
    for _ in range(draw.choice((1, 1, 2, 3))):
        draw.choice(ways)()
    try:
        return model.SerializeToString(), data
    except UnicodeEncodeError:
        return seed.content, data


def _messages(message: Message) -> Iterator[Message]:
    yield message
    for descriptor, value in message.ListFields():
        if descriptor.type == FieldDescriptor.TYPE_MESSAGE:
            for each in value if descriptor.is_repeated else [value]:
                yield from _messages(each)


def _field(model: onnx.ModelProto, draw: random.Random) -> None:
    """Changes one field of one message of the model."""
    message = draw.choice(list(_messages(model)))
    held = [descriptor for descriptor, _ in message.ListFields()]
    descriptor = draw.choice(held) if held and draw.random() < 0.8 else draw.choice(list(message.DESCRIPTOR.fields))
    name = descriptor.name
    if descriptor.is_repeated:
        _repeated(getattr(message, name), descriptor, draw)
    elif descriptor.type == FieldDescriptor.TYPE_MESSAGE:
        message.ClearField(name) if draw.random() < 0.5 else getattr(message, name).SetInParent()
    else:
        _set(message, name, _value(descriptor, draw))


def _set(message: Message, name: str, value: Any) -> None:
    try:
        setattr(message, name, value)
    except (ValueError, UnicodeEncodeError):  # Out of the field's range.
        message.ClearField(name)


def _repeated(values: Any, descriptor: FieldDescriptor, draw: random.Random) -> None:
    place = draw.randrange(len(values)) if len(values) else 0
    way = draw.randrange(4)
    if descriptor.type == FieldDescriptor.TYPE_MESSAGE:
        if way == 0 and len(values):
            del values[place]
        elif way == 1 and len(values):
            values.add().CopyFrom(values[place])
        elif way == 2 and len(values) > 1:
            other = draw.randrange(len(values))
            kept = [type(each)() for each in values]
            for copy, each in zip(kept, values, strict=True):
                copy.CopyFrom(each)
            values[place].CopyFrom(kept[other])
            values[other].CopyFrom(kept[place])
        else:
            values.add()
        return
    try:
        if way == 0 and len(values):
            del values[place]
        elif way == 1 and len(values):
            values[place] = _value(descriptor, draw)
        else:
            values.extend([_value(descriptor, draw)] * draw.choice((1, 1, 3, 40)))
    except (ValueError, UnicodeEncodeError):
        del values[:]


def _value(descriptor: FieldDescriptor, draw: random.Random) -> Any:
    kinds = FieldDescriptor
    if descriptor.type in (kinds.TYPE_FLOAT, kinds.TYPE_DOUBLE):
        return draw.choice(REAL)
    if descriptor.type == kinds.TYPE_STRING:
        return draw.choice(TEXTS)
    if descriptor.type == kinds.TYPE_BYTES:
        return draw.choice((b"", b"\0", draw.randbytes(7), b"w" * 4096, b"linear", draw.randbytes(48)))
    if descriptor.type == kinds.TYPE_ENUM:
        return draw.choice([each.number for each in descriptor.enum_type.values])
    return draw.choice((*WHOLE, draw.randrange(30)))


def _outside(model: onnx.ModelProto, data: dict[str, bytes], draw: random.Random) -> None:
    """Lets weights lie elsewhere, or elsewhere in their file, or the file be another one."""
    (entry, *_) = model.graph.initializer or [TensorProto()]
    way = draw.randrange(5)
    if way == 0:
        data[DATA] = _damaged(data[DATA], draw) if data.get(DATA) else b""
    elif way == 1:
        entry.external_data.add(
            key=draw.choice(("location", "offset", "length", "basepath")), value=draw.choice(LOCATIONS[:5])
        )
    for pair in entry.external_data:
        if pair.key == "location" and way >= 2:
            place = draw.choice(LOCATIONS)
            pair.value = place if place.isprintable() or "\0" in place else "x"
        if pair.key in ("offset", "length") and way == 4:
            pair.value = draw.choice(
                ("-1", "0", "4", "1e3", "0x10", " 0", "99999999999999999999", str(2**63), "+0", "")
            )


def _description(model: onnx.ModelProto, draw: random.Random) -> None:
    """Changes one value in the JSON that describes the model, or its text."""
    (entry, *_) = [each for each in model.metadata_props if each.key == METADATA_KEY] or [None]
    if entry is None:
        return
    if draw.random() < 0.1:
        cut = draw.randrange(len(entry.value) + 1)
        entry.value = draw.choice((entry.value[:cut], "", "null", "[" * 5000, "{}", "1e999", '{"format": 99}'))
        return
    try:
        value = json.loads(entry.value)
    except (ValueError, RecursionError):
        return
    places = list(_places(value))
    if not places:
        return
    holder, key = draw.choice(places)
    way = draw.randrange(6)
    if way == 0:
        del holder[key]
    elif way == 1 and isinstance(holder[key], list):
        holder[key] = holder[key] * draw.choice((0, 2, 50))
    else:
        holder[key] = draw.choice(ODD)
    entry.value = json.dumps(value)


ODD: tuple[Any, ...] = (
    None, True, 0, 1, -1, 3, 2**31, 2**70, 1e308, float("nan"), float("inf"), "", "x", "image", "../x", [], [0], [-1],
    [None], {}, {"kind": "softmax"}, [[]], [[1, 2]], 10**9, 100_000, [10**6, 10**6], "a" * 10_000,
)  # fmt: skip


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in list(pairs):
        yield value, key
        yield from _places(inner)
