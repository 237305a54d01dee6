"""A function of the user's own as a source, as an entry."""

from designer.catalogue.fields import Bool, Choice, Int, Text
from designer.catalogue.source import Place, SourceDef, SourceFamily

ENTRIES: tuple[SourceDef, ...] = (
    SourceDef(
        name="python_function",
        title="Python function",
        doc="A function in a Python file that gives inputs and targets as arrays. It runs in a process of its own, and"
        " only after you trust the file.",
        family=SourceFamily.ARRAYS,
        needs="file",
        icon="file-code",
        params=(
            Place("path", "", help="The file with the function.", endings=(".py",)),
            Text(
                "function",
                "",
                pattern=r"([^\W\d]\w*)?",
                expected="the name of a function",
                help="The function. Empty: load_data, get_data, make_data or data, or the only one.",
            ),
            Text("arguments", "", help="What it is called with, such as: samples=500, noise=0.1.", longest=1000),
            Choice(
                "task",
                "auto",
                options=("auto", "classification", "regression"),
                help="What the targets are. Auto: classes if they are whole numbers of few kinds, else values.",
            ),
            Choice(
                "content",
                "auto",
                options=("auto", "image", "array"),
                help="What the inputs are. Auto: pictures if their shape looks like it.",
            ),
            Bool("tokens", False, help="The inputs are numbers of tokens or categories, for an embedding."),
            Int(
                "limit", 120, low=1, high=86_400, unit="s", help="After this time the function is ended.", advanced=True
            ),
        ),
    ),
)
