"""The languages that the window speaks. To add one, add an entry, and its translation to the resources."""

from typing import NamedTuple


class Language(NamedTuple):
    """A language's code, and its name as those who speak it write it."""

    code: str
    name: str


LANGUAGES = (Language("en", "English"),)
