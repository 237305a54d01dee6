"""A search takes real steps with the network and data of a project, in a worker, and harms nothing."""

from dataclasses import replace
from pathlib import Path

import pytest

from designer.errors import LayerloomError
from designer.graph.model import Project
from designer.graph.recipe import Choice
from designer.jobs.searching import start_search
from designer.jobs.workers import Workers
from designer.protocol.events import Event, Failed, Finished, Tried
from designer.protocol.run_spec import new_spec
from designer.training.errors import TrainingError
from designer.training.finding_bench import search
from tests.helpers.training import digits_mlp, with_training
from tests.training.test_objectives import gan, siamese


def project(**recipe: object) -> Project:
    return with_training(digits_mlp(optimizer=Choice("SGD", {"lr": 1e-12})), **{"batch_size": 32, **recipe})


def found(wanted: Project, what: str) -> tuple[dict[str, object], list[tuple[float, float, int]]]:
    told: list[tuple[float, float, int]] = []
    return search(new_spec(wanted), what, lambda *each: told.append(each), folder=Path.cwd()), told


def test_a_rate_with_which_digits_are_learnt_is_suggested() -> None:
    result, told = found(project(schedule=Choice("one-cycle"), warmup=1, ema=0.9), "rate")
    assert 0.01 <= float(str(result["suggestion"])) <= 1.0
    assert [(rate, loss) for rate, loss, _ in told] == list(zip(result["rates"], result["losses"], strict=True))  # type: ignore[call-overload]
    assert told[0][1] == pytest.approx(2.3, abs=0.3), "the loss of a network that knows nothing of ten classes"
    assert min(result["smooth"]) < 0.97 * told[0][1]  # type: ignore[call-overload]


def test_a_batch_is_suggested_from_what_was_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("designer.training.finding_bench._TRIAL_SECONDS", 0.01)
    result, told = found(project(), "batch")
    sizes = [int(size) for size, _, _ in told]
    assert sizes[0] == 8
    assert all(size <= 1437 // 4 for size in sizes)
    assert result["suggestion"] in sizes
    assert all(speed > 0 and memory > 0 for _, speed, memory in told)
    assert result["largest"] == sizes[-1]
    assert result["reason"]


def test_a_search_gives_the_same_rates_and_losses_again() -> None:
    assert found(project(), "rate") == found(project(), "rate")


def test_a_project_that_cannot_be_trained_says_why() -> None:
    broken = replace(project(), networks={"main": replace(project().main, edges=())})
    with pytest.raises(LayerloomError, match="not connected"):
        found(broken, "rate")
    with pytest.raises(TrainingError, match="training"):
        found(project(precision="int4"), "rate")


def test_a_worker_searches_and_tells_as_it_goes(tmp_path: Path) -> None:
    events: list[Event] = []
    job = start_search(project(), "rate", tmp_path, Workers())
    scratch = Path(job.job.run)
    ending = job.wait(events.extend)
    assert isinstance(ending, Finished), ending.message if isinstance(ending, Failed) else ending
    tried = [event for event in events if isinstance(event, Tried)]
    assert len(tried) > 20
    assert {event.what for event in tried} == {"rate"}
    assert [event.x for event in tried] == ending.result["rates"]
    assert not scratch.exists()


def test_objectives_with_the_recipes_optimiser_are_searched_and_others_say_why() -> None:
    result, told = found(with_training(siamese(), device="cpu", batch_size=64), "rate")
    assert len(told) > 20
    assert result["what"] == "rate"
    with pytest.raises(TrainingError, match="Every objective has an optimiser of its own"):
        found(gan(), "rate")


def test_batches_of_several_objectives_are_timed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("designer.training.finding_bench._TRIAL_SECONDS", 0.001)
    result, told = found(gan(), "batch")
    assert [size for size, _, _ in told][:2] == [8, 16]
    assert result["suggestion"]
