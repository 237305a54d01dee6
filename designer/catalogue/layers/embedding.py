"""Embeddings: whole numbers become learned vectors. A dense layer whose input is a single choice."""

from designer.catalogue.assuming import same
from designer.catalogue.call import Call, In, Lowering, module
from designer.catalogue.errors import SetInput, SetValue, ShapeError
from designer.catalogue.fields import Bool, Choice, Float, Int
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.sizes import dim_at, need_floats
from designer.catalogue.tensor import ABSENT, BATCH, TensorSpec

_PARAMS = (
    Int("num_embeddings", 1000, required=True, help="How many different numbers may arrive, counted from 0."),
    Int("embedding_dim", 32, required=True, help="Size of the vector for each number."),
    Float(
        "max_norm",
        None,
        above=0.0,
        none="no limit",
        help="Longer vectors are cut to this length when they are looked up.",
        advanced=True,
    ),
    Float("norm_type", 2.0, above=0.0, help="The norm that max_norm means: 2 is the usual length.", advanced=True),
    Bool(
        "scale_grad_by_freq",
        False,
        help="Divide each vector's gradient by how often its number is in the batch.",
        advanced=True,
    ),
)
_PADDING = Int("padding_idx", None, low=None, none="no padding", help="The number that stands for nothing.")


def _need_indices(who: str, v: Values, x: TensorSpec) -> None:
    if x.dtype != "int64":
        raise ShapeError(
            f"{who} looks up whole numbers, but gets real ones {x}. Choose int64 as the Input's dtype.",
            port="input",
            repairs=(SetInput("dtype", "int64"),),
        )
    index, count = v["padding_idx"], v["num_embeddings"]
    if index is not None and not -count <= index < count:
        raise ShapeError(
            f"{who} has {count} entries, so padding_idx cannot be {index}.",
            repairs=(SetValue("padding_idx", None),),
        )


def _embedding(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    _need_indices("Embedding", v, x)
    return TensorSpec((*x.shape, v["embedding_dim"])), TensorSpec((v["num_embeddings"], v["embedding_dim"]))


def _lower_embedding(v: Values, _: Specs) -> Lowering:
    lowering = module("torch.nn.Embedding", **v)
    return Lowering(lowering.forward, lowering.module, attributes={"weight": "weight"})


def _bag(v: Values, inputs: Specs) -> Specs:
    x, weights = inputs
    _need_indices("EmbeddingBag", v, x)
    if len(x.shape) != 2 or x.shape[0] != BATCH:
        raise ShapeError(f"EmbeddingBag needs a row of numbers for each sample (N, L), but gets {x}.", port="input")
    dim_at(x, 1, "EmbeddingBag", "input")
    if v["mode"] == "max" and v["scale_grad_by_freq"]:
        raise ShapeError(
            "EmbeddingBag with mode max cannot use scale_grad_by_freq.",
            repairs=(SetValue("scale_grad_by_freq", False), SetValue("mode", "mean")),
        )
    if weights.given:
        _need_weights(v, x, weights)
    return (TensorSpec((BATCH, v["embedding_dim"])),)


def _need_weights(v: Values, x: TensorSpec, weights: TensorSpec) -> None:
    port = "per_sample_weights"
    need_floats("EmbeddingBag", weights, port)
    if v["mode"] != "sum":
        raise ShapeError(
            f"EmbeddingBag takes weights with mode sum only, but its mode is {v['mode']}.",
            port=port,
            repairs=(SetValue("mode", "sum"),),
        )
    if len(weights.shape) != 2 or not all(map(same, weights.shape, x.shape)):
        raise ShapeError(
            f"EmbeddingBag needs a weight for each number, {TensorSpec(x.shape)}, but gets {weights}.", port=port
        )


def _lower_bag(v: Values, inputs: Specs) -> Lowering:
    lowering = module("torch.nn.EmbeddingBag", **v)
    if not inputs[1].given:
        return lowering
    return Lowering(Call("self", (In(0),), {"per_sample_weights": In(1)}), lowering.module)


_WORDS = TensorSpec((BATCH, 12), "int64")

ENTRIES = (
    LayerDef(
        type="Embedding",
        family=Family.LINEAR,
        doc="Turns each whole number, such as the number of a word, into a learned vector.",
        stem="embedding",
        icon="book-open",
        params=(*_PARAMS[:2], _PADDING, *_PARAMS[2:]),
        outputs=(
            Port("output", help="The vectors of the numbers that arrive."),
            Port("weight", help="All vectors, one in each row: for a last layer that shares them."),
        ),
        infer=_embedding,
        lower=_lower_embedding,
        weights=lambda v, x: {"weight": (v["num_embeddings"], v["embedding_dim"])},
        summary=lambda v: f"{v['num_embeddings']} → {v['embedding_dim']}",
        keywords=("lookup", "token", "word", "vocabulary", "categorical", "tied weights"),
        examples=(
            Example({}, (_WORDS,)),
            Example({"num_embeddings": 9, "padding_idx": 0}, (TensorSpec((BATCH,), "int64"),)),
            Example({"num_embeddings": 9, "max_norm": 0.5, "norm_type": 1.0}, (_WORDS,)),
            Example({"num_embeddings": 9, "scale_grad_by_freq": True}, (_WORDS,)),
        ),
        url="torch.nn.Embedding",
    ),
    LayerDef(
        type="EmbeddingBag",
        family=Family.LINEAR,
        doc="Looks up a vector for each number of a row and gives their mean, sum or maximum: a bag of words.",
        stem="bag",
        icon="package",
        params=(
            *_PARAMS[:2],
            Choice("mode", "mean", options=("mean", "sum", "max"), help="What is made of a row's vectors."),
            _PADDING,
            *_PARAMS[2:],
        ),
        inputs=(
            Port("input", help="A row of whole numbers for each sample."),
            Port("per_sample_weights", help="How much each number counts, with mode sum.", optional=True),
        ),
        infer=_bag,
        lower=_lower_bag,
        weights=lambda v, x: {"weight": (v["num_embeddings"], v["embedding_dim"])},
        summary=lambda v: f"{v['num_embeddings']} → {v['embedding_dim']} · {v['mode']}",
        keywords=("bag of words", "lookup", "token", "categorical", "pooling", "fasttext"),
        examples=(
            Example({}, (_WORDS, ABSENT)),
            Example({"num_embeddings": 9, "mode": "max", "padding_idx": -1}, (_WORDS, ABSENT)),
            Example({"num_embeddings": 9, "mode": "sum", "max_norm": 0.5}, (_WORDS, ABSENT)),
            Example({"num_embeddings": 9, "mode": "sum"}, (_WORDS, TensorSpec((BATCH, 12)))),
        ),
        url="torch.nn.EmbeddingBag",
    ),
)
