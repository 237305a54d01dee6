"""A module out of somebody's Python file. The file is executed: only in a worker, only after the user trusted it."""

import ast
import hashlib
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

from torch import nn

from designer.importers.errors import ImporterError
from designer.protocol.import_request import ImportRequest


def module_from_file(request: ImportRequest) -> nn.Module:
    """The module that a request names. Raises `ImporterError`, also if the file is not the one that was trusted."""
    path = Path(request.file)
    name, args, kwargs = _call(request.call)
    namespace = _executed(path, request.sha256)
    if name not in namespace:
        found = [key for key, value in namespace.items() if isinstance(value, type) and issubclass(value, nn.Module)]
        own = [key for key in found if namespace[key].__module__ == namespace["__name__"]]
        raise ImporterError(f"“{path.name}” has no “{name}”.", f"It has: {', '.join(own) or 'no class of modules'}.")
    made = namespace[name]
    if not isinstance(made, nn.Module):
        try:
            made = made(*args, **kwargs)
        except Exception as error:  # Whatever somebody's code raises: it is told as what it is.
            raise ImporterError(
                f"{request.call} could not be made: {type(error).__name__}: {error}",
                f"Give its arguments, such as {path.name}:{name}(num_classes=10).",
            ) from error
    if not isinstance(made, nn.Module):
        raise ImporterError(f"{request.call} gives {type(made).__name__}, not a torch.nn.Module.", "Name the class.")
    return made


# Any: arguments are plain values of every kind.
def _call(text: str) -> tuple[str, list[Any], dict[str, Any]]:
    """A name, and the plain values that it is called with: `Net(10, width=2)`."""
    try:
        match ast.parse(text, mode="eval").body:
            case ast.Name(id=name):
                return name, [], {}
            case ast.Call(func=ast.Name(id=name), args=args, keywords=keywords):
                named = {str(each.arg): ast.literal_eval(each.value) for each in keywords}
                return name, [ast.literal_eval(arg) for arg in args], named
    except (SyntaxError, ValueError):
        pass
    raise ImporterError(f"“{text}” is no class.", "Write its name, or a call with plain values: Net(num_classes=10).")


def _executed(path: Path, sha256: str) -> dict[str, Any]:
    """What the file defines. It is read once, so that what runs is what was trusted."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ImporterError(f"“{path}” could not be read: {error.strerror or error}.", "Check the path.") from error
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ImporterError(f"“{path.name}” was changed after it was trusted.", "Import it again.")
    module = ModuleType(_module_name(path))
    module.__file__ = str(path)
    module.__spec__ = ModuleSpec(module.__name__, None, origin=str(path))
    sys.modules[module.__name__] = module  # Dataclasses and pickles look there.
    sys.path.insert(0, str(path.parent))  # It may import what lies beside it.
    try:
        exec(compile(content, str(path), "exec"), module.__dict__)
    except Exception as error:
        where = f"line {error.lineno}: " if isinstance(error, SyntaxError) else ""
        raise ImporterError(
            f"“{path.name}” could not be executed: {where}{type(error).__name__}: {error}",
            "Run it with Python first.",
        ) from error
    return dict(vars(module))


def _module_name(path: Path) -> str:
    return path.stem if path.stem.isidentifier() and path.stem not in sys.modules else f"imported_{path.stem}"
