"""Takes the smallest weights or channels out of a trained network; gives the smaller project and its weights.

Magnitude: single weights become 0 (Han et al. 2015). Structured: the channels with the smallest norm are removed, with
all that reads them (Li et al. 2017). What is left has the values that it had; training on is another's task.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from designer.analysis.located import located
from designer.analysis.report import Analysis, NodeReport
from designer.compiler.probing import analyse_here
from designer.export.errors import ExportError
from designer.export.pruning_groups import Group, gone_of, groups_in, without
from designer.export.pruning_preview import NOT_PRODUCTS
from designer.export.pruning_units import Cut, Made
from designer.export.unfolding import unfolded
from designer.graph.model import Project
from designer.protocol.prune_options import PruneOptions

Weights = dict[str, Tensor]


@dataclass(frozen=True, slots=True)
class LayerChange:
    """What a layer lost: channels if structured, weights otherwise; `before` and `after` count what is not 0."""

    name: str
    type: str
    before: int
    after: int
    id: str = ""


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
        return _without_channels(project, weights, options)
    return _without_weights(analysis, project, module, weights, options)


def _without_weights(
    analysis: Analysis, project: Project, module: nn.Module, weights: Weights, options: PruneOptions
) -> Pruned:
    owners = {each.path: each.report for each in located(analysis)}
    _need_layers(options, owners)
    found = {}
    for name, weight in module.named_parameters():
        owner = _owner(owners, name)
        if options.share_of([owner]) > 0 and _is_product(owners.get(owner), weight):
            found[name] = weights[name].abs()
    if not found:
        raise ExportError("This network has no weights that can be taken out.", "It needs a Linear or a Conv layer.")
    paths = {name: _owner(owners, name) for name in found}
    alike = [sizes.flatten() for name, sizes in found.items() if paths[name] not in options.shares]
    whole = _threshold(torch.cat(alike), options.share) if options.everywhere and alike else -1.0
    made, layers = dict(weights), []
    for name, sizes in found.items():
        path = paths[name]
        is_alike = options.everywhere and path not in options.shares
        limit = whole if is_alike else _threshold(sizes.flatten(), options.share_of([path]))
        made[name] = torch.where(sizes > limit, weights[name], torch.zeros_like(weights[name]))
        before, after = (int(each.count_nonzero()) for each in (weights[name], made[name]))
        layers.append(LayerChange(name, owners[path].node.type, before, after, path))
    return Pruned(project, made, tuple(layers), held=tuple(found))


def _need_layers(options: PruneOptions, known: Iterable[str]) -> None:
    unknown = options.shares.keys() - set(known)
    if unknown:
        raise ExportError(f"This network has no layer “{min(unknown)}” to be pruned.", f"It has {', '.join(known)}.")


def _is_product(owner: NodeReport | None, weight: Tensor) -> bool:
    """Whether a layer's weight is made of factors of what arrives."""
    return weight.ndim > 1 and owner is not None and owner.node.type not in NOT_PRODUCTS


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


def _without_channels(project: Project, weights: Weights, options: PruneOptions) -> Pruned:
    apart = unfolded(project, analyse_here)
    paths, nodes = apart.paths, apart.project.main.nodes
    found = groups_in(apart.analysis)
    names = {key: node.name for key, node in nodes.items()}
    left = {paths[key]: reason for key, reason in found.left.items()}
    _need_layers(options, paths.values())
    shares = {group: options.share_of(paths[layer] for layer in group.layers) for group in found.groups}
    wanted = [group for group in found.groups if shares[group] > 0]
    if not wanted:
        reasons = "; ".join(f"{name} {reason}" for name, reason in left.items()) or "no layer that makes some is to go"
        raise ExportError(
            f"No channel of this network can be taken out: {reasons}.",
            "Prune single weights instead (without --structured).",
        )
    made, gone = apart.renamed(weights), set[int]()
    for group in wanted:
        gone |= gone_of(group, _strengths(group, made, names, options.norm), shares[group])
    layers = tuple(
        _change(paths[each.layer], nodes[each.layer].type, each, gone) for group in wanted for each in group.makers
    )
    for cut in found.cuts:
        _cut(made, f"{names[cut.layer]}.{cut.weight}", cut, gone)
    return Pruned(apart.arranged(without(apart.project, found, gone)), made, layers, left=left)


def _change(path: str, type: str, made: Made, gone: set[int]) -> LayerChange:
    return LayerChange(path, type, len(made.units), sum(unit not in gone for unit in made.units), path)


def _strengths(group: Group, weights: Weights, names: Mapping[str, str], norm: str) -> dict[int, float]:
    """How strong each unit of a group is, in all layers that make it together."""
    total: dict[int, float] = dict.fromkeys((unit for made in group.makers for unit in made.units), 0.0)
    for made in group.makers:
        rows = weights[f"{names[made.layer]}.weight"].movedim(made.axis, 0).flatten(1)
        sizes = (rows.abs() if norm == "l1" else rows.square()).sum(1, dtype=torch.float64)
        for unit, size in zip(made.units, sizes.tolist(), strict=True):
            total[unit] += size
    return total


def _cut(weights: Weights, name: str, cut: Cut, gone: set[int]) -> None:
    """Takes units out of one weight, if the layer has it."""
    if name in weights and not gone.isdisjoint(cut.units):
        keep = torch.tensor([place for place, unit in enumerate(cut.units) if unit not in gone])
        weights[name] = weights[name].index_select(cut.axis, keep).contiguous()
