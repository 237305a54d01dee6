"""A trained network: the module that a run's specification compiles to, with the weights of one of its checkpoints.

What evaluation and export start from. Everything is read and verified, nothing executed but the printed source.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load as load_tensors
from torch import nn

from designer.analysis.data_inputs import matched
from designer.analysis.network import Analysis
from designer.analysis.objectives import read_as
from designer.analysis.serving import serves
from designer.catalogue.facts import dataset_of
from designer.catalogue.prepared import prepared
from designer.compiler.build import module_from
from designer.compiler.errors import CompileError
from designer.compiler.probing import analyse_here
from designer.compiler.source import Source, print_network
from designer.data.errors import DataError
from designer.data.preparation import Prepared, prepared_from_json
from designer.graph.model import Project
from designer.protocol.errors import ProtocolError
from designer.protocol.run_layout import BEST, LAST, STATE_FILE, WEIGHTS_FILE, RunLayout
from designer.protocol.run_spec import RunSpec, spec_from_text
from designer.protocol.sealed import has_sealed, read_sealed_or_previous


@dataclass(frozen=True)
class Trained:
    """A module in evaluation mode on the CPU, and where it comes from.

    `prepared` is what was fitted for the run; `ends` tell for each input of the module which input of the data it takes
    (0 is the first), and of which dtype it is. `serves`: it answers for the data by itself; otherwise no input has an
    end (`designer.analysis.serving`). `loss` is the one by which its first output is read. `metrics` are the validation
    metrics of the checkpoint's epoch.
    `notice` says if an older checkpoint had to be taken, "" otherwise.
    """

    spec: RunSpec
    source: Source
    module: nn.Module
    prepared: Prepared
    epoch: int
    step: int
    metrics: Mapping[str, float]
    ends: tuple[tuple[int, str], ...]
    serves: bool = True
    loss: str = ""
    notice: str = ""

    def network_inputs(self, raw: Sequence[Any]) -> list[Any]:
        """For each input of the module, what it takes of raw samples [n, …] of the data's inputs. Any: arrays."""
        return [self.prepared.network_inputs(raw[place], place).astype(dtype) for place, dtype in self.ends]


def load_trained(layout: RunLayout, checkpoint: str = BEST) -> Trained:
    """The network of a checkpoint; of the last one while no epoch is complete and so none is the best.

    Raises `CompileError` that says what is missing or damaged.
    """
    try:
        spec = _spec(layout)
        files, notice = _files(layout, checkpoint)
        state = json.loads(files[STATE_FILE])
        prepared = prepared_from_json(state["preparation"])
        analysis = analyse_here(spec.project)
        source = print_network(analysis)
        module = module_from(source)
        module.load_state_dict(_of_the_first(load_tensors(files[WEIGHTS_FILE])))
        return Trained(
            spec=spec,
            source=source,
            module=module.eval(),
            prepared=prepared,
            epoch=int(state["epoch"]),
            step=int(state["step"]),
            metrics={str(name): float(value) for name, value in state["metrics"].items()},
            ends=(ends := _ends(spec.project, analysis)),
            serves=bool(ends),
            loss=read_as(spec.project.training, dataset_of(spec.project.data), analysis.ends("Output")[0].inputs[0]),
            notice=notice,
        )
    except FileNotFoundError:
        raise CompileError(f"“{layout.path}” is no run folder: it holds no spec.json.") from None
    except OSError as error:
        raise CompileError(f"The run {layout.path.name} could not be read: {error.strerror or error}.") from error
    except ProtocolError as error:
        hint = error.hint or "Train the run until its first epoch is complete; that saves a checkpoint."
        raise CompileError(f"Run {layout.path.name}: the checkpoint {error.message}", hint) from error
    except DataError as error:
        raise CompileError(error.message, error.hint) from error
    except (AttributeError, KeyError, TypeError, ValueError, RuntimeError, SafetensorError) as error:
        first = str(error).partition("\n")[0]
        message = f"Run {layout.path.name}: the checkpoint “{checkpoint}” does not fit its network ({first})."
        raise CompileError(message, "Train the run again.") from error


def predict(trained: Trained, *raw: Any, batch_size: int = 256) -> torch.Tensor:
    """The network's outputs for raw samples [n, *shape] of each input of the data, on the CPU. Any: numpy arrays."""
    return torch.cat(list(predicted(trained, raw, np.arange(len(raw[0])), batch_size=batch_size)))


def predicted(trained: Trained, raw: Sequence[Any], rows: Any, *, batch_size: int = 256) -> Iterator[torch.Tensor]:
    """The same for some rows, batch by batch: neither samples nor outputs need fit into memory.

    Of a network with several outputs it is the first.
    """
    for first in range(0, len(rows), batch_size):
        some = rows[first : first + batch_size]
        inputs = [torch.from_numpy(array) for array in trained.network_inputs([array[some] for array in raw])]
        with torch.inference_mode():
            said = trained.module(*inputs)
            yield said if isinstance(said, torch.Tensor) else said[0]


def _of_the_first(weights: Mapping[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """The weights of the project's first network: those of others are named `network:weight`."""
    return {name: tensor for name, tensor in weights.items() if ":" not in name}


def _spec(layout: RunLayout) -> RunSpec:
    try:
        return spec_from_text(layout.spec.read_text(encoding="utf-8"))
    except ProtocolError as error:
        raise CompileError(f"Run {layout.path.name}: {error.message}", error.hint) from error
    except UnicodeDecodeError as error:
        message = f"The specification of run {layout.path.name} is not text."
        raise CompileError(message, "Start a new run.") from error


def _files(layout: RunLayout, checkpoint: str) -> tuple[dict[str, bytes], str]:
    last = layout.checkpoint(LAST)
    if checkpoint == BEST and has_sealed(last) and not has_sealed(layout.checkpoint(BEST)):
        return read_sealed_or_previous(last)[0], "No epoch is complete yet; the latest weights are used."
    return read_sealed_or_previous(layout.checkpoint(checkpoint))


def _ends(project: Project, analysis: Analysis) -> tuple[tuple[int, str], ...]:
    dataset = dataset_of(project.data)
    pairs = matched(analysis, dataset) if serves(project, analysis, prepared(dataset, project.data)) else None
    return tuple((place, str(end.outputs[0].dtype)) for end, place in pairs or ())
