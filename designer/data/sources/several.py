"""Sources whose items have several parts, or a target for each place. What its names tell comes first."""

from designer.data.sources import drawn, image_and_table, pairs, parallel, plain, ratings
from designer.data.sources.opening import Opener, Recognise

OPENERS: dict[str, Opener] = {
    name: opener
    for module in (parallel, plain, pairs, drawn, ratings, image_and_table)
    for name, opener in module.OPENERS.items()
}
RECOGNISE: tuple[Recognise, ...] = (*parallel.RECOGNISE, *pairs.RECOGNISE, *ratings.RECOGNISE)
RECOGNISE_LATER: tuple[Recognise, ...] = (*image_and_table.RECOGNISE, *plain.RECOGNISE)
"""These read what others read more simply: they are offered after those."""
