"""Each layer is lowered alone, and those that lose most are suggested to be kept."""

import json

import numpy as np
import onnx
import pytest
from onnx import numpy_helper

from designer.export import sensitivity as module
from designer.export.errors import ExportError
from designer.export.lowering.exporting import by_name
from designer.export.lowering.measured import FAR, Judge
from designer.export.plain import Plain
from designer.export.sensitivity import Sensitivity, sensitivity
from designer.protocol.control import Job, JobKind
from designer.protocol.events import Event, Notice
from designer.protocol.export_options import ExportOptions
from designer.worker.tasks import sensitivity_of
from tests.cli.command import layerloom_here
from tests.export.lowering.nets import plain, trained


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """The file that was exported already is asked about."""

    def known(layout: object, *_: object) -> Plain:
        return plain(layout.path.name)  # type: ignore[attr-defined]

    monkeypatch.setattr(module, "plain_model", known)


def answer(template: str, precision: str, tolerance: float = 0.01) -> Sensitivity:
    return sensitivity(trained(template).path, ExportOptions(precision=precision), tolerance)


@pytest.mark.usefixtures("asked")
def test_there_is_a_row_for_each_layer_with_weights_the_most_sensitive_first() -> None:
    told: list[float] = []
    found = sensitivity(
        trained("digits-cnn").path, ExportOptions(precision="int4"), tell=lambda words, share: told.append(share)
    )
    assert {row.id for row in found.rows} == {"conv1", "conv2", "conv3", "fc1", "scores"}
    assert {row.type for row in found.rows} == {"Conv2d", "Linear"}
    assert [row.loss for row in found.rows] == sorted((row.loss for row in found.rows), reverse=True)
    assert all(0 < row.bytes_after < row.bytes_before for row in found.rows if row.name != "conv1")
    assert next(row for row in found.rows if row.id == "fc1").bytes_before == pytest.approx(4 * 256 * 96, abs=64)
    saved = sum(row.bytes_before - row.bytes_after for row in found.rows)
    assert saved == pytest.approx(found.float32.bytes - found.lowered.bytes, rel=0.05)
    assert found.metric == "accuracy"
    assert found.higher
    assert told == sorted(told)


@pytest.mark.usefixtures("asked")
def test_a_layer_alone_is_off_by_less_than_all_together() -> None:
    found = answer("wine-mlp", "int8-static")
    assert max(row.relative for row in found.rows) > 0
    assert min(row.relative for row in found.rows) < found.lowered.relative


@pytest.mark.usefixtures("asked")
def test_what_is_suggested_is_enough_and_no_more_than_was_tried() -> None:
    found = answer("language-model", "int4", 0.001)
    assert found.metric == "perplexity"
    assert not found.higher
    assert found.suggestion
    assert list(found.suggestion) == [row.id for row in found.rows][: len(found.suggestion)]
    assert found.within
    lost = (found.suggested.metrics["perplexity"] - found.float32.metrics["perplexity"]) / found.float32.metrics[
        "perplexity"
    ]
    assert lost <= 0.001
    assert found.lowered.bytes < found.suggested.bytes < found.float32.bytes
    assert answer("language-model", "int4", 1.0).suggestion == ()


@pytest.mark.usefixtures("asked")
def test_the_answer_is_json_in_the_form_that_is_written_down() -> None:
    found = answer("wine-mlp", "float16").to_json()
    json.dumps(found, allow_nan=False)
    written = str(module.__doc__)
    assert all(f"    {key} " in written for key in found)
    row = found["rows"][0]
    assert row.keys() == {
        *("id", "name", "type", "bytes_before", "bytes_after"),
        *("relative", "max_abs", "metrics", "loss", "latency"),
    }
    assert found["float32"].keys() == {"bytes", "metrics", "latency"}
    assert found["suggested"].keys() >= {"bytes", "metrics", "latency", "relative", "max_abs"}


def test_float32_has_no_sensitivity() -> None:
    with pytest.raises(ExportError, match="no layer loses anything"):
        answer("wine-mlp", "float32")


def test_the_command_refuses_what_cannot_be_meant() -> None:
    run = trained("wine-mlp").path
    done = layerloom_here("sensitivity", run, "--tolerance", "-1", "--json")
    assert done.code == 2
    assert "--tolerance must be 0 or more" in done.error["message"] if isinstance(done.error, dict) else done.error
    assert layerloom_here("sensitivity", run, "--precision", "float32", "--json").code == 2
    assert layerloom_here("sensitivity", run, "--samples", "0", "--json").code == 2
    assert layerloom_here("sensitivity", run / "nothing", "--json").code == 1


@pytest.mark.usefixtures("asked")
def test_a_worker_answers_with_it_and_tells_how_far_it_is() -> None:
    told: list[Event] = []
    options = ExportOptions(precision="bfloat16").to_text()
    job = Job(JobKind.SENSITIVITY, str(trained("wine-mlp").path), "", part="0.5", options=options)
    ending = sensitivity_of(job, told.append)
    assert ending.result["tolerance"] == 0.5
    assert ending.result["suggestion"] == []
    shares = [event.share for event in told if isinstance(event, Notice)]
    assert shares == sorted(shares)
    assert shares[-1] > 0.8


def test_a_file_whose_numbers_overflow_has_no_metrics_and_is_as_far_off_as_can_be() -> None:
    found = plain("wine-mlp")
    judge = Judge(found.model, by_name(found.trained, found.tried.inputs), found.tried.score, found.tried.answers)
    model = onnx.ModelProto()
    model.CopyFrom(found.model)
    last = next(each for each in model.graph.initializer if each.name == "scores.bias")
    last.CopyFrom(numpy_helper.from_array(np.full(3, np.inf, np.float32), last.name))
    judged = judge.judge(model)[1]
    assert judged.relative == judged.max_abs == FAR
    assert judged.metrics == {}
