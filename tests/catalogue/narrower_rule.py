"""The form of a rule that is narrower than torch's."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from designer.catalogue.tensor import Dim, TensorSpec


class Narrower(NamedTuple):
    """A rule that is narrower than torch's. `type`, `params` and `inputs` are a case that torch accepts."""

    types: str
    sentence: str
    reason: str
    type: str
    inputs: tuple[TensorSpec, ...]
    params: Mapping[str, Any] = MappingProxyType({})


def spec(*sizes: Dim, dtype: str = "float32") -> TensorSpec:
    return TensorSpec(sizes, dtype)
