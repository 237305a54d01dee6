"""The network as PyTorch has it: its source with its weights, and `torch.export`'s own file. Each is tried first."""

import io
import warnings
from collections.abc import Sequence
from pathlib import Path

import torch
from safetensors.torch import load, save
from torch import Tensor, nn

from designer.compiler.build import module_from
from designer.compiler.trained import Trained
from designer.export.errors import ExportError
from designer.export.takeaway.taking import Taken, write_texts
from designer.export.takeaway.templates import as_comment, filled

SOURCE, WEIGHTS, PROGRAM = "model.py", "model.safetensors", "model.pt2"
_TOLERANCE = 1e-5


def take_torch(trained: Trained, examples: Sequence[Tensor], folder: Path) -> Taken:
    """`model.py` with the class, `model.safetensors` with its weights, and ten lines that use them.

    The two are put together again first: they must give what the trained network gives on the examples.
    """
    state = {name: tensor.detach().clone().contiguous() for name, tensor in trained.module.state_dict().items()}
    weights = save(state)
    again = module_from(trained.source).eval()
    again.load_state_dict(load(weights))
    _need_equal(SOURCE, _outputs(trained.module, examples), _outputs(again, examples))
    shapes = ", ".join(_chance(each) for each in examples)
    marks = {
        "title": as_comment(trained.spec.project.name),
        "class": trained.source.class_name,
        "inputs": shapes,
        "outputs": ", ".join(trained.source.outputs),
    }
    texts: dict[str, str | bytes] = {
        SOURCE: trained.source.text,
        WEIGHTS: weights,
        "use_torch.py": filled("use_torch.py", marks),
    }
    return Taken(folder, {"torch": write_texts(folder, texts)})


def take_program(trained: Trained, examples: Sequence[Tensor], folder: Path) -> Taken:
    """`model.pt2` by `torch.export`, with an open batch where that is possible, and ten lines that use it.

    It is loaded again first, and must give what the trained network gives. Raises `ExportError` if it cannot be made.
    """
    content, notes = _program(trained, examples)
    found = torch.export.load(io.BytesIO(content)).module()
    _need_equal(PROGRAM, _outputs(trained.module, examples), _outputs(found, examples))
    shapes = ", ".join(_chance(each) for each in examples)
    marks = {"title": as_comment(trained.spec.project.name), "inputs": shapes}
    texts: dict[str, str | bytes] = {PROGRAM: content, "use_pt2.py": filled("use_pt2.py", marks)}
    return Taken(folder, {"pt2": write_texts(folder, texts)}, notes)


def _program(trained: Trained, examples: Sequence[Tensor]) -> tuple[bytes, tuple[str, ...]]:
    """The file's content, and what there is to say of it."""
    axes = tuple({0: torch.export.Dim.DYNAMIC} for _ in examples)
    fixed = f"model.pt2 takes {len(examples[0])} samples at once: a layer in it works with one size of batches only."
    for dynamic, notes in ((axes, ()), (None, (fixed,))):
        try:
            with warnings.catch_warnings(), torch.no_grad():
                warnings.simplefilter("ignore")
                program = torch.export.export(trained.module, tuple(examples), dynamic_shapes=dynamic)
                for node in program.graph.nodes:
                    node.meta.pop("stack_trace", None)  # It holds paths of this machine.
                program._example_inputs = None  # They are samples of the data, and would be pickled.
                content = io.BytesIO()
                torch.export.save(program, content)
            return content.getvalue(), notes
        except (RuntimeError, ValueError, TypeError) as error:  # what tracing raises, in its many kinds
            last = error
    first = str(last).strip().partition("\n")[0][:200]
    raise ExportError(f"torch.export cannot trace this network: {first}.", "Take it away as source (torch) instead.")


def _outputs(module: nn.Module, examples: Sequence[Tensor]) -> list[Tensor]:
    with torch.no_grad():
        found = module(*examples)
    return [found] if isinstance(found, Tensor) else list(found)


def _need_equal(name: str, expected: Sequence[Tensor], came: Sequence[Tensor]) -> None:
    for one, other in zip(expected, came, strict=True):
        scale = max(float(one.abs().max()), 1e-6) if one.is_floating_point() and one.numel() else 1.0
        apart = float((one.double() - other.double()).abs().max()) if one.numel() else 0.0
        if not apart <= _TOLERANCE * scale:
            raise ExportError(
                f"{name} gives other numbers than the trained network: {apart:.2g} apart at a scale of {scale:.2g}.",
                "Nothing of it was written; please report this network.",
            )


def _chance(example: Tensor) -> str:
    """What makes a sample of an input by chance, as Python."""
    shape = ", ".join(map(str, (1, *example.shape[1:])))
    if example.is_floating_point():
        return f"torch.randn({shape})"
    return f"torch.zeros({shape}, dtype={example.dtype})"
