"""Sources whose items have several parts, or a target for each place, as entries."""

from designer.catalogue.fields import Choice, Int
from designer.catalogue.source import Column, Place, SourceDef, SourceFamily
from designer.catalogue.sources.images import SAMPLES
from designer.catalogue.sources.tables import TABLE_ENDINGS
from designer.catalogue.sources.text import LONGEST, TEXT_ENDINGS, TEXT_TABLE_ENDINGS, TOKENS

_CODES = (
    "ar bg bn ca cs cy da de el en eo es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk ko la lt lv mk mr ms "
    "mt nb nl nn no pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur vi zh"
)
LANGUAGES = tuple(_CODES.split())
"""Codes of languages (ISO 639-1) that files and columns of translations are called by."""
_OF_LANGUAGES = tuple(f".{code}" for code in LANGUAGES)
PARALLEL_ENDINGS = (".txt", ".tsv", ".tab", ".csv", ".jsonl", ".ndjson", ".src", ".tgt", ".trg", *_OF_LANGUAGES)
RATING_ENDINGS = (".csv", ".tsv", ".dat", ".data", ".txt")
_SEED = Int("seed", 0, low=0, high=2**31 - 1, help="Decides on the draw: the same seed gives the same items.")

_PARALLEL = SourceDef(
    name="parallel_text",
    title="Parallel text",
    doc="Texts and what each becomes, a translation say: two files line by line, or two columns of one file. The "
    "network gets the text and what is said so far, and is to say the next word at each place.",
    family=SourceFamily.TEXT,
    needs="file",
    icon="arrow-left-right",
    params=(
        Place("path", "", help="The file with the texts to begin with, or with both sides.", endings=PARALLEL_ENDINGS),
        Place(
            "other",
            "",
            endings=PARALLEL_ENDINGS,
            none="the first file holds both sides in two columns, or the second lies beside it",
            help="The file whose lines say the same as those of the first.",
        ),
        Column("source", "", help="The column with the texts to begin with. Empty: a guess by names and contents."),
        Column("target", "", help="The column with what these become. Empty: a guess by names and contents."),
        *(param for param in TOKENS if param.name != "length"),
        Int(
            "length",
            0,
            low=0,
            high=LONGEST,
            unit="tokens",
            help="How long a text is at most. 0: as long as 95 % of the training texts, and no longer than 2,048.",
        ),
        Int(
            "target_length",
            0,
            low=0,
            high=LONGEST,
            unit="tokens",
            help="How long what it becomes is at most, with its end. 0: as long as 95 % of those for training.",
        ),
    ),
)

_PLAIN = SourceDef(
    name="plain_text",
    title="Running text",
    doc="One text file, or a folder of them, cut into stretches. The network is to say the next word at each place. "
    "One file is divided in its order, the last stretches validate; of several, each is in one part as a whole.",
    family=SourceFamily.TEXT,
    needs="folder",
    icon="book-open",
    params=(
        Place("path", "", help="The text file, or the folder that holds them.", is_folder=True, endings=TEXT_ENDINGS),
        *(param for param in TOKENS if param.name != "length"),
        Int(
            "length",
            64,
            low=2,
            high=LONGEST,
            unit="words",
            help="How long a stretch is, in words and signs; with characters, in these.",
        ),
    ),
)

_PAIRS = SourceDef(
    name="pairs",
    title="Pairs",
    doc="Rows with two pictures or two texts and what is to be said of both: same or different, or a score. Both are "
    "inputs: left and right.",
    family=SourceFamily.SEVERAL,
    needs="file",
    icon="copy",
    params=(
        Place("path", "", help="The file that lists the pairs.", endings=TEXT_TABLE_ENDINGS),
        Column("left", "", help="The column with the first of both. Empty: a guess."),
        Column("right", "", help="The column with the second of both. Empty: a guess."),
        Column("target", "", help="The column to foretell. Empty: the one called label or score, or a guess."),
        Choice(
            "task",
            "auto",
            options=("auto", "classification", "regression"),
            help="What the target is. Auto: classes if it holds words or few whole numbers, else values.",
        ),
        *SAMPLES,
        *TOKENS,
    ),
)

