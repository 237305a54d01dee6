"""Printed text is exactly what `ruff format` gives with its default settings, and clean for `ruff check`."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.analysis.blocks import analyse_in
from designer.analysis.network import Analysis, analyse
from designer.catalogue.layer import Family
from designer.catalogue.registry import layers
from designer.compiler.source import print_network
from designer.graph.applying import apply
from designer.graph.edits import Rename
from designer.graph.ids import as_name
from designer.graph.model import Project
from designer.templates import list_templates, load_template
from tests.catalogue.programs import side_by_side
from tests.compiler.printed import complaints, formatting
from tests.helpers.blocks import residual_project
from tests.helpers.building import Sketch
from tests.helpers.known_networks import lenet5, resnet18


def _networks() -> Iterator[tuple[str, Analysis]]:
    for family in Family:
        network, branches = side_by_side([entry for entry in layers() if entry.family is family], str(family))
        if branches:
            yield family.name.lower(), analyse(network)
    for template in list_templates():
        project = load_template(template.id)
        yield template.id.replace("-", "_"), analyse_in(project, project.main.id)
    project = residual_project()
    for key in project.networks:
        yield f"blocks_{key}", analyse_in(project, key)
    yield from (("lenet", lenet5().analysis), ("resnet", resnet18().analysis))


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    found = {}
    for name, analysis in _networks():
        for shapes in (True, False):
            found[f"{name}_{shapes}".lower()] = print_network(analysis, shapes=shapes).text
    return found


def test_every_network_is_printed_as_ruff_formats_it(texts: dict[str, str], tmp_path: Path) -> None:
    assert formatting(tmp_path, texts) == ""


def test_no_network_is_printed_with_unused_imports_or_long_lines(texts: dict[str, str], tmp_path: Path) -> None:
    assert complaints(tmp_path, texts) == ""


_WORDS = st.from_regex(r"[a-zA-Z][a-zA-Z0-9_]{0,40}", fullmatch=True)


@settings(max_examples=25, deadline=None)
@given(st.lists(_WORDS, min_size=8, max_size=8, unique_by=as_name), st.text(max_size=60))
def test_whatever_layers_are_called_the_text_is_formatted(
    tmp_path_factory: pytest.TempPathFactory, names: list[str], title: str
) -> None:
    texts = {"plain": print_network(analyse(_renamed(_branching(title), names).main)).text}
    project = _renamed(residual_project(), names)
    texts["blocks"] = print_network(analyse_in(project, "main")).text
    folder = tmp_path_factory.mktemp("names")
    assert formatting(folder, texts) == ""
    assert complaints(folder, texts, "E501") == ""


def _branching(title: str) -> Project:
    """Two branches, a recurrent layer with a state, calls of functions."""
    sketch = Sketch(title).add("Input", "entry", shape=["L", 8])
    sketch.add("Linear", "one", out_features=8).add("LSTM", "two", hidden_size=8)
    sketch.add("Linear", "three", ["entry"], out_features=8).add("Add", "four", ["two", "three"])
    sketch.add("Concatenate", "five", ["four", "one", "three"], dim=2).add("Output", "exit")
    sketch.add("Output", "state", []).wire("two", "state", source_port="h_n")
    return sketch.project


def _renamed(project: Project, names: list[str]) -> Project:
    """The project with other names for the layers of its first network that are not at its ends."""
    ends = ("Input", "Output")
    inner = [node.id for node in project.main if node.type not in ends]
    for key, name in zip(inner, names, strict=False):
        if as_name(name) not in project.main.names():
            project, _ = apply(project, Rename("main", key, as_name(name)))
    return project
