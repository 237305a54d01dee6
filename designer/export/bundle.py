"""The bundle: an ONNX file that says what it is, with labels, the way from raw data to numbers, and where it is from.

Makes the manifest from a trained network and writes the file so that a crash leaves the old one or the new one.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import onnx

from designer.catalogue.datasets import InputDef
from designer.compiler.probing import analyse_here
from designer.compiler.trained import Trained
from designer.data.datasets import Dataset
from designer.data.ink import decode_for_pictures
from designer.data.outcome import output_spec
from designer.data.preparation import Prepared
from designer.data.source import Reading
from designer.export.external import write_model
from designer.export.fingerprint import data_of
from designer.export.onnx_file import set_metadata
from designer.graph.files import project_to_json
from designer.graph.model import Project
from designer.protocol.export_options import ExportOptions
from designer.protocol.run_spec import versions_here
from runtime.manifest import METADATA_KEY, Decode, InputSpec, Manifest, OutputSpec
from runtime.reader import Reader


def make_manifest(trained: Trained, dataset: Dataset, run: str, parity: Mapping[str, Any]) -> Manifest:
    """The description of a trained network's file. `run` is the run's name, `parity` the report as JSON."""
    if not trained.serves:
        return _free(trained, run, parity)
    project, entry = trained.spec.project, dataset.entry
    loss = trained.loss
    inputs = tuple(
        replace(input_spec(dataset, trained.prepared, place), name=name, dtype=dtype)
        for name, (place, dtype) in zip(trained.source.inputs, trained.ends, strict=True)
    )
    first, *others = trained.source.outputs
    outputs = (output_spec(entry, loss, trained.prepared, first), *(OutputSpec(name) for name in others))
    return Manifest(project.name, inputs, outputs, provenance(trained, run), dict(parity))


def input_spec(dataset: Dataset, prepared: Prepared, place: int) -> InputSpec:
    """How the input at a place of the data is read and prepared; the network's own name and type come on top."""
    kind, reading = dataset.entry.inputs[place], dataset.readings[place]
    return InputSpec(
        name=f"input_{place}",
        shape=kind.shape,
        content=kind.content,
        decode=_decode(kind, dataset.every_input[place], reading),
        columns=kind.features if reading is None else (),
        steps=prepared.every_input[place],
        reader=reading if isinstance(reading, Reader) else None,
    )


def _free(trained: Trained, run: str, parity: Mapping[str, Any]) -> Manifest:
    """The description of a network that takes and gives plain numbers."""
    analysis = analyse_here(trained.spec.project)
    inputs = tuple(
        InputSpec(
            name=end.node.name,
            shape=tuple(size if isinstance(size, int) else None for size in end.outputs[0].shape[1:]),
            dtype=end.outputs[0].dtype,
        )
        for end in analysis.ends("Input")
    )
    outputs = tuple(OutputSpec(name) for name in trained.source.outputs)
    return Manifest(trained.spec.project.name, inputs, outputs, provenance(trained, run), dict(parity))


def provenance(trained: Trained, run: str) -> dict[str, Any]:
    """Where a model comes from: project (name and hash), run, checkpoint, data, seeds, versions, metrics."""
    project = trained.spec.project
    return {
        "project": project.name,
        "project_sha256": project_hash(project),
        "run": run,
        "created": trained.spec.created,
        "epoch": trained.epoch,
        "step": trained.step,
        "dataset": project.data.dataset,
        "split_seed": project.data.seed,
        "seed": project.training.seed,
        "metrics": dict(trained.metrics),
        "trained_with": dict(trained.spec.versions),
        "exported_with": dict(versions_here()),
    }


def project_hash(project: Project) -> str:
    """SHA-256 of the project as JSON with sorted keys, in hexadecimal digits."""
    text = json.dumps(project_to_json(project), sort_keys=True, ensure_ascii=False, allow_nan=False)
    return hashlib.sha256(text.encode()).hexdigest()


def signed(manifest: Manifest, options: ExportOptions, dataset: Dataset) -> Manifest:
    """The manifest with what its owner says (licence, author), the data's fingerprint, and the file's precision."""
    return replace(
        manifest,
        licence=options.licence.strip(),
        author=options.author.strip(),
        precision=options.precision,
        data=data_of(dataset),
    )


def write_bundle(model: onnx.ModelProto, manifest: Manifest, path: Path, *, external: bool = False) -> Path | None:
    """Writes the model with its manifest, with the weights beside it if `external` or if one file cannot hold them.

    Gives the file with the weights, if there is one. Raises `ExportError`; old files are intact then.
    """
    set_metadata(model, METADATA_KEY, manifest.to_text())
    return write_model(model, path, external=external)


def _decode(kind: InputDef, array: Any, reading: Reading) -> Decode | None:  # Any: the samples of the input
    if isinstance(reading, Decode):
        return reading
    if kind.content != "image":
        return None
    return decode_for_pictures(array, kind.value_range[1])
