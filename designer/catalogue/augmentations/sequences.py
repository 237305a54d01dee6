"""Augmentations of sounds, series, rows of tables and texts; noise for all that is numbers."""

from designer.catalogue.augmentation import AugmentDef
from designer.catalogue.augmentations.ranges import chance
from designer.catalogue.fields import Float, Int

_SPECAUGMENT = "https://arxiv.org/abs/1904.08779"

ENTRIES = (
    AugmentDef(
        type="GaussianNoise",
        title="Noise",
        doc="Adds random numbers. Of pictures, in shares of the way from black to white; of sounds, in shares of how "
        "loud each is; of other numbers, as the network gets them: of standardised ones, in deviations.",
        kind="numbers",
        contents=("image", "sound", "series", "table", "array"),
        params=(Float("sigma", 0.1, low=0.0, high=10.0, help="The noise's deviation."), chance(0.5)),
        keywords=("jitter", "grain", "denoising"),
        url="https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.GaussianNoise.html",
    ),
    AugmentDef(
        type="TimeShift",
        title="Shift in time",
        doc="Lets sounds begin earlier or later; what leaves at one end comes in at the other.",
        kind="numbers",
        contents=("sound",),
        params=(
            Float("share", 0.1, low=0.0, high=1.0, help="The largest shift, as a share of the length."),
            chance(1.0),
        ),
        keywords=("roll", "delay"),
    ),
    AugmentDef(
        type="Gain",
        title="Louder and quieter",
        doc="Makes sounds louder or quieter by a random amount.",
        kind="numbers",
        contents=("sound",),
        form="wave",
        params=(
            Float("gain", 6.0, low=0.0, high=60.0, unit="dB", help="The largest change, to either side."),
            chance(1.0),
        ),
        keywords=("volume", "loudness"),
    ),
    AugmentDef(
        type="FrequencyMasking",
        title="Mask pitches",
        doc="Silences neighbouring bands of pitch of a spectrogram (SpecAugment).",
        kind="numbers",
        contents=("sound",),
        form="bands",
        params=(
            Int("freq_mask_param", 8, low=0, high=1024, unit="bands", help="The most bands that one mask covers."),
            Int("num_masks", 1, low=1, high=10, help="How many masks each sound gets."),
        ),
        keywords=("specaugment", "spectrogram"),
        url=_SPECAUGMENT,
    ),
    AugmentDef(
        type="TimeMasking",
        title="Mask moments",
        doc="Silences neighbouring moments of a spectrogram (SpecAugment).",
        kind="numbers",
        contents=("sound",),
        form="bands",
        params=(
            Int(
                "time_mask_param", 16, low=0, high=100_000, unit="frames", help="The most frames that one mask covers."
            ),
            Int("num_masks", 1, low=1, high=10, help="How many masks each sound gets."),
        ),
        keywords=("specaugment", "spectrogram"),
        url=_SPECAUGMENT,
    ),
    AugmentDef(
        type="Scaling",
        title="Larger and smaller",
        doc="Multiplies all numbers of a window of time by the same random factor around 1.",
        kind="numbers",
        contents=("series",),
        params=(Float("sigma", 0.1, low=0.0, high=1.0, help="The factor's deviation from 1."), chance(1.0)),
        keywords=("magnitude", "amplitude"),
    ),
    AugmentDef(
        type="FeatureDropout",
        title="Leave columns out",
        doc="Sets single values to 0, which is the mean of standardised columns, so that the network does not rely on "
        "one of them.",
        kind="numbers",
        contents=("table", "series"),
        params=(chance(0.1, "How likely it is to happen to each column of a sample, 0 to 1."),),
        keywords=("missing", "mask"),
    ),
    AugmentDef(
        type="TokenDropout",
        title="Forget words",
        doc="Makes single tokens unknown, so that the network does not rely on one word.",
        kind="tokens",
        contents=("text",),
        params=(chance(0.1, "How likely it is to happen to each token, 0 to 1."),),
        keywords=("word", "mask", "unknown"),
    ),
    AugmentDef(
        type="TokenSwap",
        title="Swap words",
        doc="Lets single tokens change places with the one that follows.",
        kind="tokens",
        contents=("text",),
        params=(chance(0.1, "How likely it is to happen to each pair of neighbours, 0 to 1."),),
        keywords=("word", "order"),
    ),
)
