"""Sources of arrays, as entries."""

from designer.catalogue.fields import Bool, Choice, Text
from designer.catalogue.source import Place, SourceDef, SourceFamily

_TASK = Choice(
    "task",
    "auto",
    options=("auto", "classification", "multilabel", "regression", "reconstruction"),
    help="What is to be predicted. Auto: classes if the targets are whole numbers of few kinds, else values."
    " Reconstruction: nothing but the inputs themselves.",
)

ENTRIES: tuple[SourceDef, ...] = (
    SourceDef(
        name="arrays",
        title="NumPy arrays",
        doc="Inputs and targets from a .npz file, or from a .npy file with the targets in another one beside it.",
        family=SourceFamily.ARRAYS,
        needs="file",
        icon="boxes",
        params=(
            Place("path", "", help="The file with the inputs.", endings=(".npz", ".npy")),
            Text(
                "inputs", "", help="The array of inputs in a .npz, or several with commas. Empty: x, data or the like."
            ),
            Text(
                "targets",
                "",
                help="The array of targets in a .npz, or the name of the .npy beside the inputs. Empty: y, labels,"
                " targets or the like.",
            ),
            _TASK,
            Choice(
                "content",
                "auto",
                options=("auto", "image", "array"),
                help="What the inputs are. Auto: pictures if their shape looks like it.",
            ),
            Bool("tokens", False, help="The inputs are numbers of tokens or categories, for an embedding."),
        ),
    ),
    SourceDef(
        name="idx",
        title="MNIST files (idx)",
        doc="Pictures and labels in the format of MNIST, also packed (.gz).",
        family=SourceFamily.ARRAYS,
        needs="file",
        icon="grid-3x3",
        params=(
            Place(
                "path",
                "",
                help="The file with the pictures.",
                endings=("-ubyte", ".idx", ".idx3", "-ubyte.gz", ".idx.gz"),
            ),
            Text("labels", "", help="The file with the labels beside it. Empty: the one that is called alike."),
        ),
    ),
    SourceDef(
        name="cifar",
        title="CIFAR files",
        doc="The batches of CIFAR-10 and CIFAR-100, Python's or binary. Python's are read without being executed.",
        family=SourceFamily.ARRAYS,
        needs="folder",
        icon="images",
        params=(
            Place("path", "", help="The folder with the batches.", is_folder=True),
            Choice("part", "training", options=("training", "test", "all"), help="Which batches are taken."),
        ),
    ),
)
