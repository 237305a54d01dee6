"""Functions of the user's own give data: only once trusted, in a process of its own, and what goes wrong is said."""

import os
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from designer.data.choosing import choose
from designer.data.errors import DataError
from designer.data.functions import UntrustedData
from designer.data.source import Source
from designer.data.sources import open_source, recognised
from designer.data.telling import heard_by
from designer.graph.recipe import Data
from designer.places import cache_folder
from designer.trust import trust
from tests.data.sources.example_functions import PICTURES, write

HEAD = "import numpy as np\n\n\ndef load_data(**asked):\n    x, y = np.ones((6, 3)), np.arange(6) % 2\n"


def opened(path: Path, **params: object) -> Source:
    return open_source(Data(dataset="python_function", params={"path": str(path), **params}))  # type: ignore[dict-item]


def test_code_that_nobody_trusted_does_not_run(tmp_path: Path) -> None:
    path = tmp_path / "make.py"
    code = f"open({str(tmp_path / 'ran')!r}, 'w')\n{HEAD}    return x, y\n"
    path.write_text(code)
    assert recognised(path) == (("python_function", {"path": str(path)}),)
    with pytest.raises(UntrustedData) as caught:
        opened(path)
    assert caught.value.message == "“make.py” is Python code, which runs only after you trust it."
    assert (caught.value.name, caught.value.code) == ("make.py", code)
    assert not (tmp_path / "ran").exists()
    trust([code])
    assert len(opened(path)) == 6
    assert (tmp_path / "ran").exists()
    path.write_text(code + "\n# one more word\n")
    with pytest.raises(UntrustedData):
        opened(path)


def test_pictures_with_named_classes(tmp_path: Path) -> None:
    path = write(tmp_path / "make.py", PICTURES)
    data, source = choose("python_function", {"path": str(path), "arguments": "samples=8"}, Data())
    assert source.content == "image"
    assert source.targets.labels == ("round", "square")
    assert (len(source), data.params["function"], data.facts["title"]) == (8, "load_data", "make")
    assert len(opened(path, content="array")) == 12


def test_a_function_runs_once_until_its_file_or_its_arguments_change(tmp_path: Path) -> None:
    code = f"{HEAD}    open({str(tmp_path / 'runs')!r}, 'a').write('x')\n    return x, y\n"
    path = write(tmp_path / "make.py", code)

    def runs() -> int:
        opened(path)
        return (tmp_path / "runs").stat().st_size

    assert [runs(), runs()] == [1, 1]
    opened(path, arguments="seed=2")
    assert runs() == 2
    os.utime(path, ns=(1, 1))
    assert runs() == 3


def test_what_a_function_prints_and_leaves_running_does_no_harm(tmp_path: Path) -> None:
    noise = "    import sys, threading, time\n    print('x' * 1_000_000)\n    sys.stdout.write('{}')\n"
    noise += "    threading.Thread(target=time.sleep, args=(60,)).start()\n    return x, y\n"
    begun = time.monotonic()
    assert len(opened(write(tmp_path / "make.py", HEAD + noise))) == 6
    assert time.monotonic() - begun < 50


def test_giving_up_ends_the_process(tmp_path: Path) -> None:
    mark = tmp_path / "begun"
    path = write(tmp_path / "make.py", f"{HEAD}    import time\n    open({str(mark)!r}, 'w')\n    time.sleep(600)\n")

    def give_up(done: int, of: int) -> None:
        if mark.exists():
            raise KeyboardInterrupt

    with heard_by(give_up), pytest.raises(KeyboardInterrupt):
        opened(path)
    assert list((cache_folder() / "functions").iterdir()) == []
    assert threading.active_count() < 20


def test_of_several_functions_the_name_decides(tmp_path: Path) -> None:
    body = "    import numpy as np\n    return np.ones((4, 2)) * {0}, np.arange(4) % 2\n"
    code = "".join(f"def {name}():\n{body.format(at)}" for at, name in enumerate(("first", "make_data", "third"), 1))
    path = write(tmp_path / "make.py", code)
    firsts = [opened(path, function=name).read(None, np.arange(4))[0][0, 0] for name in ("", "first", "third")]
    assert firsts == [2, 1, 3]


