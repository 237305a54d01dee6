"""Sources of sound, as entries."""

from designer.catalogue.fields import Choice, Float, Int
from designer.catalogue.source import FILES_TOGETHER, ROWS_TOGETHER, Column, Place, SourceDef, SourceFamily

SOUND_TABLE_ENDINGS = (".csv", ".tsv", ".jsonl", ".ndjson")

_SAMPLES = (
    Int(
        "rate",
        0,
        low=0,
        high=48_000,
        unit="Hz",
        help="How many samples a second the network hears; files of other rates are resampled. 0: as most files have, "
        "and no more than 16,000.",
    ),
    Float(
        "seconds",
        0.0,
        low=0.0,
        high=600.0,
        unit="s",
        help="How long a sample is: longer sounds are cut, shorter ones followed by silence. 0: as long as 95 % of the "
        "files are at most, and no longer than 30 s.",
    ),
    Choice(
        "channels", "mono", options=("mono", "stereo"), help="Mono is the mean of all channels; stereo keeps the two."
    ),
    Choice(
        "features",
        "mel",
        options=("mel", "mfcc", "wave"),
        help="What the network is given. Mel: how loud each pitch is over time, a picture. Mfcc: the same in few "
        "numbers, as for speech. Wave: the sound itself.",
    ),
    Int("mels", 64, low=4, high=256, unit="bands", help="How many bands of pitch a mel spectrogram has."),
)

ENTRIES: tuple[SourceDef, ...] = (
    SourceDef(
        name="sound_folder",
        title="Folder of sounds",
        doc="Sound files (WAV, FLAC, OGG, MP3) in one folder for each class. Folders called train, validation and test "
        "are looked through together.",
        family=SourceFamily.SOUND,
        needs="folder",
        icon="audio-waveform",
        params=(
            Place("path", "", help="The folder that holds a folder for each class.", is_folder=True),
            *_SAMPLES,
            FILES_TOGETHER,
        ),
    ),
    SourceDef(
        name="sound_table",
        title="Sounds with a table",
        doc="Sound files that a CSV file or JSON lines beside them list, each with its class or with a number to "
        "foretell.",
        family=SourceFamily.SOUND,
        needs="file",
        icon="audio-waveform",
        params=(
            Place("path", "", help="The file that lists the sounds.", endings=SOUND_TABLE_ENDINGS),
            Column("file", "", help="The column with the sounds' names. Empty: the one that holds most of them."),
            Column(
                "target", "", help="The column to foretell. Empty: the one called target, label or class, or a guess."
            ),
            Choice(
                "task",
                "auto",
                options=("auto", "classification", "regression"),
                help="What the target is. Auto: classes if it holds words or few whole numbers, else values.",
            ),
            *_SAMPLES,
            ROWS_TOGETHER,
        ),
    ),
)
