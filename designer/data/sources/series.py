"""Sources of time series."""

from designer.data.sources.opening import Opener, Recognise

OPENERS: dict[str, Opener] = {}
RECOGNISE: tuple[Recognise, ...] = ()
