"""Every block that comes along is walked: it has words, no problems, runs at several sizes, and leaves as ONNX."""

from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from designer.analysis.block_edits import expand
from designer.analysis.blocks import analyse_in
from designer.analysis.report import Analysis
from designer.api import Network, Output
from designer.blocks import BlockFile, delete_block, find_block, load_block, ready_blocks, save_block, user_blocks
from designer.catalogue.dims import Expr
from designer.catalogue.layer import Family
from designer.catalogue.tensor import TensorSpec
from designer.compiler.build import compile_network, module_from
from designer.compiler.source import print_network
from designer.drawing.geometry import NODE_HEIGHT, NODE_WIDTH
from designer.drawing.layout import arrange
from designer.export.onnx_file import export_module
from designer.export.parity import parity
from designer.graph.applying import apply
from designer.graph.block_uses import blocks_within
from designer.graph.errors import FileError
from designer.graph.files import load, save, to_text
from designer.graph.model import Project, empty_project

EVERY = pytest.mark.parametrize("block", ready_blocks(), ids=lambda block: block.id)
FIXED = {"ready:lenet-features", "ready:alexnet-features"}
"""Blocks for images of one kind, whose channels are said."""
EXPORTED = (
    "residual-bottleneck-down",
    "mbconv",
    "dense-block",
    "unet-up",
    "aspp",
    "swin-block-shifted",
    "transformer-decoder-pre-norm",
    "mixer",
    "tcn",
    "wavenet-residual",
    "gru-encoder-decoder",
    "vae-head",
    "vit-stem",
    "convnext",
)
SIGNALS = {"ready:tcn", "ready:wavenet-residual"}
"""Blocks for sequences whose channels come first."""


def own(block: BlockFile) -> Analysis:
    project = load_block(block)
    return analyse_in(project, project.main.id)


def arriving(analysis: Analysis) -> list[TensorSpec]:
    return [report.outputs[0] for report in analysis.ends("Input")]


def tensors(specs: list[TensorSpec], batch: int) -> list[torch.Tensor]:
    torch.manual_seed(3)
    shapes = [[batch if isinstance(size, Expr) else size for size in spec.shape] for spec in specs]
    return [
        torch.randn(shape) if spec.is_float else torch.randint(0, 9, shape)
        for spec, shape in zip(specs, shapes, strict=True)
    ]


def results(module: nn.Module, inputs: list[torch.Tensor]) -> list[torch.Tensor]:
    with torch.no_grad():
        found = module.eval()(*inputs)
    return list(found) if isinstance(found, tuple) else [found]


def larger(block: BlockFile) -> list[list[int]]:
    """Samples with twice the channels or features; a larger map where the channels are said."""
    return [_larger(block, spec) for spec in arriving(own(block))]


def _larger(block: BlockFile, spec: TensorSpec) -> list[int]:
    sizes = sample(spec)
    if block.id in FIXED:
        return [sizes[0], *(size + 32 for size in sizes[1:])]
    if spec.is_float:
        sizes[0 if block.family == Family.CONVOLUTION or block.id in SIGNALS else -1] *= 2
    return sizes


def sample(spec: TensorSpec) -> list[int]:
    return [size for size in spec.shape[1:] if isinstance(size, int)]


def used(block: BlockFile, shapes: list[list[int]], **params: int) -> Network:
    """A network with a block and nothing else."""
    net = Network("Use")
    inputs: list[Output] = []
    for report, shape in zip(own(block).ends("Input"), shapes, strict=True):
        inputs.append(net.input(shape, name=report.node.name, dtype=report.outputs[0].dtype))
    outputs = list(net.add(block.id, *inputs, name="block", **params))
    net.output(*outputs)
    return net


def test_there_is_a_block_for_each_of_the_usual_ideas() -> None:
    ids = {block.id.removeprefix("ready:") for block in ready_blocks()}
    assert ids >= {"conv-bn-act", "residual-bottleneck", "inverted-residual", "squeeze-excitation", "dense-block"}
    assert ids >= {"inception", "transformer-encoder-pre-norm", "swin-block-shifted", "unet-up", "aspp", "tcn", "mixer"}
    assert ids >= {"gru-encoder-decoder", "wavenet-residual", "glu-feed-forward", "highway", "vae-head"}
    assert ids >= {
        "convnext",
        "vit-stem",
        "mbconv",
        "depthwise-separable",
        "transformer-decoder-post-norm",
        "unet-down",
    }
    assert len({block.title for block in ready_blocks()}) == len(ids)


