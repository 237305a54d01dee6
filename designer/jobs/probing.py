"""Asks a process what comes out of the user's own layers, and remembers the answers on this machine."""

import contextlib
import json
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from designer.analysis.blocks import ProjectLibrary, analyse_in
from designer.analysis.custom import Answer, Question, ShapeBook, answer_from_json, answer_to_json, question_to_json
from designer.graph.atomic import write_atomically
from designer.graph.errors import FileError
from designer.graph.model import Project
from designer.jobs.worker_process import environment, program
from designer.places import state_folder
from designer.trust import is_trusted

_SECONDS = 60.0
"""How long the process may take to start and to answer; then the code hangs."""
_BEAT_SECONDS = 0.2
"""How often it is asked whether anyone still waits."""
_MOST = 5_000
_DEEPEST = 100
"""How many layers of the user's own may stand one behind the other: each needs the answer before it."""


def known_answers() -> dict[str, Answer]:
    """The answers that this machine has found out before, by the questions' keys."""
    try:
        raw = json.loads(_file().read_text("utf-8"))
        return {str(key): answer_from_json(value) for key, value in raw.items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return {}


def find_out(
    book: ShapeBook, *, timeout_seconds: float = _SECONDS, given_up: Callable[[], bool] = lambda: False
) -> bool:
    """Answers all open questions of a book whose code is trusted. Whether there were any. Blocks; no torch here.

    `given_up` is asked a few times a second: once it is true, the process is ended and nothing is answered.
    """
    open_questions = [question for question in book.questions if is_trusted(question.code)]
    if not open_questions:
        return False
    for question, answer in zip(open_questions, _asked(open_questions, timeout_seconds, given_up), strict=False):
        book.answer(question, answer)
    return True


def settled_library(project: Project) -> ProjectLibrary:
    """The library of a project with the shapes of its own layers found out, as far as its code is trusted. Blocks."""
    book = ShapeBook(known_answers() if project.code else None)
    book.trusted = all(map(is_trusted, project.code.values()))
    library = ProjectLibrary(project.networks, project.code, book)
    for _ in range(_DEEPEST if project.code else 0):
        for network in project.networks:
            analyse_in(project, network, library=library)
        if not find_out(book):
            break
        library = library.following(project)
    return library


def _asked(questions: Sequence[Question], timeout_seconds: float, given_up: Callable[[], bool]) -> list[Answer]:
    """An answer for each question; none at all if they were given up."""
    text = "".join(json.dumps(question_to_json(question)) + "\n" for question in questions)
    command = [*program(), "--probe"]
    try:
        said, in_time = _heard(command, text.encode(), timeout_seconds, given_up)
        lines = said.decode(errors="replace").splitlines()
        why = (
            "the process that runs it ended unexpectedly"
            if in_time
            else f"it gave no answer within {timeout_seconds:g} seconds"
        )
    except OSError as error:
        lines, why = [], f"no process could be started to run it ({error.strerror or error})"
    found: list[Answer] = []
    with contextlib.suppress(ValueError, TypeError, KeyError):
        found += [answer_from_json(json.loads(line)) for line in lines]
    _remember(dict(zip([question.key for question in questions], found, strict=False)))
    if given_up():
        return []
    return [*found[: len(questions)], *[Answer(error=f"{why}.")] * (len(questions) - len(found))]


def _heard(
    command: Sequence[str], text: bytes, timeout_seconds: float, given_up: Callable[[], bool]
) -> tuple[bytes, bool]:
    """What a process says to a text, and whether it came to its end by itself; else it is ended."""
    end = time.monotonic() + timeout_seconds
    pipe, rest = subprocess.PIPE, text
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, env=environment()) as process:
        while True:
            try:
                return process.communicate(rest or None, timeout=_BEAT_SECONDS)[0], True
            except subprocess.TimeoutExpired:
                rest = b""
                if given_up() or time.monotonic() > end:
                    process.kill()
                    return process.communicate()[0], False


def _remember(answers: dict[str, Answer]) -> None:
    known = {**known_answers(), **answers}
    kept = {key: answer_to_json(known[key]) for key in list(known)[-_MOST:]}
    with contextlib.suppress(FileError, OSError):  # It is found out again next time.
        _file().parent.mkdir(parents=True, exist_ok=True)
        write_atomically(_file(), json.dumps(kept).encode())


def _file() -> Path:
    return state_folder() / "shapes.json"
