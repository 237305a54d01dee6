"""What can be taken away of a run: one line for each kind."""

from typing import NamedTuple

from designer.gui.tongue import later


class TakeWords(NamedTuple):
    """A kind: its title, its icon, what it is for, and the files of it that are worth reading, the best first."""

    title: str
    icon: str
    about: str
    read: tuple[str, ...] = ()


TAKE_WORDS = {
    "python": TakeWords(
        "Python",
        "code-xml",
        later("A script of a few lines on ONNX Runtime, without PyTorch."),
        ("predict.py",),
    ),
    "cpp": TakeWords(
        "C++",
        "binary",
        later("One source file on ONNX Runtime, with what CMake needs to build it."),
        ("predict.cpp",),
    ),
    "csharp": TakeWords(
        "C#",
        "code",
        later("A console program for .NET."),
        ("Predict.cs",),
    ),
    "web": TakeWords(
        later("JavaScript page"),
        "layout-dashboard",
        later("Runs the model in the browser: nothing leaves the computer of who opens it."),
        ("predict.mjs", "index.html"),
    ),
    "notebook": TakeWords(
        later("Notebook"),
        "book-open",
        later("The whole project for Jupyter and Colab: its network, its training, its export."),
    ),
    "torch": TakeWords(
        "model.py",
        "file-code",
        later("The network as readable PyTorch, with its weights as safetensors."),
        ("use_torch.py", "model.py"),
    ),
    "pt2": TakeWords(
        ".pt2",
        "package",
        later("PyTorch's own exported program, for torch.export and AOTInductor."),
        ("use_pt2.py",),
    ),
}
"""Kind (`designer.protocol.take_options.KINDS`) → its words, in the order of the cards."""
