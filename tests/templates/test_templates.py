from pathlib import Path
from xml.etree import ElementTree

import pytest

from designer.analysis.network import analyse
from designer.analysis.project import check_project
from designer.catalogue.facts import dataset_of
from designer.catalogue.registry import metric
from designer.drawing.geometry import NODE_HEIGHT, NODE_WIDTH
from designer.drawing.layout import arrange
from designer.drawing.png import render
from designer.drawing.scene import picture
from designer.drawing.svg import write_svg
from designer.drawing.theme import DARK
from designer.graph.errors import FileError
from designer.graph.files import load, save
from designer.templates import Template, list_templates, load_template, template

TEMPLATES = list_templates()
each = pytest.mark.parametrize("known", TEMPLATES, ids=lambda known: known.id)


def test_there_is_a_template_for_each_kind_of_first_network() -> None:
    assert [known.id for known in TEMPLATES] == [
        "digits-cnn",
        "wine-mlp",
        "diabetes-mlp",
        "digits-lstm",
        "digits-resnet",
        "transfer-learning",
        "shapes-segmentation",
        "shapes-detection",
        "shapes-finer",
        "shapes-multi-task",
        "shapes-multi-label",
        "breast-cancer-mlp",
        "diabetes-quantiles",
        "shapes-prices",
        "sentiment",
        "language-model",
        "translation",
        "demand-forecast",
        "lorenz-forecast",
        "spoken-tones",
        "digits-dcgan",
        "digits-lsgan",
        "digits-wgan-gp",
        "digits-conditional-gan",
        "digits-vae",
        "style-transfer",
        "digits-autoencoder",
        "digits-denoising-autoencoder",
        "heartbeats-anomaly",
        "digits-simclr",
        "moons-pseudo-labels",
        "digits-triplets",
        "ratings-factors",
        "ratings-neural",
        "digits-distillation",
        "digits-unfreezing",
    ]


@each
def test_it_says_what_it_is_in_whole_sentences(known: Template) -> None:
    assert known.title
    assert known.summary.endswith(".")
    assert known.learns.endswith(".")
    assert 0 < known.seconds < 60
    entry, terms = dataset_of(load_template(known.id).data), load_template(known.id).training.objectives
    assert terms or metric(known.metric).fits(entry)


@each
def test_it_checks_without_problems(known: Template) -> None:
    assert check_project(load_template(known.id)) == ()


@each
def test_its_layers_stand_where_arranging_puts_them(known: Template) -> None:
    network = load_template(known.id).main
    assert arrange(network, analyse(network)) == {node.id: (node.x, node.y) for node in network}


@each
def test_its_picture_shows_every_layer(known: Template) -> None:
    network = load_template(known.id).main
    drawn = picture(network, analyse(network), DARK)
    texts = {element.text for element in ElementTree.fromstring(write_svg(drawn).encode()).iter()}
    assert network.names() <= texts
    assert drawn.width < 8 * 1.5 * NODE_WIDTH
    assert drawn.height < 6 * 2 * NODE_HEIGHT
    image = render(drawn, scale=1)
    assert len(image.getcolors(image.width * image.height)) > 100


@each
def test_a_project_made_from_it_is_the_users_own(known: Template, tmp_path: Path) -> None:
    project = load_template(known.id)
    assert "template" not in project.extras
    save(project, tmp_path / "mine.loom")
    assert load(tmp_path / "mine.loom") == project


def test_an_unknown_template_is_refused_with_those_there_are() -> None:
    with pytest.raises(FileError) as caught:
        template("digits-cn")
    assert "digits-cn" in caught.value.message
    assert "Did you mean “digits-cnn”?" in caught.value.hint
    assert "wine-mlp" in caught.value.hint
