"""From a module to an ONNX model with an open batch size, in one self-contained message. Knows no runs and no files.

What the exporter cannot do is told with the layer's name, as far as it can be traced.
"""

import contextlib
import copy
import io
import logging
import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import onnx
import torch
from onnx_ir.passes.common import ClearMetadataAndDocStringPass
from torch import Tensor, nn

from designer.export.errors import ExportError
from designer.export.rewriting import rewriting
from designer.export.scopes import name_after_layers
from designer.protocol.export_options import OPSET

BATCH_NAME = "batch"
_MIN_EXAMPLES = 2


def prime() -> None:
    """Does what the first export of a process does besides exporting: three seconds of loading and making tables."""
    with _quiet(), rewriting(), contextlib.suppress(ImportError, AttributeError):  # What lies inside torch may move.
        import torch._dynamo  # noqa: F401  (here: nobody else needs it)
        from torch.onnx._internal.exporter._registration import ONNXRegistry

        ONNXRegistry.from_torchlib(OPSET)


def export_module(
    module: nn.Module,
    examples: Sequence[Tensor],
    *,
    inputs: Sequence[str],
    outputs: Sequence[str],
    open_axes: Mapping[str, Mapping[int, str]] | None = None,
    opset: int = OPSET,
    layers: Mapping[int, str] | None = None,
) -> onnx.ModelProto:
    """The ONNX model of `module`, which is put into evaluation mode.

    Args:
        module: What to export; its `forward` takes the inputs by position.
        examples: One tensor [batch, …] per input. Only shapes and dtypes matter.
        inputs: The names of the inputs, in the order of `forward`'s arguments, whose names they must be.
        outputs: The names of the outputs, in the order of results.
        open_axes: For inputs with further open dimensions: place → name. Equal names are equal sizes.
        opset: The version of ONNX's operators to use.
        layers: The names of the layers by the lines of the module's printed source, to name nodes by.

    Raises `ExportError` (naming the layer where possible) if the exporter cannot do a layer.
    """
    module.eval()
    args = tuple(_widened(example) for example in examples)
    try:
        with _quiet(), torch.no_grad(), rewriting():
            program = torch.onnx.export(
                _without_clashes(module),
                args,
                dynamo=True,
                opset_version=opset,
                external_data=False,
                input_names=list(inputs),
                output_names=list(outputs),
                # Names, not torch.export.Dim: Dim freezes the batch without a word for some layers.
                dynamic_shapes={name: {0: BATCH_NAME, **(open_axes or {}).get(name, {})} for name in inputs},
                optimize=True,
                verbose=False,
            )
    except (torch.onnx.OnnxExporterError, RuntimeError) as error:
        raise _refusal(module, args, inputs, error) from error
    assert program is not None, "the exporter gives a program when it does not write a file"
    name_after_layers(program.model, layers)
    # Nodes carry stack traces with paths of this machine.
    ClearMetadataAndDocStringPass()(program.model)
    model: onnx.ModelProto = program.model_proto
    _need_standard(model, opset)
    _clear_values(model)
    model.producer_name, model.producer_version, model.doc_string = "Layerloom", "", ""
    return model


def _need_standard(model: onnx.ModelProto, opset: int) -> None:
    """Refuses what the exporter could not write as it was asked for."""
    written = {each.domain: each.version for each in model.opset_import}
    foreign = next((domain for domain in written if domain), "") or next((each.domain for each in model.functions), "")
    if foreign:
        raise ExportError(
            f"The network cannot be exported to ONNX: it would need operators of “{foreign}”, which are no standard.",
            "Replace the layer by one that ONNX knows, or export the Python source instead.",
        )
    if written[""] != opset:
        raise ExportError(
            f"The network cannot be exported with version {opset} of ONNX's operators: the exporter could write it with"
            f" version {written['']} only.",
            f"Ask for version {written['']} (`--opset {written['']}`), or for {OPSET}, the usual one.",
        )


_OF_GRAPHS = frozenset(dir(torch.fx.GraphModule)) - frozenset(dir(nn.Module))
"""What the exporter's own modules are called by: a layer of such a name (`code`, `graph`) would be hidden there."""


def _without_clashes(module: nn.Module) -> nn.Module:
    """The module itself; if it holds something by such a name, one that holds that by another name as well."""
    held = ("_modules", "_parameters", "_buffers")
    others = {name: f"{name}_" for part in held for name in getattr(module, part) if name in _OF_GRAPHS}
    if not others:
        return module
    kind = type(module)

    class Renamed(kind):  # type: ignore[misc, valid-type]
        def __getattr__(self, name: str) -> Any:  # Any: as nn.Module has it
            return super().__getattr__(others.get(name, name))

    made = copy.copy(module)
    for part in held:
        made.__dict__[part] = {others.get(name, name): each for name, each in getattr(module, part).items()}
    made.__class__ = Renamed
    return made


