"""How samples are read, in a few words: sizes, colours, words, rates, and what becomes of missing values."""

from designer.catalogue import registry
from designer.catalogue.datasets import DatasetDef
from designer.catalogue.errors import CatalogueError
from designer.catalogue.facts import is_own
from designer.graph.recipe import Data
from designer.gui.pages.data.fields import titled
from designer.gui.tongue import tr

_TOLD = ("colour", "fit", "tokenizer", "vocabulary", "lower", "length", "rate", "seconds", "features", "mels", "window")
"""Parameters of sources that say what becomes of an item."""


def read_words(data: Data, entry: DatasetDef) -> str:
    """What the reader does to an item, e.g. `224 × 224, In colour, Cover`."""
    said = []
    if is_own(data):
        try:
            source = registry.source(data.dataset)
        except CatalogueError:
            return ""
        given = data.params
        if given.get("height") and given.get("width"):
            said.append(f"{given['height']} × {given['width']}")
        for name in _TOLD:
            param = source.param(name)
            value = given.get(name, param.default if param is not None else None)
            if param is not None and value not in (None, "", "auto", 0, False):
                said.append(titled(param, value))
    if any(kind.content == "table" for kind in entry.inputs) and is_own(data):
        said.append(tr("missing numbers become the median, words a column each"))
    if not is_own(data):
        said.append(tr("As it is shipped"))
    return ", ".join(said)