@EVERY
def test_it_says_what_it_is(block: BlockFile) -> None:
    assert block.doc.endswith(".")
    assert block.family in {family.value for family in Family}
    assert block.keywords
    assert all(word == word.lower() for word in block.keywords)
    project = load_block(block)
    assert project.main.id == block.path.stem
    assert project.extras == {}
    assert all(network.doc and all(each.help for each in network.params) for network in project.networks.values())


@EVERY
def test_its_file_is_as_the_program_writes_it_and_holds_only_what_it_needs(block: BlockFile) -> None:
    project = load(block.path)
    assert to_text(project) == block.path.read_text(encoding="utf-8")
    within = {network.id for network in blocks_within(project, [project.main.id])}
    assert project.networks.keys() == within | {project.main.id}
    assert block.path.stem not in within


@EVERY
def test_nothing_is_wrong_in_any_of_its_networks_and_all_layers_have_their_place(block: BlockFile) -> None:
    project = load_block(block)
    for key, network in project.networks.items():
        analysis = analyse_in(project, key)
        assert analysis.problems == ()
        assert arrange(network, analysis).keys() == network.nodes.keys()
        places = [(node.x, node.y) for node in network]
        apart = [abs(x - u) >= NODE_WIDTH or abs(y - v) >= NODE_HEIGHT for x, y in places for u, v in places]
        assert apart.count(False) == len(places), "each covers only itself"


@EVERY
def test_it_gives_the_shapes_that_were_said_at_any_batch_size(block: BlockFile) -> None:
    analysis = own(block)
    module = compile_network(analysis)
    assert sum(p.numel() for p in module.parameters()) == analysis.parameters
    for batch in (1, 3):
        found = results(module, tensors(arriving(analysis), batch))
        expected = [report.inputs[0].shape for report in analysis.ends("Output")]
        assert [tuple(each.shape) for each in found] == [(batch, *shape[1:]) for shape in expected]


@EVERY
def test_all_of_its_weights_learn(block: BlockFile) -> None:
    analysis = own(block)
    module = compile_network(analysis).train()
    found = module(*tensors(arriving(analysis), 2))
    outputs = found if isinstance(found, tuple) else (found,)
    sum((output**2).sum() for output in outputs).backward()
    assert [name for name, weight in module.named_parameters() if weight.grad is None] == []


@EVERY
def test_it_follows_what_arrives(block: BlockFile) -> None:
    net = used(block, larger(block))
    assert net.check() == ()
    found = results(net.compile(), tensors(arriving(net.analysis), 2))
    assert [tuple(each.shape[1:]) for each in found] == [
        report.inputs[0].shape[1:] for report in net.analysis.ends("Output")
    ]


@EVERY
def test_it_computes_the_same_when_all_its_blocks_are_expanded(block: BlockFile) -> None:
    net = used(block, larger(block))
    project, before = net.project, net.analysis
    plain = _without_blocks(project)
    after = analyse_in(plain, "main")
    assert list(plain.networks) == ["main"]
    assert (after.parameters, after.macs) == (before.parameters, before.macs)
    one, two = compile_network(before), compile_network(after)
    two.load_state_dict(dict(zip(two.state_dict(), one.state_dict().values(), strict=True)))
    inputs = tensors(arriving(before), 2)
    for expected, found in zip(results(one, inputs), results(two, inputs), strict=True):
        assert torch.equal(expected, found)


def _without_blocks(project: Project) -> Project:
    while True:
        node = next((node for node in project.main if node.type.startswith("block:")), None)
        if node is None:
            return project
        project = apply(project, expand(project, analyse_in(project, "main"), node.id)[0])[0]


@EVERY
def test_nothing_is_known_that_would_keep_it_from_onnx(block: BlockFile) -> None:
    layers = analyse_in(_without_blocks(used(block, larger(block)).project), "main").nodes.values()
    assert [each.entry.obstacle(each.values, each.inputs) for each in layers if each.entry] == [None] * len(layers)


