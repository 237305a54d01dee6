"""What is generated, to learn and to measure with: nothing here was observed."""

from designer.data.sources.opening import Opener, Recognise

OPENERS: dict[str, Opener] = {}
RECOGNISE: tuple[Recognise, ...] = ()
