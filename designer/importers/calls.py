"""How functions of PyTorch are called here: one name for a function, its method, its operator and its in-place form."""

import inspect
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from torch.overrides import get_testing_overrides, resolve_name

_OPERATORS = {
    "__radd__": "add",
    "__rmul__": "mul",
    "__rsub__": "rsub",
    "__truediv__": "div",
    "__div__": "div",
    "__rdiv__": "rdiv",
    "__rtruediv__": "rdiv",
    "__floordiv__": "floor_divide",
    "__rfloordiv__": "rfloor_divide",
    "__mod__": "remainder",
    "__rmod__": "rremainder",
    "__rpow__": "rpow",
    "__matmul__": "matmul",
    "__rmatmul__": "rmatmul",
    "__getitem__": "getitem",
    "__setitem__": "setitem",
    "__and__": "bitwise_and",
    "__or__": "bitwise_or",
    "__xor__": "logical_xor",
    "__invert__": "logical_not",
}
_IN_PLACE = {
    f"__i{name}__": f"__{name}__"
    for name in ("add", "sub", "mul", "truediv", "div", "floordiv", "mod", "pow", "matmul", "and", "or", "xor")
}
_SYNONYMS = {
    "absolute": "abs",
    "bitwise_not": "logical_not",
    "bitwise_xor": "logical_xor",
    "clip": "clamp",
    "concat": "cat",
    "concatenate": "cat",
    "divide": "div",
    "expit": "sigmoid",
    "greater": "gt",
    "greater_equal": "ge",
    "less": "lt",
    "less_equal": "le",
    "moveaxis": "movedim",
    "multiply": "mul",
    "negative": "neg",
    "not_equal": "ne",
    "special_expit": "sigmoid",
    "special_softmax": "softmax",
    "special_log_softmax": "log_softmax",
    "subtract": "sub",
    "swapaxes": "transpose",
    "swapdims": "transpose",
    "true_divide": "div",
}

METADATA = frozenset(
    [
        "shape",
        "size",
        "dim",
        "ndim",
        "ndimension",
        "numel",
        "nelement",
        "device",
        "dtype",
        "layout",
        "names",
        "is_cuda",
        "is_cpu",
        "is_meta",
        "is_sparse",
        "is_mkldnn",
        "is_quantized",
        "stride",
        "is_contiguous",
        "is_floating_point",
        "is_complex",
        "requires_grad",
        "is_leaf",
        "grad_fn",
        "get_device",
        "element_size",
        "itemsize",
        "nbytes",
        "storage_offset",
        "__len__",
        "len",
        "__hash__",
        "__format__",
        "__repr__",
        "is_nested",
        "is_inference",
        "is_signed",
        "is_same_size",
        "data_ptr",
        "untyped_storage",
        "storage",
        "type",
        "_version",
        "output_nr",
        "has_names",
        "is_tensor",
        "_is_view",
    ]
)
"""What asks for something about a tensor that is the same for all its numbers."""

_CREATORS = """
    zeros_like ones_like full_like empty_like new_zeros new_ones new_full new_empty new_tensor
"""
CREATORS = frozenset(_CREATORS.split())
"""What makes a tensor in the likeness of another one, without looking at its numbers."""

_RANDOM = """
    rand randn randint randperm rand_like randn_like randint_like bernoulli normal multinomial poisson uniform
    exponential geometric log_normal cauchy random rrelu gumbel_softmax
"""
RANDOM = frozenset(_RANDOM.split())
"""What gives other numbers each time."""


# Any, here: a function may be any callable.
@lru_cache(maxsize=2048)
def full_name(function: Callable[..., Any]) -> str:
    """A function's name as PyTorch documents it: `torch.flatten`, `torch.Tensor.view`."""
    found = resolve_name(function) or getattr(function, "__name__", None) or repr(function)
    return str(found).removesuffix(".__get__").replace("torch.functional.", "torch.")


@lru_cache(maxsize=2048)
def short_name(function: Callable[..., Any]) -> str:
    """What a function does: `add` for `+`, `torch.add`, `Tensor.add` and `Tensor.add_`."""
    name = full_name(function).rpartition(".")[2]
    name = _IN_PLACE.get(name, name)
    if name in _OPERATORS:
        return _OPERATORS[name]
    if name.startswith("__") and name.endswith("__"):
        return name.strip("_")
    plain = name.rstrip("_")
    return _SYNONYMS.get(plain, plain)


@lru_cache(maxsize=2048)
def signature_of(function: Callable[..., Any]) -> inspect.Signature | None:
    """What a function takes, or None if nobody says it (many of PyTorch's are not written in Python)."""
    known = get_testing_overrides().get(function)
    for form in (function, known):
        try:
            if form is not None and _says_something(found := inspect.signature(form)):
                return found
        except (TypeError, ValueError):
            continue
    return None


def _says_something(signature: inspect.Signature) -> bool:
    kinds = {parameter.kind for parameter in signature.parameters.values()}
    return not kinds & {inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD}
