"""Many numbers become one: means and largest numbers over whole maps are poolings."""

from typing import Any

from designer.importers.plan import layer
from designer.importers.recording import Ref
from designer.importers.rules.rule import Plans, Rule, one
from designer.importers.site import Site


def _pooled(type: str) -> Rule:
    # Any: one dimension or several.
    def rule(site: Site, input: Ref, dim: Any = None, keepdim: bool = False, **_: Any) -> Plans:
        rank = site.value(input).rank
        dims = [dim] if isinstance(dim, int) else list(dim or ())
        if rank > 2 and sorted(each % rank for each in dims) == list(range(2, rank)):
            yield from one(layer(type, input, keepdim=True) if keepdim else layer(type, input))

    return rule


RULES: dict[str, Rule] = {"mean": _pooled("GlobalAvgPool"), "amax": _pooled("GlobalMaxPool")}
