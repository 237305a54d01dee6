"""Between what is typed about a parameter of a block and the parameter itself. No widgets here."""

from dataclasses import replace

from designer.analysis.blocks import BlockDef
from designer.analysis.network import names_of
from designer.analysis.report import Analysis
from designer.catalogue.fields import Param
from designer.graph.exposed import KINDS, Exposed, may_be_exposed
from designer.graph.model import BLOCK, Network
from designer.gui.editing.reading import Value, read_list, read_number, read_text, read_whole, show_list, show_number
from designer.gui.inspector.meanings import Surroundings, Verdict, judged, read
from designer.gui.session import Session
from designer.gui.tongue import tr

TITLES = {"int": "int", "float": "float", "bool": "bool", "choice": "choice", "text": "text", "ints": "ints"}
"""Kinds as they stand in the table; these words are also those of the API and of files."""

_READERS = {"int": read_whole, "float": read_number, "ints": read_list, "choice": read_text, "text": read_text}
_FIRST: dict[str, Value] = {"int": 1, "float": 0.0, "bool": False, "choice": "a", "text": "", "ints": [1]}
_YES, _NO = ("true", "yes", "on"), ("false", "no", "off")


def param_of(session: Session, network: Network, name: str) -> Param | None:
    """The kind of a parameter that a network offers, as a layer's."""
    entry = session.library.find(BLOCK + network.id)
    return entry.param(name) if isinstance(entry, BlockDef) else None


def around_default(analysis: Analysis, place: int) -> Surroundings:
    """What the default of the parameter at a place may say: what arrives, and the parameters before it."""
    before = analysis.network.params[:place]
    first = next((report for report in analysis.ends("Input")), None)
    arriving = names_of(first.outputs) if first is not None else {}
    known = {each.name: analysis.context.values[each.name] for each in before if each.name in analysis.context.values}
    names = frozenset([*(each.name for each in before), "in_channels", "in_features"])
    return Surroundings(({**arriving, **known},), names, before)


def read_default(param: Param, exposed: Exposed, text: str, around: Surroundings) -> Verdict:
    """What was typed as a default. Nothing means that each use must say it."""
    if not text.strip() and exposed.kind != "text":
        return Verdict(None)
    if exposed.kind == "bool":
        word = text.strip().lower()
        if word in (*_YES, *_NO):
            return Verdict(word in _YES)
        return read(param, text, around, formula=True)
    return read(param, _READERS[exposed.kind](text), around)


def judge_default(param: Param, exposed: Exposed, around: Surroundings) -> Verdict:
    """Whether the default that a parameter has holds."""
    return Verdict(None) if exposed.default is None else judged(param, exposed.default, around)


def default_text(exposed: Exposed) -> str:
    """A default as it is typed."""
    value = exposed.default
    if isinstance(value, bool):
        return "yes" if value else "no"
    return show_list(value) if isinstance(value, list) else show_number(value)


def of_kind(exposed: Exposed, kind: str) -> Exposed:
    """The parameter with another kind, and a default that is one of that kind."""
    assert kind in KINDS
    options = exposed.options or (("a", "b") if kind == "choice" else ())
    first = options[0] if kind == "choice" else _FIRST[kind]
    numeric = kind in ("int", "float", "ints")
    low, high = (exposed.low, exposed.high) if numeric else (None, None)
    return replace(exposed, kind=kind, default=first, options=options if kind == "choice" else (), low=low, high=high)


def why_not_named(network: Network, exposed: Exposed, name: str) -> str:
    """What is wrong with another name for a parameter; "" if nothing is."""
    if not may_be_exposed(name):
        return tr("“{name}” cannot be a name: take letters, digits and underscores, and no word in use.", name=name)
    if any(each.name == name and each is not exposed for each in network.params):
        return tr("There is a parameter “{name}” already.", name=name)
    return ""
