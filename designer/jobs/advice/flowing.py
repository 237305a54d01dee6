"""How gradients and values flow through the layers: too much, too little, or not at all."""

import math

from designer.analysis.problems import RepairEdit
from designer.graph.model import Project
from designer.jobs.advice import remedies
from designer.jobs.advice.entry import Finding, Illness
from designer.jobs.advice.signs import LATEST, broke_off, gradient_norm, late, middle, number, per_cent
from designer.jobs.advice.signs import relative_gradients as relative
from designer.jobs.health import network_of
from designer.jobs.run_view import RunView
from designer.protocol.events import Health

_LARGE, _GROWN = 1e3, 100.0
"""Exploding: the norm of the gradient is above this, and so many times what it was at first."""
_FAINT = 1e-3
"""Vanishing: the first layers get less than this share of the gradient that the strongest gets, for their weights."""
_LAYERS = 4
"""Layers that learn, for gradients to vanish on the way."""
_DEAD = 0.5


def explodes(view: RunView, project: Project) -> Finding | None:
    """The gradient is, or was before the loss became no number, far larger than at the beginning."""
    norms = [(gradient_norm(look), look) for look in view.looks]
    if not norms:
        return None
    usual = middle(norm for norm, _ in norms[:LATEST])
    largest, look = max(norms, key=lambda each: each[0])
    endless = math.isinf(largest)
    lasting = (middle(norm for norm, _ in norms[len(norms) // 2 :]) or 0.0) >= _LARGE
    grown = largest >= _LARGE and largest >= _GROWN * (usual or 0.0)
    if not (lasting or grown or endless or (broke_off(view) and largest >= _LARGE)):
        return None
    layer = _strongest(look)
    return Finding(
        f"The gradient's norm reached {number(largest)} at step {look.step}, most of it in the layer “{layer}”; it was "
        f"{number(usual or 0.0)} at first.",
        layer,
    )


def vanishes(view: RunView, project: Project) -> Finding | None:
    """The first layers of a deep network hardly get a gradient."""
    shares = [found for look in late(view.looks) if (found := _faintest(look)) is not None]
    share = middle(value for value, _ in shares)
    if share is None or share >= _FAINT:
        return None
    layer = shares[-1][1]
    return Finding(
        f"For the size of its weights, the gradient of the layer “{layer}” is {number(share)} of the strongest one.",
        layer,
    )


def _faintest(look: Health) -> tuple[float, str] | None:
    """Of the first third of the layers of a network, the least relative gradient as a share of its greatest one."""
    networks: dict[str, dict[str, float]] = {}
    for layer, value in relative(look).items():
        networks.setdefault(network_of(layer), {})[layer] = value
    shares = []
    for found in networks.values():
        top = max(found.values())
        if len(found) >= _LAYERS and top > 0:
            first = list(found.items())[: max(1, len(found) // 3)]
            shares += [(value / top, layer) for layer, value in first]
    return min(shares, default=None)


def dies(view: RunView, project: Project) -> Finding | None:
    """A layer such as ReLU has many units that give nothing, whatever comes."""
    looks = view.looks[-LATEST:]
    shares: dict[str, list[float]] = {}
    for look in looks:
        for layer, dead in zip(look.layers, look.dead, strict=False):
            if math.isfinite(dead):
                shares.setdefault(layer, []).append(dead)
    steady = {layer: middle(found) or 0.0 for layer, found in shares.items() if len(found) == len(looks)}
    if not steady:
        return None
    layer, share = max(steady.items(), key=lambda each: each[1])
    if share < _DEAD:
        return None
    return Finding(f"In the layer “{layer}”, {per_cent(share)} of the units gave 0 for every sample looked at.", layer)


def _strongest(look: Health) -> str:
    known = [(value, layer) for layer, value in zip(look.layers, look.gradient, strict=True) if not math.isnan(value)]
    return max(known, default=(0.0, ""))[1]


def _against_explosion(view: RunView, project: Project) -> tuple[RepairEdit, ...]:
    return (*remedies.clipping(project), *remedies.scaled_rate(project, 0.1))


def _against_vanishing(view: RunView, project: Project) -> tuple[RepairEdit, ...]:
    return (*remedies.unsquashed(project), *remedies.normalised(project))


def _against_death(view: RunView, project: Project) -> tuple[RepairEdit, ...]:
    finding = dies(view, project)
    layer = finding.layer if finding else ""
    return (*remedies.leaking(project, layer), *remedies.scaled_rate(project, 0.3))


FLOWING = (
    Illness(
        id="exploding",
        title="Exploding gradients",
        sentence="Steps are driven by a few huge gradients, which throw the weights about.",
        when=explodes,
        remedies=_against_explosion,
    ),
    Illness(
        id="vanishing",
        title="Vanishing gradients",
        sentence="What is to be learnt does not reach the first layers, which stay as they were drawn by chance.",
        when=vanishes,
        remedies=_against_vanishing,
        unless=("dead",),
    ),
    Illness(
        id="dead",
        title="Dead units",
        sentence="Units that always give 0 get no gradient: they never learn again.",
        when=dies,
        remedies=_against_death,
    ),
)
