"""Parts of image networks for which PyTorch has no class: patches as a sequence, channels that are weighed."""

from math import prod

from designer.catalogue.assuming import at_least
from designer.catalogue.call import Call, In, Lowering, module
from designer.catalogue.dims import Dim, product
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.examples import example
from designer.catalogue.fields import Bool, Int, IntTuple
from designer.catalogue.layer import Family, LayerDef, Specs, Values
from designer.catalogue.sizes import AXES, need_map, size_at
from designer.catalogue.tensor import Shape, TensorSpec
from designer.catalogue.windows import one_or_list


def _embed(v: Values, inputs: Specs) -> Specs:
    """(N, C, H, W) → (N, patches, embed_dim). What does not fill a patch at the right and below is left out."""
    (x,) = inputs
    _, sizes = need_map("PatchEmbedding", x, 2)
    counts = tuple(size // patch for size, patch in zip(sizes, v["patch_size"], strict=True))
    for name, size, patch, count in zip(AXES[2], sizes, v["patch_size"], counts, strict=True):
        if not at_least(count, 1):
            known = [s if isinstance(s, int) else p for s, p in zip(sizes, v["patch_size"], strict=True)]
            fitting = one_or_list([min(s, p) for s, p in zip(known, v["patch_size"], strict=True)])
            raise ShapeError(
                f"A patch of PatchEmbedding has {patch} in {name}, but its input has only {size}.",
                port="input",
                repairs=(SetValue("patch_size", fitting),),
            )
    return (TensorSpec((x.shape[0], product(counts), v["embed_dim"])),)


def _lower_embed(v: Values, inputs: Specs) -> Lowering:
    """A convolution whose filters lie side by side; then positions in one row, before the features."""
    patch = v["patch_size"][0] if len(set(v["patch_size"])) == 1 else v["patch_size"]
    channels = inputs[0].shape[1]
    args = {"in_channels": channels, "out_channels": v["embed_dim"], "kernel_size": patch, "stride": patch}
    positions = Call(".flatten", (Call("self", (In(0),)), 2))
    return Lowering(Call(".transpose", (positions, 1, 2)), Call("torch.nn.Conv2d", (), {**args, "bias": v["bias"]}))


def _embed_weights(v: Values, inputs: Specs) -> dict[str, Shape]:
    channels = size_at(inputs[0], 1, "PatchEmbedding")
    weight: Shape = (v["embed_dim"], channels, *v["patch_size"])
    return {"weight": weight} | ({"bias": (v["embed_dim"],)} if v["bias"] else {})


def _embed_macs(v: Values, inputs: Specs, outputs: Specs) -> Dim:
    """Each number of the output sums channels × patch products."""
    return outputs[0].size * size_at(inputs[0], 1, "PatchEmbedding") * prod(map(int, v["patch_size"]))


def _squeezed(v: Values, inputs: Specs) -> int:
    """The number of channels in the middle."""
    return max(1, size_at(inputs[0], 1, "SqueezeExcitation") // int(v["reduction"]))


def _excite(v: Values, inputs: Specs) -> Specs:
    need_map("SqueezeExcitation", inputs[0], 2)
    return inputs


def _excite_weights(v: Values, inputs: Specs) -> dict[str, Shape]:
    channels, squeezed = size_at(inputs[0], 1, "SqueezeExcitation"), _squeezed(v, inputs)
    return {
        "fc1.weight": (squeezed, channels, 1, 1),
        "fc1.bias": (squeezed,),
        "fc2.weight": (channels, squeezed, 1, 1),
        "fc2.bias": (channels,),
    }


ENTRIES = (
    LayerDef(
        type="PatchEmbedding",
        family=Family.CONVOLUTION,
        doc="Cuts images into patches and turns each into features: the sequence that a vision transformer reads.",
        stem="patches",
        icon="table-2",
        params=(
            IntTuple("patch_size", 4, size=2, required=True, help="Height and width of a patch."),
            Int("embed_dim", 64, required=True, help="Number of features of each patch."),
            Bool("bias", True, help="Add a learned offset to each feature."),
        ),
        infer=_embed,
        lower=_lower_embed,
        weights=_embed_weights,
        macs=_embed_macs,
        reach=lambda v: tuple((patch, patch, 1) for patch in v["patch_size"]),
        summary=lambda v: f"{'×'.join(map(str, v['patch_size']))} → {v['embed_dim']}",
        keywords=("vit", "vision transformer", "tokens", "patchify", "image to sequence"),
        examples=(
            example(3, 8, 12, embed_dim=6),
            example(1, 7, 9, patch_size=(2, 3), embed_dim=5, bias=False),
            example(1, "H", "W", patch_size=3, embed_dim=4),
        ),
        url="torch.nn.Conv2d",
    ),
    LayerDef(
        type="SqueezeExcitation",
        family=Family.ATTENTION,
        doc="Weighs each channel of an image by what all channels show on average.",
        stem="se",
        icon="sliders-horizontal",
        params=(Int("reduction", 16, required=True, help="How many times fewer channels there are in the middle."),),
        infer=_excite,
        lower=lambda v, x: module(
            "parts.SqueezeExcitation", input_channels=x[0].shape[1], squeeze_channels=_squeezed(v, x)
        ),
        weights=_excite_weights,
        macs=lambda v, x, _: 2 * size_at(x[0], 1, "SqueezeExcitation") * _squeezed(v, x),
        summary=lambda v: f"÷{v['reduction']}",
        keywords=("se", "senet", "squeeze excite", "channel attention", "efficientnet", "mobilenet", "gate"),
        examples=(example(8, 5, 4, reduction=4), example(6, 3, 4)),
    ),
)
