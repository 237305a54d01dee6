"""Beside the data stands what is reached without a network; generated sentences are words."""

import pytest

from designer.data.choosing import choose
from designer.graph.edits import SetSetting
from designer.graph.model import empty_project
from designer.graph.recipe import Data
from designer.gui.pages.data.contents import read
from designer.gui.pages.data.tokens import tokens_of
from tests.gui.pages.data_desk import Show
from tests.gui.pages.data_desk import show as show


@pytest.mark.parametrize(
    ("dataset", "said"), [("digits", "A linear model is right for 9"), ("diabetes", "A linear model reaches R² 0.")]
)
def test_what_a_linear_model_reaches_is_said_beside_the_data(show: Show, dataset: str, said: str) -> None:
    desk, page = show(empty_project())
    desk.session.do(SetSetting("data.dataset", dataset))
    desk.until(lambda: page.preview.baseline.text().startswith(said))
    assert page.preview.baseline.isVisible()


def test_sentences_that_were_generated_are_shown_as_words() -> None:
    data, source = choose("sentiment", {}, Data())
    contents = read(data, source)
    (row,) = contents.order[:1].tolist()
    sample = contents.items.read(contents.order[:1])[0]
    words = [token.text for token in tokens_of(contents.items.reading, source.text(row), sample)]
    assert words == source.text(row).split()
    assert contents.items.source is source
