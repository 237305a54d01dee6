"""Project files: what is damaged is named, what is unknown survives, what is there is never half overwritten."""

import json
import math
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.graph import files
from designer.graph.errors import FileError
from designer.graph.migrations import migrate
from designer.graph.model import empty_project
from designer.graph.recipe import Training
from tests.helpers.building import lenet5
from tests.helpers.disk import full_disk


def a_file() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(files.to_text(lenet5().project))
    return loaded


def refusal(value: object) -> FileError:
    with pytest.raises(FileError) as caught:
        files.parse(value if isinstance(value, bytes) else json.dumps(value).encode())
    assert caught.value.hint
    return caught.value


def test_unknown_layers_parameters_and_keys_survive_opening_and_saving() -> None:
    raw = a_file()
    raw["plans"] = {"a": [1]}
    raw["networks"][0]["frames"] = ["later"]
    raw["networks"][0]["nodes"].append({"id": "q", "type": "Quantum", "name": "q", "params": {"spin": 0.5}, "hue": 3})
    raw["training"]["ema"] = 0.99
    project = files.parse(json.dumps(raw).encode())
    again = json.loads(files.to_text(project))
    quantum = {**raw["networks"][0]["nodes"][-1], "x": 0.0, "y": 0.0}
    assert again["plans"] == raw["plans"]
    assert again["networks"][0]["frames"] == ["later"]
    assert again["networks"][0]["nodes"][-1] == quantum
    assert again["training"]["ema"] == 0.99


def test_one_changed_node_is_one_changed_line() -> None:
    before = files.to_text(lenet5().project).splitlines()
    after = files.to_text(files.parse("\n".join(before).replace('"out_features": 84', '"out_features": 85').encode()))
    assert sum(a != b for a, b in zip(before, after.splitlines(), strict=True)) == 1


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"PK\x03\x04\xff\xfe", "not text"),
        (b"[1, 2]", "layerloom"),
        (b'{"a": 1}', "layerloom"),
        (b'{"layerloom": 1, "name": "x", "networks": [', "line 1, column"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"layerloom": 7}', "newer Layerloom (format 7"),
        (b'{"layerloom": "1"}', "whole number"),
        (b'{"layerloom": 0}', "format 0"),
    ],
)
def test_what_is_no_project_is_refused_in_words(content: bytes, words: str) -> None:
    assert words in refusal(content).message


@pytest.mark.parametrize(
    ("damage", "place"),
    [
        (lambda raw: raw["networks"][0]["nodes"][2].update(id="images"), "networks[0].nodes[2].id"),
        (lambda raw: raw["networks"][0]["nodes"][2].update(name="images"), "networks[0].nodes[2].name"),
        (lambda raw: raw["networks"][0]["nodes"][2].update(name="1 + 1"), "networks[0].nodes[2].name"),
        (lambda raw: raw["networks"][0]["nodes"][2].update(x="left"), "networks[0].nodes[2].x"),
        (lambda raw: raw["networks"][0]["nodes"][2].update(params={"p": [1.0, math.nan]}), "params.p[1]"),
        (lambda raw: raw["networks"][0]["nodes"][2].update(x=math.inf), "networks[0].nodes[2].x"),
        (lambda raw: raw["networks"][0].update(name="half \ud83d"), "networks[0].name"),
        (lambda raw: raw.update(future={"a": {"\udc00": 1}}), "future.a"),
        (lambda raw: raw["networks"][0]["nodes"][2].update(params=[1]), "networks[0].nodes[2].params"),
        (lambda raw: raw["networks"][0]["nodes"][2].pop("type"), "networks[0].nodes[2].type"),
        (
            lambda raw: raw["networks"][0]["edges"].append(["images", "output", "gone", "in"]),
            "networks[0].edges[13]",
        ),
        (lambda raw: raw["networks"][0]["edges"].append(raw["networks"][0]["edges"][0]), "networks[0].edges[13]"),
        (lambda raw: raw["networks"][0]["edges"].append(["images"]), "networks[0].edges[13]"),
        (lambda raw: raw["networks"].append(raw["networks"][0]), "networks[1].id"),
        (lambda raw: raw.update(networks=[]), "networks"),
        (lambda raw: raw["training"].update(epochs="many"), "training.epochs"),
        (lambda raw: raw["training"].update(epochs=1.5), "training.epochs"),
        (lambda raw: raw["training"].update(optimizer="Adam"), "training.optimizer"),
        (lambda raw: raw["data"].update(validation=True), "data.validation"),
    ],
)
def test_damage_is_named_by_its_place(damage: Any, place: str) -> None:
    raw = a_file()
    damage(raw)
    assert f"{place}”" in refusal(raw).message


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_a_damaged_file_opens_or_says_why(data: st.DataObject) -> None:
    """Structure-aware fuzzing: any part of a real file replaced by anything."""
    raw = a_file()
    part: Any = raw
    for _ in range(data.draw(st.integers(0, 4))):
        if not isinstance(part, dict | list) or not part:
            break
        keys = list(part) if isinstance(part, dict) else list(range(len(part)))
        parent, key = part, data.draw(st.sampled_from(keys))
        part = parent[key]
        if data.draw(st.booleans()):
            parent[key] = data.draw(st.sampled_from([None, True, -1, 1e308, "", "x", [], {}, [[]], {"id": 1}]))
            break
    try:
        project = files.parse(json.dumps(raw).encode())
    except FileError as error:
        said = error
    else:
        assert files.parse(files.to_text(project).encode()) == project
        return
    assert said.message.endswith(".")


