"""What a model says about one sample: the answer in large, all shares as bars, whether it is right."""

import base64
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from designer.data.array_source import layout_of
from designer.drawing.theme import Theme
from designer.drawing.words import THIN
from designer.gui.plots.axis import figure
from designer.gui.plots.bars import Bar, Bars
from designer.gui.plots.class_colours import GROUND, class_colours, is_ground
from designer.gui.plots.curve_view import CurveView
from designer.gui.plots.curves import Curve, Points
from designer.gui.plots.masks import mask_image
from designer.gui.plots.pixels import coloured, grey, picture
from designer.gui.scaling import px
from designer.gui.tongue import tr
from designer.gui.widgets.words import Picture, caption, words

_MOST = 12
_MAP = 220
_LINES = 176
_FEW, _CURVES = 6, 4
"""Numbers that are said in words, and columns that are drawn as curves."""
_PERCENT = 0.01
"""Shares below it get a digit behind the point."""
_CERTAIN = 0.9995
"""Shares from here on would be rounded to 100 %, which nobody should claim."""


class Verdict(QWidget):
    """Shows a prediction of `runtime` (JSON)."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._right: bool | None = None
        self._order: tuple[str, ...] = ()
        self.answer = words("", "hero")
        self.detail = words("", "muted", wrap=True)
        self._picture = Picture("circle-check", theme.success, 18)
        self.bars = Bars(theme)
        self.map = QLabel()
        self.map.setAccessibleName(tr("What the network says of each place"))
        self.map.hide()
        self.lines = CurveView("", theme)
        self.lines.setFixedHeight(px(_LINES))
        self.lines.hide()
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.answer)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(caption(tr("Prediction")))
        column.addLayout(row)
        column.addWidget(self.detail)
        column.addWidget(self.map)
        column.addWidget(self.lines)
        column.addSpacing(8)
        column.addWidget(self.bars)
        self.clear(tr("Choose a sample."))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.bars.set_theme(theme)
        self.lines.set_theme(theme)
        self._mark()

    def set_labels(self, labels: tuple[str, ...]) -> None:
        """The classes in the order that bars keep, so that they do not jump while somebody draws."""
        self._order = labels

    def clear(self, text: str) -> None:
        """Shows no prediction, but what to do."""
        self._right = None
        self.answer.setText("–")
        self.detail.setText(text)
        self.bars.set_bars(())
        self.bars.hide()
        self.map.hide()
        self.lines.hide()
        self._mark()

    def show_prediction(self, prediction: Mapping[str, Any], truth: str = "") -> None:
        """Shows what came. `truth` is what the sample really is, if that is known. Any: JSON of `runtime`."""
        self.map.setVisible("map" in prediction)
        self.lines.hide()
        if prediction.get("symbols") is not None:
            self._show_symbols(prediction["symbols"])
        elif "boxes" in prediction:
            self.show_boxes([(str(each["label"]), float(each["score"])) for each in prediction["boxes"][:_MOST]])
        elif "places" in prediction:
            self._show_places(prediction)
        elif prediction.get("task") == "classification":
            self._show_classes(prediction, truth)
        elif prediction.get("task") == "multilabel":
            self._show_labels(prediction, truth)
        elif prediction.get("task") == "regression":
            self._show_values(prediction, truth)
        else:
            self._show_tensor(prediction)
        self._mark()

    def _show_symbols(self, symbols: Sequence[str]) -> None:
        """What was said in steps, put together."""
        self._right = None
        between = "" if all(len(symbol) == 1 for symbol in symbols) else " "
        self.answer.setText(between.join(symbols) or tr("nothing"))
        self.detail.setText(tr("{n} symbols", n=len(symbols)))
        self.map.hide()
        self.bars.hide()

    def _show_values(self, prediction: Mapping[str, Any], truth: str) -> None:
        """The first value in large, a few others below it by their names, many as a curve."""
        self._right = None
        unit = f"{THIN}{prediction['unit']}" if prediction.get("unit") else ""
        self.answer.setText(f"{figure(float(prediction['value']))}{unit}")
        values = prediction.get("values", ())
        really = [tr("It really is {truth}.", truth=truth)] if truth else []
        if len(values) > _FEW:
            first = tr("{name}, the first of {n} values.", name=values[0]["name"] or "1", n=len(values))
            self.detail.setText(" ".join([first, *really]))
            self._draw(np.array([each["value"] for each in values], dtype=np.float32), str(prediction.get("unit", "")))
        else:
            others = [f"{each['name']} {figure(float(each['value']))}{unit}".strip() for each in values[1:]]
            self.detail.setText("\n".join([*really, *others]))
        self.bars.hide()

    def _show_classes(self, prediction: Mapping[str, Any], truth: str) -> None:
        label, score = str(prediction["label"]), float(prediction["score"])
        self._right = label == truth if truth else None
        self.answer.setText(label)
        percent = f"{100 * min(score, 0.999):.1f}{THIN}%"
        sure = (
            tr("{percent} sure.", percent=percent)
            if score < _CERTAIN
            else tr("More than {percent} sure.", percent=percent)
        )
        verdict = tr("That is right.") if self._right else tr("It really is {truth}.", truth=truth)
        self.detail.setText(f"{sure} {verdict}" if truth else sure)
        scores = {str(one["label"]): float(one["score"]) for one in prediction["top"]}
        order = self._order if len(self._order) <= _MOST and set(self._order) == set(scores) else tuple(scores)[:_MOST]
        self.bars.set_bars(
            tuple(
                Bar(
                    name,
                    scores[name],
                    f"{100 * scores[name]:.1f}",
                    name == label,
                    tr("← true") if name == truth else "",
                )
                for name in order
            )
        )
        self.bars.show()

    def show_boxes(self, boxes: Sequence[tuple[str, float]]) -> None:
        """Says what was found where boxes are drawn: labels with their shares, the likeliest first."""
        self._right = None
        self.map.hide()
        self.lines.hide()
        names = list(dict.fromkeys(label for label, _ in boxes))
        self.answer.setText(", ".join(names[:3]) or tr("nothing"))
        self.detail.setText(tr("{n} boxes", n=len(boxes)))
        colours = dict(zip(self._order, class_colours(self._order), strict=True))
        self.bars.set_bars(
            tuple(
                Bar(label, share, f"{100 * share:.0f}", colour=colours.get(label, "")) for label, share in boxes[:_MOST]
            )
        )
        self.bars.setVisible(bool(boxes))
        self._mark()

    def _show_tensor(self, prediction: Mapping[str, Any]) -> None:
        """Numbers; a picture where they look like one, a curve where they are many in a row."""
        self._right = None
        self.answer.setText(tr("tensor"))
        self.detail.setText(tr("Shape {shape}", shape=prediction.get("shape")))
        self.bars.hide()
        values = numbers_of(prediction)
        if layout_of((1, *values.shape)) in ("grey", "channels first"):
            self.answer.setText("")
            self.detail.setText(tr("A picture, {high} × {wide}", high=values.shape[-2], wide=values.shape[-1]))
            self.map.setPixmap(_pictured(values, self._theme))
            self.map.show()
        elif 0 < values.size <= _FEW:
            self.answer.setText(" ".join(figure(float(value)) for value in values.ravel()))
        elif values.ndim <= 2 and min(values.shape) <= _CURVES:
            self.answer.setText("")
            self._draw(values, str(prediction.get("unit", "")))

    def _draw(self, values: NDArray[np.float32], unit: str) -> None:
        """One curve for each of a few columns."""
        columns = values.reshape(-1, 1) if values.ndim == 1 or values.shape[1] > _CURVES else values
        columns = columns if len(columns) == max(values.shape) else values.T
        self.lines.clear()
        self.lines.describe(tr("What comes"), unit=unit)
        for at in range(columns.shape[1]):
            points = Points(np.arange(1.0, len(columns) + 1), columns[:, at].astype(np.float64))
            name = tr("value") if columns.shape[1] == 1 else str(at + 1)
            self.lines.set_curve(str(at), Curve(name, at, points, noisy=False))
        self.lines.show()

    def _show_places(self, prediction: Mapping[str, Any]) -> None:
        """The classes of pixels as a picture and their shares as bars; those of steps as words."""
        self._right = None
        scores = {str(one["label"]): float(one["score"]) for one in prediction["top"]}
        places = _places_of(prediction)
        if places is not None and places.ndim == 1:
            labels = self._order or tuple(map(str, range(256)))
            self.answer.setText("")
            said = " ".join(labels[place] for place in places.tolist() if place < len(labels))
            self.detail.setText(tr("Place by place: {words}", words=said))
            self.map.hide()
            self.bars.hide()
            return
        grounds = {label for at, label in enumerate(self._order) if is_ground(self._order, at)}
        found = [label for label, score in scores.items() if score > 0 and label not in grounds]
        share = sum(scores[label] for label in found) if found else float(prediction["score"])
        self.answer.setText(", ".join(found[:3]) or str(prediction["label"]))
        percent = f"{100 * share:.0f}{THIN}%" if share >= _PERCENT else f"{100 * share:.1g}{THIN}%"
        one = tr("It takes {share} of the picture.", share=percent)
        self.detail.setText(one if len(found) < 2 else tr("Together they take {share} of the picture.", share=percent))
        if places is not None and places.ndim == 2:
            self.map.setPixmap(_in_colours(places, self._order, px(_MAP)))
        there = [(name, score) for name, score in scores.items() if score > 0][:_MOST]
        colours = dict(zip(self._order, class_colours(self._order), strict=True))
        self.bars.set_bars(
            tuple(Bar(name, score, f"{100 * score:.1f}", colour=colours.get(name, "")) for name, score in there)
        )
        self.bars.show()

    def _show_labels(self, prediction: Mapping[str, Any], truth: str) -> None:
        given = [str(label) for label in prediction["given"]]
        due = truth.split(", ") if truth else []
        self._right = set(given) == set(due) if truth else None
        self.answer.setText(", ".join(given) or tr("none"))
        if truth:
            self.detail.setText(tr("That is right.") if self._right else tr("It really is {truth}.", truth=truth))
        else:
            self.detail.setText("")
        scores = {str(one["label"]): float(one["score"]) for one in prediction["top"]}
        names = (self._order or tuple(scores))[:_MOST] if set(self._order) == set(scores) else tuple(scores)[:_MOST]
        bars = (
            Bar(name, scores[name], f"{100 * scores[name]:.1f}", name in given, tr("← true") if name in due else "")
            for name in names
        )
        self.bars.set_bars(tuple(bars))
        self.bars.show()

    def _mark(self) -> None:
        self.answer.setVisible(bool(self.answer.text()))
        self.detail.setVisible(bool(self.detail.text()))
        self._picture.setVisible(self._right is not None)
        if self._right is not None:
            good = self._right
            self._picture.show_icon(
                "circle-check" if good else "circle-x", self._theme.success if good else self._theme.error
            )


def numbers_of(prediction: Mapping[str, Any]) -> NDArray[np.float32]:
    """The numbers of a tensor, which come as text or, where they are many, as bytes. Any: JSON of `runtime`."""
    packed = prediction.get("numbers")
    if packed is not None:
        return np.frombuffer(base64.b64decode(packed["base64"]), dtype="<f4").reshape(packed["shape"])
    return np.asarray(prediction.get("values", ()), dtype=np.float32)


def _pictured(values: NDArray[np.float32], theme: Theme) -> QPixmap:
    """A picture [height, width] or [1 or 3, height, width] that a model made, in its colours if it has any."""
    if values.ndim == 3 and len(values) == 3:
        low, high = float(values.min()), float(values.max())
        image = coloured(values, (min(low, 0.0) if low >= -1 else low, max(high, 1.0) if high <= 1 else high))
    else:
        image = picture(grey(values), theme)
    side = px(_MAP)
    way = Qt.TransformationMode.FastTransformation
    if max(image.width(), image.height()) > side:
        way = Qt.TransformationMode.SmoothTransformation
    return QPixmap.fromImage(image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, way))


def _places_of(prediction: Mapping[str, Any]) -> NDArray[np.uint8] | None:
    """The classes of places that came along; None: none did. Any: JSON of `runtime`."""
    found = prediction.get("map")
    if found is None:
        return None
    return np.frombuffer(base64.b64decode(found["base64"]), dtype=np.uint8).reshape(found["shape"])


def _in_colours(places: NDArray[np.uint8], labels: tuple[str, ...], side: int) -> QPixmap:
    """Classes in their colours on the colour of the ground, `side` pixels at the longer side."""
    colours = class_colours(labels)
    image = QImage(places.shape[1], places.shape[0], QImage.Format.Format_RGB32)
    image.fill(QColor(next((colour for n, colour in enumerate(colours) if is_ground(labels, n)), GROUND)))
    with QPainter(image) as painter:
        painter.drawImage(0, 0, mask_image(places, labels))
    wanted = QSize(side, side)
    return QPixmap.fromImage(image.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatio))
