"""Augmentations of pictures."""

from designer.catalogue.augmentation import AugmentDef
from designer.catalogue.augmentations.ranges import chance, rising
from designer.catalogue.datasets import Content
from designer.catalogue.fields import Choice, Float, Floats, Int
from designer.catalogue.layer import Values

_PICTURES: tuple[Content, ...] = ("image",)
_DOCS = "https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2."


def _degrees(name: str, default: float, help: str) -> Float:
    return Float(name, default, low=0.0, high=180.0, unit="°", help=help)


def _strength(name: str, default: float, help: str, high: float = 1.0) -> Float:
    return Float(name, default, low=0.0, high=high, help=help)


def _blur_is_wrong(values: Values) -> str:
    if values["kernel_size"] % 2 == 0:
        return f"kernel_size must be odd, so that there is a middle, not {values['kernel_size']}."
    return rising("sigma")(values)


_MOVES = (
    AugmentDef(
        type="RandomHorizontalFlip",
        title="Flip left and right",
        doc="Mirrors pictures, so that left is right. Not for what has a direction, such as letters.",
        kind="moves",
        contents=_PICTURES,
        params=(chance(0.5),),
        keywords=("mirror", "horizontal"),
        url=f"{_DOCS}RandomHorizontalFlip.html",
    ),
    AugmentDef(
        type="RandomVerticalFlip",
        title="Flip up and down",
        doc="Turns pictures upside down. For what has no up and down: seen from above, or through a microscope.",
        kind="moves",
        contents=_PICTURES,
        params=(chance(0.5),),
        keywords=("mirror", "vertical"),
        url=f"{_DOCS}RandomVerticalFlip.html",
    ),
    AugmentDef(
        type="RandomRotation",
        title="Rotate",
        doc="Turns pictures about their middle by a random angle. What comes in at the corners is black.",
        kind="moves",
        contents=_PICTURES,
        params=(_degrees("degrees", 10.0, "The largest angle, to either side."),),
        keywords=("turn", "angle"),
        url=f"{_DOCS}RandomRotation.html",
    ),
    AugmentDef(
        type="RandomAffine",
        title="Shift, scale, rotate",
        doc="Moves pictures, makes them larger or smaller, turns and slants them, all at once and a little.",
        kind="moves",
        contents=_PICTURES,
        params=(
            _degrees("degrees", 10.0, "The largest angle, to either side."),
            Floats(
                "translate",
                (0.1, 0.1),
                size=2,
                low=0.0,
                high=1.0,
                help="The largest shift, as shares of width and height.",
            ),
            Floats(
                "scale",
                (0.9, 1.1),
                size=2,
                above=0.0,
                high=10.0,
                help="The smallest and the largest size; 1 is as it is.",
            ),
            Float("shear", 0.0, low=0.0, high=80.0, unit="°", help="The largest slant, to either side."),
        ),
        wrong=rising("scale"),
        keywords=("translate", "shift", "zoom", "shear"),
        url=f"{_DOCS}RandomAffine.html",
    ),
    AugmentDef(
        type="RandomPerspective",
        title="Perspective",
        doc="Tilts pictures, as if they were seen from the side.",
        kind="moves",
        contents=_PICTURES,
        params=(_strength("distortion_scale", 0.3, "How far the corners move, 0 to 1."), chance(0.5)),
        keywords=("tilt", "distort"),
        url=f"{_DOCS}RandomPerspective.html",
    ),
    AugmentDef(
        type="RandomResizedCrop",
        title="Crop and resize",
        doc="Takes a random part of each picture and makes it as large as the picture was.",
        kind="moves",
        contents=_PICTURES,
        params=(
            Floats(
                "scale",
                (0.4, 1.0),
                size=2,
                above=0.0,
                high=1.0,
                help="The smallest and the largest share of the area that is taken.",
            ),
            Floats(
                "ratio",
                (0.75, 1.3333),
                size=2,
                above=0.0,
                high=10.0,
                help="The narrowest and the widest form, as width over height.",
            ),
        ),
        wrong=rising("scale", "ratio"),
        keywords=("zoom", "cut"),
        url=f"{_DOCS}RandomResizedCrop.html",
    ),
    AugmentDef(
        type="RandomCrop",
        title="Pad and crop",
        doc="Shifts pictures by a few whole pixels: sets a black border around them, then crops them to their size.",
        kind="moves",
        contents=_PICTURES,
        params=(Int("padding", 4, low=0, high=512, unit="px", help="The width of the border: the largest shift."),),
        keywords=("shift", "translate", "pad"),
        url=f"{_DOCS}RandomCrop.html",
    ),
)

