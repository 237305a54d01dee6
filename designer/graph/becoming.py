"""Turns a project into another one by edits: one step, which can be undone like any other."""

from dataclasses import fields
from typing import Any

from designer.graph.edits import (
    AddNetwork,
    Batch,
    Edit,
    RemoveNetwork,
    SetCode,
    SetData,
    SetSetting,
)
from designer.graph.ids import new_id
from designer.graph.model import Network, Project


def become(before: Project, after: Project, label: str) -> Batch:
    """The edit that gives a project the networks, data, recipe and code of another. Its own name stays.

    An empty batch if nothing differs.
    """
    steps: list[Edit] = []
    for name in before.code.keys() | after.code.keys():
        if before.code.get(name) != after.code.get(name):
            steps.append(SetCode(name, after.code.get(name)))
    steps += _networks(before, after)
    if before.data != after.data:
        steps.append(SetData(after.data))
    steps += _recipe(before, after)
    return Batch(tuple(steps), label)


def _networks(before: Project, after: Project) -> list[Edit]:
    """All networks are put in place of all, unless they are the same: a project keeps one at least meanwhile."""
    if list(before.networks.values()) == list(after.networks.values()):
        return []
    meanwhile = Network(new_id(), "meanwhile")
    added = (AddNetwork(network, index) for index, network in enumerate(after.networks.values()))
    return [AddNetwork(meanwhile), *map(RemoveNetwork, before.networks), *added, RemoveNetwork(meanwhile.id)]


def _recipe(before: Project, after: Project) -> list[Edit]:
    found: list[Edit] = []
    for each in fields(after.training):
        value: Any = getattr(after.training, each.name)  # Any: each setting has its own kind
        if each.name != "extras" and value != getattr(before.training, each.name):
            found.append(SetSetting(f"training.{each.name}", value))
    return found
