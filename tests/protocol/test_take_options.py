"""What is to be taken away, as a line."""

import pytest

from designer.protocol.errors import ProtocolError
from designer.protocol.take_options import KINDS, kinds_from_text, kinds_to_text


def test_kinds_come_back_in_their_order_and_none_means_all() -> None:
    assert kinds_from_text(kinds_to_text(("pt2", "python", "python"))) == ("python", "pt2")
    assert kinds_from_text("") == kinds_from_text(kinds_to_text(())) == KINDS


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('{"kinds": ["fortran"]}', "“fortran” cannot be taken away; what can be is python, cpp,"),
        ('{"kinds": "python"}', "was expected as a list “kinds”"),
        ('{"colour": 1}', "was expected as a list “kinds”"),
        ("[]", "was expected as a list “kinds”"),
        ("{", "was expected as JSON; what came is none"),
    ],
)
def test_what_cannot_be_is_told(text: str, sentence: str) -> None:
    with pytest.raises(ProtocolError, match=sentence):
        kinds_from_text(text)
