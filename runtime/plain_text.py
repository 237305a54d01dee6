"""Text from bytes, in the encodings that people have: UTF-8, UTF-16 and UTF-32 with or without a mark, Latin-1."""

import codecs
import re
from pathlib import Path

from runtime.errors import InputError

MAX_TEXT_BYTES = 1 << 30

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Longer marks first: that of UTF-32 begins with that of UTF-16."""
_BINARY = re.compile(r"[\x00-\x06\x0e-\x1a\x1c-\x1f]")
_SEEN = 4096
_SAVE = "Save it as text in UTF-8."


def read_text(path: Path) -> str:
    """The text of a file, without a byte order mark. Raises `InputError` for what is no text or damaged, `OSError`."""
    if path.stat().st_size > MAX_TEXT_BYTES:
        raise InputError(f"“{path.name}” is larger than 1 GiB.", "Split it.")
    return text_of(path.read_bytes(), path.name)


def text_of(content: bytes, name: str) -> str:
    """The text in bytes; `name` is what a sentence calls them. Raises `InputError`.

    Bytes that are not UTF-8 are taken as Windows' Latin-1, unless they are mostly UTF-8: then they are damaged.
    """
    encoding = next((encoding for mark, encoding in _MARKS if content.startswith(mark)), _unmarked(content))
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        shown = encoding.removesuffix("-sig").removesuffix("-le").removesuffix("-be").upper()
        if encoding != "utf-8" or _is_damaged(content):
            raise InputError(f"“{name}” is damaged: byte {error.start + 1} is not {shown}.", _SAVE) from None
        text = content.decode("cp1252", errors="replace").replace("\ufffd", "?")
    if _BINARY.search(text) is not None:
        raise InputError(f"“{name}” is not text: it holds bytes that no text has.", _SAVE)
    return text


def _unmarked(content: bytes) -> str:
    """UTF-16 shows by its zeros: every other byte of most writing in it."""
    seen = content[:_SEEN]
    half = len(seen) // 2
    if half == 0 or b"\0" not in seen:
        return "utf-8"
    if seen[1::2].count(0) > 0.4 * half and seen[0::2].count(0) < 0.1 * half:
        return "utf-16-le"
    return "utf-16-be" if seen[0::2].count(0) > 0.4 * half and seen[1::2].count(0) < 0.1 * half else "utf-8"


def _is_damaged(content: bytes) -> bool:
    """Whether bytes that are not UTF-8 were meant to be: more of their high letters are right than wrong."""
    text = content.decode("utf-8", errors="replace")
    wrong = text.count("\ufffd")
    right = len(text) - len(text.encode("ascii", errors="ignore")) - wrong
    return right >= wrong