def set_metadata(model: onnx.ModelProto, key: str, text: str) -> None:
    """Puts one entry into the model's metadata, in place of an older one."""
    kept = [(each.key, each.value) for each in model.metadata_props if each.key != key]
    del model.metadata_props[:]
    for name, value in [*kept, (key, text)]:
        model.metadata_props.add(key=name, value=value)


def _widened(example: Tensor) -> Tensor:
    """A batch of one is repeated: traced with it, some layers (LSTM) would freeze the batch at 1."""
    if example.shape[0] >= _MIN_EXAMPLES:
        return example[:_MIN_EXAMPLES]
    return example.repeat(_MIN_EXAMPLES, *[1] * (example.ndim - 1))


def _clear_values(model: onnx.ModelProto) -> None:
    for value in (*model.graph.input, *model.graph.output, *model.graph.value_info, *model.graph.initializer):
        value.ClearField("metadata_props")
        value.ClearField("doc_string")


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Keeps the exporter's progress, warnings and hints off the terminal; its errors still come as exceptions.

    The attention layers' fast path, which the exporter cannot see, is off meanwhile.
    """
    fast = torch.backends.mha.get_fastpath_enabled()
    disabled = logging.root.manager.disable
    logging.disable(logging.ERROR)
    torch.backends.mha.set_fastpath_enabled(False)
    try:
        with warnings.catch_warnings(), contextlib.ExitStack() as silenced:
            warnings.simplefilter("ignore")
            silenced.enter_context(contextlib.redirect_stdout(io.StringIO()))
            silenced.enter_context(contextlib.redirect_stderr(io.StringIO()))
            yield
    finally:
        torch.backends.mha.set_fastpath_enabled(fast)
        logging.disable(disabled)


_REASONS = (
    ("inferred ranges", "a layer in it works with one batch size only"),
    ("static shape", "a layer in it works with one batch size only"),
    ("data-dependent", "what a layer in it does depends on the values that arrive"),
)
"""What tracing says of modules that no graph can stand for, in other words."""


def _refusal(module: nn.Module, args: tuple[Tensor, ...], inputs: Sequence[str], error: Exception) -> ExportError:
    text = _chain(error)
    operator = re.search(r"op='([\w.]+)'", text)
    node = _layer_of(module, args, inputs, operator.group(1)) if operator else ""
    known = (words for part, words in _REASONS if part in text)
    what = f"there is no ONNX operator for {operator.group(1)}" if operator else next(known, _first_sentence(text))
    where = f"The layer “{node}”" if node else "The network"
    return ExportError(
        f"{where} cannot be exported to ONNX: {what}.",
        "Replace the layer by one that ONNX knows, or export the Python source instead.",
        node=node,
    )


def _chain(error: BaseException | None) -> str:
    texts: list[str] = []
    while error is not None:
        texts.append(str(error))
        error = error.__cause__
    return "\n".join(reversed(texts))


def _first_sentence(text: str) -> str:
    line = next((line.strip() for line in text.splitlines() if line.strip()), "the exporter gave no reason")
    plain = re.sub(r"\x1b\[\d+m", "", line).rstrip(".")
    return plain if len(plain) <= 200 else f"{plain[:199]}…"


def _layer_of(module: nn.Module, args: tuple[Tensor, ...], inputs: Sequence[str], operator: str) -> str:
    """The attribute of `module` whose trace holds an operator, or "". `prims.hypot` stands for `aten.hypot` too."""
    wanted = operator.rpartition(".")[2]
    try:
        with _quiet(), torch.no_grad():
            program = torch.export.export(
                module, args, dynamic_shapes=[{0: torch.export.Dim.AUTO} for _ in inputs], strict=False
            )
    except Exception:  # Only to say more about an error that is told anyway: tracing may fail in any way.
        return ""
    for node in program.graph.nodes:
        if str(node.target).split(".")[1:2] == [wanted]:
            return _path(node.meta.get("nn_module_stack"))
    return ""


def _path(stack: Any) -> str:
    """The layer's attribute name in a stack of modules. Any: torch.fx keeps untyped metadata."""
    paths = [str(path) for path, _ in (stack or {}).values() if path]
    return paths[0].partition(".")[0] if paths else ""
