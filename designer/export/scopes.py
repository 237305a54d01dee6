"""Names the nodes of an ONNX graph after the layers that they compute, so that a file can be read layer by layer.

A node is called `path/Operator`, such as `encoder.0.conv/Conv`; the path is that of the layer in the module. What no
layer of its own computes has no path: `/Add`. The names survive in the file: profiles, comparisons and lowering find
layers by them.
"""

from ast import literal_eval
from collections import Counter

import onnx_ir as ir

_SCOPES = "pkg.torch.onnx.name_scopes"
"""Under what key the exporter keeps the paths of the modules around a node, outermost first, then its own name."""
_RULE = "pkg.onnxscript.rewriter.rule_name"
"""Under what key it says that the optimiser put a node together from several, whose paths it may have mixed up."""


def name_after_layers(model: ir.Model) -> None:
    """Renames all nodes of a model that the exporter made; to be called before its metadata is cleared."""
    uses: Counter[str] = Counter()
    for node in model.graph.all_nodes():
        wanted = f"{_path(node)}/{node.op_type}"
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
    weights = (value.name for value in node.inputs if value is not None and value.is_initializer())
    owner = next((name.rpartition(".")[0] for name in weights if name and "." in name), "")
    return owner or inner if _RULE in node.metadata_props else inner or owner
