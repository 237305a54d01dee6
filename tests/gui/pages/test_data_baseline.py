"""Beside the data stands what is reached without a network."""

import pytest

from designer.graph.edits import SetSetting
from designer.graph.model import empty_project
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
