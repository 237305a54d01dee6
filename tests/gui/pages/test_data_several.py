"""Items of several parts on the Data page: each part is shown, and the item is left out or called otherwise as one."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from designer.data.changes import is_excluded, label_of
from designer.drawing.theme import DARK, LIGHT
from designer.gui.pages.data.page import DataPage
from designer.gui.pages.data.several_face import face_of, parts_of
from tests.data.sources.example_several import ENGLISH, GERMAN, STORY, write_pictures
from tests.gui.desk import Desk
from tests.gui.pages.data_desk import Show, click, take
from tests.gui.pages.data_desk import show as show
from tests.helpers.training import digits_mlp

LEFT = Qt.MouseButton.LeftButton


def pairs(folder: Path) -> Path:
    """Pictures two by two, half of them of one kind."""
    write_pictures(folder)
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.png"))
    rows = [
        f"{one},{other},{'same' if one[0] == other[0] else 'different'}"
        for one, other in zip(names, names[3:] + names[:3], strict=True)
    ]
    path = folder / "pairs.csv"
    path.write_text("left,right,label\n" + "\n".join(rows) + "\n")
    return path


def choose(table: Desk, page: DataPage, name: str, path: Path) -> None:
    """Has a file read as what it was said to be."""
    page.chooser.take(name, {"path": str(path)})
    table.until(lambda: not page.is_loading)


def seen(table: Desk, page: DataPage, row: int) -> list[tuple[str, str, object]]:
    """Name, kind and face of each part of an item, once it is on the wall."""
    wall = page.preview.wall
    place = wall.rows.tolist().index(row)
    wall.choose((place,), place)
    table.until(lambda: bool(wall.grab()) and row in wall.ready)
    return [(each.name, each.kind, each.face) for each in wall._ready[row]]


def test_both_pictures_of_a_pair_are_shown_side_by_side(show: Show, tmp_path: Path) -> None:
    table, page = show(digits_mlp())
    choose(table, page, "pairs", pairs(tmp_path))
    assert table.session.document.project.data.dataset == "pairs"
    parts = seen(table, page, 0)
    assert [(name, kind) for name, kind, _ in parts] == [("left", "picture"), ("right", "picture")]
    assert parts[0][2] != parts[1][2]
    assert page.preview.wall.columns > 1


def test_a_pair_is_left_out_and_called_otherwise_as_one(show: Show, tmp_path: Path) -> None:
    table, page = show(digits_mlp())
    choose(table, page, "pairs", pairs(tmp_path))
    wall = page.preview.wall
    key = wall.mark(int(wall.rows[1])).key
    QTest.mouseClick(wall.viewport(), LEFT, pos=wall.cell(1).center().toPoint())
    QTest.keyClick(wall, Qt.Key.Key_Space)
    assert is_excluded(table.session.document.project.data, key)
    table.session.document.undo()
    row = int(wall.rows[1])
    other = "same" if wall.mark(row).label == "different" else "different"
    page.preview.label_wanted.emit((row,), other)
    assert label_of(table.session.document.project.data, key) == other
    assert wall.mark(row).label == other


def test_a_folder_of_pictures_is_read_as_pairs_by_the_mouse(show: Show, tmp_path: Path) -> None:
    write_pictures(tmp_path / "pets")
    table, page = show(digits_mlp())
    choose(table, page, "image_folder", tmp_path / "pets")
    click(page.sources.read_as)
    assert page.sources.kinds.isVisible()
    titles = {button.text(): button for button in page.sources.kinds.buttons}
    assert "Pairs" not in titles, "a folder is no file"
    table.until(lambda: titles["Pairs of pictures"].height() > 0)
    click(titles["Pairs of pictures"])
    table.until(lambda: not page.is_loading)
    assert table.session.document.project.data.dataset == "image_pairs"
    assert [kind for _, kind, _ in seen(table, page, 0)] == ["picture", "picture"]


def test_a_text_stands_over_what_it_becomes_as_tokens(show: Show, tmp_path: Path) -> None:
    (tmp_path / "train.en").write_text("\n".join(ENGLISH), encoding="utf-8")
    (tmp_path / "train.de").write_text("\n".join(GERMAN), encoding="utf-8")
    table, page = show(digits_mlp())
    take(table, page, tmp_path / "train.en")
    parts = seen(table, page, 0)
    assert [name for name, _, _ in parts] == ["source", "previous", ""]
    said = [[token.text for token in face] for _, _, face in parts]  # type: ignore[attr-defined]
    assert said == [
        ["the", "dog", "sleeps", "."],
        ["<start>", "der", "hund", "schläft", "."],
        ["der", "hund", "[UNK]", ".", "<end>"] if "[UNK]" in said[2] else ["der", "hund", "schläft", ".", "<end>"],
    ]


def test_the_next_word_stands_below_each_stretch_of_a_text(show: Show, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(STORY * 12, encoding="utf-8")
    table, page = show(digits_mlp())
    choose(table, page, "plain_text", tmp_path / "story.txt")
    assert table.session.document.project.data.dataset == "plain_text"
    text, target = (
        [token.text for token in face if not token.cut]  # type: ignore[attr-defined]
        for _, _, face in seen(table, page, 0)
    )
    assert text[1:] == target[: len(text) - 1]


def test_a_picture_stands_beside_its_row(show: Show, tmp_path: Path) -> None:
    write_pictures(tmp_path)
    names = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.png"))
    rows = [f"{name},{n},{('red', 'blue')[n % 2]},{'ab'[n % 2]}" for n, name in enumerate(names)]
    (tmp_path / "pets.csv").write_text("photo,weight,collar,kind\n" + "\n".join(rows) + "\n")
    table, page = show(digits_mlp())
    choose(table, page, "image_and_table", tmp_path / "pets.csv")
    (image, kind, _), (row, _, cells) = seen(table, page, 0)
    assert (image, kind, row) == ("image", "picture", "table")
    assert cells == [("weight", "0"), ("collar", "red")]


def test_who_rated_what_is_said_by_name(show: Show, tmp_path: Path) -> None:
    (tmp_path / "u.data").write_text("".join(f"{n % 4}\t{n % 3 + 20}\t{n % 5}\t99\n" for n in range(24)))
    table, page = show(digits_mlp())
    take(table, page, tmp_path / "u.data")
    assert seen(table, page, 5) == [("user", "name", "1"), ("item", "name", "22")]


def test_a_part_that_is_gone_leaves_its_place_empty(show: Show, tmp_path: Path) -> None:
    table, page = show(digits_mlp())
    choose(table, page, "pairs", pairs(tmp_path))
    contents = page.study.contents
    assert contents is not None
    part = parts_of(contents.items)[0]
    Path(part.source.path(0)).unlink()  # type: ignore[union-attr]
    shown = face_of(contents.items).instead
    assert shown is not None
    assert [each.face is None for each in shown(contents.items, 0)] == [True, False]


@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_parts_are_painted_in_every_look(show: Show, tmp_path: Path, theme: object) -> None:
    table, page = show(digits_mlp())
    choose(table, page, "pairs", pairs(tmp_path))
    page.set_theme(theme)  # type: ignore[arg-type]
    seen(table, page, 0)
    wall = page.preview.wall
    cell = wall.cell(0).toRect()
    image = wall.grab(cell).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert len(colours) > 50, "two pictures of noise"