_DRAWN_PAIRS = SourceDef(
    name="image_pairs",
    title="Pairs of pictures",
    doc="Pairs drawn from a folder with pictures in a folder for each class: half of the same class, half of different "
    "ones. The pictures of each class are dealt to circles, and pairs lie within one: no picture is in two parts.",
    family=SourceFamily.SEVERAL,
    needs="folder",
    icon="images",
    params=(
        Place("path", "", help="The folder that holds a folder for each class.", is_folder=True),
        Int("count", 2000, low=8, high=1_000_000, help="How many pairs are drawn."),
        _SEED,
        *SAMPLES,
    ),
)

_TRIPLETS = SourceDef(
    name="triplets",
    title="Triplets",
    doc="Rows with three pictures or three texts: one, another that is like it, and one that is not. All three are "
    "inputs: anchor, positive and negative.",
    family=SourceFamily.SEVERAL,
    needs="file",
    icon="group",
    params=(
        Place("path", "", help="The file that lists the triplets.", endings=TEXT_TABLE_ENDINGS),
        Column("anchor", "", help="The column with what the others are compared to. Empty: a guess."),
        Column("positive", "", help="The column with what is like it. Empty: a guess."),
        Column("negative", "", help="The column with what is not like it. Empty: a guess."),
        *SAMPLES,
        *TOKENS,
    ),
)

_DRAWN_TRIPLETS = SourceDef(
    name="image_triplets",
    title="Triplets of pictures",
    doc="Triplets drawn from a folder with pictures in a folder for each class: two of one class, one of another. The "
    "pictures of each class are dealt to circles, and triplets lie within one: no picture is in two parts.",
    family=SourceFamily.SEVERAL,
    needs="folder",
    icon="layers",
    params=(
        Place("path", "", help="The folder that holds a folder for each class.", is_folder=True),
        Int("count", 2000, low=8, high=1_000_000, help="How many triplets are drawn."),
        _SEED,
        *SAMPLES,
    ),
)

_RATINGS = SourceDef(
    name="rating_table",
    title="Ratings",
    doc="Rows that say how a user rated something: MovieLens's u.data, ratings.dat and ratings.csv, or any table with "
    "such columns. User and item are inputs, numbered from the training part; whoever is not in it is number 0.",
    family=SourceFamily.SEVERAL,
    needs="file",
    icon="grid-2x2",
    params=(
        Place("path", "", help="The file with the ratings.", endings=RATING_ENDINGS),
        Column("user", "", help="The column with the users. Empty: a guess by names."),
        Column("item", "", help="The column with what they rated. Empty: a guess by names."),
        Column("rating", "", help="The column with the ratings. Empty: a guess by names."),
    ),
)

_MIXED = SourceDef(
    name="image_and_table",
    title="Pictures with columns",
    doc="Rows of a table with a picture each: the picture and the other columns are two inputs, one column is foretold "
    "from both.",
    family=SourceFamily.SEVERAL,
    needs="file",
    icon="layout-dashboard",
    params=(
        Place("path", "", help="The table. The pictures lie in its folder or below.", endings=TABLE_ENDINGS),
        Column("file", "", help="The column with the pictures' names. Empty: the one that holds most of them."),
        Column("target", "", help="The column to foretell. Empty: the one called target, label or class, or the last."),
        Choice(
            "task",
            "auto",
            options=("auto", "classification", "regression"),
            help="What the target is. Auto: classes if it holds words or few whole numbers, else values.",
        ),
        *SAMPLES,
    ),
)

ENTRIES: tuple[SourceDef, ...] = (
    _PARALLEL,
    _PLAIN,
    _PAIRS,
    _DRAWN_PAIRS,
    _TRIPLETS,
    _DRAWN_TRIPLETS,
    _RATINGS,
    _MIXED,
)
