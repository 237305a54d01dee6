"""Sampling: reads images at places that the network chooses, as spatial transformers do."""

from designer.catalogue.assuming import same
from designer.catalogue.call import In, Lowering, function
from designer.catalogue.dims import Dim
from designer.catalogue.errors import InsertBefore, SetValue, ShapeError
from designer.catalogue.fields import Bool, Choice, Sizes
from designer.catalogue.layer import Example, Family, LayerDef, Obstacle, Port, Specs, Values
from designer.catalogue.sizes import dim_at, map_of, need_floats
from designer.catalogue.tensor import BATCH, Shape, TensorSpec

_CORNERS = Bool(
    "align_corners",
    False,
    help="Let -1 and 1 mean the middle of the corner points, not their outer edge.",
    advanced=True,
)


def _grid_sample(v: Values, inputs: Specs) -> Specs:
    x, grid = inputs
    dims = len(x.shape) - 2
    channels, _ = map_of("GridSample", x, dims if dims == 3 else 2)
    need_floats("GridSample", grid, "grid")
    if len(grid.shape) != len(x.shape) or not same(grid.shape[-1], dims) or not same(grid.shape[0], x.shape[0]):
        wanted = TensorSpec((x.shape[0], *(("height", "width") if dims == 2 else ("depth", "height", "width")), dims))
        raise ShapeError(f"GridSample needs a grid {wanted} for {x}, but gets {grid}.", port="grid")
    places = (dim_at(grid, dim, "GridSample", "grid") for dim in range(1, dims + 1))
    return (TensorSpec((x.shape[0], channels, *places)),)


def _grid_obstacle(v: Values, inputs: Specs) -> Obstacle | None:
    if v["mode"] != "bicubic" or len(inputs[0].shape) == 4:
        return None
    return Obstacle("ONNX knows GridSample with mode bicubic for images only.", (SetValue("mode", "bilinear"),))


def _lower_grid_sample(v: Values, _: Specs) -> Lowering:
    usual = {"mode": "bilinear", "padding_mode": "zeros"}
    given = {name: v[name] for name in usual if v[name] != usual[name]}
    return function("torch.nn.functional.grid_sample", In(0), In(1), **given, align_corners=v["align_corners"])


def _affine_grid(v: Values, inputs: Specs) -> Specs:
    (theta,) = inputs
    need_floats("AffineGrid", theta)
    dims = len(v["size"])
    if dims not in (2, 3):
        raise ShapeError(
            f"AffineGrid needs a size of 2 numbers for images or 3 for volumes, but has {dims}.",
            repairs=(SetValue("size", [16, 16]),),
        )
    wanted: Shape = (BATCH, dims, dims + 1)
    fits = len(theta.shape) == 3 and all(same(one, two) for one, two in zip(theta.shape[1:], wanted[1:], strict=True))
    if not fits:
        flat = theta.shape == (BATCH, dims * (dims + 1))
        raise ShapeError(
            f"AffineGrid needs a matrix {TensorSpec(wanted)} for each sample, but gets {theta}.",
            port="input",
            repairs=(InsertBefore("Reshape", {"shape": [dims, dims + 1]}),) if flat else (),
        )
    return (TensorSpec((theta.shape[0], *v["size"], dims)),)


def _lower_affine_grid(v: Values, inputs: Specs) -> Lowering:
    size: tuple[Dim, ...] = (inputs[0].shape[0], 1, *v["size"])
    return function("torch.nn.functional.affine_grid", In(0), size, align_corners=v["align_corners"])


def _sampled(x: Shape, grid: Shape, **params: object) -> Example:
    return Example(params, (TensorSpec((BATCH, *x)), TensorSpec((BATCH, *grid))))


ENTRIES = (
    LayerDef(
        type="GridSample",
        family=Family.SHAPE,
        doc="Reads images or volumes at the places that a grid says, between their points too: warps, turns, zooms.",
        stem="sample",
        icon="crosshair",
        params=(
            Choice(
                "mode",
                "bilinear",
                options=("bilinear", "nearest", "bicubic"),
                help="Blend the points around a place, or take the nearest one.",
            ),
            Choice(
                "padding_mode",
                "zeros",
                options=("zeros", "border", "reflection"),
                help="What is read outside: nothing, the edge again, or a mirror image.",
            ),
            _CORNERS,
        ),
        inputs=(
            Port("input", help="What is read: images or volumes."),
            Port("grid", help="Where: x and y (and z) from -1 to 1 for each point of the output."),
        ),
        infer=_grid_sample,
        lower=_lower_grid_sample,
        summary=lambda v: f"{v['mode']} · {v['padding_mode']}",
        obstacle=_grid_obstacle,
        keywords=("grid_sample", "warp", "spatial transformer", "stn", "optical flow", "deform"),
        examples=(
            _sampled((4, 6, 8), (3, 5, 2)),
            _sampled((2, 6, 8), (3, 5, 2), mode="bicubic", padding_mode="reflection", align_corners=True),
            _sampled((2, 6, 8), (3, 5, 2), mode="nearest", padding_mode="border"),
            _sampled((2, 4, 5, 6), (3, 2, 7, 3), padding_mode="border"),
            _sampled((2, 4, 5, 6), (3, 2, 7, 3), mode="bicubic"),
        ),
        url="torch.nn.functional.grid_sample",
    ),
    LayerDef(
        type="AffineGrid",
        family=Family.SHAPE,
        doc="Makes the grid that turns, shifts and scales an image as a matrix says; GridSample reads by it.",
        stem="grid",
        icon="move",
        params=(
            Sizes(
                "size",
                (16, 16),
                required=True,
                help="Height and width of the grid (or depth, height and width); a name stands for an open size.",
            ),
            _CORNERS,
        ),
        infer=_affine_grid,
        lower=_lower_affine_grid,
        summary=lambda v: "×".join(map(str, v["size"])),
        keywords=("affine_grid", "rotate", "spatial transformer", "stn", "warp"),
        examples=(
            Example({"size": (4, 5)}, (TensorSpec((BATCH, 2, 3)),)),
            Example({"size": (4, 5, 3), "align_corners": True}, (TensorSpec((BATCH, 3, 4)),)),
        ),
        url="torch.nn.functional.affine_grid",
    ),
)
