"""Blocks, what is special about layers, and open sizes in pictures."""

import pytest

from designer.analysis.blocks import analyse_in
from designer.catalogue.assuming import Assumption
from designer.catalogue.dims import BATCH, Dim, symbol
from designer.drawing.face import Face, face
from designer.drawing.fading import BYPASSED_SHARE
from designer.drawing.marks import lenders, partners
from designer.drawing.picture import Icon, Polygon, Rect, Text
from designer.drawing.png import render
from designer.drawing.scene import picture
from designer.drawing.sizes import assumption_text, size_text, wire_text
from designer.drawing.svg import write_svg
from designer.drawing.theme import DARK, LIGHT, Theme, mix
from designer.graph.applying import apply
from designer.graph.edits import Edit, SetTrait
from designer.graph.model import Project
from tests.helpers.blocks import residual_project

H, W = symbol("H"), symbol("W")


def with_edits(*edits: Edit) -> Project:
    project = residual_project()
    for edit in edits:
        project, _ = apply(project, edit)
    return project


def face_of(project: Project, node: str) -> Face:
    return face(project.main.nodes[node], analyse_in(project, "main").nodes[node])


def test_a_block_is_called_by_its_network_and_says_how_many_layers_it_has() -> None:
    shown = face_of(residual_project(), "stage1")
    assert (shown.title, shown.op, shown.summary) == ("stage1", "basic block", "channels 16 · stride 1")
    assert shown.foot.startswith("5 layers · ")
    assert (shown.piled, shown.times) == (True, "×2")
    assert face_of(residual_project(), "stage2").times == ""


def test_the_cards_of_a_block_lie_below_it() -> None:
    project = residual_project()
    marks = picture(project.main, analyse_in(project, "main"), DARK).marks
    bottoms = {mark.y + mark.height for mark in marks if isinstance(mark, Rect)}
    height = face_of(project, "stage1").height
    assert {height + 4 - 0.5, height + 8 - 0.5} <= bottoms
    assert any(isinstance(mark, Text) and mark.text == "×2" for mark in marks)


def test_frozen_and_shared_layers_have_their_signs() -> None:
    project = with_edits(SetTrait("main", "stem", "frozen", True), SetTrait("main", "ff2", "shares", "ff"))
    icons = [m.name for m in picture(project.main, analyse_in(project, "main"), DARK).marks if isinstance(m, Icon)]
    assert icons.count("snowflake") == 1
    assert icons.count("link-2") == 2, "on both that share"
    assert lenders(project.main) == {"ff"}
    assert partners(project.main, {"ff"}) == {"ff2"}
    assert partners(project.main, {"ff2"}) == {"ff"}


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_a_bypassed_layer_is_faint_and_says_so(theme: Theme) -> None:
    project = with_edits(SetTrait("main", "pool", "bypassed", True))
    shown = face_of(project, "pool")
    assert (shown.faint, shown.foot) == (True, "bypassed")
    strip = theme.family(shown.family)
    fills = [m.fill for m in picture(project.main, analyse_in(project, "main"), theme).marks if isinstance(m, Polygon)]
    assert mix(strip, theme.canvas, BYPASSED_SHARE) in fills
    assert strip not in fills


def test_a_project_of_blocks_is_written_as_svg_and_png() -> None:
    project = with_edits(SetTrait("main", "pool", "bypassed", True), SetTrait("main", "stem", "frozen", True))
    drawn = picture(project.main, analyse_in(project, "main"), DARK)
    text = write_svg(drawn)
    assert 'id="icon-snowflake"' in text
    assert "×2" in text
    assert render(drawn, scale=0.5).size[0] > 100


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (12, "12"),
        (H, "H"),
        (2 * H + 1, "2·H + 1"),
        (H - 1, "H − 1"),
        ((H + 1) // 2, "⌈H/2⌉"),
        (H // 2, "⌊H/2⌋"),
        (H * W * 3, "3·H·W"),
        (H * H, "H^2"),
        (((H + 1) // 2) * ((W + 1) // 2) * 8, "8·⌈H/2⌉·⌈W/2⌉"),
    ],
)
def test_sizes_are_written_as_people_write_them(size: Dim, text: str) -> None:
    assert size_text(size) == text


def test_a_shape_on_a_wire_leaves_open_what_does_not_fit() -> None:
    assert wire_text((BATCH, 3, H, W)) == "3×H×W"
    assert wire_text((BATCH, 32, (H + 1) // 2, (W + 1) // 2)) == "32×⌈H/2⌉×⌈W/2⌉"
    assert wire_text((BATCH, 512, (3 * H + 5) // 7, W)) == "512×…×W"
    assert wire_text((BATCH,)) == "1"
    assert wire_text(()) == "scalar"


def test_what_is_assumed_is_said_in_a_few_words() -> None:
    assert assumption_text(Assumption.of(symbol("L"), "=", 2 * H)) == "L = 2·H"
    assert assumption_text(Assumption.of(H, "multiple", 16)) == "H is a multiple of 16"
    assert assumption_text(Assumption("the mask is square")) == "the mask is square"
