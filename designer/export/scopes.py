"""Names the nodes of an ONNX graph after the layers that they compute, so that a file can be read layer by layer.

A node is called `path/Operator`, such as `encoder.0.conv/Conv`; the path is that of the layer in the module. What no
module of its own computes has the name of the layer on whose line of the printed source it is, or no path: `/Add`. The
names survive in the file: profiles, comparisons and lowering find layers by them.
"""

import re
from ast import literal_eval
from collections import Counter
from collections.abc import Mapping

import onnx_ir as ir

_SCOPES = "pkg.torch.onnx.name_scopes"
"""Under what key the exporter keeps the paths of the modules around a node, outermost first, then its own name."""
_RULE = "pkg.onnxscript.rewriter.rule_name"
"""Under what key it says that the optimiser put a node together from several, whose paths it may have mixed up."""
_NOWHERE = "_empty_nn_module_stack"
"""How the path of a node begins that the exporter added for itself."""


_STACK = "pkg.torch.onnx.stack_trace"
"""Under what key it keeps the lines of Python that computed a node, outermost first."""
_LINE = re.compile(r'File "<layerloom [^>]*>", line (\d+)')
"""A line of a printed source."""


def name_after_layers(model: ir.Model, layers: Mapping[int, str] | None = None) -> None:
    """Renames all nodes of a model that the exporter made; to be called before its metadata is cleared.

    `layers` are the names of the layers by the lines of the printed source.
    """
    uses: Counter[str] = Counter()
    for node in model.graph.all_nodes():
        wanted = f"{_path(node) or _on_line(node, layers or {})}/{node.op_type}"
        uses[wanted] += 1
        node.name = wanted if uses[wanted] == 1 else f"{wanted}_{uses[wanted]}"


def path_of(name: str) -> str:
    """The path of the layer in a node's name; "" if it has none."""
    return name.rpartition("/")[0]


def _path(node: ir.Node) -> str:
    """Where the node comes from; of what was put together, where its first weight does."""
    try:
        scopes = literal_eval(node.metadata_props.get(_SCOPES, "[]"))
    except (SyntaxError, ValueError):
        scopes = []
    inner = str(scopes[-2]) if len(scopes) > 1 else ""
    inner = "" if inner.startswith(_NOWHERE) else inner
    weights = (value.name for value in node.inputs if value is not None and value.is_initializer())
    owner = next((name.rpartition(".")[0] for name in weights if name and "." in name), "")
    return owner or inner if _RULE in node.metadata_props else inner or owner


def _on_line(node: ir.Node, layers: Mapping[int, str]) -> str:
    """The layer on whose line of the printed network the node is; "" if that is not known."""
    line = _LINE.search(node.metadata_props.get(_STACK, ""))
    return layers.get(int(line.group(1)), "") if line else ""
