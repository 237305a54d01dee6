"""Sources of text, as entries."""

from designer.catalogue.fields import Bool, Choice, Int
from designer.catalogue.source import FILES_TOGETHER, ROWS_TOGETHER, Column, Place, SourceDef, SourceFamily

TEXT_ENDINGS = (".txt", ".md")
TEXT_TABLE_ENDINGS = (".csv", ".tsv", ".jsonl", ".ndjson")
LONGEST = 100_000

TOKENS = (
    Choice(
        "tokenizer",
        "words",
        options=("words", "characters", "bpe", "wordpiece", "file"),
        help="What a text is divided into. Words, or characters; bpe and wordpiece learn pieces of words from the "
        "training texts; file takes the tokenizer of another model.",
    ),
    Place(
        "tokenizer_file",
        "",
        endings=(".json",),
        none="the tokenizer is made from the texts",
        help="A tokenizer.json, as the library tokenizers saves it. Used where the tokenizer is “file”.",
    ),
    Int(
        "vocabulary",
        10_000,
        low=10,
        high=1_000_000,
        help="How many different tokens there are at most: the commonest of the training texts. Others are unknown.",
    ),
    Int(
        "length",
        0,
        low=0,
        high=LONGEST,
        unit="tokens",
        help="How long a sample is: longer texts are cut, shorter ones filled up. 0: as long as 95 % of the training "
        "texts are at most, and no longer than 2,048.",
    ),
    Bool("lower", True, help="Whether capitals are read as small letters. A tokenizer from a file decides itself."),
)

ENTRIES: tuple[SourceDef, ...] = (
    SourceDef(
        name="text_folder",
        title="Folder of texts",
        doc="Text files in one folder for each class. Folders called train, validation and test are looked through "
        "together.",
        family=SourceFamily.TEXT,
        needs="folder",
        icon="file-text",
        params=(
            Place(
                "path",
                "",
                help="The folder that holds a folder for each class.",
                is_folder=True,
                endings=TEXT_ENDINGS,
            ),
            *TOKENS,
            FILES_TOGETHER,
        ),
    ),
    SourceDef(
        name="text_table",
        title="Table of texts",
        doc="Rows of a CSV or TSV file, or JSON lines: one column holds texts, another what is to be foretold of them.",
        family=SourceFamily.TEXT,
        needs="file",
        icon="file-text",
        params=(
            Place("path", "", help="The file with the texts.", endings=TEXT_TABLE_ENDINGS),
            Column("text", "", help="The column with the texts. Empty: the one with the longest."),
            Column(
                "target", "", help="The column to foretell. Empty: the one called target, label or class, or a guess."
            ),
            Choice(
                "task",
                "auto",
                options=("auto", "classification", "regression"),
                help="What the target is. Auto: classes if it holds words or few whole numbers, else values.",
            ),
            *TOKENS,
            ROWS_TOGETHER,
        ),
    ),
)
