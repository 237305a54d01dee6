"""What stands between two halves of a network: draws, code books, and gradients that stop or turn round."""

from designer.catalogue.call import Call, In, Lowering, module
from designer.catalogue.dims import Dim, fixed
from designer.catalogue.errors import ShapeError
from designer.catalogue.fields import Bool, Float, Int
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.sizes import broadcast, need_floats, promoted, sample_dim_of, size_at
from designer.catalogue.tensor import BATCH, TensorSpec

_VECTOR, _IMAGE = TensorSpec((BATCH, 8)), TensorSpec((BATCH, 4, 3, 5))


def _reparameterize(v: Values, inputs: Specs) -> Specs:
    for port, x in zip(("mean", "log_var"), inputs, strict=True):
        need_floats("Reparameterize", x, port)
    shape = broadcast("Reparameterize", [x.shape for x in inputs], "log_var")
    return (TensorSpec(shape, promoted(inputs)),)


def _reversal(v: Values, inputs: Specs) -> Specs:
    need_floats("GradientReversal", inputs[0])
    return inputs


def _quantize(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    at = _code_dim(v, x)
    rest = (*x.shape[:at], *x.shape[at + 1 :])
    return x, TensorSpec(rest, "int64"), TensorSpec((BATCH,), x.dtype)


def _code_dim(v: Values, x: TensorSpec) -> int:
    """The dimension of the vectors, counted from 0."""
    need_floats("VectorQuantizer", x)
    at = sample_dim_of("VectorQuantizer", x, v["dim"], "look vectors up")
    if x.shape[0] != BATCH:
        raise ShapeError(f"VectorQuantizer needs the batch first, but gets {x}. Put a Permute before it.", port="input")
    size_at(x, at, "VectorQuantizer", "input")
    return at


def _features(v: Values, inputs: Specs) -> int:
    return fixed(inputs[0].shape[_code_dim(v, inputs[0])])


def _quantizer_macs(v: Values, inputs: Specs, outputs: Specs) -> Dim:
    """The product of each vector with each entry of the book."""
    entries: int = v["num_embeddings"]
    return inputs[0].size * entries


def _gradient(v: Values, inputs: Specs) -> Specs:
    for port, x in zip(("output", "input"), inputs, strict=True):
        need_floats("InputGradient", x, port)
    return (inputs[1],)


def _with_gradient(v: Values, inputs: Specs) -> Specs:
    need_floats("WithGradient", inputs[0])
    return inputs


ENTRIES = (
    LayerDef(
        type="Reparameterize",
        family=Family.SOURCE,
        doc="Draws from a normal distribution whose mean and log variance the network gives, so that gradients pass: "
        "the middle of a variational autoencoder. At evaluation it gives the mean.",
        stem="sample",
        icon="target",
        params=(Bool("sample_at_evaluation", False, help="Draw at evaluation too, not only while training."),),
        inputs=(
            Port("mean", help="The middle of the distribution."),
            Port("log_var", help="The logarithm of its variance; any number will do."),
        ),
        infer=_reparameterize,
        lower=lambda v, x: module("parts.Reparameterize", In(0), In(1), **v),
        summary=lambda v: "always draws" if v["sample_at_evaluation"] else "",
        random=lambda v, x: bool(v["sample_at_evaluation"]),
        keywords=("vae", "variational", "autoencoder", "latent", "sample", "gaussian", "reparametrization trick"),
        examples=(
            Example({}, (_VECTOR, _VECTOR)),
            Example({"sample_at_evaluation": True}, (_IMAGE, TensorSpec((BATCH, 4, 1, 1)))),
        ),
    ),
    LayerDef(
        type="VectorQuantizer",
        family=Family.LINEAR,
        doc="Replaces each vector by the nearest of a learned code book: the middle of a VQ-VAE. Train its loss too.",
        stem="codebook",
        icon="book-open",
        params=(
            Int("num_embeddings", 512, required=True, help="How many vectors the code book has."),
            Int("dim", 1, low=None, help="The dimension that holds a vector: 1 for maps, −1 for sequences."),
            Float("commitment_cost", 0.25, low=0.0, help="How strongly what arrives is drawn towards the book."),
        ),
        outputs=(
            Port("output", help="The vectors of the code book."),
            Port("indices", help="Their numbers in the book."),
            Port("loss", help="One number for each sample, to be kept small beside the network's own loss."),
        ),
        infer=_quantize,
        lower=lambda v, x: Lowering(
            Call("self", (In(0),)),
            Call("parts.VectorQuantizer", (), {"features": _features(v, x), **v}),
            ("output", "indices", "loss"),
        ),
        weights=lambda v, x: {"embedding.weight": (v["num_embeddings"], _features(v, x))},
        macs=_quantizer_macs,
        summary=lambda v: f"{v['num_embeddings']} codes",
        keywords=(
            "vq-vae",
            "vqvae",
            "vae",
            "code book",
            "codebook",
            "discrete",
            "latent",
            "straight-through",
            "tokens",
        ),
        examples=(
            Example({"num_embeddings": 16}, (_IMAGE,)),
            Example({"num_embeddings": 9, "dim": -1, "commitment_cost": 1.0}, (TensorSpec((BATCH, 5, 8)),)),
            Example({"num_embeddings": 9}, (_VECTOR,)),
        ),
    ),
    LayerDef(
        type="GradientReversal",
        family=Family.REGULARISATION,
        doc="Passes values on as they are, but turns gradients round, so that what comes before it learns the opposite "
        "of what comes after: how a network forgets where its data is from.",
        stem="reversal",
        icon="undo-2",
        params=(Float("alpha", 1.0, low=0.0, help="How strong the turned gradients are."),),
        infer=_reversal,
        lower=lambda v, x: module("parts.GradientReversal", **v),
        summary=lambda v: f"α {v['alpha']:g}",
        keywords=("adversarial", "domain adaptation", "dann", "grl", "gradient"),
        examples=(Example({}, (_VECTOR,)), Example({"alpha": 0.5}, (_IMAGE,))),
    ),
    LayerDef(
        type="Detach",
        family=Family.REGULARISATION,
        doc="Passes values on as they are and stops gradients: what comes before it does not learn from here.",
        stem="detach",
        icon="unlink",
        infer=lambda v, x: x,
        lower=lambda v, x: Lowering(Call(".detach", (In(0),))),
        gradients=False,
        keywords=("stop gradient", "stopgradient", "freeze", "target network", "self-supervised", "gradient"),
        examples=(Example({}, (_VECTOR,)), Example({}, (TensorSpec((BATCH, 3), "int64"),))),
        url="torch.Tensor.detach",
    ),
    LayerDef(
        type="WithGradient",
        family=Family.REGULARISATION,
        doc="Passes values on as they are, so that gradients by them can be taken: put it before a network whose "
        "InputGradient is wanted. What comes before it does not learn from here.",
        stem="leaf",
        icon="git-merge",
        infer=_with_gradient,
        lower=lambda v, x: module("parts.WithGradient"),
        gradients=False,
        needs_grad=True,
        keywords=("gradient penalty", "wgan-gp", "requires_grad", "leaf", "saliency", "gradient"),
        examples=(Example({}, (_VECTOR,)), Example({}, (_IMAGE,))),
        url="torch.Tensor.requires_grad_",
    ),
    LayerDef(
        type="InputGradient",
        family=Family.REGULARISATION,
        doc="How an output changes with an input: the gradient of the sum of its numbers, from which can be learnt as "
        "well. Let the input come out of a WithGradient. It belongs in an objective, as the gradient penalty of a "
        "WGAN-GP: an exported network takes no gradients and gives zeros.",
        stem="gradient",
        icon="trending-up",
        inputs=(
            Port("output", help="What was made of the input, such as the scores of a critic."),
            Port("input", help="What WithGradient gives."),
        ),
        infer=_gradient,
        lower=lambda v, x: module("parts.InputGradient", In(0), In(1)),
        gradients=False,  # Only where the output was made of the input.
        needs_grad=True,
        keywords=("gradient penalty", "wgan-gp", "lipschitz", "autograd", "saliency", "jacobian"),
        examples=(Example({}, (TensorSpec((BATCH, 1)), _VECTOR)), Example({}, (TensorSpec((BATCH,)), _IMAGE))),
        url="torch.autograd.grad",
    ),
)
