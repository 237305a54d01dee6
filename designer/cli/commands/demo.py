"""`layerloom demo`: the whole way without a window, from a template to predictions of the exported model."""

import io
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from designer.cli.command import Command, Context, Result
from designer.cli.console import Console
from designer.cli.errors import CommandError
from designer.cli.progress import metric_text
from designer.cli.projects import refuse_if_wrong
from designer.cli.running import ask, train
from designer.graph.atomic import write_atomically
from designer.graph.errors import FileError
from designer.graph.files import SUFFIX, load, save
from designer.graph.model import Project
from designer.jobs.run_folder import create_run
from designer.jobs.workers import Workers
from designer.places import runs_folder
from designer.protocol.control import JobKind
from designer.templates import load_template

TEMPLATE = "digits-cnn"
LEAST_ACCURACY = 0.97
_SAMPLES = 5
_STEPS = 6


class _Steps:
    """Counts and times the steps, and says which one it is."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self.seconds: dict[str, float] = {}

    @contextmanager
    def step(self, name: str, words: str) -> Iterator[None]:
        """Times one step."""
        self._console.remark(f"[{len(self.seconds) + 1}/{_STEPS}] {words}")
        begun = time.perf_counter()
        yield
        self.seconds[name] = round(time.perf_counter() - begun, 3)


def _arguments(parser: ArgumentParser) -> None:
    default = Path("layerloom-demo")
    parser.add_argument(
        "--out", type=Path, default=default, metavar="DIR", help=f"where the files go (default: ./{default})"
    )


def _run(arguments: Namespace, context: Context) -> Result:
    with closing(Workers()) as workers:
        workers.warm(exports=True)
        return _demo(arguments.out.resolve(), context.console, workers)


def _demo(out: Path, console: Console, workers: Workers) -> Result:
    begun = time.perf_counter()
    steps = _Steps(console)
    with steps.step("template", f"Making a project from the template {TEMPLATE}"):
        project = load_template(TEMPLATE)
        file = _project_file(out, project)
    with steps.step("check", "Checking it"):
        refuse_if_wrong(project, file)
    with steps.step("train", f"Training {project.training.epochs} epochs on {project.data.dataset}"):
        folder = create_run(runs_folder(file), project, project_file=file.name)
        train(folder, console, workers)
    with steps.step("evaluate", "Evaluating the best epoch on samples it has not seen"):
        accuracy = float(ask(JobKind.EVALUATE, folder, console, workers=workers)["metrics"]["accuracy"])
    with steps.step("export", "Exporting to ONNX and comparing module, printed source and ONNX file"):
        model = out / f"{TEMPLATE}.onnx"
        parity = ask(JobKind.EXPORT, folder, console, out=model, workers=workers)["parity"]
    with steps.step("run", "Running the ONNX file in the runtime"):
        samples, answers = _samples(out, project)
        provider, predictions = _predictions(model, samples)
    steps.seconds["total"] = round(time.perf_counter() - begun, 3)
    if accuracy < LEAST_ACCURACY:
        raise CommandError(
            f"The demo reached an accuracy of {metric_text('accuracy', accuracy)}.",
            f"At least {metric_text('accuracy', LEAST_ACCURACY)} was expected; please report this.",
        )
    _say_summary(console, accuracy, parity, steps.seconds["total"])
    console.say(f"The runtime on {provider}:")
    for answer, prediction in zip(answers, predictions, strict=True):
        console.say(
            f"  a {answer} is read as {prediction['label']} ({metric_text('accuracy', prediction['score'])} sure)"
        )
    console.say(f"\nProject     {file}\nRun         {folder.path}\nONNX model  {model}\nSamples     {samples}")
    console.say(f"\nTry next:   layerloom run {model} {samples}\n            layerloom {file}")
    report = {"max_abs": parity["max_abs"], "relative": parity["relative"]}
    return Result(
        {
            "accuracy": accuracy,
            "onnx": str(model),
            "run": str(folder.path),
            "parity": report,
            "predictions": predictions,
            "seconds": steps.seconds,
        }
    )


def _say_summary(console: Console, accuracy: float, parity: Any, seconds: float) -> None:
    console.say(
        f"\n{metric_text('accuracy', accuracy)} of the validation samples are read right, after {seconds:.0f} s in all."
    )
    console.say(
        f"Module, printed source and ONNX file agree: at most {parity['max_abs']:.2g} apart, "
        f"{parity['relative']:.2g} of the output's scale."
    )


def _project_file(out: Path, project: Project) -> Path:
    """Saves the project in `out`. A file of an earlier demo is used again; one that was changed is left alone."""
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        hint = "Name another folder with --out."
        raise CommandError(f"The folder “{out}” could not be made: {error.strerror or error}.", hint) from error
    number = 1
    while not _is_free(file := out / f"{TEMPLATE}{f'-{number}' if number > 1 else ''}{SUFFIX}", project):
        number += 1
    save(project, file)
    return file


def _is_free(file: Path, project: Project) -> bool:
    try:
        return not file.exists() or load(file) == project
    except FileError:
        return False


def _samples(out: Path, project: Project) -> tuple[Path, list[str]]:
    """Writes a few validation samples as they are in the dataset; gives the file and the right answers."""
    import numpy as np  # here: most commands need no numpy

    from designer.data.loading import load
    from designer.data.split import split

    dataset = load(project.data)
    rows = split(dataset, project.data).validation[-_SAMPLES:]
    content = io.BytesIO()
    np.save(content, dataset.inputs[rows])
    file = out / "samples.npy"
    write_atomically(file, content.getvalue())
    return file, [dataset.entry.labels[int(answer)] for answer in dataset.targets[rows]]


def _predictions(model_file: Path, samples: Path) -> tuple[str, list[dict[str, Any]]]:
    import runtime  # here: it loads ONNX Runtime

    model = runtime.load(model_file)
    found = runtime.predict_files(model, [samples])
    return model.provider, [{"source": source} | prediction.to_json(top=1) for source, prediction in found]


DEMO = Command(
    name="demo",
    doc="Go the whole way without a window: template, training, ONNX, predictions.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom demo --out my-demo",
)
