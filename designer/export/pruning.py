"""Takes the smallest weights or channels out of a trained network; gives the smaller project and its weights.

Magnitude: single weights become 0 (Han et al. 2015). Structured: the channels with the smallest norm are removed, with
all that reads them (Li et al. 2017). What is left has the values that it had; training on is another's task.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import torch
from torch import Tensor, nn

from designer.analysis.located import located
from designer.analysis.report import Analysis
from designer.export.errors import ExportError
from designer.export.pruning_chains import MADE_BY, Chain, chains_in
from designer.graph.model import Project
from designer.protocol.prune_options import PruneOptions

Weights = dict[str, Tensor]

_NOT_PRODUCTS = (
    *("Embedding", "EmbeddingBag", "VectorQuantizer"),
    *("LearnedPositions", "RelativePositionBias", "WindowPositionBias", "Parameter", "StoredTensor"),
    *("LayerNorm", "RMSNorm"),
)
"""Layers whose weights are looked up, added or scale: a small one says as much as a large one."""


@dataclass(frozen=True, slots=True)
class LayerChange:
    """What a layer lost: channels if structured, weights otherwise; `before` and `after` count what is not 0."""

    name: str
    type: str
    before: int
    after: int


@dataclass(frozen=True)
class Pruned:
    """A project and its weights by their names in a checkpoint. `held` are those whose zeros must stay zeros.

    `left` says of layers why they stayed as they were.
    """

    project: Project
    weights: Weights
    layers: tuple[LayerChange, ...]
    held: tuple[str, ...] = ()
    left: Mapping[str, str] | None = None


def pruned(analysis: Analysis, project: Project, module: nn.Module, weights: Weights, options: PruneOptions) -> Pruned:
    """Prunes a project's first network, of which there are `analysis` and trained `module`.

    `weights` are those of all its networks. Raises `ExportError` if there is nothing that can be taken out.
    """
    if options.structured:
        return _without_channels(analysis, project, weights, options)
    return _without_weights(analysis, project, module, weights, options)


def _without_weights(
    analysis: Analysis, project: Project, module: nn.Module, weights: Weights, options: PruneOptions
) -> Pruned:
    owners = {each.path: each.report for each in located(analysis)}
    found = {}
    for name, weight in module.named_parameters():
        owner = _owner(owners, name)
        if weight.ndim > 1 and owner and owners[owner].node.type not in _NOT_PRODUCTS:
            found[name] = weights[name].abs()
    if not found:
        raise ExportError("This network has no weights that can be taken out.", "It needs a Linear or a Conv layer.")
    whole = _threshold(torch.cat([each.flatten() for each in found.values()]), options.share)
    made, layers = dict(weights), []
    for name, sizes in found.items():
        limit = whole if options.everywhere else _threshold(sizes.flatten(), options.share)
        made[name] = torch.where(sizes > limit, weights[name], torch.zeros_like(weights[name]))
        before, after = (int(each.count_nonzero()) for each in (weights[name], made[name]))
        layers.append(LayerChange(name, owners[_owner(owners, name)].node.type, before, after))
    return Pruned(project, made, tuple(layers), held=tuple(found))


def _owner(owners: Mapping[str, object], name: str) -> str:
    """The path of the innermost drawn layer that a weight is in; "" if none."""
    path = name
    while path and path not in owners:
        path = path.rpartition(".")[0]
    return path


def _threshold(sizes: Tensor, share: float) -> float:
    """The size up to which weights go."""
    count = _part(share, sizes.numel())
    return float(sizes.kthvalue(count).values) if count else -1.0


def _part(share: float, count: int) -> int:
    """So many whole ones, also where 0.29 · 100 is a hair below 29."""
    return int(share * count + 1e-9)


def _without_channels(analysis: Analysis, project: Project, weights: Weights, options: PruneOptions) -> Pruned:
    found = chains_in(analysis)
    names = {key: report.node.name for key, report in analysis.nodes.items()}
    left = {names[key]: reason for key, reason in found.left.items()}
    if not found.chains:
        reasons = "; ".join(f"{name} {reason}" for name, reason in left.items()) or "it has no Linear or Conv layer"
        raise ExportError(
            f"No channel of this network can be taken out: {reasons}.",
            "Prune single weights instead (without --structured).",
        )
    made, nodes, layers = dict(weights), dict(project.main.nodes), []
    for chain in found.chains:
        keep = _kept(weights[f"{names[chain.maker]}.weight"], options)
        _cut(made, names, chain, keep)
        maker = nodes[chain.maker]
        nodes[chain.maker] = replace(maker, params={**maker.params, MADE_BY[maker.type]: len(keep)})
        layers.append(LayerChange(maker.name, maker.type, chain.channels, len(keep)))
    smaller = project.with_network(replace(project.main, nodes=nodes))
    return Pruned(smaller, made, tuple(layers), left=left)


def _kept(weight: Tensor, options: PruneOptions) -> Tensor:
    """The places of the channels that stay, in rising order; one stays at least."""
    rows = weight.flatten(1)
    sizes = rows.abs().sum(1) if options.norm == "l1" else rows.square().sum(1).sqrt()
    count = max(1, len(sizes) - _part(options.share, len(sizes)))
    return sizes.topk(count).indices.sort().values


def _cut(weights: Weights, names: Mapping[str, str], chain: Chain, keep: Tensor) -> None:
    """Takes channels out of a layer's weights, out of the norms behind it, and out of what the taker multiplies."""
    for key in (chain.maker, *chain.norms):
        for part in ("weight", "bias", "running_mean", "running_var"):
            name = f"{names[key]}.{part}"
            if name in weights:
                weights[name] = weights[name].index_select(0, keep)
    columns = (keep[:, None] * chain.block + torch.arange(chain.block)).flatten()
    taker = f"{names[chain.taker]}.weight"
    weights[taker] = weights[taker].index_select(1, columns).contiguous()
