"""Functions that leave the numbers as they are, or do so while nothing is learned."""

from typing import Any

from designer.importers.plan import layer
from designer.importers.recording import Ref
from designer.importers.rules.rule import Plans, Rule, one
from designer.importers.site import Site


def _same(site: Site, input: Ref, *args: Any, **kwargs: Any) -> Plans:
    """The tensor itself; the trial says whether that is true."""
    yield (input,)


def _to(site: Site, input: Ref, *args: Any, **kwargs: Any) -> Plans:
    """Another place or form in memory says nothing; another kind of number is a layer."""
    yield (input,)
    yield from one(layer("To", input, dtype=site.wanted[0].dtype))


def _filled(site: Site, input: Ref, value: Any = 0) -> Plans:
    """All numbers are replaced by one."""
    number = site.number(value)
    if number is not None:
        yield from one(layer("ZerosLike", input) if number == 0 else layer("FullLike", input, fill_value=number))


def _copied(site: Site, input: Ref, src: Ref, non_blocking: bool = False) -> Plans:
    """All numbers are replaced by those of another tensor."""
    yield (src,)


def _dropout(type: str) -> Rule:
    def rule(site: Site, input: Ref, p: float = 0.5, training: bool = True, inplace: bool = False) -> Plans:
        if p == 0:
            yield (input,)
        if not training:
            yield from one(layer(type, input, p=p))

    return rule


RULES: dict[str, Rule] = {
    "zero": _filled,
    "fill": _filled,
    "copy": _copied,
    **dict.fromkeys(
        ("contiguous", "clone", "alias", "requires_grad", "positive", "resolve_conj"),
        _same,
    ),
    **dict.fromkeys(("to", "float", "long", "int", "bool", "double", "half", "type", "type_as"), _to),
    "dropout": _dropout("Dropout"),
    "dropout1d": _dropout("Dropout1d"),
    "dropout2d": _dropout("Dropout2d"),
    "dropout3d": _dropout("Dropout3d"),
    "alpha_dropout": _dropout("AlphaDropout"),
    "feature_dropout": _dropout("Dropout2d"),
    "feature_alpha_dropout": _dropout("FeatureAlphaDropout"),
}
