"""Sources of tables."""

from designer.data.sources.opening import Opener, Recognise

OPENERS: dict[str, Opener] = {}
RECOGNISE: tuple[Recognise, ...] = ()
