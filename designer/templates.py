"""The templates that Layerloom ships: finished projects to begin with, each with the score it is known to reach.

A template is a plain `.loom` file in `resources/templates`; what the gallery says of it stands in the file under
`template`. Nothing is trained or drawn here.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import cache
from pathlib import Path

from designer.graph.errors import FileError
from designer.graph.files import SUFFIX, load
from designer.graph.model import Project
from designer.graph.reading import Field
from designer.resources import resource

_KEY = "template"


@dataclass(frozen=True, slots=True)
class Template:
    """What is known of one template.

    `summary` says what it does, `learns` what a reader takes from it. `score` is what training it as it is reaches on
    the validation data with room to spare, in the metric `metric`: at least, or at most where less is better
    (`is_reached`). `seconds` is how long the training took on two cores; `time` says it in words, rounded. `group` is
    its place in the gallery.
    """

    id: str
    title: str
    summary: str
    learns: str
    dataset: str
    metric: str
    score: float
    higher: bool
    seconds: float
    time: str
    path: Path
    group: str

    def is_reached(self, value: float) -> bool:
        """Whether a value of its metric is as good as it promises."""
        return value >= self.score if self.higher else value <= self.score


@cache
def list_templates() -> tuple[Template, ...]:
    """All templates, the first one to try first. Raises `FileError` if a shipped file is damaged."""
    found = [_described(path) for path in resource("templates").glob(f"*{SUFFIX}")]
    return tuple(template for _, template in sorted(found, key=lambda pair: (pair[0], pair[1].id)))


def groups(templates: Iterable[Template]) -> dict[str, tuple[Template, ...]]:
    """Templates by their groups, in the order of the first of each."""
    found: dict[str, list[Template]] = {}
    for template in templates:
        found.setdefault(template.group, []).append(template)
    return {group: tuple(own) for group, own in found.items()}


def template(id: str) -> Template:
    """The template with this id. Raises `FileError` that names those there are."""
    known = {template.id: template for template in list_templates()}
    if id in known:
        return known[id]
    near = get_close_matches(id, known, n=1)
    hint = f"Did you mean “{near[0]}”? " if near else ""
    raise FileError(f"There is no template “{id}”.", f"{hint}There is: {', '.join(known)}.")


def load_template(id: str) -> Project:
    """A new project made from the template with this id. Raises `FileError`."""
    project = load(template(id).path)
    return replace(project, extras={key: value for key, value in project.extras.items() if key != _KEY})


def _described(path: Path) -> tuple[float, Template]:
    """A template's place in the gallery and what is known of it."""
    project = load(path)
    field = Field("", dict(project.extras)).at(_KEY)
    score = field.at("score")
    higher = "at_least" in score.object()
    return field.at("order").number(), Template(
        id=path.stem,
        title=field.at("title").text(),
        summary=field.at("summary").text(),
        learns=field.at("learns").text(),
        dataset=project.data.dataset,
        metric=score.at("metric").text(),
        score=score.at("at_least" if higher else "at_most").number(),
        higher=higher,
        seconds=field.at("seconds").number(),
        time=field.at("time").text(),
        path=path,
        group=field.at("group").text(),
    )
