"""Small trained networks of each kind, exported once: what lowering is tried on."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import torch

from designer.export.lowering.lower import FOUR_BITS_FROM
from designer.export.plain import Plain, plain_model
from designer.graph.model import Project
from designer.jobs.run_folder import RunFolder, create_run_at
from designer.protocol.export_options import ExportOptions
from designer.protocol.run_layout import BEST, RunLayout
from designer.templates import load_template
from designer.training.loop import run
from tests.helpers.few import with_few_samples

KINDS = {"digits-cnn": 3, "sentiment": 2, "wine-mlp": 20, "language-model": 1}
"""Templates, and how many epochs are enough for what is asked of them here."""


def small(template: str, samples: int = 1000) -> Project:
    project = with_few_samples(load_template(template), samples)
    return replace(project, training=replace(project.training, device="cpu", epochs=KINDS[template]))


@cache
def _store() -> TemporaryDirectory[str]:
    return TemporaryDirectory(prefix="layerloom-lowering-")


@cache
def trained(template: str) -> RunFolder:
    """A run of a template, trained for a few epochs. Not to be changed."""
    torch.set_num_threads(1)
    folder = create_run_at(Path(_store().name) / template, small(template))
    run(folder.spec(), lambda event: None, layout=folder.layout)
    return folder


@cache
def plain(template: str) -> Plain:
    """Its float32 file, with operators that all precisions have."""
    folder = RunLayout(trained(template).path)
    return plain_model(folder, ExportOptions(opset=FOUR_BITS_FROM), BEST, lambda words, share: None)
