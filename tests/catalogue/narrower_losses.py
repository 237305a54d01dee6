"""Where losses that are parts refuse what torch would calculate with."""

from designer.catalogue.tensor import ABSENT, BATCH
from tests.catalogue.narrower_rule import Narrower, spec

_PARTS = "KLToNormal|(Focal|Dice|Quantile|NTXent|Contrastive|BatchHardTriplet|Distillation|Gram|Detection|Mean|MMD)Loss"
_STRETCHED = "torch stretches one to the other"
_FIRST = "samples must not see each other, so the batch is the first size"
_CLASSES = spec(BATCH, dtype="int64")

OF_LOSSES = (
    Narrower(
        _PARTS,
        "compares numbers, but gets",
        "class numbers are names, not amounts",
        "ContrastiveLoss",
        (spec(BATCH, 3, dtype="int64"), spec(BATCH, 3, dtype="int64"), _CLASSES),
    ),
    Narrower(
        _PARTS, "needs tensors of one shape", _STRETCHED, "DistillationLoss", (spec(BATCH, 5, 3), spec(BATCH, 5, 1))
    ),
    Narrower(
        _PARTS, "needs features (for each sample|such as)", _FIRST, "KLToNormal", (spec(3, BATCH), spec(3, BATCH))
    ),
    Narrower("(Focal|Dice)Loss", "needs the batch first", _FIRST, "DiceLoss", (spec(2, BATCH), spec(2, dtype="int64"))),
    Narrower(
        "(Focal|Dice)Loss",
        "needs a score for (each class|each of two)",
        "one class among one is certain, so nothing is learnt",
        "FocalLoss",
        (spec(BATCH, 1), _CLASSES),
    ),
    Narrower(
        "(Focal|Dice)Loss",
        "needs (an output of the target's shape|class numbers)|so needs class numbers",
        _STRETCHED,
        "DiceLoss",
        (spec(BATCH, 3), spec(BATCH, 1)),
    ),
    Narrower(
        "FocalLoss",
        "as many numbers in weight",
        "torch stretches a single output, and asks no weight of classes that are not there",
        "FocalLoss",
        (spec(BATCH, 3), _CLASSES),
        {"weight": [1.0, 0.5]},
    ),
    Narrower("QuantileLoss", "needs an output of the shape", _STRETCHED, "QuantileLoss", (spec(BATCH, 1), spec(BATCH))),
    Narrower(
        "(Contrastive|BatchHardTriplet)Loss",
        r"needs one .*\(N\), but|needs class numbers \(N\) int64",
        "torch stretches one answer over all samples, and takes real numbers for classes",
        "BatchHardTripletLoss",
        (spec(BATCH, 3), spec(BATCH)),
    ),
    Narrower(
        "MeanLoss",
        "needs (numbers of each sample|one weight)",
        "torch takes the first size for the samples, and stretches one weight over all",
        "MeanLoss",
        (spec(3, BATCH), ABSENT),
    ),
    Narrower(
        "GramLoss",
        "needs as many channels",
        _STRETCHED,
        "GramLoss",
        (spec(BATCH, 4, 3), spec(BATCH, 1, 3)),
    ),
    Narrower(
        "DetectionLoss",
        "needs (a grid with 5 channels|boxes)",
        "torch does without classes, and leaves out what stands beside a box",
        "DetectionLoss",
        (spec(BATCH, 7, 4, 4), spec(BATCH, 2, 6)),
    ),
    Narrower(
        "MMDLoss",
        "compares sets of samples|needs an output of the target's shape",
        "torch takes the first size for the samples",
        "MMDLoss",
        (spec(3, BATCH), spec(3, BATCH)),
    ),
    Narrower(
        "RandomNoise",
        "with a shape needs the batch first",
        "the first size says how many samples are drawn",
        "RandomNoise",
        (spec(3, BATCH),),
        {"shape": [4]},
    ),
)
