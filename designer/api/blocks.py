"""Blocks for scripts: from where they come into a network, and what is said of layers beside their parameters."""

from dataclasses import replace
from typing import Any

from designer.api.errors import ApiError
from designer.blocks import READY, USER, load_block
from designer.graph.applying import apply
from designer.graph.blocks import bring_block
from designer.graph.edits import Batch
from designer.graph.exposed import Exposed
from designer.graph.ids import as_name
from designer.graph.model import BLOCK, Project
from designer.graph.recipe import Choice, Json
from designer.graph.substitution import text_of
from designer.graph.traits import TRAITS


def is_of_the_library(type: str) -> bool:
    """Whether a type is a block of the library, such as `ready:inverted-residual`."""
    return type.startswith((f"{READY}:", f"{USER}:"))


def with_block(project: Project, block: Project | str) -> tuple[Project, str]:
    """A project with a block in it, and the block's type. Raises `GraphError`.

    Args:
        project: Where it is to be used.
        block: Another project, whose main network is the block, or the id of a block of the library.
    """
    given = load_block(block) if isinstance(block, str) else _with_own_id(block)
    steps, key = bring_block(project, given)
    return apply(project, Batch(steps))[0], BLOCK + key


def _with_own_id(block: Project) -> Project:
    """The project with its main network called after its name: every script's is `main`."""
    wanted = as_name(block.main.name.lower()).strip("_")
    others = {key: network for key, network in block.networks.items() if key != block.main.id}
    number, key = 2, wanted
    while key in others:
        number, key = number + 1, f"{wanted}{number}"
    return replace(block, networks={key: replace(block.main, id=key), **others})


# Any: a default is of the parameter's kind.
def offered(
    name: str, default: Any, options: tuple[str, ...], limits: tuple[float | None, float | None], help: str
) -> Exposed:
    """A parameter of a block, its kind read off its default; one that follows from others is a whole number."""
    kind = "choice" if options else "int"
    match default:
        case bool():
            kind = "bool"
        case float():
            kind = "float"
        case str() if not options:
            kind = "text"
        case list():
            kind = "ints"
        case None:
            raise ApiError(f"The parameter “{name}” needs a default.", "Give it a value, or an expression.")
        case _ if text_of(default) is None and not isinstance(default, int | str):
            raise ApiError(f"The parameter “{name}” cannot be {default!r}.", "Give a number, a word or a list.")
    return Exposed(name, kind, default, *limits, options, help)


def trait(name: str, value: Any) -> Json | Choice:
    """One trait of a layer as the document holds it. Any: each has its own kind. Raises `ApiError`."""
    known = [each for each in TRAITS if each != "shares"]
    if name not in known:
        raise ApiError(f"A layer has no trait “{name}”.", f"There is: {', '.join(known)}; and net.share(a, b).")
    if name == "init" and isinstance(value, str):
        return Choice(value)
    if name == "init" and isinstance(value, tuple):
        type, params = value
        return Choice(type, dict(params))
    plain: Json = value
    return plain
