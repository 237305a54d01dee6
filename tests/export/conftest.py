"""Here every other test exports."""

import pytest


@pytest.fixture(autouse=True)
def known_operators(one_registry: None) -> None:
    """The exporter knows its operators."""
