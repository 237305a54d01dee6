"""Objectives for scripts: what training makes small, drawn as a network that uses others."""

from collections.abc import Sequence
from typing import Any

from designer.api.blocks import with_block
from designer.api.errors import ApiError
from designer.api.wires import json_of
from designer.graph.applying import apply
from designer.graph.edits import SetSetting
from designer.graph.model import BLOCK, Project
from designer.graph.recipe import AS_RECIPE, Choice, Objective

Chosen = str | tuple[str, dict[str, Any]] | None
"""An entry of the catalogue by its name, with parameters or without; None for that of the recipe."""


def with_objective(
    project: Project,
    name: str,
    drawing: Project,
    learns: Sequence[Project],
    *,
    optimizer: Chosen = None,
    schedule: Chosen = None,
    watch: Sequence[str] = (),
    every: int = 1,
    first: int = 1,
    last: int = 0,
) -> Project:
    """A project with one objective more. Raises `GraphError`, or `ApiError` for a network that the drawing lacks."""
    project, drawn = _brought(project, drawing)
    moved = []
    for each in learns:
        count = len(project.networks)
        project, key = _brought(project, each)
        if len(project.networks) > count:
            raise ApiError(
                f"The network “{each.main.name}” is to learn, but the objective “{name}” does not use it.",
                "Use it in the drawing as it is now.",
            )
        moved.append(key)
    objective = Objective(
        name, drawn, tuple(moved), tuple(watch), _choice(optimizer), _choice(schedule), every, first, last
    )
    objectives = (*project.training.objectives, objective)
    return apply(project, SetSetting("training.objectives", objectives))[0]


def _brought(project: Project, given: Project) -> tuple[Project, str]:
    made, type = with_block(project, given)
    return made, type.removeprefix(BLOCK)


def _choice(given: Chosen) -> Choice:
    if given is None:
        return AS_RECIPE
    type, params = (given, {}) if isinstance(given, str) else given
    return Choice(type, {key: json_of(value) for key, value in params.items()})