def test_migrations_lead_an_old_file_on_step_by_step() -> None:
    steps = {1: lambda raw: {**raw, "b": raw["a"] + 1}, 2: lambda raw: {**raw, "c": raw["b"] + 1}}
    assert migrate({"a": 1}, 1, target=3, migrations=steps) == {"a": 1, "b": 2, "c": 3}
    assert migrate({"a": 1, "b": 5}, 2, target=3, migrations=steps)["c"] == 6


def test_files_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    for path, words in ((tmp_path / "none.loom", "no file"), (tmp_path, "folder")):
        with pytest.raises(FileError, match=words):
            files.load(path)


def test_what_no_file_can_hold_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "net.loom"
    files.save(empty_project(), path)
    for project in (empty_project("half \ud83d"), replace(empty_project(), training=Training(clip_norm=math.nan))):
        with pytest.raises(FileError, match=r"net\.loom"):
            files.save(project, path)
    assert files.load(path) == empty_project()


def test_a_folder_that_cannot_be_written_leaves_the_old_file(tmp_path: Path) -> None:
    with pytest.raises(FileError) as caught:
        files.save(lenet5().project, tmp_path / "missing" / "net.loom")
    assert "could not be written" in caught.value.message
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "net [1].loom"
    files.save(empty_project(), path)
    with full_disk(500), pytest.raises(FileError, match="could not be written"):
        files.save(lenet5().project, path)
    assert files.load(path) == empty_project()
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_stands_where_a_folder_should_be_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "net").write_text("no folder")
    with pytest.raises(FileError, match="could not be written"):
        files.save(lenet5().project, tmp_path / "net" / "net.loom")


@pytest.mark.skipif(os.name != "posix", reason="links and modes are POSIX")
def test_saving_keeps_a_link_and_the_permissions_of_its_file(tmp_path: Path) -> None:
    real, link = tmp_path / "real.loom", tmp_path / "link.loom"
    files.save(lenet5().project, real)
    real.chmod(0o640)
    link.symlink_to(real)
    files.save(lenet5().project, link)
    assert link.is_symlink()
    assert real.stat().st_mode & 0o777 == 0o640
    assert files.load(real) == lenet5().project


SAVER = """
import sys
from pathlib import Path
from designer.graph import files
from designer.graph.model import empty_project
from tests.helpers.building import lenet5

versions = [lenet5().project, empty_project("other")]
print("ready", flush=True)
while True:
    for project in versions:
        files.save(project, Path(sys.argv[1]))
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX")
def test_killing_the_program_while_it_saves_leaves_a_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "net.loom"
    for _ in range(6):
        process = subprocess.Popen([sys.executable, "-c", SAVER, str(path)], stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.readline()
        while not path.exists():
            pass
        process.send_signal(signal.SIGKILL)
        process.communicate()
        files.load(path)
    files.save(lenet5().project, path)
    assert [file.name for file in tmp_path.iterdir()] == ["net.loom"], "temporary files are swept"


def test_the_metrics_of_a_recipe_come_back_in_their_order_and_others_tell_none() -> None:
    project = replace(lenet5().project, training=Training(metrics=("roc_auc", "accuracy")))
    raw = json.loads(files.to_text(project))
    assert raw["training"]["metrics"] == ["roc_auc", "accuracy"]
    assert files.parse(json.dumps(raw).encode()) == project
    assert "metrics" not in a_file()["training"]
    raw["training"]["metrics"] = "accuracy"
    assert "training.metrics" in str(refusal(raw))
