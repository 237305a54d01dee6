"""Identifiers: stable ids for nodes, and names that are unique within a network."""

import re
import secrets
from collections.abc import Container

NodeId = str
NetworkId = str

_NOT_IN_A_NAME = re.compile(r"\W+", re.ASCII)
_TRAILING_DIGITS = re.compile(r"\d+$")


def new_id(prefix: str = "n") -> str:
    """A short random id such as `n7f3a91c2`: unique across copies of a project, so merges do not collide."""
    return f"{prefix}{secrets.token_hex(4)}"


def as_name(text: str) -> str:
    """The nearest name to `text` that is a Python identifier, because names become attributes of the module."""
    name = _NOT_IN_A_NAME.sub("_", text.strip()).strip("_")
    return f"_{name}" if not name or name[0].isdigit() else name


def unique_name(wanted: str, taken: Container[str]) -> str:
    """`wanted`, or its stem with the first free number: `conv1`, `conv2`, …"""
    name = as_name(wanted)
    if name not in taken:
        return name
    stem = _TRAILING_DIGITS.sub("", name) or name
    number = 2
    while f"{stem}{number}" in taken:
        number += 1
    return f"{stem}{number}"
