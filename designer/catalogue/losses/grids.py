"""Losses for detectors that say a box for each cell of a grid."""

from designer.catalogue.assuming import at_least, same
from designer.catalogue.errors import ShapeError
from designer.catalogue.fields import Float
from designer.catalogue.layer import Port, Specs, Values
from designer.catalogue.losses.rules import example, loss, need_numbers, need_one_kind, spec
from designer.catalogue.tensor import BATCH

_INPUT = Port(
    "input",
    help="For each cell: whether a box is there, its x, y, width and height, and a score for each class, all logits: "
    "(N, 5 + classes, height, width).",
)
_TARGET = Port("target", help="Boxes as x, y of the middle, width, height and class (−1: none), (N, boxes, 5).")


def _detection(who: str, values: Values, specs: Specs) -> str:
    x, target = specs
    for each, port in ((x, "input"), (target, "target")):
        need_numbers(who, each, port)
    if len(x.shape) != 4 or x.shape[0] != BATCH or not at_least(x.shape[1], 6):
        raise ShapeError(
            f"{who} needs a grid with 5 channels and one more for each class, such as (N, 9, 8, 8), but gets {x}.",
            port="input",
        )
    if len(target.shape) != 3 or target.shape[0] != BATCH or not same(target.shape[2], 5):
        raise ShapeError(f"{who} needs boxes (N, boxes, 5), but the target is {target}.", port="target")
    return need_one_kind(who, x, target)


def _weight(name: str, default: float, help: str) -> Float:
    return Float(name, default, low=0.0, help=help)


ENTRIES = (
    loss(
        "DetectionLoss",
        "For detectors that say one box for each cell of a grid: the cell in which the middle of a box lies is to "
        "find it. It weighs whether a box is there, where it is and what it holds.",
        _weight("box_weight", 2.0, "How much it counts where the boxes are."),
        _weight("class_weight", 1.0, "How much it counts what they hold."),
        _weight("background_weight", 0.5, "How much a cell without a box counts beside one with a box."),
        infer=_detection,
        inputs=(_INPUT, _TARGET),
        gradients=False,  # Places and classes of boxes are read off the target.
        is_part=True,
        icon="square-dashed",
        keywords=("object detection", "boxes", "yolo", "single-stage", "grid", "iou", "anchor-free"),
        examples=(
            example(spec(9, 4, 6), spec(3, 5)),
            example(spec(6, 2, 2), spec(1, 5), box_weight=5.0, background_weight=0.1),
        ),
    ),
)
