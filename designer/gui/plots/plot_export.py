"""A plot for elsewhere: as pixels, as vectors, as a table of its values."""

import csv
import io
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from designer.gui.plots.curves import Points
from designer.gui.plots.plot import Plot
from designer.gui.plots.plot_painting import Scene, paint_plot
from designer.gui.tongue import retold

FORMATS = ("png", "svg", "csv")
"""What a plot can be written as: the endings of file names."""
_DENSITY = 2
"""Pixels of a picture per pixel of the window."""

Table = Mapping[str, tuple[NDArray[np.float64], NDArray[np.float64]]]
"""Curves by name: steps and values."""


def image_of(plot: Plot, scene: Scene, density: int = _DENSITY) -> QImage:
    """The plot as a picture with its ground, sharp on a screen of twice the density."""
    image = QImage(int(scene.width * density), int(scene.height * density), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(density)
    image.fill(QColor(scene.theme.panel))
    with QPainter(image) as painter:
        paint_plot(painter, plot, scene)
    return image


def png_of(plot: Plot, scene: Scene) -> bytes:
    """The bytes of a PNG file."""
    store = QBuffer()
    store.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(store, b"png").write(image_of(plot, scene))
    return bytes(store.data().data())


def svg_of(plot: Plot, scene: Scene) -> bytes:
    """The bytes of an SVG file."""
    held = QByteArray()
    store = QBuffer(held)
    maker = QSvgGenerator()
    maker.setOutputDevice(store)
    maker.setSize(QSize(int(scene.width), int(scene.height)))
    maker.setViewBox(QRectF(0, 0, scene.width, scene.height))
    maker.setTitle(retold(plot.title))
    with QPainter(maker) as painter:
        painter.fillRect(QRectF(0, 0, scene.width, scene.height), QColor(scene.theme.panel))
        paint_plot(painter, plot, scene)
    return bytes(held.data())


def table_of(plot: Plot) -> Table:
    """The values of all curves that are not hidden, as copies: a file can be made of them in any thread."""
    found: dict[str, tuple[NDArray[np.float64], NDArray[np.float64]]] = {}
    for curve in plot.seen.values():
        data = curve.data
        steps, values = (data.x.copy(), data.y.copy()) if isinstance(data, Points) else data.rows()
        found[retold(curve.name)] = steps, values.astype(np.float64)
    return found


def csv_of(table: Table) -> bytes:
    """A row for each step at which there is a value: the step, and what each curve says there, empty if nothing."""
    steps = np.unique(np.concatenate([steps for steps, _ in table.values()] or [np.empty(0)]))
    columns = []
    for places, values in table.values():
        column = np.full(len(steps), np.nan)
        column[np.searchsorted(steps, places)] = values
        columns.append([f"{value:.7g}" if value == value else "" for value in column.tolist()])
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["step", *table])
    writer.writerows(
        zip([f"{step:g}" if step < 1e6 else f"{step:.0f}" for step in steps.tolist()], *columns, strict=True)
    )
    return text.getvalue().encode()
