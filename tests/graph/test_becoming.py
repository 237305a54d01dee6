"""A project becomes another one in a single step that can be undone."""

from dataclasses import fields, replace
from pathlib import Path

import pytest

from designer.graph.becoming import become
from designer.graph.document import Document
from designer.graph.files import load
from designer.graph.model import Project, empty_project
from designer.graph.recipe import Choice, Data

TEMPLATES = sorted((Path(__file__).parents[2] / "resources" / "templates").glob("*.loom"))


def same(one: Project, other: Project) -> bool:
    return all(getattr(one, each.name) == getattr(other, each.name) for each in fields(one) if each.name != "name")


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_a_project_becomes_another_and_itself_again(path: Path) -> None:
    wanted = replace(load(path), extras={})
    start = replace(
        empty_project("mine"),
        data=Data(dataset="wine", folds=3),
        code={"Mine": "class Mine:\n    pass"},
    )
    document = Document(start)
    document.do(become(start, wanted, "take over"))
    assert document.undo_labels == ("take over",)
    assert document.project.name == "mine"
    assert same(document.project, wanted)
    assert list(document.project.networks) == list(wanted.networks)
    document.undo()
    assert document.project == start
    document.redo()
    assert same(document.project, wanted)


def test_what_is_alike_needs_no_step() -> None:
    project = empty_project()
    assert become(project, replace(project, name="other"), "x").edits == ()
    training = replace(project.training, optimizer=Choice("SGD", {"lr": 0.5}), epochs=3)
    assert len(become(project, replace(project, training=training), "x").edits) == 2
