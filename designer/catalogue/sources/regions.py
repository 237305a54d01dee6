"""Sources of pictures with masks and with boxes, as entries."""

from designer.catalogue.fields import Choice, Int, Text
from designer.catalogue.source import Place, SourceDef, SourceFamily
from designer.catalogue.sources.images import SAMPLES

NAME_ENDINGS = (".txt", ".names", ".json", ".csv")

_CLASSES = Text(
    "classes",
    "",
    longest=20_000,
    help="The classes: value=name, with “;” between them. Empty: by what the masks hold and the file with names says.",
)

_MOST = Int(
    "most",
    0,
    low=0,
    high=1000,
    help="How many boxes a picture has room for; smaller ones are left out. 0: as many as the fullest picture has, 100"
    " at most.",
)

ENTRIES: tuple[SourceDef, ...] = (
    SourceDef(
        name="image_mask",
        title="Pictures with masks",
        doc="Pictures, and for each a mask that says of every pixel what it shows.",
        family=SourceFamily.IMAGES,
        needs="folder",
        icon="image",
        params=(
            Place("path", "", help="The folder of the pictures, or the one around them and the masks.", is_folder=True),
            Place(
                "masks",
                "",
                help="The folder with the masks. Empty: the one beside the pictures called masks, labels or the like.",
                is_folder=True,
                none="Beside the pictures",
            ),
            Text(
                "pattern",
                "",
                help="What masks are called, where * is the picture's name, as in *_mask.png. Empty: by their folder.",
            ),
            Choice(
                "hold",
                "auto",
                options=("auto", "numbers", "binary", "colours"),
                help="What masks hold: numbers of classes, black and white, or a colour for each class.",
            ),
            Place(
                "names",
                "",
                help="A file that names the classes, one a line, or as JSON or CSV with their colours. Empty: the one"
                " called classes or labels, if it is there.",
                endings=NAME_ENDINGS,
                none="The one that is there",
            ),
            _CLASSES,
            Text(
                "ignored",
                "",
                help="The value of what is not judged, such as 0, 255 or #e0e0c0; none: all is judged. Empty: 255,"
                " unless it is one of two values.",
            ),
            *SAMPLES,
        ),
    ),
    SourceDef(
        name="coco",
        title="Pictures with boxes (COCO)",
        doc="Pictures, and a JSON file that tells for each what is in it and the box around it.",
        family=SourceFamily.IMAGES,
        needs="file",
        icon="image",
        params=(
            Place("path", "", help="The JSON file with images, annotations and categories.", endings=(".json",)),
            Place(
                "pictures",
                "",
                help="The folder with the pictures. Empty: they are beside the file, or below its folder.",
                is_folder=True,
                none="Beside the file",
            ),
            _MOST,
            *SAMPLES,
        ),
    ),
    SourceDef(
        name="voc",
        title="Pictures with boxes (Pascal VOC)",
        doc="Pictures, and for each an XML file of its name that tells what is in it and the boxes around it.",
        family=SourceFamily.IMAGES,
        needs="folder",
        icon="image",
        params=(
            Place("path", "", help="The folder around the pictures and the XML files.", is_folder=True),
            _MOST,
            *SAMPLES,
        ),
    ),
    SourceDef(
        name="yolo",
        title="Pictures with boxes (YOLO)",
        doc="Pictures, and for each a text file of its name with a line for each box.",
        family=SourceFamily.IMAGES,
        needs="folder",
        icon="image",
        params=(
            Place("path", "", help="The folder around the pictures and the text files.", is_folder=True),
            Place(
                "names",
                "",
                help="The file that names the classes: data.yaml or classes.txt. Empty: the one that is there.",
                endings=(*NAME_ENDINGS, ".yaml", ".yml"),
                none="The one that is there",
            ),
            _MOST,
            *SAMPLES,
        ),
    ),
)
