"""Executes printed source: the text that people read is the program that runs.

Tracebacks show the printed lines, and `node_of_error` leads from an exception to the layer whose line raised it.
"""

import itertools
import linecache
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from types import TracebackType
from typing import Any

import torch
from torch import nn

from designer.analysis.network import Analysis, analyse
from designer.catalogue.call import Call, In, Name
from designer.compiler.errors import CompileError
from designer.compiler.parts import PREFIX, texts
from designer.compiler.source import Source, print_network
from designer.graph.ids import NodeId
from designer.graph.model import Network
from designer.trust import need_trust

_numbers = itertools.count(1)

EXTRAS = ("timm",)
"""Libraries that are installed only with an extra of their name."""


def compile_network(network: Network | Analysis, *, device: str | torch.device | None = None) -> nn.Module:
    """The module of a network, freshly initialised. Raises `CompileError` if the network has errors.

    Args:
        network: What to compile; an analysis saves doing it again.
        device: Where parameters are made, e.g. `meta` for shapes without memory.

    Returns:
        An instance of the printed class; its `state_dict` keys are the layers' names.
    """
    analysis = network if isinstance(network, Analysis) else analyse(network)
    return module_from(print_network(analysis), device=device)


def module_from(source: Source, *, device: str | torch.device | None = None) -> nn.Module:
    """An instance of the printed class."""
    made = class_from(source)
    if device is None:
        return made()
    with torch.device(device):
        return made()


def class_from(source: Source) -> type[nn.Module]:
    """The printed class itself. Its text is known to `linecache`, so tracebacks and debuggers show it.

    Raises `TrustError` if it holds code of a project that nobody has trusted, and `CompileError` if a library that is
    an extra of Layerloom's is not installed.
    """
    need_trust(source.code)
    file = f"<layerloom {source.class_name} {next(_numbers)}>"
    linecache.cache[file] = (len(source.text), None, source.text.splitlines(keepends=True), file)
    namespace: dict[str, Any] = {"__name__": f"layerloom.{source.class_name}"}
    try:
        exec(compile(source.text, file, "exec"), namespace)
    except ModuleNotFoundError as error:
        if error.name not in EXTRAS:
            raise
        raise CompileError(
            f"This network has layers of {error.name}, which is not installed.",
            f"Install it with: pip install {error.name} (where Layerloom runs with uv: uv sync --extra {error.name}).",
        ) from error
    made: type[nn.Module] = namespace[source.class_name]
    return made


def node_of_error(error: BaseException, source: Source) -> NodeId | None:
    """The layer whose line in the printed source raised `error`, if it came from there."""
    found = None
    for file, line in _places(error.__traceback__):
        if file.startswith(f"<layerloom {source.class_name} "):
            found = source.lines.get(line, found)
    return found


def build_call(call: Call, *inputs: Any) -> Any:
    """What a call constructs, e.g. the module of one layer. Any: the target says of what class.

    `inputs` stand for `In`; calls among the arguments are constructed first.
    """
    args = [_built(arg, inputs) for arg in call.args]
    kwargs = {name: _built(value, inputs) for name, value in call.kwargs.items()}
    package, _, name = call.target.rpartition(".")
    if call.target.startswith(PREFIX):
        return part_class(name)(*args, **kwargs)
    return getattr(import_module(package), name)(*args, **kwargs)


# Any: arguments are plain values of every kind.
def _built(value: Any, inputs: tuple[Any, ...]) -> Any:
    match value:
        case Call():
            return build_call(value, *inputs)
        case In(index):
            return inputs[index]
        case Name(path):
            package, _, name = path.rpartition(".")
            return getattr(import_module(package), name)
        case list() | tuple():
            return type(value)(_built(item, inputs) for item in value)
    return value


@cache
def part_class(name: str) -> type[nn.Module]:
    """The class of a part (`designer.compiler.parts`), executed by itself."""
    imports, definitions = texts([name])
    namespace: dict[str, Any] = {"__name__": f"layerloom.{name}", "torch": torch, "nn": nn}
    exec("\n".join((*imports, *definitions)), namespace)
    made: type[nn.Module] = namespace[name]
    return made


def _places(traceback: TracebackType | None) -> Iterator[tuple[str, int]]:
    while traceback is not None:
        yield traceback.tb_frame.f_code.co_filename, traceback.tb_lineno
        traceback = traceback.tb_next
