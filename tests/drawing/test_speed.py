"""A bench as a picture: every entry has its curve, in every look, and what is drawn is also said."""

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from designer.drawing.picture import Circle, Polygon, Polyline, Text
from designer.drawing.png import write_png
from designer.drawing.speed import SpeedWords, entry_colour, headline, number, speed_marks, speed_picture, summary
from designer.drawing.svg import write_svg
from designer.drawing.theme import DARK, LIGHT, THEMES, Theme, contrast
from runtime.bench_report import BenchReport
from tests.helpers.benches import made_report

BOX = (0.0, 0.0, 800.0, 300.0)


def texts(report: BenchReport, words: SpeedWords | None = None) -> list[str]:
    return [mark.text for mark in speed_marks(report, DARK, BOX, words or SpeedWords()) if isinstance(mark, Text)]


def test_every_entry_that_was_measured_has_a_curve_in_both_plots_and_a_place_in_the_legend() -> None:
    report = made_report()
    marks = speed_marks(report, DARK, BOX)
    colours = [entry_colour(report, entry, DARK) for entry in report.entries]
    assert len(set(colours[:3])) == 3
    for entry, colour in zip(report.entries[:3], colours, strict=False):
        lines = [
            mark for mark in marks if isinstance(mark, Polyline) and mark.stroke == replace(mark.stroke, colour=colour)
        ]
        assert sum(len(line.points) == 2 and line.stroke.width == 2.0 for line in lines) == 2
        assert entry.name in texts(report)
    assert "torch.compile" not in texts(report)
    assert {"1", "4", "batch size"} <= set(texts(report))


def test_entries_differ_by_form_as_well() -> None:
    marks = speed_marks(made_report(), DARK, BOX)
    assert sum(isinstance(mark, Circle) for mark in marks) == 2 * (1 + 4)
    assert sum(isinstance(mark, Polygon) for mark in marks) == 1 + 4


def test_all_marks_lie_within_the_box() -> None:
    for mark in speed_marks(made_report(), DARK, BOX):
        spots = mark.points if isinstance(mark, Polyline | Polygon) else ((mark.x, mark.y),)  # type: ignore[union-attr]
        assert all(0 <= x <= 800 and 0 <= y <= 300 for x, y in spots)


def test_the_headline_says_how_many_times_as_fast_the_fastest_file_is() -> None:
    assert headline(made_report()) == "small: 8.0× as fast as PyTorch at batch 1"
    alone = replace(made_report(), entries=made_report().entries[:2])
    assert headline(alone) == ""
    assert "small" in speed_picture(alone, DARK).title


def test_the_curves_are_said_in_words() -> None:
    said = summary(made_report())
    assert "model: batch size 1: 0.100 ms, 10\u202f000/s" in said
    assert "batch size 4: 0.200 ms, 20\u202f000/s" in said, "two threads are faster there"


def test_other_words_are_written_for_other_languages() -> None:
    assert "Größe" in texts(made_report(), SpeedWords(batch="Größe"))


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_curves_stand_out_from_the_ground_in_every_look(theme: Theme) -> None:
    report = made_report()
    assert all(contrast(entry_colour(report, entry, theme), theme.panel) >= 3 for entry in report.entries)


def test_pictures_are_written_as_svg_and_png(tmp_path: Path) -> None:
    picture = speed_picture(made_report(), LIGHT)
    root = ET.fromstring(write_svg(picture))
    written = [each.text or "" for each in root.iter() if each.tag.endswith(("text", "title", "desc"))]
    assert "small: 8.0× as fast as PyTorch at batch 1" in written
    assert any("A processor, 2 cores" in text for text in written)
    write_png(picture, tmp_path / "speed.png")
    with Image.open(tmp_path / "speed.png") as image:
        assert image.size == (1760, 840)


def test_what_was_not_measured_draws_nothing() -> None:
    empty = replace(made_report(), entries=made_report().entries[3:])
    assert speed_marks(empty, DARK, BOX) == []
    assert headline(empty) == summary(empty) == ""


@pytest.mark.parametrize(
    ("value", "text"), [(1234.5, "1\u202f234"), (12.34, "12.3"), (0.1234, "0.123"), (0.001234, "0.00123")]
)
def test_numbers_have_three_figures(value: float, text: str) -> None:
    assert number(value) == text
