"""Whether a network answers for the data of its project by itself: takes its samples, and says what the task asks for.

A network that is trained by the loss of a recipe does. Of those that objectives train, some do (a student), and some
do not (a generator, which takes noise): these are judged by their objectives alone, and go home without the data.
"""

from designer.analysis.data_inputs import matched
from designer.analysis.objective_problems import fits_target
from designer.analysis.open_sizes import is_open, sizes_for
from designer.analysis.report import Analysis
from designer.catalogue.datasets import DatasetDef
from designer.graph.model import Project


def serves(project: Project, analysis: Analysis, dataset: DatasetDef) -> bool:
    """Whether the first network, whose analysis is given, answers for the data, as it is prepared."""
    if not project.training.objectives:
        return True
    pairs = matched(analysis, dataset)
    ends = analysis.ends("Output")
    if pairs is None or not ends or not ends[0].inputs:
        return False
    for end, place in pairs:
        kind = dataset.inputs[place]
        own = end.outputs[0]
        fits = sizes_for(end, kind.shape) is not None if is_open(end) else own.shape[1:] == kind.shape
        if not fits or own.dtype != kind.dtype:
            return False
    return fits_target(ends[0].inputs[0], dataset)
