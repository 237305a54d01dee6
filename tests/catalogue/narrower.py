"""Where `infer` refuses what torch accepts: which sentence of which layers, why, and a case that shows it."""

import re

from designer.catalogue.errors import ShapeError
from designer.catalogue.layer import LayerDef
from designer.catalogue.tensor import ABSENT, BATCH
from tests.catalogue.narrower_losses import OF_LOSSES
from tests.catalogue.narrower_rule import Narrower, spec
from tests.catalogue.narrower_tensors import OF_TENSORS

_NUMBERS = spec(BATCH, 3, dtype="int64")
_ROW = spec(BATCH, 3)
_ONE_SAMPLE = "torch reads it as one sample without a batch"
_MIXES = "samples must not see each other"

NARROWER = (
    Narrower(".*", "gets whole numbers", "whole numbers have no gradient; torch promotes them", "Tanh", (_NUMBERS,)),
    Narrower(
        ".*", "leaves it open", "nobody knows the batch before it runs", "Flatten", (spec(BATCH, 3),), {"start_dim": 0}
    ),
    Narrower(
        "(Conv|MaxPool|AvgPool|Adaptive|BatchNorm|Upsample).*",
        "needs (signals|images|volumes)",
        _ONE_SAMPLE,
        "MaxPool2d",
        (spec(BATCH, 4, 4),),
    ),
    Narrower("RNN|LSTM|GRU|MultiheadAttention", "needs sequences", _ONE_SAMPLE, "GRU", (spec(5, BATCH, 3),)),
    Narrower("CrossEntropyLoss", "needs a score for each class", _ONE_SAMPLE, "CrossEntropyLoss", (spec(BATCH),) * 2),
    Narrower(
        "Softmax|Select|Concatenate",
        "the batch, and so mix the samples",
        _MIXES,
        "Softmax",
        (spec(BATCH, 3),),
        {"dim": 0},
    ),
    Narrower("Add|Multiply|MatMul", "every other one", _MIXES, "Add", (spec(BATCH, 1), spec(BATCH))),
    Narrower("MatMul", "sum over the batch", _MIXES, "MatMul", (spec(3, BATCH), spec(BATCH, 3))),
    Narrower(
        "Dropout2d",
        "drops channels of images",
        "torch warns and drops something else",
        "Dropout2d",
        (spec(BATCH, 3, 4),),
    ),
    Narrower(
        "GlobalAvgPool", "needs feature maps", "torch would average everything", "GlobalAvgPool", (spec(BATCH, 3),)
    ),
    Narrower(
        "ConvTranspose2d",
        "leaves nothing",
        "torch gives an empty tensor, and the next layer fails",
        "ConvTranspose2d",
        (spec(BATCH, 4, 1, 1),),
        {"kernel_size": 2, "padding": 1},
    ),
    Narrower(
        "(MSE|L1)Loss",
        "needs an output of the target's shape",
        "torch stretches one to the other and warns",
        "MSELoss",
        (spec(BATCH, 1), spec(BATCH)),
    ),
    Narrower(
        "(MSE|L1)Loss",
        "compares numbers, but gets class numbers",
        "class numbers are names, not amounts",
        "L1Loss",
        (spec(BATCH, 3), _NUMBERS),
    ),
    Narrower(
        "GLU|LogSoftmax|Softmin|GumbelSoftmax",
        "the batch, and so mix the samples",
        _MIXES,
        "LogSoftmax",
        (spec(BATCH, 3),),
        {"dim": 0},
    ),
    Narrower("Softmax2d", "needs images", _ONE_SAMPLE, "Softmax2d", (spec(BATCH, 4, 4),)),
    Narrower(
        "(Huber|SmoothL1|KLDiv|PoissonNLL|GaussianNLL|HingeEmbedding|SoftMargin|MultiLabelSoftMargin)Loss",
        "needs an output of the target's shape",
        "torch stretches one to the other",
        "HuberLoss",
        (spec(BATCH, 1), spec(BATCH)),
    ),
    Narrower(
        "(Huber|SmoothL1|KLDiv|PoissonNLL|GaussianNLL|HingeEmbedding|SoftMargin|MultiLabelSoftMargin|MarginRanking"
        "|CosineEmbedding|TripletMargin|TripletMarginWithDistance)Loss",
        "compares numbers, but gets class numbers",
        "class numbers are names, not amounts",
        "SmoothL1Loss",
        (spec(BATCH, 3), _NUMBERS),
    ),
    Narrower(
        "(MarginRanking|CosineEmbedding|TripletMargin|TripletMarginWithDistance)Loss",
        "needs tensors of one shape",
        "torch stretches one to the other, and so compares a sample with those of others",
        "TripletMarginLoss",
        (_ROW, _ROW, spec(BATCH, 1)),
    ),
    Narrower(
        "(CosineEmbedding|TripletMargin|TripletMarginWithDistance)Loss",
        "needs features for each sample",
        _ONE_SAMPLE,
        "TripletMarginLoss",
        (spec(BATCH),) * 3,
    ),
    Narrower(
        "MarginRankingLoss",
        "needs a −1 or 1 for each pair of scores",
        "torch stretches one to the other",
        "MarginRankingLoss",
        (spec(BATCH, 3), spec(BATCH, 3), spec(BATCH, 1)),
    ),
    Narrower(
        "(MultiMargin|MultiLabelMargin|NLL|MultiLabelSoftMargin)Loss",
        "needs (a|one) score for each class",
        _ONE_SAMPLE,
        "MultiLabelMarginLoss",
        (spec(BATCH), spec(BATCH, dtype="int64")),
    ),
    Narrower(
        "(BCE|BCEWithLogits|MultiLabelSoftMargin)Loss",
        "as many numbers in (pos_)?weight as there are outputs",
        "torch would repeat a single output for each number",
        "MultiLabelSoftMarginLoss",
        (spec(BATCH, 1), spec(BATCH, 1)),
        {"weight": [1.0, 0.5, 2.0]},
    ),
    Narrower(
        "CTCLoss",
        "needs (symbol numbers|logarithms of probabilities for each step|a length for each sample)",
        "torch takes labels one after the other in one long list, and real numbers for labels",
        "CTCLoss",
        (spec(BATCH, 9, 5), spec(BATCH, 4), spec(BATCH, dtype="int64"), spec(BATCH, dtype="int64")),
    ),
    Narrower(
        ".*Loss",
        "needs tensors of one dtype",
        "torch has no gradient for two of them",
        "MSELoss",
        (_ROW, spec(BATCH, 3, dtype="float64")),
    ),
    Narrower(
        "Dropout[13]d",
        "drops channels of (signals|volumes)",
        "torch warns, or reads it as one sample without a batch",
        "Dropout1d",
        (spec(BATCH, 3),),
    ),
    Narrower(
        "EmbeddingBag",
        "needs a row of numbers",
        "torch takes the samples for the numbers of a bag",
        "EmbeddingBag",
        (spec(3, BATCH, dtype="int64"), ABSENT),
    ),
    Narrower(
        "CosineSimilarity|PairwiseDistance",
        "every other one",
        _MIXES,
        "PairwiseDistance",
        (spec(BATCH, 1), spec(BATCH)),
    ),
    Narrower(
        "CosineSimilarity|PairwiseDistance",
        "so (would )?mix the samples",
        _MIXES,
        "PairwiseDistance",
        (spec(BATCH),) * 2,
    ),
    Narrower(
        "(LPPool|Fractional|MaxUnpool|InstanceNorm|Zero|Constant|Reflection|Replication|Circular|Upsampling).*",
        "needs (signals|images|volumes)",
        _ONE_SAMPLE,
        "LPPool1d",
        (spec(BATCH, 9),),
    ),
    Narrower(
        "ConvTranspose[13]d|MaxUnpool.*|FractionalMaxPool.*",
        "leaves nothing",
        "torch gives an empty tensor, and the next layer fails",
        "ConvTranspose1d",
        (spec(BATCH, 4, 1),),
        {"kernel_size": 2, "padding": 1},
    ),
    Narrower(
        "GlobalMaxPool", "needs feature maps", "torch would look at everything", "GlobalMaxPool", (spec(BATCH, 3),)
    ),
    Narrower(
        "(RNN|LSTM|GRU)Cell",
        "needs the features of one step",
        "torch takes any size for the batch",
        "GRUCell",
        (spec(3, 4), ABSENT),
    ),
    Narrower(
        "MultiheadAttention|Transformer.*",
        "hides what comes later itself",
        "one mask at a time; torch takes is_causal for a promise about the mask",
        "MultiheadAttention",
        (spec(BATCH, 3, 4), ABSENT, ABSENT, spec(3, 3), ABSENT),
        {"is_causal": True},
    ),
    Narrower("Normalize|LocalResponseNorm", "so mix the samples", _MIXES, "Normalize", (spec(BATCH, 3),), {"dim": 0}),
    Narrower(
        "ScaledDotProductAttention",
        "needs query, key and value alike",
        _ONE_SAMPLE,
        "ScaledDotProductAttention",
        (spec(3, 4), spec(3, 4), spec(3, 4), ABSENT),
    ),
    Narrower(
        "ScaledDotProductAttention",
        "has no heads",
        "torch takes the samples for heads",
        "ScaledDotProductAttention",
        (*(spec(BATCH, 3, 4),) * 3, ABSENT),
        {"enable_gqa": True},
    ),
    Narrower(
        "Upsample",
        "leaves nothing",
        "torch gives an empty tensor with mode area, and the next layer fails",
        "Upsample",
        (spec(BATCH, 2, 3),),
        {"mode": "area", "scale_factor": 0.25},
    ),
    Narrower("Transformer.*", "needs sequences", _MIXES, "TransformerEncoder", (spec(3, BATCH, 8), ABSENT, ABSENT)),
    Narrower(
        ".*Pad([123]d)?",
        "cuts away",
        "nothing of the input would be left, only its border",
        "ZeroPad1d",
        (spec(BATCH, 1, 2),),
        {"padding": (-2, 3)},
    ),
    Narrower(
        "Pad",
        "add samples to the batch",
        "the number of samples stays as it is",
        "Pad",
        (spec(BATCH, 3),),
        {"pad": (0, 0, 1, 0)},
    ),
    Narrower("Unfold|Pixel.*", "needs images", _ONE_SAMPLE, "Unfold", (spec(BATCH, 6, 6),)),
    Narrower(
        "Fold", "needs columns", _ONE_SAMPLE, "Fold", (spec(BATCH, 6),), {"kernel_size": 1, "output_size": (2, 3)}
    ),
    Narrower(
        ".*Positions|RelativePositionBias", "needs sequences", _MIXES, "SinusoidalPositions", (spec(3, BATCH, 8),)
    ),
    Narrower(
        "RotaryEmbedding",
        r"needs \(N, heads, positions, features\)",
        _ONE_SAMPLE,
        "RotaryEmbedding",
        (spec(BATCH, 8),),
    ),
    Narrower(
        "RotaryEmbedding",
        "turns pairs of features",
        "torch stretches a single feature over its missing neighbour and gives an empty tensor",
        "RotaryEmbedding",
        (spec(BATCH, 3, 1),),
        {"interleaved": True},
    ),
    Narrower(
        "RelativePositionBias",
        "max_distance must be more than",
        "far distances would get the numbers of near ones",
        "RelativePositionBias",
        (spec(BATCH, 3, 4), ABSENT),
        {"num_buckets": 32, "max_distance": 2},
    ),
    Narrower("Reparameterize", "every other one", _MIXES, "Reparameterize", (spec(BATCH, 1), spec(BATCH))),
    Narrower(
        "ScaledDotProductAttention",
        "as many keys as values",
        "torch stretches a single key over all values",
        "ScaledDotProductAttention",
        (spec(BATCH, 3, 4), spec(BATCH, 1, 4), spec(BATCH, 5, 4), ABSENT),
    ),
    Narrower(
        "ScaledDotProductAttention",
        "needs attn_mask as",
        "a mask of one dimension would speak of the keys alone; torch stretches it over the queries",
        "ScaledDotProductAttention",
        (*(spec(BATCH, 2, 5, 4),) * 3, spec(5, dtype="bool")),
        {"dropout_p": 0.1},
    ),
    *OF_TENSORS,
    *OF_LOSSES,
    Narrower(
        "GroupNorm",
        "has only one in",
        "the result is 0, and torch refuses it for a single sample",
        "GroupNorm",
        (spec(BATCH, 4),),
    ),
    Narrower(
        "Backbone",
        "has no part called",
        "the module is constructed alike whatever is trained",
        "Backbone",
        (spec(BATCH, 3, 32, 32),),
        {"model": "squeezenet1_1", "train_from": "layer3", "weights": "none"},
    ),
    Narrower(
        "Backbone",
        "has no weights called|weights_file is empty",
        "the module is constructed without weights; they are loaded when a training starts",
        "Backbone",
        (spec(BATCH, 3, 32, 32),),
        {"model": "squeezenet1_1", "weights": "IMAGENET1K_V2"},
    ),
    Narrower(
        "TimmBackbone",
        "has no part called|weights_file is empty|has no weights called",
        "the module is constructed alike whatever is trained; weights are loaded when a training starts",
        "TimmBackbone",
        (spec(BATCH, 3, 32, 32),),
        {"model": "test_resnet", "train_from": "layer9", "weights": "none"},
    ),
    Narrower(
        "(Reflection|Circular)Pad[123]d|Pad",
        "are cut away",
        "torch brings back what was cut away, ONNX Runtime refuses it",
        "ReflectionPad1d",
        (spec(BATCH, 1, 6),),
        {"padding": (-3, 4)},
    ),
)


def is_narrower(entry: LayerDef, refusal: ShapeError) -> bool:
    """Whether a refusal is one that torch need not share."""
    return any(re.fullmatch(rule.types, entry.type) and re.search(rule.sentence, str(refusal)) for rule in NARROWER)
