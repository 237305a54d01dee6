"""Whether a network can take a series in pieces, as far as its drawing tells."""

from collections.abc import Iterable
from typing import NamedTuple

from designer.analysis.costs import costs
from designer.analysis.report import Analysis, NodeReport
from designer.catalogue.datasets import InputDef
from designer.catalogue.layer import Family

RECURRENT = frozenset(["LSTM", "GRU", "RNN"])
CAUSAL = {
    "TransformerEncoder": "is_causal",
    "TransformerEncoderLayer": "is_causal",
    "TransformerDecoder": "tgt_is_causal",
    "TransformerDecoderLayer": "tgt_is_causal",
    "MultiheadAttention": "is_causal",
}
"""Layers with attention over what they read, and the parameter by which they see nothing that comes later."""


CUTS_SOUND = (
    "A spectrogram is made of windows of the sound that overlap, and pieces would cut them: it cannot be made inside a"
    " file that streams."
)


class NeedsWhole(NamedTuple):
    """A layer that needs the whole series (its name; "": the network), why, and what to do."""

    node: str
    message: str
    hint: str


def streaming_obstacle(analysis: Analysis) -> NeedsWhole | None:
    """Why a network cannot take any of its inputs in pieces; None if one of them may."""
    rows = costs(analysis, inside=True)
    families = {row.report.entry.family for row in rows if row.report.entry is not None}
    counts = any(report.node.type == "Arange" for report in analysis.nodes.values())
    series = [report.node.name for report in analysis.ends("Input")]
    if not families & {Family.RECURRENT, Family.ATTENTION} and not counts:
        return nothing_remembers(", ".join(series))
    found = [_first(analysis, behind(analysis, {name})) for name in series]
    return None if None in found else next(iter(found), None)


def is_cut(inputs: Iterable[InputDef]) -> bool:
    """Whether raw samples of some data are heard in windows, which pieces would cut."""
    return any(each.content == "sound" and len(each.shape) > 2 for each in inputs)


def nothing_remembers(series: str) -> NeedsWhole:
    """That no layer keeps anything."""
    message = f"No layer of the network remembers anything of “{series}”, so it cannot take it in pieces."
    return NeedsWhole("", message, "Streaming is for recurrent layers and causal attention; export without it.")


def behind(analysis: Analysis, names: set[str]) -> set[str]:
    """The names of layers that hang on layers of these names, and these."""
    found = set(names)
    for report in analysis.nodes.values():  # in the order in which they run
        sources = [ref for ref in report.sources if ref is not None]
        if any(analysis.nodes[ref.node].node.name in found for ref in sources):
            found.add(report.node.name)
    return found


def looks_elsewhere(analysis: Analysis, report: NodeReport, reading: set[str]) -> bool:
    """Whether a layer is attention from the series to what does not hang on it (`reading`): it has nothing to keep."""
    keys = [ref for ref in report.sources[1:3] if ref is not None]
    names = {analysis.nodes[ref.node].node.name for ref in keys}
    return report.node.type == "MultiheadAttention" and not names & reading


def _first(analysis: Analysis, names: set[str]) -> NeedsWhole | None:
    for report in analysis.nodes.values():
        if report.node.name not in names or looks_elsewhere(analysis, report, names):
            continue
        if report.node.type in RECURRENT:
            obstacle = recurrent_obstacle(report, is_bidirectional=bool(report.values["bidirectional"]))
        else:
            obstacle = attention_obstacle(report) if report.node.type in CAUSAL else None
        if obstacle is not None:
            return obstacle
    return None


def recurrent_obstacle(report: NodeReport, *, is_bidirectional: bool) -> NeedsWhole | None:
    """Why a recurrent layer cannot go on from what it remembers; None if it can."""
    name = report.node.name
    if is_bidirectional:
        message = f"The layer “{name}” reads the series backwards too, so it needs all of it."
        return NeedsWhole(name, message, "Turn off bidirectional, or export without streaming.")
    if len([ref for ref in report.sources if ref is not None]) > 1:
        message = f"The layer “{name}” begins with what another layer gives, not with what it remembers."
        return NeedsWhole(name, message, "Leave its beginning unconnected, or export without streaming.")
    return None


def attention_obstacle(report: NodeReport, *, is_plain: bool = True) -> NeedsWhole | None:
    """Why attention cannot go on from what it saw; None if it can. `is_plain`: it has no further keys of its own."""
    name, flag = report.node.name, CAUSAL.get(report.node.type, "")
    masks = len([ref for ref in report.sources if ref is not None]) > _sequences(report.node.type)
    if not flag or not report.values[flag] or masks or not is_plain:
        message = f"The layer “{name}” may look at what comes later in the series, so it needs all of it."
        hint = f"Turn on {flag or 'is_causal'} and give it no masks, or export without streaming."
        return NeedsWhole(name, message, hint)
    if report.node.type == "MultiheadAttention" and len(set(report.sources)) > 1:
        message = f"The layer “{name}” compares two sequences, so it keeps nothing that a piece could go on from."
        return NeedsWhole(name, message, "Use attention of one sequence over itself, or export without streaming.")
    return None


def _sequences(kind: str) -> int:
    """How many inputs of a layer are sequences; masks come after them."""
    return 3 if kind == "MultiheadAttention" else 2 if "Decoder" in kind else 1
