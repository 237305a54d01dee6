"""Edits of blocks. Each function builds one edit, a step of the history, and changes nothing itself.

    edit, node = collapse(project, network, nodes, "Residual block")     a selection becomes a block
    edit, nodes = expand(project, network, node)                         … and layers again
    edit = expose(project, network, node, "out_channels", "channels")    a parameter of the block
    document.do(edit)

What needs the shapes of tensors or the kinds of parameters takes them as arguments; `designer.analysis.block_edits`
hands them in.
"""

from designer.graph.block_uses import Use, block_network, block_of, blocks_within, holds, uses
from designer.graph.bringing import add_block, bring_block, duplicate_block, use_block
from designer.graph.collapsing import Known, collapse
from designer.graph.expanding import expand
from designer.graph.exposing import expose, rename_exposed, unexpose
from designer.graph.ports import remove_port, rename_port
from designer.graph.sharing import share, unshare

__all__ = [
    "Known",
    "Use",
    "add_block",
    "block_network",
    "block_of",
    "blocks_within",
    "bring_block",
    "collapse",
    "duplicate_block",
    "expand",
    "expose",
    "holds",
    "remove_port",
    "rename_exposed",
    "rename_port",
    "share",
    "unexpose",
    "unshare",
    "use_block",
    "uses",
]
