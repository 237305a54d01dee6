"""Sources of pictures, as entries."""

from designer.catalogue.fields import Choice, Int
from designer.catalogue.source import (
    FILES_TOGETHER,
    LABEL_COLUMNS,
    ROWS_TOGETHER,
    TASK,
    Column,
    Place,
    SourceDef,
    SourceFamily,
)

INDEX_ENDINGS = (".csv", ".tsv", ".json", ".jsonl")

_LARGEST = 2048
SAMPLES = (
    Int(
        "height",
        0,
        low=0,
        high=_LARGEST,
        unit="px",
        help="How high a picture is for the network. 0: as the pictures are if they are all alike and small, else 64.",
    ),
    Int("width", 0, low=0, high=_LARGEST, unit="px", help="How wide a picture is for the network. 0: like the height."),
    Choice(
        "colour",
        "auto",
        options=("auto", "grey", "colour"),
        help="Whether the network sees colours. Auto: it does if any picture that is looked at has them.",
    ),
    Choice(
        "fit",
        "cover",
        options=("cover", "stretch", "pad"),
        help="How a picture of another shape is fitted. Cover: what is over is cut off on both sides. Stretch: all of "
        "it, distorted. Pad: all of it, with black beside it.",
    ),
)

ENTRIES: tuple[SourceDef, ...] = (
    SourceDef(
        name="image_folder",
        title="Folder of pictures",
        doc="Pictures in a folder for each class, or without classes. Folders called train, val and test are looked"
        " through together.",
        family=SourceFamily.IMAGES,
        needs="folder",
        icon="image",
        params=(
            Place("path", "", help="The folder that holds a folder for each class.", is_folder=True),
            Choice(
                "task",
                "auto",
                options=("auto", "classification", "reconstruction"),
                help="What is to be predicted: the class by the folder, or nothing, for autoencoders: the picture"
                " itself is to come out then. Auto: classes if there are folders.",
            ),
            *SAMPLES,
            FILES_TOGETHER,
        ),
    ),
    SourceDef(
        name="image_table",
        title="Pictures with a table",
        doc="Pictures that a CSV or JSON file beside them lists, each with its class or with a number to foretell.",
        family=SourceFamily.IMAGES,
        needs="file",
        icon="image",
        params=(
            Place("path", "", help="The file that lists the pictures.", endings=INDEX_ENDINGS),
            Column("file", "", help="The column with the pictures' names. Empty: the one that holds most of them."),
            Column(
                "target", "", help="The column to foretell. Empty: the one called label, class or target, or the last."
            ),
            TASK,
            LABEL_COLUMNS,
            *SAMPLES,
            ROWS_TOGETHER,
        ),
    ),
)
