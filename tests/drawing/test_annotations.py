"""Frames and notes as they are drawn: readable in every look, laid out as typed, in every picture."""

import pytest

from designer.analysis.network import analyse
from designer.drawing.annotations import (
    back_to_front,
    chip_box,
    chip_ground,
    growth,
    note_ground,
    reach,
    text_height,
    word_marks,
)
from designer.drawing.fonts import text_width
from designer.drawing.markdown import laid_out
from designer.drawing.picture import Icon, Text
from designer.drawing.png import render
from designer.drawing.scene import picture
from designer.drawing.svg import write_svg
from designer.drawing.theme import THEMES, Theme, contrast
from designer.graph.applying import apply
from designer.graph.edits import Batch, SetBends, SetMark
from designer.graph.marks import COLOURS, Frame, Note
from tests.gui.hand import chain, wire

LOOKS = pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
TEXT = """# Why

The **first** has `kernel_size=3`.
- one
- [x] two
1. three
> four
---
```
x -> y
```
[the paper](x)"""


def words(note: Note, theme: Theme) -> list[str]:
    return [mark.text for mark in word_marks(note, theme) if isinstance(mark, Text)]


@LOOKS
@pytest.mark.parametrize("colour", [*COLOURS, "from the future"])
def test_titles_can_be_read_on_every_colour(theme: Theme, colour: str) -> None:
    assert contrast(theme.title, chip_ground(theme, colour)) >= 4.5
    assert contrast(theme.text, chip_ground(theme, colour)) >= 4.5


@LOOKS
def test_notes_can_be_read(theme: Theme) -> None:
    assert contrast(theme.text, note_ground(theme)) >= 4.5
    assert contrast(theme.muted, note_ground(theme)) >= 4.5


def test_markdown_is_laid_out() -> None:
    lines = laid_out(TEXT, 400.0).lines
    assert [line.runs[0].text for line in lines if line.runs][:3] == ["Why", "The ", "•"]
    bold = next(run for line in lines for run in line.runs if run.text.strip() == "first")
    code = next(run for line in lines for run in line.runs if run.text == "kernel_size=3")
    assert (bold.weight, code.family) == (600, "mono")
    assert any(line.is_rule for line in lines)
    shown = " ".join(run.text for line in lines for run in line.runs)
    assert "the paper" in shown
    assert "**" not in shown
    assert "```" not in shown
    assert "✓" in shown


@pytest.mark.parametrize("text", ["a longer sentence of many words " * 6, "一个很长的没有空格的句子" * 6, "x" * 300])
def test_long_lines_are_broken_where_they_do_not_fit(text: str) -> None:
    lines = laid_out(text, 180.0).lines
    assert len(lines) > 2
    for line in lines:
        for run in line.runs:
            assert run.x + text_width(run.text.rstrip(), run.family, run.weight, run.size) <= 180.5


def test_a_note_that_is_too_small_says_that_there_is_more() -> None:
    theme = THEMES["dark"]
    small, large = (
        Note(id="n", text=TEXT, height=60),
        Note(id="n", text=TEXT, height=text_height(Note(id="n", text=TEXT))),
    )
    assert words(small, theme)[-1] == "…"
    assert words(large, theme)[-1] == "the paper"
    assert words(Note(id="n"), theme) == ["Empty note"]


def test_a_chip_grows_from_afar_but_stays_on_its_frame() -> None:
    frame = Frame(id="f", title="A stage of several convolutions", width=300)
    boxes = [chip_box(frame, growth(scale)) for scale in (1.0, 0.4, 0.1)]
    heights = [bottom - top for _, top, _, bottom in boxes]
    assert heights[0] < heights[1] < heights[2]
    assert all(right <= frame.x + frame.width for _, _, right, _ in boxes)
    assert reach(frame)[1] < frame.y


def test_what_is_locked_shows_a_lock() -> None:
    for mark in (Frame(id="f", locked=True), Note(id="n", locked=True)):
        assert [each.name for each in word_marks(mark, THEMES["dark"]) if isinstance(each, Icon)] == ["lock"]


def test_larger_frames_lie_behind_smaller_ones_and_notes_over_them() -> None:
    marks = (Note(id="n"), Frame(id="small", width=50), Frame(id="large", width=900))
    assert [mark.id for mark in back_to_front(marks)] == ["large", "small", "n"]


def test_pictures_hold_frames_notes_and_points() -> None:
    project = chain("Input", "Conv2d")
    marks = (Frame(id="f", title="Stem", x=-40, y=-60, width=700, height=300), Note(id="n", text="look here", y=400))
    plain = picture(project.main, analyse(project.main), THEMES["light"])
    steps = (*(SetMark("main", m.id, m) for m in marks), SetBends("main", wire("a", "b"), ((200.0, -200.0),)))
    network = apply(project, Batch(steps))[0].main
    drawn = picture(network, analyse(network), THEMES["light"])
    svg = write_svg(drawn)
    assert ">Stem</text>" in svg
    assert ">look here</text>" in svg
    assert "frame “Stem”" in drawn.summary
    assert drawn.box[1] <= -200 - 10 < plain.box[1]
    assert drawn.box[3] >= 520
    assert render(drawn, scale=0.5).size[1] == round(drawn.height * 0.5)


def test_a_notes_first_words_grow_while_it_is_seen_from_afar() -> None:
    theme = THEMES["dark"]
    note = Note(
        id="n", text="**Residual blocks** learn what to *add* to their input.\n\n- a skip", width=300, height=140
    )
    for scale in (0.5, 0.3, 0.15):
        shown = [mark for mark in word_marks(note, theme, growth(scale)) if isinstance(mark, Text)]
        assert shown[0].text.startswith("Residual")
        assert all(mark.size * scale >= 7 for mark in shown)
        assert all(note.y < mark.y <= note.y + note.height for mark in shown)


def test_a_small_note_is_not_hidden_below_its_own_words() -> None:
    note = Note(id="n", text="why", width=90, height=40)
    (word,) = (mark for mark in word_marks(note, THEMES["light"], growth(0.1)) if isinstance(mark, Text))
    assert word.size < note.height
    assert word.y <= note.y + note.height
