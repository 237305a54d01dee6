"""What pruning will leave is told before, layers are tried alone, and a pruned run lies beside the whole one."""

from dataclasses import replace
from pathlib import Path

import pytest

from designer.compiler.trained import load_trained
from designer.export.pruning_preview import Prunable
from designer.graph.model import Project
from designer.jobs.about import about_of
from designer.jobs.kept_pruning import kept_pruning
from designer.jobs.repeating import reproduce
from designer.jobs.run_folder import RunFolder, list_runs
from designer.protocol.control import Job, JobKind
from designer.protocol.prune_options import PruneOptions
from designer.templates import load_template
from designer.training.loop import run as train
from designer.worker.pruning import prune_run
from designer.worker.tasks import prune_each
from tests.export.lowering.test_pruning import cnn, cut, rebuilt
from tests.helpers.runs import trained_run

HERE = PruneOptions(share=0.5, epochs=1, apart=False)


@pytest.mark.parametrize("project", [cnn().project, load_template("digits-resnet")], ids=["cnn", "resnet"])
@pytest.mark.parametrize("structured", [True, False])
def test_what_is_told_before_is_what_is_left_after(project: Project, structured: bool) -> None:
    convolutions = [node.id for node in project.main if node.type == "Conv2d"]
    shares = {convolutions[-1]: 0.0, convolutions[1]: 0.75}
    options = replace(HERE, structured=structured, shares=shares)
    told = Prunable(project).preview(options)
    module, found = cut(project, options)
    whole = sum(weight.numel() for weight in module.parameters())
    left = sum(weight.numel() for weight in rebuilt(found).parameters())
    left -= sum(int((found.weights[name] == 0).sum()) for name in found.held)
    assert (told.parameters_before, told.parameters_after) == (whole, left)
    sizes = {layer.id: (layer.before, layer.after) for layer in told.layers if not layer.reason}
    alone = {layer.id for layer in told.layers if options.share_of(layer.together) == 0}
    assert all(before == after for before, after in map(sizes.pop, alone))
    assert sizes == {layer.id: (layer.before, layer.after) for layer in found.layers}
    assert (told.macs_after < told.macs_before) is structured
    assert told.bytes_after == 4 * (left if structured else whole)


def test_where_only_weights_tell_which_go_the_whole_is_told() -> None:
    told = Prunable(cnn().project).preview(replace(HERE, everywhere=True, shares={"fc1": 0}))
    assert [layer.after for layer in told.layers] == [None, None, 160, None]
    _, found = cut(cnn().project, replace(HERE, everywhere=True, shares={"fc1": 0}))
    gone = sum(int((found.weights[name] == 0).sum()) for name in found.held)
    assert told.parameters_before - told.parameters_after == gone


def test_a_pruned_run_lies_beside_the_whole_one_and_tells_what_it_came_from(tmp_path: Path) -> None:
    run = trained_run("digits", tmp_path / "digits.runs")
    found = prune_run(run.path, None, replace(HERE, structured=True))
    assert found.project is None
    assert {each.name for each in list_runs(tmp_path / "digits.runs")} == {run.path.name, found.run.name}
    assert sorted(each.name for each in tmp_path.iterdir()) == ["digits.runs"]
    about = about_of(found.run)
    assert (about.parent, about.tags) == (run.path.name, ("pruned",))
    kept = kept_pruning(RunFolder(found.run).layout)
    assert kept is not None
    assert (kept.parent, kept.share, kept.structured) == (run.path.name, 0.5, True)
    assert kept.parameters_after < 0.6 * kept.parameters_before
    assert kept.before == found.metrics["before"]
    folder = RunFolder(found.run)
    train(folder.spec(), lambda event: None, layout=folder.layout)
    again = RunFolder(prune_run(found.run, None, replace(HERE, structured=True, epochs=0)).run)
    first, second = folder.spec().project.training, again.spec().project.training
    assert second.optimizer == first.optimizer
    assert second.epochs == first.epochs
    repeated = reproduce(folder, tmp_path / "digits.runs")
    assert kept_pruning(repeated.layout) == kept
    train(repeated.spec(), lambda event: None, layout=repeated.layout)
    assert load_trained(repeated.layout).metrics == load_trained(folder.layout).metrics
    folder.layout.pruned.write_text("[]")
    assert kept_pruning(folder.layout) is None


@pytest.mark.parametrize("structured", [True, False])
def test_each_layer_is_pruned_alone_and_what_is_lost_is_told(structured: bool, tmp_path: Path) -> None:
    run = trained_run("digits", tmp_path).path
    said: list[str] = []
    job = Job(JobKind.PRUNE_EACH, str(run), "", options=replace(HERE, structured=structured).to_text())
    result = prune_each(job, lambda event: said.append(getattr(event, "message", ""))).result
    assert result["metric"] == "accuracy"
    rows = result["rows"]
    assert isinstance(rows, list)
    assert {row["name"] for row in rows} == ({"conv1"} if structured else {"conv1", "fc1"})
    assert all(row["bytes_after"] < row["bytes_before"] and row["relative"] > 0 for row in rows)
    assert [row["loss"] for row in rows] == sorted((row["loss"] for row in rows), reverse=True)
    assert "Pruning conv1 alone" in said
    assert result["precision"] == ("channels-50-l1" if structured else "weights-50")