@EVERY
def test_it_repeats_if_it_gives_what_it_takes(block: BlockFile) -> None:
    analysis = own(block)
    takes, gives = arriving(analysis), [report.inputs[0] for report in analysis.ends("Output")]
    if gives[: len(takes)] == takes:
        net = used(block, [sample(spec) for spec in takes], repeats=3)
        assert net.check() == ()
        assert net.parameters == 3 * analysis.parameters
        results(net.compile(), tensors(takes, 2))


def test_one_of_each_kind_leaves_as_onnx_and_gives_the_same_there(tmp_path: Path) -> None:
    net = Network("All")
    for number, id in enumerate(EXPORTED):
        block = find_block(f"ready:{id}")
        analysis = own(block)
        inputs = [
            net.input(sample(spec), name=f"b{number}_{place}", dtype=spec.dtype)
            for place, spec in enumerate(arriving(analysis))
        ]
        net.output(*net.add(block.id, *inputs))
    assert net.check() == ()
    source = print_network(net.analysis)
    torch.manual_seed(0)
    module = module_from(source).eval()
    specs = arriving(net.analysis)
    examples = tensors(specs, 2)
    model = export_module(module, examples, inputs=source.inputs, outputs=source.outputs)
    path = tmp_path / "all.onnx"
    path.write_bytes(model.SerializeToString())
    arrays = [tensor.numpy() for tensor in tensors(specs, 5)]
    report = parity(module, source, path, arrays, score=lambda outputs: {"first": float(np.mean(outputs["output"]))})
    assert report.relative < 1e-4, report.sentence()


@pytest.mark.parametrize("norm_first", [True, False])
def test_the_transformer_layers_are_pytorchs(norm_first: bool) -> None:
    """With the same weights; their order in the state is ours: attention, norms and linear layers by name."""
    kind = "pre-norm" if norm_first else "post-norm"
    block = find_block(f"ready:transformer-encoder-{kind}")
    theirs = nn.TransformerEncoderLayer(
        64, 4, dim_feedforward=256, activation="gelu", batch_first=True, norm_first=norm_first
    )
    ours = compile_network(own(block))
    names = {"self_attn": "attention", "linear1": "feed_forward.widen", "linear2": "feed_forward.narrow"}
    state = {}
    for key, value in theirs.state_dict().items():
        first, _, rest = key.partition(".")
        state[f"{names.get(first, first)}.{rest}"] = value
    ours.load_state_dict(state)
    x = torch.randn(2, 16, 64)
    torch.testing.assert_close(results(ours, [x]), results(theirs, [x]))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LAYERLOOM_HOME", str(tmp_path))
    return tmp_path


def test_a_block_of_the_users_own_is_saved_found_used_and_deleted(home: Path) -> None:
    net = Network("Mine")
    net.output(net.add("ready:residual-basic", net.input((8, 4, 4))))
    saved = save_block(net.project, "main", "My best & only", doc="Does it.", keywords=["best"])
    assert user_blocks() == (saved,)
    assert (saved.id, saved.title, saved.doc, saved.keywords) == (
        "user:my-best-only",
        "My best & only",
        "Does it.",
        ("best",),
    )
    other = Network("Other")
    other.output(other.add("user:my-best-only", other.input((8, 4, 4))))
    assert other.parameters == net.parameters
    with pytest.raises(FileError, match="There is a block called"):
        save_block(net.project, "main", "My best & only")
    save_block(net.project, "main", "My best & only", overwrite=True)
    delete_block(saved)
    assert user_blocks() == ()
    with pytest.raises(FileError, match="came with Layerloom"):
        delete_block(ready_blocks()[0])


def test_a_block_that_cannot_be_read_is_told_and_keeps_no_other_away(home: Path) -> None:
    save_block(empty_project(), "main", "Fine")
    (home / "data" / "blocks" / "broken.loom").write_text("{")
    broken, fine = sorted(user_blocks(), key=lambda block: block.id)
    assert "no complete JSON" in broken.problem
    assert fine.problem == ""


def test_a_block_may_be_opened_and_saved_like_any_project(tmp_path: Path) -> None:
    block = find_block("ready:mbconv")
    save(load(block.path), tmp_path / "copy.loom")
    assert (tmp_path / "copy.loom").read_text(encoding="utf-8") == block.path.read_text(encoding="utf-8")
