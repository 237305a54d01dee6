"""What does not go together in one file is refused before any work is done."""

from designer.analysis.report import Analysis
from designer.analysis.streaming import CUTS_SOUND, is_cut, streaming_obstacle
from designer.data.datasets import Dataset
from designer.export.errors import ExportError
from designer.protocol.export_options import ExportOptions
from designer.protocol.export_rules import INSTEAD, clash


def need_options(options: ExportOptions) -> None:
    """Refuses options that do not go together. Raises `ExportError`."""
    if why := clash(options):
        raise ExportError(why, INSTEAD)


def need_network(analysis: Analysis, options: ExportOptions) -> None:
    """Refuses streaming of networks that need whole series. Raises `ExportError` naming the layer."""
    obstacle = streaming_obstacle(analysis) if options.streaming else None
    if obstacle is not None:
        raise ExportError(obstacle.message, obstacle.hint, node=obstacle.node)


def need_data(dataset: Dataset, options: ExportOptions) -> None:
    """Refuses to read inside the file what pieces would cut in two. Raises `ExportError`."""
    if options.streaming and options.inside and is_cut(dataset.entry.inputs):
        raise ExportError(CUTS_SOUND, "Export without `inside`, and give it spectrograms; or export without streaming.")
