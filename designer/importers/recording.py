"""Records a module while it computes: every call of a module within it, and every function of PyTorch in between.

The module runs as it is, on real numbers: whatever Python decides on the way (loops, sizes, branches) is decided, and
the record is what was computed. A call of a module holds what happened within it, so the record is a tree.
Calculations with constants alone are not recorded; their results are constants.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import nn
from torch.overrides import TorchFunctionMode
from torch.utils.hooks import RemovableHandle
from torch.utils.weak import WeakTensorKeyDictionary

from designer.importers.calls import CREATORS, METADATA, RANDOM, full_name, short_name
from designer.importers.errors import ImporterError
from designer.importers.trees import leaves, mapped, named_leaves


@dataclass(frozen=True, slots=True)
class Ref:
    """A tensor, by its place in the record's values."""

    index: int


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of a tensor. `origin` is `input`, `parameter`, `buffer`, `constant` or `result`.

    `name` is an input's argument, or the name in the module's state; `data` are the numbers of what is not calculated.
    """

    origin: str
    shape: tuple[int, ...]
    dtype: str
    name: str = ""
    data: torch.Tensor | None = None


# Any, here and below: arguments and results are of every kind; tensors in them are `Ref`s.
@dataclass(slots=True)
class Call:
    """One call of a function, or of a module (then `inner` holds the calls within it). `path` is where it stands."""

    target: Any
    path: str
    args: tuple[Any, ...]
    kwargs: Mapping[str, Any]
    result: Any = None
    inner: list["Call"] = field(default_factory=list)


@dataclass(slots=True)
class Record:
    """All that a module did with its inputs. `outputs` are the tensors that it gave, with names for them.

    `reads` are functions that looked at calculated numbers, and where.
    """

    root: Call
    values: list[Seen]
    outputs: list[tuple[str, Ref]]
    reads: list[tuple[str, str]]


def record(module: nn.Module, args: Sequence[Any], kwargs: Mapping[str, Any], names: Sequence[str]) -> Record:
    """Runs a module once and gives the record. `names` are those of the tensors among the arguments, in order.

    Raises `ImporterError` for what cannot be followed; what the module raises itself goes through.
    """
    recorder = _Recorder(module)
    tensors = [value for value in leaves([*args, kwargs]) if isinstance(value, torch.Tensor)]
    for name, tensor in zip(names, tensors, strict=True):
        recorder.enter(tensor, "input", name)
    root = Call(module, "", mapped(tuple(args), recorder.looked_up), mapped(dict(kwargs), recorder.looked_up))
    recorder.open.append(root)
    with torch.no_grad(), _without_fast_path(), recorder.watching(module), recorder:
        result = module(*args, **kwargs)
    root.result = mapped(result, recorder.looked_up)
    given = [(name, recorder.looked_up(value)) for name, value in named_leaves(result, "output")]
    outputs = [(name, ref) for name, ref in given if isinstance(ref, Ref)]
    return Record(root, recorder.values, outputs, recorder.reads)


class _Recorder(TorchFunctionMode):
    """Sees every function of PyTorch that is called, and through hooks every module."""

    def __init__(self, module: nn.Module) -> None:
        super().__init__()
        self.values: list[Seen] = []
        self.reads: list[tuple[str, str]] = []
        self.open: list[Call] = []
        self._known: WeakTensorKeyDictionary = WeakTensorKeyDictionary()
        self._paths = {id(each): path for path, each in module.named_modules()}
        stored = module.state_dict().keys()
        self._state: dict[int, tuple[str, str]] = {
            **{id(tensor): ("buffer", name) for name, tensor in module.named_buffers() if name in stored},
            **{id(tensor): ("parameter", name) for name, tensor in module.named_parameters()},
        }

    def enter(self, tensor: torch.Tensor, origin: str, name: str = "", data: torch.Tensor | None = None) -> Ref:
        """Notes a tensor; from now on it is known."""
        self.values.append(Seen(origin, tuple(tensor.shape), str(tensor.dtype).removeprefix("torch."), name, data))
        ref = Ref(len(self.values) - 1)
        self._known[tensor] = (ref, tensor._version)
        return ref

    def looked_up(self, value: Any) -> Any:
        """The `Ref` of a tensor, which becomes a constant if it was never seen; other values as they are."""
        if not isinstance(value, torch.Tensor):
            return value
        if value not in self._known:
            return self._constant(value)
        ref, version = self._known[value]
        if value._version != version:
            if self.values[ref.index].origin in ("constant", "buffer"):
                return self._constant(value)
            raise ImporterError(
                f"In {self._place()}, a tensor is used that was changed in place through another one (a view of it).",
                "Write the calculation without in-place operations there.",
            )
        return ref

    def _constant(self, tensor: torch.Tensor) -> Ref:
        origin, name = self._state.get(id(tensor), ("constant", ""))
        data = tensor if origin != "constant" else tensor.detach().clone()
        return self.enter(tensor, origin, name, data)

    def _is_live(self, value: Any) -> bool:
        """Whether a value is a tensor that depends on the inputs or on parameters."""
        if not isinstance(value, torch.Tensor):
            return False
        if value in self._known:
            return self.values[self._known[value][0].index].origin not in ("constant", "buffer")
        return self._state.get(id(value), ("", ""))[0] == "parameter"

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Any,
        args: tuple[Any, ...] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        kwargs, name = kwargs or {}, short_name(func)
        live = name not in CREATORS and any(self._is_live(value) for value in leaves([*args, kwargs]))
        if not live and name not in RANDOM:
            return func(*args, **kwargs)
        call = Call(func, self._path, mapped(args, self.looked_up), mapped(dict(kwargs), self.looked_up))
        before = _versions([*args, kwargs])
        result = _own(func(*args, **kwargs), before)
        changed = args[0] if name == "setitem" else None
        tensors = [value for value in leaves([result, changed]) if isinstance(value, torch.Tensor)]
        if not tensors:
            self._asked(func)
            return result
        for tensor in {id(tensor): tensor for tensor in tensors}.values():
            self.enter(tensor, "result")
        call.result = mapped(result if changed is None else changed, self.looked_up)
        self.open[-1].inner.append(call)
        for tensor in leaves([*args, kwargs]):
            if isinstance(tensor, torch.Tensor) and before[id(tensor)] != tensor._version:
                self._follow_base(tensor)
        return result

    def _follow_base(self, part: torch.Tensor) -> None:
        """Records what became of a tensor when a stretch of it was changed in place: the rest with the new stretch."""
        base = part._base
        place = None if base is None or base not in self._known else _stretch(base, part)
        if base is None or place is None or not self._is_live(base):
            return
        old = self._known[base][0]
        args = (old, self.looked_up(part), *place)
        self.open[-1].inner.append(Call(put_back, self._path, args, {}, self.enter(base, "result")))

    def _asked(self, func: Callable[..., Any]) -> None:
        """Notes that numbers were looked at: what follows from them is as it was with these numbers."""
        if not METADATA & {short_name(func), *full_name(func).split(".")}:
            self.reads.append((full_name(func), self._place()))

    @property
    def _path(self) -> str:
        return self.open[-1].path

    def _place(self) -> str:
        return f"“{self._path}”" if self._path else "the module"

    @contextmanager
    def watching(self, module: nn.Module) -> Iterator[None]:
        """Sees the calls of all modules within `module` (not of itself)."""
        handles: list[RemovableHandle] = []
        try:
            for each in module.modules():
                if each is not module and not isinstance(each, torch.jit.ScriptModule):
                    handles.append(each.register_forward_pre_hook(self._before, with_kwargs=True))
                    handles.append(each.register_forward_hook(self._after, with_kwargs=True))
            yield
        finally:
            for handle in handles:
                handle.remove()

    def _before(self, module: nn.Module, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        with torch._C.DisableTorchFunction():  # What happens here is not the module's doing.
            path = self._paths[id(module)]
            self.open.append(Call(module, path, mapped(args, self.looked_up), mapped(kwargs, self.looked_up)))

    def _after(self, module: nn.Module, args: tuple[Any, ...], kwargs: dict[str, Any], result: Any) -> Any:
        with torch._C.DisableTorchFunction():
            call = self.open[-1]
            taken = [leaf for leaf in leaves([call.args, call.kwargs]) if isinstance(leaf, Ref)]
            if type(result) in (torch.Tensor, tuple, list):
                result = mapped(result, lambda value: self._passed_on(value, taken))
            call.result = mapped(result, self.looked_up)
            self.open.pop()
            self.open[-1].inner.append(call)
            return result

    def _passed_on(self, value: Any, taken: list[Ref]) -> Any:
        """A tensor that a module gives as it got it becomes another one: what is called so later is the result."""
        if not isinstance(value, torch.Tensor) or self.looked_up(value) not in taken:
            return value
        own = torch.ops.aten.alias(value)
        step = Call(torch.ops.aten.alias, self._path, (self.looked_up(value),), {}, self.enter(own, "result"))
        self.open[-1].inner.append(step)
        return own


def put_back(base: torch.Tensor, part: torch.Tensor, dim: int, start: int) -> torch.Tensor:
    """A tensor with another stretch along one dimension, from `start` on."""
    end = start + part.shape[dim]
    return torch.cat((base.narrow(dim, 0, start), part, base.narrow(dim, end, base.shape[dim] - end)), dim)


def _stretch(base: torch.Tensor, part: torch.Tensor) -> tuple[int, int] | None:
    """The dimension and the start of a view that is a stretch of its base; None for any other view."""
    if part.dim() != base.dim() or part.stride() != base.stride():
        return None
    cut = [dim for dim, sizes in enumerate(zip(base.shape, part.shape, strict=True)) if sizes[0] != sizes[1]]
    if len(cut) != 1:
        return None
    start, rest = divmod(int(part.storage_offset()) - int(base.storage_offset()), base.stride(cut[0]))
    return (cut[0], start) if rest == 0 else None


def _versions(tree: Any) -> dict[int, int]:
    """How often each tensor was changed in place so far, by its identity."""
    return {id(value): value._version for value in leaves(tree) if isinstance(value, torch.Tensor)}


def _own(result: Any, before: Mapping[int, int]) -> Any:
    """The result, where a tensor that came in and goes out unchanged is another one: both keep their names."""

    def own(value: Any) -> Any:
        same = isinstance(value, torch.Tensor) and before.get(id(value)) == value._version
        return torch.ops.aten.alias(value) if same else value

    return own(result) if isinstance(result, torch.Tensor) else result


@contextmanager
def _without_fast_path() -> Iterator[None]:
    """Transformers of PyTorch take another way while nothing is learned; recorded is the one that can learn."""
    before = torch.backends.mha.get_fastpath_enabled()
    torch.backends.mha.set_fastpath_enabled(False)
    try:
        yield
    finally:
        torch.backends.mha.set_fastpath_enabled(before)
