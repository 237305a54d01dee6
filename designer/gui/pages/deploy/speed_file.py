"""A bench as a file: all numbers as JSON, or its curves as a picture."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter

from designer.drawing.picture import Picture, Rect
from designer.drawing.speed import SpeedWords, speed_picture
from designer.drawing.svg import write_svg
from designer.drawing.theme import Theme
from designer.gui.picture_painter import paint_marks
from runtime.bench_report import BenchReport

KINDS = ("SVG (*.svg)", "PNG (*.png)", "JSON (*.json)")
"""What can be written, as dialogues want it."""
_DENSITY = 2


def content_of(report: BenchReport, kind: str, theme: Theme, words: SpeedWords) -> bytes:
    """The bytes of a file of a kind: `.json`, `.png`, else SVG."""
    if kind == ".json":
        return report.to_text().encode()
    picture = speed_picture(report, theme, words)
    return _png(picture) if kind == ".png" else write_svg(picture).encode()


def kind_of(path: Path, chosen: str) -> Path:
    """A file's path with an ending: its own, or that of the kind that was chosen beside it."""
    endings = {kind.rpartition("*")[2].rstrip(")") for kind in KINDS}
    return path if path.suffix.lower() in endings else path.with_name(path.name + chosen.rpartition("*")[2].rstrip(")"))


def _png(picture: Picture) -> bytes:
    """By Qt, which has signs of every language: those of the shipped fonts are Latin, Greek and Cyrillic."""
    image = QImage(round(picture.width) * _DENSITY, round(picture.height) * _DENSITY, QImage.Format.Format_RGB32)
    ground = Rect(*picture.box[:2], picture.width, picture.height, fill=picture.background)
    with QPainter(image) as painter:
        painter.scale(_DENSITY, _DENSITY)
        painter.translate(-picture.box[0], -picture.box[1])
        paint_marks(painter, (ground, *picture.marks))
    store = QBuffer()
    store.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(store, b"png").write(image)
    return bytes(store.data().data())
