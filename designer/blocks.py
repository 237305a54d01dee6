"""The library of blocks: those that Layerloom ships, and the user's own.

A block is a plain `.loom` file whose main network is the block; blocks within it are further networks. What the library
says of it stands in the file under `block`. Files are read, never executed.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import cache
from pathlib import Path

from designer.graph.block_uses import blocks_within, code_of, network_of
from designer.graph.errors import FileError
from designer.graph.files import SUFFIX, load, save
from designer.graph.ids import NetworkId
from designer.graph.model import Project
from designer.graph.reading import Field
from designer.graph.recipe import NO_DATASET, Data, Json
from designer.places import blocks_folder
from designer.resources import resource

READY, USER = "ready", "user"
_KEY = "block"
_FAMILY = "Blocks"


@dataclass(frozen=True, slots=True)
class BlockFile:
    """What is known of one block of the library.

    `id` begins with `ready:` or `user:`. `family` is the title of one of the palette's groups. `problem` says why a
    file of the user's cannot be read; everything but its name is unknown then.
    """

    id: str
    title: str
    path: Path
    doc: str = ""
    family: str = _FAMILY
    keywords: tuple[str, ...] = ()
    problem: str = ""


@cache
def ready_blocks() -> tuple[BlockFile, ...]:
    """The blocks that Layerloom ships, by family and title. Raises `FileError` if a shipped file is damaged."""
    return _sorted(_described(path, READY) for path in resource("blocks").glob(f"*{SUFFIX}"))


def user_blocks() -> tuple[BlockFile, ...]:
    """The blocks in the user's own folder as it is now. One that cannot be read is there with its problem."""
    return _sorted(_described_or_not(path) for path in blocks_folder().glob(f"*{SUFFIX}"))


def find_block(id: str) -> BlockFile:
    """The block with this id, such as `ready:squeeze-excitation`. Raises `FileError` that names a near one."""
    known = {block.id: block for block in (*ready_blocks(), *user_blocks())}
    if id in known:
        return known[id]
    near = get_close_matches(id, known, n=1)
    hint = f"Did you mean “{near[0]}”?" if near else f"There is: {', '.join(known)}."
    raise FileError(f"The library has no block “{id}”.", hint)


def load_block(block: BlockFile | str) -> Project:
    """The project whose main network is the block (an id will do). Raises `FileError`."""
    file = find_block(block) if isinstance(block, str) else block
    project = load(file.path)
    return replace(project, extras={key: value for key, value in project.extras.items() if key != _KEY})


def save_block(
    project: Project,
    network: NetworkId,
    name: str,
    *,
    doc: str | None = None,
    family: str = _FAMILY,
    keywords: Iterable[str] = (),
    overwrite: bool = False,
) -> BlockFile:
    """Writes a network, with the blocks within it, to the user's folder.

    Args:
        project: Where the network is.
        network: Its id.
        name: What the block is called; the file is named after it.
        doc: What it is for, in a sentence; what the network says if it is None.
        family: The group of the palette that it belongs to.
        keywords: Words that find it.
        overwrite: Whether a file of that name is replaced.

    Raises:
        FileError: There is a file of that name, or it cannot be written.
    """
    path = blocks_folder() / f"{_slug(name)}{SUFFIX}"
    if path.exists() and not overwrite:
        raise FileError(f"There is a block called “{name}” already.", "Choose another name, or replace it.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError(f"The folder “{path.parent}” could not be made: {error.strerror or error}.") from error
    save(as_block(project, network, name, doc=doc, family=family, keywords=keywords), path)
    return _described(path, USER)


def as_block(
    project: Project,
    network: NetworkId,
    name: str,
    *,
    doc: str | None = None,
    family: str = _FAMILY,
    keywords: Iterable[str] = (),
) -> Project:
    """A project that holds nothing but a network, as its main one, and the blocks within it. Raises `EditError`."""
    main = replace(network_of(project, network), name=name)
    main = main if doc is None else replace(main, doc=doc)
    networks = [main, *(each for each in blocks_within(project, [network]) if each.id != network)]
    about: dict[str, Json] = {"family": family, "keywords": list(keywords)}
    return Project(
        name=name,
        networks={each.id: each for each in networks},
        data=Data(dataset=NO_DATASET),
        extras={_KEY: about},
        code=code_of(project, (node for each in networks for node in each)),
    )


def delete_block(block: BlockFile) -> None:
    """Removes a block from the user's folder. Raises `FileError` if it is not there, or not the user's."""
    if not block.id.startswith(f"{USER}:"):
        raise FileError(f"“{block.title}” came with Layerloom and cannot be deleted.")
    try:
        block.path.unlink()
    except OSError as error:
        raise FileError(f"“{block.title}” could not be deleted: {error.strerror or error}.") from error


def _described(path: Path, origin: str) -> BlockFile:
    """What a file says of the block in it. Raises `FileError`."""
    project = load(path)
    field = Field("", dict(project.extras)).at(_KEY, {})
    return BlockFile(
        id=f"{origin}:{path.stem}",
        title=project.main.name or path.stem,
        path=path,
        doc=project.main.doc,
        family=field.at("family", _FAMILY).text(),
        keywords=tuple(item.text() for item in field.at("keywords", []).items()),
    )


def _described_or_not(path: Path) -> BlockFile:
    try:
        return _described(path, USER)
    except FileError as error:
        return BlockFile(f"{USER}:{path.stem}", path.stem, path, problem=error.message)


def _sorted(blocks: Iterable[BlockFile]) -> tuple[BlockFile, ...]:
    return tuple(sorted(blocks, key=lambda block: (block.family, block.title, block.id)))


def _slug(name: str) -> str:
    """A name as a file may be called everywhere: `Squeeze & excitation` → `squeeze-excitation`."""
    words = re.findall(r"[^\W_]+", name.lower())
    return "-".join(words)[:80] or _KEY
