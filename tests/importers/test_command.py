"""`layerloom import`: somebody's file runs in a worker, and only if it is trusted."""

import hashlib
from pathlib import Path

import pytest
import torch

from designer.api import Network
from designer.graph.files import load
from designer.graph.model import BLOCK
from designer.importers.errors import ImporterError
from designer.importers.python_file import module_from_file
from designer.protocol.errors import ProtocolError
from designer.protocol.import_request import ImportRequest, InputShape, read_request, write_request
from tests.cli.command import layerloom, layerloom_here

FILE = """
from pathlib import Path

import torch
from torch import nn

Path(__file__).with_name("ran").touch()


class Block(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.fc = nn.Linear(width, width)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + torch.relu(self.fc(x))


class Net(nn.Module):
    def __init__(self, width: int = 4, classes: int = 3) -> None:
        super().__init__()
        torch.manual_seed(3)
        self.blocks = nn.Sequential(*(Block(width) for _ in range(3)))
        self.head = nn.Linear(width, classes)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.head(self.blocks(x))
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "model.py"
    path.write_text(FILE)
    return path


def _request(file: Path, call: str, sha256: str = "") -> ImportRequest:
    return ImportRequest(str(file), sha256 or hashlib.sha256(file.read_bytes()).hexdigest(), call)


def test_a_trusted_file_becomes_a_project_with_its_weights(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "net.loom"
    done = layerloom("import", f"{file}:Net(width=6)", "--trust", "--input", "6", "-o", out, "--json")
    assert done.code == 0
    assert done.json["difference"] <= 1e-5
    assert (done.json["opaque"], done.json["coded"], done.json["blocks"]) == ([], [], {"Block": 3})
    project = load(out)
    (block,) = [node for node in project.main if node.type.startswith(BLOCK)]
    assert block.params["repeats"] == 3
    module = module_from_file(_request(file, "Net(width=6)")).eval()
    x = torch.randn(4, 6)
    assert torch.equal(Network.load(out).compile().eval()(x), module(x))


def test_a_shape_that_nobody_says_is_guessed_and_told(file: Path, tmp_path: Path) -> None:
    done = layerloom_here("import", f"{file}:Net", "--trust", "--flat", "-o", tmp_path / "net.loom")
    assert done.code == 0
    assert "so 4 was tried" in done.out
    assert len(load(tmp_path / "net.loom").networks) == 1


def test_a_file_that_nobody_trusts_does_not_run(file: Path, tmp_path: Path) -> None:
    done = layerloom_here("import", f"{file}:Net", "-o", tmp_path / "net.loom")
    assert done.code == 1
    assert hashlib.sha256(file.read_bytes()).hexdigest() in done.err
    assert "--trust" in done.err
    assert not (tmp_path / "ran").exists()
    assert not (tmp_path / "net.loom").exists()


@pytest.mark.parametrize(
    ("source", "options", "words"),
    [
        ("{file}", [], "It has: Block, Net."),
        ("{file}:Nett", ["--trust"], "It has: Block, Net."),
        ("{file}:Net", ["--trust", "--input", "3x"], "no shape"),
        ("{file}:Net", ["-o", "net.onnx"], ".loom"),
        ("missing.py:Net", ["--trust"], "could not be read"),
    ],
)
def test_what_cannot_be_imported_is_one_sentence(file: Path, source: str, options: list[str], words: str) -> None:
    out = [] if "-o" in options else ["-o", str(file.with_name("net.loom"))]
    done = layerloom_here("import", source.format(file=file), *options, *out)
    assert done.code in (1, 2)
    assert words in done.err
    assert not file.with_name("net.loom").exists()


@pytest.mark.parametrize(
    ("call", "words"),
    [
        ("Nett", "has no"),
        ("Net(", "is no class"),
        ("Net(size=3)", "could not be made"),
        ("Path", "not a torch.nn.Module"),
    ],
)
def test_a_call_that_gives_no_module_is_refused(file: Path, call: str, words: str) -> None:
    with pytest.raises(ImporterError, match=words):
        module_from_file(_request(file, call))


def test_a_project_that_is_there_is_not_written_over(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "net.loom"
    out.write_text("mine")
    done = layerloom_here("import", f"{file}:Net", "--trust", "-o", out)
    assert "is there already" in done.err
    assert out.read_text() == "mine"


def test_a_file_that_was_changed_after_it_was_trusted_does_not_run(file: Path, tmp_path: Path) -> None:
    with pytest.raises(ImporterError, match="changed"):
        module_from_file(_request(file, "Net", "0" * 64))
    assert not (tmp_path / "ran").exists()


def test_a_request_comes_back_as_it_was_written(tmp_path: Path) -> None:
    request = ImportRequest("model.py", "ab", "Net(2)", (InputShape((3, 4)), InputShape((), "int64")), blocks=False)
    write_request(tmp_path, request)
    assert read_request(tmp_path) == request


def test_a_request_that_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "import.json").write_text('{"file": "model.py"}')
    with pytest.raises(ProtocolError):
        read_request(tmp_path)
