"""What augmenting a batch costs, beside torchvision's v2 transforms on the same batch, in the same run.

A batch is 64 pictures of 3 × 224 × 224 on the CPU. Ours draws anew for each picture; torchvision's transforms, given a
batch, draw once for all of it, and given one picture after the other (as a loader does) once for each; that is timed on
a quarter of them. Rounds are interleaved and medians compared; ratios above 1: we are faster.

python -m tests.benchmarks.bench_augmentation
"""

import time
from collections.abc import Callable
from statistics import median

import torch
from torch import Tensor
from torchvision.transforms import v2

from designer.catalogue.datasets import InputDef
from designer.data.signs import Signs
from designer.graph.recipe import Choice
from designer.training.augmenting.augment import Augmenter, Samples
from designer.training.augmenting.drawing import generator_for

ROUNDS, BATCH, SIDE, SOME = 7, 64, 224, 16
KIND = InputDef(name="input", content="image", shape=(3, SIDE, SIDE))
JITTER = {"brightness": 0.2, "contrast": 0.2, "saturation": 0.2}
CASES: dict[str, tuple[tuple[Choice, ...], Callable[[Tensor], Tensor]]] = {
    "flip": ((Choice("RandomHorizontalFlip"),), v2.RandomHorizontalFlip(0.5)),
    "rotate": ((Choice("RandomRotation"),), v2.RandomRotation(10, v2.InterpolationMode.BILINEAR)),
    "crop and resize, flip": (
        (Choice("RandomResizedCrop"), Choice("RandomHorizontalFlip")),
        v2.Compose((v2.RandomResizedCrop(SIDE, (0.4, 1.0)), v2.RandomHorizontalFlip(0.5))),
    ),
    "flip, rotate, affine": (
        (Choice("RandomHorizontalFlip"), Choice("RandomRotation"), Choice("RandomAffine")),
        v2.Compose(
            (
                v2.RandomHorizontalFlip(0.5),
                v2.RandomRotation(10, v2.InterpolationMode.BILINEAR),
                v2.RandomAffine(10, (0.1, 0.1), (0.9, 1.1), interpolation=v2.InterpolationMode.BILINEAR),
            )
        ),
    ),
    "change colours": ((Choice("ColorJitter", {**JITTER, "hue": 0.0}),), v2.ColorJitter(*JITTER.values())),
    "blur": ((Choice("GaussianBlur", {"p": 1}),), v2.GaussianBlur(5, (0.1, 2.0))),
    "RandAugment": ((Choice("RandAugment"),), v2.RandAugment()),
}


def milliseconds(work: Callable[[], object]) -> float:
    """What a call takes."""
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


def main() -> None:
    """Prints a line for each case."""
    torch.set_num_threads(1)
    batch = torch.rand(BATCH, *KIND.shape, generator=torch.Generator().manual_seed(0))
    mine = torch.empty_like(batch)  # In training, a batch was just picked and is ours to write into.
    for name, (choices, theirs) in CASES.items():
        augmenter = Augmenter(choices)

        def ours(step: int, augmenter: Augmenter = augmenter) -> object:
            return augmenter.augmented(
                Samples([mine.copy_(batch)], (KIND,), (Signs(),), own=[True]), generator_for(0, 0, step)
            )

        rounds = []
        for step in range(ROUNDS + 1):
            at_once = milliseconds(lambda theirs=theirs: theirs(batch))
            rounds.append((milliseconds(lambda step=step, ours=ours: ours(step)), at_once))
        taken, at_once = (median(each) for each in zip(*rounds[1:], strict=True))
        some = batch[:SOME]

        def singly(theirs: Callable[[Tensor], Tensor] = theirs, some: Tensor = some) -> object:
            return torch.stack([theirs(picture) for picture in some])

        singles = [milliseconds(singly) for _ in range(3)]
        one_by_one = median(singles) * BATCH / SOME
        print(
            f"{name:24} {taken:7.1f} ms; torchvision, one draw for all: {at_once:7.1f} ms ({at_once / taken:.2f}x);"
            f" one for each: {one_by_one:7.1f} ms ({one_by_one / taken:.2f}x)"
        )


if __name__ == "__main__":
    main()
