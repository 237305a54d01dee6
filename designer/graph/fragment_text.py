"""A copied part of a network as text that people can read, and that lives through a chat, a mail or a commit message:

    layerloom: 3 layers
    conv = Conv2d(out_channels=16, kernel_size=3) at 240, 0
    relu = ReLU() at 480, 0
    add = Add() at 720, 0
    conv → relu → add.inputs

A line for each layer, then the wires in their order; a port is named where it is not `output` or `input`. What has no
such form stands behind a word as JSON. Text around it is passed over, as are quotation signs before the lines.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from designer.graph.errors import FileError

# Any: plain JSON.
JsonObject = dict[str, Any]

_HEAD = re.compile(r"^(?P<before>[^\w\n]*)layerloom: \d+ (?:layer|layers|thing|things)[ \t\r]*$", re.M)
_PLAIN = re.compile(r"[A-Za-z_]\w*", re.ASCII)
_TYPE = re.compile(r"[\w:.\-]+")
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")
_ARROW = re.compile(r"→|->")
_REST = ("marks", "bends", "networks", "code")
"""What stands as JSON behind its name, each on a line of its own."""
_OUT, _IN = "output", "input"
_HINT = "Copy the layers again, with all their lines."


def to_text(fragment: Mapping[str, Any]) -> str:
    """The text of a fragment, whose nodes are known by their names."""
    nodes, marks = fragment["nodes"], fragment.get("marks", [])
    lines = [f"layerloom: {_counted(len(nodes), 'layer') if nodes else _counted(len(marks), 'thing')}"]
    lines += [_node_line(node) for node in nodes]
    lines += _wire_lines(fragment["edges"])
    lines += [f"{key} {_json(fragment[key])}" for key in _REST if fragment.get(key)]
    return "\n".join(lines) + "\n"


def is_text(text: str) -> bool:
    """Whether there is such a text in another one."""
    return _HEAD.search(text) is not None


def from_text(text: str) -> JsonObject:
    """The fragment in a text. Raises `FileError` that names the line that cannot be read."""
    head = _HEAD.search(text)
    if head is None:
        raise FileError("The text holds no layers.", "Copy layers from a canvas first.")
    found: JsonObject = {"nodes": [], "edges": []}
    for number, line in enumerate(_body(text[head.end() :].lstrip("\n"), head["before"]), start=2):
        try:
            _read(line, found)
        except (ValueError, IndexError, RecursionError):
            plain = line.translate(_QUOTES)
            if plain != line and _reads(plain, found):
                continue
            shown = line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"
            raise FileError(f"Line {number} of the copied layers cannot be read: “{shown}”.", _HINT) from None
    return found


_SHOWN = 60
_QUOTES = str.maketrans("“”„«»", '"' * 5)
"""What chats make of quotation marks, and what they were."""


def _reads(line: str, found: JsonObject) -> bool:
    try:
        _read(line, found)
    except (ValueError, IndexError, RecursionError):
        return False
    return True


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _word(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else _json(text)


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) and abs(value) < 1e15 and str(value) != "-0.0" else repr(value)


def _node_line(node: Mapping[str, Any]) -> str:
    type, params = node["type"], node.get("params", {})
    shown = type if _TYPE.fullmatch(type) else _json(type)
    given = ", ".join(f"{_word(name)}={_json(value)}" for name, value in params.items())
    rest = {key: value for key, value in node.items() if key not in ("id", "name", "type", "params", "x", "y")}
    more = f" with {_json(rest)}" if rest else ""
    return f"{node['name']} = {shown}({given}) at {_number(node['x'])}, {_number(node['y'])}{more}"


def _wire_lines(edges: Sequence[Sequence[str]]) -> Iterator[str]:
    """Wires, those that go on from each other in one line."""
    line, last = "", ""
    for source, out, target, into in edges:
        if not line or source != last or out != _OUT:
            if line:
                yield line
            line = _end(source, out, _OUT)
        line += f" → {_end(target, into, _IN)}"
        last = target if into == _IN else ""
    if line:
        yield line


def _end(node: str, port: str, usual: str) -> str:
    return node if port == usual else f"{node}.{_word(port)}"


def _body(text: str, before: str) -> Iterator[str]:
    """The lines that belong to a fragment, without the signs that quote them."""
    quoted = before.strip()
    for line in text.split("\n"):
        plain = line.strip()
        plain = plain.removeprefix(quoted).strip() if quoted else plain
        if not plain or plain.startswith("```"):
            return
        yield plain


def _read(line: str, found: JsonObject) -> None:
    word, _, rest = line.partition(" ")
    if word in _REST and rest[:1] in ("[", "{"):
        if word in found:
            raise ValueError(word)
        found[word] = _whole(rest)
    elif _ARROW.search(line) and not re.match(r"\w+ = ", line):
        _read_wires(line, found["edges"])
    else:
        found["nodes"].append(_node(line))


def _read_wires(line: str, edges: list[list[str]]) -> None:
    ends = [_ref(part) for part in _arrow_parts(line)]
    if len(ends) < 2:
        raise ValueError(line)
    for at in range(len(ends) - 1):
        (source, out), (target, into) = ends[at], ends[at + 1]
        edges.append([source, (out if at == 0 else "") or _OUT, target, into or _IN])
        if at and ends[at][1]:
            raise ValueError(line)  # A port of its own ends a row: what follows would leave by an input.


def _arrow_parts(line: str) -> Iterator[str]:
    """What stands between arrows, none of which is within quotation marks."""
    start = at = 0
    while at < len(line):
        quoted, arrow = _QUOTED.match(line, at), _ARROW.match(line, at)
        if arrow is not None:
            yield line[start:at].strip()
            start = at = arrow.end()
        else:
            at = quoted.end() if quoted is not None else at + 1
    yield line[start:].strip()


def _ref(text: str) -> tuple[str, str]:
    """A node and a port; the port is empty where it is the usual one."""
    name, dot, port = text.partition(".")
    if not _PLAIN.fullmatch(name) or (dot and not port):
        raise ValueError(text)
    return name, _unquoted(port) if dot else ""


def _unquoted(text: str) -> str:
    if _PLAIN.fullmatch(text):
        return text
    value = _whole(text)
    if not isinstance(value, str):
        raise ValueError(text)
    return value


def _node(line: str) -> JsonObject:
    name, equals, rest = line.partition(" = ")
    if not equals or not _PLAIN.fullmatch(name):
        raise ValueError(line)
    type, rest = _type(rest)
    params, rest = _params(rest)
    x, rest = _coordinate(rest, " at ")
    y, rest = _coordinate(rest, ", ")
    more = _whole(rest.removeprefix(" with ")) if rest.startswith(" with ") else {}
    if not isinstance(more, dict) or (rest and not rest.startswith(" with ")) or {"id", "name", "type"} & more.keys():
        raise ValueError(line)
    return {"id": name, "type": type, "name": name, **({"params": params} if params else {}), "x": x, "y": y, **more}


def _type(text: str) -> tuple[str, str]:
    quoted, plain = _QUOTED.match(text), _TYPE.match(text)
    found = quoted or plain
    if found is None or text[found.end() : found.end() + 1] != "(":
        raise ValueError(text)
    type = _unquoted(found[0]) if quoted else found[0]
    return type, text[found.end() + 1 :]


def _params(text: str) -> tuple[JsonObject, str]:
    """The parameters up to the closing bracket, and what follows it."""
    params: JsonObject = {}
    while not text.startswith(")"):
        quoted, plain = _QUOTED.match(text), _PLAIN.match(text)
        found = quoted or plain
        if found is None or text[found.end()] != "=":
            raise ValueError(text)
        name = _unquoted(found[0])
        if name in params:
            raise ValueError(name)
        params[name], text = _value(text[found.end() + 1 :])
        if text.startswith(", "):
            text = text[2:]
        elif not text.startswith(")"):
            raise ValueError(text)
    return params, text[1:]


_PYTHON = {"True": True, "False": False, "None": None}


def _value(text: str) -> tuple[object, str]:
    """A value in JSON, or one of Python's own words, and what follows it."""
    for word, value in _PYTHON.items():
        if text.startswith(word):
            return value, text[len(word) :]
    value, end = _DECODER.raw_decode(text)
    return value, text[end:]


def _coordinate(text: str, before: str) -> tuple[float, str]:
    found = _NUMBER.match(text, len(before))
    if not text.startswith(before) or found is None:
        raise ValueError(text)
    return float(found[0]), text[found.end() :]


def _whole(text: str) -> object:
    return json.loads(text, parse_constant=_refuse)


def _refuse(word: str) -> object:
    raise ValueError(word)


_DECODER = json.JSONDecoder(parse_constant=_refuse)