_COLOURS = (
    AugmentDef(
        type="ColorJitter",
        title="Change colours",
        doc="Makes pictures brighter or darker, stronger or weaker in contrast and colour, and shifts their hues.",
        kind="colours",
        contents=_PICTURES,
        params=(
            _strength("brightness", 0.2, "By how much the brightness changes at most; 0: not."),
            _strength("contrast", 0.2, "By how much the contrast changes at most; 0: not."),
            _strength("saturation", 0.2, "By how much colours get stronger or paler at most; 0: not."),
            _strength("hue", 0.0, "By which part of the circle of colours hues shift at most; 0: not.", 0.5),
        ),
        keywords=("brightness", "contrast", "saturation", "hue", "colour"),
        url=f"{_DOCS}ColorJitter.html",
    ),
    AugmentDef(
        type="RandomGrayscale",
        title="Take colours away",
        doc="Turns some pictures grey, so that the network does not rely on colours.",
        kind="colours",
        contents=_PICTURES,
        params=(chance(0.1),),
        channels=3,
        keywords=("grey", "gray", "black and white"),
        url=f"{_DOCS}RandomGrayscale.html",
    ),
    AugmentDef(
        type="GaussianBlur",
        title="Blur",
        doc="Blurs pictures by a random amount.",
        kind="colours",
        contents=_PICTURES,
        params=(
            Int("kernel_size", 5, low=1, high=63, unit="px", help="How far the blur reaches; an odd number."),
            Floats("sigma", (0.1, 2.0), size=2, above=0.0, high=50.0, help="The least and the most blur, in pixels."),
            chance(0.5),
        ),
        wrong=_blur_is_wrong,
        keywords=("soft", "smooth"),
        url=f"{_DOCS}GaussianBlur.html",
    ),
    AugmentDef(
        type="RandomPosterize",
        title="Fewer shades",
        doc="Leaves so many bits of each colour: 2 bits are four shades.",
        kind="colours",
        contents=_PICTURES,
        params=(Int("bits", 4, low=1, high=8, unit="bits", help="Bits that are left; 8 changes nothing."), chance(0.5)),
        keywords=("posterise", "bits"),
        url=f"{_DOCS}RandomPosterize.html",
    ),
    AugmentDef(
        type="RandomSolarize",
        title="Invert what is bright",
        doc="Inverts all values above a threshold, as an over-exposed film does.",
        kind="colours",
        contents=_PICTURES,
        params=(_strength("threshold", 0.5, "What is brighter than this is inverted, 0 to 1."), chance(0.2)),
        keywords=("solarise", "negative"),
        url=f"{_DOCS}RandomSolarize.html",
    ),
    AugmentDef(
        type="RandomErasing",
        title="Erase a part",
        doc="Blackens a random rectangle, so that the network does not rely on one place.",
        kind="colours",
        contents=_PICTURES,
        params=(
            chance(0.5),
            Floats(
                "scale",
                (0.02, 0.2),
                size=2,
                above=0.0,
                below=1.0,
                help="The smallest and the largest share of the area.",
            ),
            Floats(
                "ratio",
                (0.3, 3.3),
                size=2,
                above=0.0,
                high=20.0,
                help="The flattest and the tallest form, as height over width.",
            ),
        ),
        wrong=rising("scale", "ratio"),
        keywords=("cutout", "occlusion"),
        url=f"{_DOCS}RandomErasing.html",
    ),
    AugmentDef(
        type="RandAugment",
        title="RandAugment",
        doc="Takes a few of fourteen changes for each picture, by chance, all as strong as the magnitude says. A good "
        "choice without knowing the pictures (Cubuk and others, 2019).",
        kind="colours",
        contents=_PICTURES,
        params=(
            Int("num_ops", 2, low=1, high=8, help="How many changes each picture gets."),
            Int("magnitude", 9, low=0, high=30, help="How strong they are, 0 to 30."),
        ),
        keywords=("random", "automatic", "policy"),
        url=f"{_DOCS}RandAugment.html",
    ),
    AugmentDef(
        type="AutoAugment",
        title="AutoAugment",
        doc="Takes one of 25 pairs of changes for each picture, which were found by search on ImageNet or CIFAR-10 "
        "(Cubuk and others, 2018).",
        kind="colours",
        contents=_PICTURES,
        params=(
            Choice(
                "policy", "imagenet", options=("imagenet", "cifar10"), help="Pictures on which the pairs were found."
            ),
        ),
        keywords=("automatic", "policy"),
        url=f"{_DOCS}AutoAugment.html",
    ),
)

ENTRIES = (*_MOVES, *_COLOURS)
