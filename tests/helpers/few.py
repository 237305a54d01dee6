"""Projects with less data, for tests that do not need all of it."""

from dataclasses import replace

from designer.data.choosing import choose
from designer.graph.model import Project


def with_few_samples(project: Project, samples: int) -> Project:
    """The project with so many samples, if they are generated and how many is a parameter; else as it is."""
    data = project.data
    if "samples" not in data.params:
        return project
    return replace(project, data=choose(data.dataset, {**data.params, "samples": samples}, data)[0])