CALLED = "“load_data” of “make.py” "
BAD: dict[str, tuple[str, dict[str, object], str]] = {
    "no python": ("def load_data(:\n", {}, "“make.py” is no Python, line 1: "),
    "a null": ("x = 1\0\n", {}, "“make.py” is no Python"),
    "no function": ("x = 1\n", {}, "“make.py” has no function called load_data or the like; there is: –."),
    "several": (
        "def a(): ...\ndef b(): ...\n",
        {},
        "has no function called load_data or the like; there is: a, b.",
    ),
    "another": (HEAD, {"function": "make"}, "“make.py” has no function “make”; there is: load_data."),
    "not a name": (HEAD, {"function": "a b"}, "function must be the name of a function"),
    "odd arguments": (HEAD, {"arguments": "open('x')"}, "“open('x')” are no arguments: names with plain values"),
    "code as argument": (HEAD, {"arguments": "a=__import__('os')"}, "are no arguments: names with plain values"),
    "it raises": (f"{HEAD}    return 1 / 0\n", {}, f"{CALLED}failed, line 6: ZeroDivisionError: division by zero."),
    "an import that fails": (f"import nothing_such\n{HEAD}", {}, f"{CALLED}failed, line 1: ModuleNotFoundError: "),
    "too many arguments": ("def load_data(): ...\n", {"arguments": "a=1"}, "“load_data” failed: TypeError: "),
    "it exits": (f"{HEAD}    import os; os._exit(3)\n", {}, f"{CALLED}ended its process without an answer."),
    "it ends": (f"{HEAD}    raise SystemExit\n", {}, f"{CALLED}ended its process without an answer."),
    "it crashes": (
        f"{HEAD}    import ctypes; ctypes.string_at(0)\n",
        {},
        f"{CALLED}ended its process without an answer.",
    ),
    "it hangs": (f"{HEAD}    while True: ...\n", {"limit": 1}, f"{CALLED}took more than 1 s and was ended."),
    "nothing": (
        HEAD,
        {},
        "“load_data” gave a value of the type NoneType; (inputs, targets) or a dictionary with both was expected.",
    ),
    "one array": (f"{HEAD}    return x\n", {}, "“load_data” gave a value of the type ndarray; "),
    "another dictionary": (
        f"{HEAD}    return {{'x': x}}\n",
        {},
        "“load_data” gave a dictionary with “x”; “inputs” and",
    ),
    "ragged": (
        f"{HEAD}    return [[1], [1, 2]], y\n",
        {},
        "“load_data” gave inputs of different lengths, which are no array.",
    ),
    "objects": (f"{HEAD}    return [object()], y\n", {}, "gave values that are no numbers (inputs: object); numbers"),
    "words": (f"{HEAD}    return ['a'] * 6, y\n", {}, "“load_data” gave words as inputs, but numbers were expected."),
    "other lengths": (f"{HEAD}    return x, y[:4]\n", {}, "make: there are 6 inputs, but 4 targets."),
    "no pictures": (
        f"{HEAD}    return x, y\n",
        {"content": "image"},
        "gave inputs of the shape 6×3, which are no pictures.",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_function_gets_its_sentence(name: str, tmp_path: Path) -> None:
    code, params, words = BAD[name]
    path = write(tmp_path / "make.py", code)
    with pytest.raises(DataError) as caught:
        opened(path, **params)
    assert words in caught.value.message
    assert caught.value.message.endswith(".")
    assert caught.value.hint.endswith(".")
    assert path.read_text() == code


@pytest.mark.parametrize(
    ("content", "words"), [(b"\xff\xfe", "is no text in UTF-8."), (b" " * 2_000_000, "has more than 1")]
)
def test_a_file_that_is_no_program_gets_its_sentence(content: bytes, words: str, tmp_path: Path) -> None:
    (tmp_path / "make.py").write_bytes(content)
    with pytest.raises(DataError, match=r"“make\.py”") as caught:
        opened(tmp_path / "make.py")
    assert words in caught.value.message


def test_a_file_that_is_gone_gets_its_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="There is no file “"):
        opened(tmp_path / "gone.py")
