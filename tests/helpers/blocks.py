"""A project with blocks for tests: a small residual network, its blocks used in several ways."""

from designer.graph.exposed import Exposed
from designer.graph.model import Edge, Network, Node, PortRef, Project
from designer.graph.recipe import Json

Layer = tuple[str, str, list[str], dict[str, Json]]
"""Name, type, where its inputs come from (`layer` or `layer.port`, `>port` for the input's), parameters."""


def network(id: str, name: str, layers: list[Layer], params: tuple[Exposed, ...] = (), doc: str = "") -> Network:
    """A network whose node ids are the names."""
    nodes = {key: Node(key, type, key, given) for key, type, _, given in layers}
    edges = []
    for key, type, sources, _ in layers:
        for source in sources:
            start, _, port = source.partition(">")
            node, _, out = start.partition(".")
            target = port or ("inputs" if type == "Add" else "input")
            edges.append(Edge(PortRef(node, out or "output"), PortRef(key, target)))
    return Network(id, name, nodes, tuple(edges), params=params, doc=doc)


def expr(text: str) -> Json:
    """An expression as a parameter's value."""
    return {"expr": text}


def residual_project() -> Project:
    """Two stages of a residual block, then a feed-forward block repeated with its own and with shared weights."""
    basic = network(
        "basic",
        "basic block",
        [
            ("x0", "Input", [], {"shape": [16, 8, 8]}),
            (
                "conv1",
                "Conv2d",
                ["x0"],
                {"out_channels": expr("channels"), "kernel_size": 3, "padding": 1, "stride": expr("stride")},
            ),
            ("relu", "ReLU", ["conv1"], {}),
            ("conv2", "Conv2d", ["relu"], {"out_channels": expr("channels"), "kernel_size": 3, "padding": 1}),
            (
                "down",
                "Conv2d",
                ["x0"],
                {"out_channels": expr("channels"), "kernel_size": 1, "stride": expr("stride"), "bias": False},
            ),
            ("add", "Add", ["conv2", "down"], {}),
            ("out", "Output", ["add"], {}),
        ],
        (Exposed("channels", "int", expr("in_channels"), low=1), Exposed("stride", "int", 1, low=1)),
        "Two convolutions with a shortcut.",
    )
    forward = network(
        "ff",
        "feed forward",
        [
            ("x0", "Input", [], {"shape": [64]}),
            ("fc1", "Linear", ["x0"], {"out_features": expr("4*dim")}),
            ("act", "GELU", ["fc1"], {}),
            ("fc2", "Linear", ["act"], {"out_features": expr("dim")}),
            ("add", "Add", ["x0", "fc2"], {}),
            ("out", "Output", ["add"], {}),
        ],
        (Exposed("dim", "int", expr("in_features")),),
    )
    main = network(
        "main",
        "tiny resnet",
        [
            ("image", "Input", [], {"shape": [3, "H", "W"]}),
            ("stem", "Conv2d", ["image"], {"out_channels": 16, "kernel_size": 3, "padding": 1}),
            ("stage1", "block:basic", ["stem>x0"], {"repeats": 2}),
            ("stage2", "block:basic", ["stage1.out>x0"], {"channels": 32, "stride": 2}),
            ("pool", "GlobalAvgPool", ["stage2.out"], {}),
            ("ff", "block:ff", ["pool>x0"], {"repeats": 3, "share_weights": True}),
            ("ff2", "block:ff", ["ff.out>x0"], {"repeats": 3}),
            ("fc", "Linear", ["ff2.out"], {"out_features": 10}),
            ("logits", "Output", ["fc"], {}),
        ],
    )
    return Project("Blocks", {"main": main, "basic": basic, "ff": forward})
