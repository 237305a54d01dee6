"""The canvas as a file: SVG, PNG in any size, PDF; with and without its ground; frames, notes and bent wires in all."""

from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from designer.drawing.errors import PictureError
from designer.drawing.picture import Dots, Picture, Shadow
from designer.drawing.png import render
from designer.drawing.scene import picture
from designer.drawing.theme import DARK, LIGHT
from designer.graph.applying import apply
from designer.graph.edits import Batch, SetBends, SetMark, SetTrait
from designer.graph.marks import Frame, Note
from designer.gui.exporting_picture import FORMATS, pdf_bytes, picture_bytes, picture_writer, write_picture
from designer.gui.picture_painter import paint_marks
from designer.gui.session import Session
from tests.gui.hand import chain, wire


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    steps = (
        SetMark("main", "f", Frame(id="f", title="Stem", x=216, y=-40, width=456, height=152)),
        SetMark("main", "n", Note(id="n", text="# Why\n\nlook *here*", x=0, y=160, width=240, height=120)),
        SetBends("main", wire("a", "b"), ((200.0, 130.0),)),
        SetTrait("main", "c", "bypassed", True),
    )
    return Session(apply(chain("Input", "Conv2d", "ReLU", "Output"), Batch(steps))[0])


def drawn(session: Session, *, transparent: bool = False) -> Picture:
    return picture(session.network, session.analysis, LIGHT, transparent=transparent)


@pytest.mark.parametrize("format", FORMATS)
def test_each_format_is_written_by_the_name_of_the_file(session: Session, tmp_path: Path, format: str) -> None:
    path = tmp_path / f"net.{format}"
    write_picture(path, session, theme=DARK)
    assert path.read_bytes().startswith({"svg": b"<?xml", "png": b"\x89PNG", "pdf": b"%PDF-"}[format])


def test_a_writer_draws_what_was_there_when_it_was_made(session: Session, tmp_path: Path) -> None:
    write = picture_writer(tmp_path / "a.svg", session, theme=LIGHT)
    session.do(SetMark("main", "f", None))
    write()
    assert ">Stem</text>" in (tmp_path / "a.svg").read_text()


def test_a_pdf_has_its_fonts_inside_and_the_size_of_the_picture(session: Session) -> None:
    shown = drawn(session)
    data = pdf_bytes(shown, scale=2.0)
    assert b"/FontFile2" in data
    assert b"Inter" in data
    width, height = (round(side * 1.5) for side in (shown.width, shown.height))
    box = next(line for line in data.split(b"\n") if b"/MediaBox" in line)
    numbers = [float(part) for part in box.replace(b"]", b"").split(b"[")[1].split()]
    assert abs(numbers[2] - width) <= 1
    assert abs(numbers[3] - height) <= 1


def test_a_huge_network_still_gets_a_page_that_pdf_knows() -> None:
    data = pdf_bytes(Picture((0, 0, 90_000, 400), "#FFFFFF", (Dots(24, 1, "#000000"),)))
    box = next(line for line in data.split(b"\n") if b"/MediaBox" in line)
    assert max(float(part) for part in box.replace(b"]", b"").split(b"[")[1].split()) <= 14_400
    assert len(data) < 20_000, "dots that nobody sees are left out"


@pytest.mark.parametrize("scale", [0.5, 1.0, 3.0])
def test_a_png_has_any_size(session: Session, scale: float) -> None:
    shown = drawn(session)
    image = Image.open(BytesIO(picture_bytes(shown, "png", scale)))
    assert image.size == (round(shown.width * scale), round(shown.height * scale))


def test_a_png_that_is_too_big_is_refused(session: Session, tmp_path: Path) -> None:
    with pytest.raises(PictureError, match=r"\.$"):
        write_picture(tmp_path / "a.png", session, theme=DARK, scale=99.0)
    assert not list(tmp_path.iterdir())


def test_a_transparent_picture_has_no_ground(session: Session) -> None:
    shown = drawn(session, transparent=True)
    assert not [mark for mark in shown.marks if isinstance(mark, Dots | Shadow)]
    image = render(shown, scale=1.0)
    assert image.mode == "RGBA"
    assert image.getpixel((2, 2)) == (0, 0, 0, 0)
    left, top = round(-shown.box[0]), round(-shown.box[1])
    inside = image.getpixel((left + 100, top + 70))
    assert isinstance(inside, tuple)
    assert inside[3] == 255
    root = ElementTree.fromstring(picture_bytes(shown, "svg"))
    first = next(each for each in root if each.tag.endswith("rect"))
    assert first.get("width") != root.get("width"), "no rectangle below everything"
    assert len(picture_bytes(shown, "pdf")) > 1000


def test_qt_and_pillow_draw_the_same_picture(session: Session) -> None:
    shown = drawn(session)
    ours = render(shown, scale=1.0)
    image = QImage(ours.width, ours.height, QImage.Format.Format_RGB32)
    image.fill(QColor(shown.background))
    with QPainter(image) as painter:
        painter.translate(-shown.box[0], -shown.box[1])
        painter.setClipRect(QRect(QPoint(round(shown.box[0]), round(shown.box[1])), image.size()))
        paint_marks(painter, shown.marks)
    pixels = np.asarray(image.convertToFormat(QImage.Format.Format_RGBA8888).constBits()).reshape(*ours.size[::-1], 4)
    away = np.abs(pixels[..., :3].astype(int) - np.asarray(ours).astype(int)).max(axis=2)
    assert (away > 60).mean() < 0.02
