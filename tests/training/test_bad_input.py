"""What does not fit is told in a sentence before the first step, or when it comes; nothing is lost."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from designer.analysis.project import check_project
from designer.data.choosing import choose
from designer.graph.applying import apply
from designer.graph.model import Project
from designer.graph.recipe import Choice, Data, Training
from designer.jobs.run_folder import create_run
from designer.protocol.events import Event, Failed, Finished, Notice
from designer.protocol.run_layout import LAST, STATE_FILE
from designer.protocol.sealed import read_sealed, write_sealed
from designer.training.entry import train
from designer.training.errors import TrainingError
from designer.training.failure import named_after_layer
from tests.helpers.building import Sketch
from tests.helpers.runs import mlp
from tests.helpers.training import StopAfter, digits_mlp, small_mlp, with_training


def ending(project: Project, root: Path) -> tuple[Finished | Failed, list[Event]]:
    events: list[Event] = []
    return train(create_run(root, project).path, events.append), events


def table(path: Path, classes: str) -> Path:
    rows = [f"{row};{row % 3};{classes[row % len(classes)]}" for row in range(40)]
    path.write_text("\n".join(["a;b;kind", *rows]), encoding="utf-8")
    return path


def of_table(path: Path) -> Project:
    data, _ = choose("table", {"path": str(path), "target": "kind"}, Data())
    recipe = Training(epochs=1, batch_size=8, device="cpu")
    return replace(mlp("Kinds", 2, 4, 3).project, data=data, training=recipe)


def test_labels_that_came_into_the_data_later_are_named_before_the_first_step(tmp_path: Path) -> None:
    project = of_table(table(tmp_path / "kinds.csv", "xyz"))
    assert isinstance(ending(project, tmp_path / "before")[0], Finished)
    table(tmp_path / "kinds.csv", "xyzuw")
    failed, events = ending(project, tmp_path / "after")
    assert isinstance(failed, Failed)
    assert "labels outside of the classes that the project knows: “u”, “w”" in failed.message
    assert "5 scores instead of 3" in failed.hint
    assert events == [failed], "before anything was begun"


def test_a_class_that_went_out_of_the_data_is_no_label_outside(tmp_path: Path) -> None:
    project = of_table(table(tmp_path / "kinds.csv", "xyz"))
    table(tmp_path / "kinds.csv", "xy")
    assert isinstance(ending(project, tmp_path / "after")[0], Finished)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Target 12 is out of bounds.", "class number 12"),
        ("Class values must be smaller than num_classes.", "number of classes allows"),
        ("index out of range in self", "outside of the table"),
        ("Expected more than 1 value per channel when training, got input size [1, 8]", "Batch normalisation"),
        ("all elements of input should be between 0 and 1", "shares from 0 to 1"),
    ],
)
def test_what_pytorch_says_of_data_is_said_in_words(words: str, told: str) -> None:
    with pytest.raises(TrainingError) as caught, named_after_layer(digits_mlp()):
        raise RuntimeError(words)
    assert told in caught.value.message
    assert words.partition(",")[0] not in caught.value.message
    assert caught.value.hint.endswith(".")


WRONG: dict[str, tuple[Callable[[], Project], str]] = {
    "values for a loss of classes": (
        lambda: replace(small_mlp("diabetes", [10], 3), training=Training(epochs=1, device="cpu")),
        "CrossEntropyLoss needs classes",
    ),
    "a metric that does not fit": (lambda: digits_mlp(epochs=1, metrics=("mae",)), "“mae” cannot be measured"),
    "a best epoch by what is not measured": (lambda: digits_mlp(epochs=1, best_by="mae"), "is to be told by “mae”"),
    "no validation part": (
        lambda: replace(digits_mlp(epochs=1), data=Data(dataset="digits", validation=0.0)),
        "data.validation is a share between 0 and 1",
    ),
    "fewer scores than classes": (lambda: with_training(small_mlp("digits", [1, 8, 8], 5)), "gives 5 scores"),
    "a batch of nothing": (lambda: digits_mlp(epochs=1, batch_size=0), "training.batch_size must be from 1"),
    "normalisation of a single sample": (
        lambda: replace(
            Sketch()
            .add("Input", shape=[4])
            .add("Linear", out_features=8)
            .add("BatchNorm1d", "norm")
            .add("Linear", out_features=3)
            .add("Output")
            .project,
            data=Data(dataset="iris"),
            training=Training(epochs=1, batch_size=1, device="cpu"),
        ),
        "cannot learn from a batch of one sample",
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_does_not_fit_is_refused_with_a_repair_that_trains(case: str, tmp_path: Path) -> None:
    make, words = WRONG[case]
    project = make()
    failed, events = ending(project, tmp_path / "wrong")
    assert isinstance(failed, Failed)
    assert words in failed.message
    assert events == [failed]
    while problem := next((each for each in check_project(project) if each.repairs), None):
        project = apply(project, problem.repairs[0].edit)[0]
    project = with_training(project, epochs=1)
    assert isinstance(ending(project, tmp_path / "right")[0], Finished)


def test_a_batch_of_one_is_fine_where_pixels_vary_or_nothing_learns(tmp_path: Path) -> None:
    sketch = Sketch().add("Input", shape=[1, 8, 8]).add("Conv2d", out_channels=2, kernel_size=3).add("BatchNorm2d")
    sketch.add("Flatten").add("Linear", out_features=10).add("Output")
    project = replace(sketch.project, training=Training(epochs=1, batch_size=1, device="cpu"))
    assert not [problem for problem in check_project(project) if "one sample" in problem.message]


def test_a_batch_larger_than_the_data_is_all_of_it_and_that_is_said(tmp_path: Path) -> None:
    done, events = ending(digits_mlp(epochs=1, batch_size=100_000), tmp_path)
    assert isinstance(done, Finished)
    said = [event.message for event in events if isinstance(event, Notice)]
    assert any("batch size of 100,000 is larger than the data: each step sees all 1,438 samples" in one for one in said)


def test_a_checkpoint_of_a_newer_version_is_left_as_it_is(tmp_path: Path) -> None:
    run = create_run(tmp_path, digits_mlp(optimizer=Choice("SGD", {"lr": 0.1})))
    train(run.path, lambda event: None, commands=StopAfter(3))
    last = run.layout.checkpoint(LAST)
    files = dict(read_sealed(last))
    files[STATE_FILE] = files[STATE_FILE].replace(b'"format": 1', b'"format": 99', 1)
    write_sealed(last, files)
    events: list[Event] = []
    failed = train(run.path, events.append, resume=True)
    assert isinstance(failed, Failed)
    assert "newer version" in failed.message
    assert "Update Layerloom" in failed.hint
    assert read_sealed(last) == files
