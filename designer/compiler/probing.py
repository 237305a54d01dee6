"""Finds out what comes out of a layer of the user's own: constructs it and runs it on tensors without memory.

The code runs in this process, so this is for workers only. Nothing is computed: tensors are on the `meta` device, which
has shapes but no numbers. Two runs with different batches tell which sizes are the batch's.
"""

from typing import Any

import torch
from torch import Tensor, nn

from designer.analysis.blocks import ProjectLibrary, analyse_in
from designer.analysis.custom import Answer, Question, ShapeBook
from designer.analysis.report import Analysis
from designer.catalogue.dims import BATCH
from designer.catalogue.signature import SignatureError, read_signature
from designer.catalogue.tensor import Shape, TensorSpec
from designer.graph.ids import NetworkId
from designer.graph.model import Project
from designer.trust import TrustError, need_trust

_BATCHES = (7, 11)
"""Two sizes that a layer will hardly have by itself."""
_KEEP = "Samples must stay apart: let the first size of what you give be that of what you get."


def answer(question: Question) -> Answer:
    """What comes out; an error's sentence if nothing does. The code must be trusted."""
    try:
        need_trust([question.code])
        signature = read_signature(question.name, question.code)
        namespace: dict[str, Any] = {"__name__": f"layerloom.{question.name}"}
        exec(compile(question.code, f"<{question.name}>", "exec"), namespace)
        made = namespace[question.name]
        with torch.device("meta"):
            layer = made(**dict(question.values)) if signature.is_class else made
            runs = [_run(layer, question, batch, is_class=signature.is_class) for batch in _BATCHES]
    except (SignatureError, TrustError) as error:
        return Answer(error=f"{error} {error.hint}".strip())
    except Exception as error:  # whatever the user's code raises
        return Answer(error=_told(error))
    (outputs, macs), (others, _) = runs
    if len(outputs) != len(signature.outputs):
        return Answer(
            error=f"it gives {len(outputs)} results, but its signature promises {len(signature.outputs)}. "
            "Annotate what `forward` returns, such as tuple[torch.Tensor, torch.Tensor]."
        )
    if isinstance(layer, nn.Module):
        weights = {name: tuple(each.shape) for name, each in layer.named_parameters()}
        buffers = {name: tuple(each.shape) for name, each in layer.named_buffers()}
    else:
        weights, buffers = {}, {}
    if any(not _keeps_batch(one, other) for one, other in zip(outputs, others, strict=True)):
        return Answer(error=f"{_shapes(outputs)} came out for a batch of 7, {_shapes(others)} for one of 11. {_KEEP}")
    specs = tuple(_spec(one, other) for one, other in zip(outputs, others, strict=True))
    return Answer(specs, weights, buffers, macs // _BATCHES[0])


def _run(layer: Any, question: Question, batch: int, *, is_class: bool) -> tuple[list[Tensor], int]:
    """The results for one batch, and the multiply-adds that torch counts."""
    from torch.utils.flop_counter import FlopCounterMode  # here: it loads a compiler, and few projects ask

    inputs = [_tensor(spec, batch) if spec.given else None for spec in question.inputs]
    while inputs and inputs[-1] is None:
        inputs.pop()
    with FlopCounterMode(display=False) as counter:
        result = layer(*inputs) if is_class else layer(*inputs, **dict(question.values))
    results = list(result) if isinstance(result, tuple | list) else [result]
    if not all(isinstance(each, Tensor) for each in results):
        raise TypeError(f"it gives {type(result).__name__}, not tensors")
    return results, counter.get_total_flops() // 2


def _tensor(spec: TensorSpec, batch: int) -> Tensor:
    shape = tuple(size if isinstance(size, int) else batch for size in spec.shape)
    return torch.empty(shape, dtype=getattr(torch, spec.dtype), device="meta")


def _spec(one: Tensor, other: Tensor) -> TensorSpec:
    """A result as a spec: sizes that changed with the batch are the batch."""
    sizes: Shape = tuple(size if size == again else BATCH for size, again in zip(one.shape, other.shape, strict=True))
    return TensorSpec(sizes, str(one.dtype).removeprefix("torch."))


def _keeps_batch(one: Tensor, other: Tensor) -> bool:
    """Whether sizes of a result change with the batch only by being the batch."""
    pairs = zip(one.shape, other.shape, strict=False)
    return one.ndim == other.ndim and all(size == again or (size, again) == _BATCHES for size, again in pairs)


def _shapes(tensors: list[Tensor]) -> str:
    return " and ".join(str(tuple(each.shape)) for each in tensors)


def _told(error: Exception) -> str:
    """An exception of the user's code as a sentence."""
    first = str(error).strip().partition("\n")[0][:300] or type(error).__name__
    return f"its code raised {type(error).__name__}: {first.rstrip('.')}."


class DirectBook(ShapeBook):
    """A book that answers at once, in this process."""

    def look_up(self, question: Question) -> Answer | None:
        """The answer."""
        known = super().look_up(question)
        if known is None:
            known = answer(question)
            self.answer(question, known)
        return known


def analyse_here(project: Project, network: NetworkId | None = None) -> Analysis:
    """The analysis of a project's network (the first one, if none is named) where its own layers may run."""
    library = ProjectLibrary(project.networks, project.code, DirectBook())
    return analyse_in(project, network or project.main.id, library=library)
