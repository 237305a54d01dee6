"""What Deploy says of samples with a class for each place, of several labels, and of what comes out as it went in."""

import base64
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK
from designer.gui.pages.deploy.play.rival import agreement
from designer.gui.pages.deploy.verdict import Verdict
from designer.gui.plots.class_colours import class_colours
from runtime.manifest import OutputSpec
from runtime.pipe import _map
from runtime.postprocess import predictions

LABELS = ("background", "cat", "dog")


@pytest.fixture
def verdict(qtbot: QtBot) -> Verdict:
    made = Verdict(DARK)
    qtbot.addWidget(made)
    made.set_labels(LABELS)
    made.show()
    return made


def said(spec: OutputSpec, raw: np.ndarray) -> dict[str, Any]:
    """What the runtime answers for one sample."""
    (prediction,) = predictions(spec, raw[np.newaxis].astype(np.float32))
    return prediction.to_json() | _map(prediction)


def test_pixels_are_drawn_in_the_colours_of_their_classes_with_their_shares(verdict: Verdict) -> None:
    scores = np.zeros((3, 4, 6))
    scores[0], scores[1, :, :2], scores[2, :2, 4:] = 0.5, 0.9, 0.8
    verdict.show_prediction(said(OutputSpec("output", "classification", labels=LABELS), scores))
    assert verdict.map.isVisible()
    picture = verdict.map.pixmap().toImage()
    colours = class_colours(LABELS)
    for place, number in (((0.1, 0.5), 1), ((0.5, 0.5), 0), ((0.9, 0.2), 2)):
        at = picture.pixelColor(int(place[0] * picture.width()), int(place[1] * picture.height()))
        assert at.name().lower() == colours[number].lower(), LABELS[number]
    assert {bar.name: bar.number for bar in verdict.bars.bars} == {"background": "50.0", "cat": "33.3", "dog": "16.7"}
    assert verdict.answer.text() == "cat, dog", "what is in the picture, not what is behind it"
    assert verdict.detail.text() == "Together they take 50\u202f% of the picture."
    verdict.clear("Choose a sample.")
    assert not verdict.map.isVisible()


def test_steps_are_said_as_words(verdict: Verdict) -> None:
    scores = np.eye(3)[[2, 1, 0, 0]].T
    verdict.show_prediction(said(OutputSpec("output", "classification", labels=LABELS), scores))
    assert verdict.detail.text() == "Place by place: dog cat background background"
    assert not verdict.map.isVisible()


def test_all_labels_that_are_given_are_said_and_compared(verdict: Verdict) -> None:
    answer = said(OutputSpec("output", "multilabel", labels=LABELS), np.array([0.1, 0.9, 0.7]))
    verdict.show_prediction(answer, "cat, dog")
    assert verdict.answer.text() == "cat, dog"
    assert verdict.detail.text() == "That is right."
    verdict.show_prediction(answer, "background")
    assert verdict.detail.text() == "It really is background."


def test_what_comes_out_as_a_picture_is_drawn(verdict: Verdict) -> None:
    verdict.show_prediction(said(OutputSpec("output", "tensor"), np.random.default_rng(0).random((1, 16, 16))))
    assert verdict.map.isVisible()
    verdict.show_prediction(said(OutputSpec("output", "tensor"), np.zeros(5)))
    assert not verdict.map.isVisible()


def test_a_map_comes_along_as_bytes() -> None:
    answer = said(OutputSpec("output", "classification", labels=LABELS), np.random.default_rng(0).random((3, 2, 5)))
    assert answer["map"]["shape"] == [2, 5] == answer["places"]
    assert len(base64.b64decode(answer["map"]["base64"])) == 10


def test_models_that_hear_the_same_symbols_say_the_same() -> None:
    heard, other = ({"task": "tensor", "symbols": symbols} for symbols in (["sol", "mi"], ["sol", "fa"]))
    assert agreement(heard, dict(heard)) is True
    assert agreement(heard, other) is False
    assert agreement(heard, {"task": "tensor"}) is None
