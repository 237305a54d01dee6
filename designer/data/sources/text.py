"""Sources of text."""

from designer.data.sources.opening import Opener, Recognise

OPENERS: dict[str, Opener] = {}
RECOGNISE: tuple[Recognise, ...] = ()
