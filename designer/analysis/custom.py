"""Layers of the user's own: entries made from their text, with shapes that a worker found out.

Nothing of their code runs here. What comes out of them is asked for: a `Question` goes into the `ShapeBook`; whoever
may run the code (a worker, once the user trusts the project) writes the `Answer`; then the network is looked at again.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from designer.analysis.generalising import Grid, grid_for
from designer.catalogue.call import Call, In, Lowering
from designer.catalogue.dims import BATCH, Dim, fixed
from designer.catalogue.errors import ShapeError
from designer.catalogue.layer import Family, LayerDef, Specs, Values
from designer.catalogue.signature import FOLLOWS, Signature, read_signature
from designer.catalogue.tensor import ABSENT, Shape, TensorSpec
from designer.graph.model import CUSTOM

FINDING_OUT = "its shape is being found out"
"""What the sentence says of a layer whose answer is on its way."""


@dataclass(frozen=True, slots=True)
class Question:
    """What comes out of a layer whose text is `code`, constructed with `values`, when `inputs` arrive?"""

    name: str
    code: str
    values: tuple[tuple[str, Any], ...]
    inputs: Specs

    @property
    def key(self) -> str:
        """A hash of the question; equal questions have equal keys, in every process."""
        plain = [self.name, self.code, self.values, [(tuple(map(str, spec.shape)), spec.dtype) for spec in self.inputs]]
        return hashlib.sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Answer:
    """What came out; or `error`, the sentence why nothing did."""

    outputs: Specs = ()
    weights: Mapping[str, Shape] | None = None
    buffers: Mapping[str, Shape] | None = None
    macs: Dim = 0
    error: str = ""

    @property
    def form(self) -> tuple[tuple[tuple[str, Shape], ...], ...]:
        """Its weights and buffers, to be compared."""
        return tuple(tuple((each or {}).items()) for each in (self.weights, self.buffers))


class ShapeBook:
    """Answers by question, and the questions that nobody has answered yet. `version` grows with every answer."""

    def __init__(self, answers: Mapping[str, Answer] | None = None) -> None:
        self._answers = dict(answers or {})
        self._open: dict[str, Question] = {}
        self.version = 0
        self.trusted = True
        """Whether the project's code may run, so that an answer can be expected."""

    def look_up(self, question: Question) -> Answer | None:
        """The answer, or None; the question is open then."""
        answer = self._answers.get(question.key)
        if answer is None:
            self._open[question.key] = question
        return answer

    def allow(self, trusted: bool) -> None:
        """Says whether the code may run. If that is news, entries have other things to say."""
        if trusted != self.trusted:
            self.trusted = trusted
            self.version += 1

    @property
    def questions(self) -> tuple[Question, ...]:
        """What is still to be found out."""
        return tuple(self._open.values())

    def answer(self, question: Question, answer: Answer) -> None:
        """Writes an answer."""
        self._answers[question.key] = answer
        self._open.pop(question.key, None)
        self.version += 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomDef(LayerDef):
    """The entry of a layer of the user's own. `code` is printed into the source."""

    code: str
    signature: Signature


def custom_entry(name: str, code: str, book: ShapeBook) -> CustomDef:
    """The entry of the layer called `name` in `code`. Raises `SignatureError` if the text cannot be read."""
    signature = read_signature(name, code)
    return CustomDef(
        type=f"{CUSTOM}{name}",
        family=Family.CUSTOM,
        doc=signature.doc,
        stem=name.lower(),
        icon="file-code",
        params=signature.params,
        inputs=signature.inputs,
        outputs=signature.outputs,
        infer=lambda v, x: _answer(signature, code, book, v, x).outputs,
        lower=lambda v, x: _lower(signature, v, x),
        weights=lambda v, x: _answer(signature, code, book, v, x).weights or {},
        buffers=lambda v, x: _answer(signature, code, book, v, x).buffers or {},
        macs=lambda v, x, y: _answer(signature, code, book, v, x).macs,
        keywords=("custom", "own", "python"),
        examples=(),
        gradients=False,
        code=code,
        signature=signature,
    )


def construction(signature: Signature, values: Values, inputs: Specs) -> dict[str, Any]:
    """The keyword arguments of the constructor: the user's, and those that follow from what arrives."""
    follows: dict[str, Any] = {}
    for name in signature.follows:
        first = next((spec for spec in inputs if spec.given), None)
        size = (
            None if first is None or len(first.shape) < 2 else first.shape[1 if FOLLOWS[name] == "in_channels" else -1]
        )
        if not isinstance(size, int):
            raise ShapeError(f"{signature.name} needs a fixed size for {name}, but gets {first}.")
        follows[name] = size
    return {**follows, **values}


def _answer(signature: Signature, code: str, book: ShapeBook, values: Values, inputs: Specs) -> Answer:
    """What is known of the layer with what arrives, open sizes generalised. Raises `ShapeError` if it is nothing."""
    given = tuple(construction(signature, values, inputs).items())
    grid = grid_for(inputs)
    if grid is None:
        raise _needs_numbers(signature, inputs, "its sizes hang together")
    points = grid.points if grid.sizes else ((),)
    asked = [Question(signature.name, code, given, grid.inputs_at(inputs, point)) for point in points]
    found = [book.look_up(question) for question in asked]  # All are asked before one is missed.
    answers = [
        _told(signature, answer, grid.told(point), trusted=book.trusted)
        for answer, point in zip(found, points, strict=True)
    ]
    if not grid.sizes:
        return answers[0]
    return _generalised(signature, inputs, grid, answers)


def _told(signature: Signature, answer: Answer | None, where: str, *, trusted: bool) -> Answer:
    if answer is None:
        waiting = (
            FINDING_OUT if trusted else "its code runs only after you trust this project, so its shape is not known"
        )
        raise ShapeError(f"{signature.name} is a layer of your own: {waiting}.")
    if answer.error:
        raise ShapeError(f"{signature.name}: {f'with {where}, ' if where else ''}{answer.error}")
    return answer


def _generalised(signature: Signature, inputs: Specs, grid: Grid, answers: list[Answer]) -> Answer:
    """One answer for all sizes, from those at the points of a grid."""
    first = answers[0]
    forms = {
        (each.form, tuple((tuple(size == BATCH for size in spec.shape), spec.dtype) for spec in each.outputs))
        for each in answers
    }
    if len(forms) > 1:
        raise _needs_numbers(signature, inputs, "its weights or its results differ in kind from size to size")
    outputs = []
    for place, spec in enumerate(first.outputs):
        sizes = [
            size if size == BATCH else grid.fit([fixed(each.outputs[place].shape[axis]) for each in answers])
            for axis, size in enumerate(spec.shape)
        ]
        if None in sizes:
            raise _needs_numbers(signature, inputs, "what it gives does not follow from sizes by adding or multiplying")
        outputs.append(TensorSpec(tuple(size for size in sizes if size is not None), spec.dtype))
    macs = grid.fit([fixed(each.macs) for each in answers])
    if macs is None:
        raise _needs_numbers(signature, inputs, "its work does not follow from sizes by adding or multiplying")
    return replace(first, outputs=tuple(outputs), macs=macs)


def _needs_numbers(signature: Signature, inputs: Specs, why: str) -> ShapeError:
    return ShapeError(
        f"{signature.name} is a layer of your own that needs fixed sizes ({why}), but gets "
        f"{', '.join(str(spec) for spec in inputs if spec.given)}. Give the Inputs numbers."
    )


def _lower(signature: Signature, values: Values, inputs: Specs) -> Lowering:
    names = tuple(port.name for port in signature.outputs)
    arguments: list[Any] = []
    many = any(port.many for port in signature.inputs)
    single = len(signature.inputs) - 1 if many else len(signature.inputs)
    arguments = [In(index) if inputs[index].given else None for index in range(min(single, len(inputs)))]
    if many:
        arguments.append([In(index) for index in range(single, len(inputs))])
    while arguments and arguments[-1] is None:
        arguments.pop()
    returns = names[0] if len(names) == 1 else names
    if not signature.is_class:
        return Lowering(Call(f"custom.{signature.name}", tuple(arguments), dict(values)), None, returns)
    made = Call(f"custom.{signature.name}", (), construction(signature, values, inputs))
    return Lowering(Call("self", tuple(arguments)), made, returns)


def spec_to_json(spec: TensorSpec) -> dict[str, Any]:
    """A tensor as a JSON object; the batch is `N`."""
    return {"shape": [size if isinstance(size, int) else str(size) for size in spec.shape], "dtype": spec.dtype}


def spec_from_json(value: Mapping[str, Any]) -> TensorSpec:
    """A tensor from a JSON object. Raises `ValueError` for what is none."""
    sizes = value.get("shape")
    if value.get("dtype") == ABSENT.dtype:
        return ABSENT
    if not isinstance(sizes, list) or not all(size == "N" or (isinstance(size, int) and size >= 0) for size in sizes):
        raise ValueError(f"no shape: {sizes!r}")
    return TensorSpec(tuple(BATCH if size == "N" else size for size in sizes), str(value.get("dtype")))


def question_to_json(question: Question) -> dict[str, Any]:
    """A question as a JSON object."""
    return {
        "name": question.name,
        "code": question.code,
        "values": [[name, value] for name, value in question.values],
        "inputs": [spec_to_json(spec) for spec in question.inputs],
    }


def question_from_json(value: Mapping[str, Any]) -> Question:
    """A question from a JSON object. Raises `ValueError` or `TypeError` for what is none."""
    values = tuple((str(name), _hashable(item)) for name, item in value["values"])
    return Question(str(value["name"]), str(value["code"]), values, tuple(map(spec_from_json, value["inputs"])))


def answer_to_json(answer: Answer) -> dict[str, Any]:
    """An answer as a JSON object."""
    if answer.error:
        return {"error": answer.error}
    return {
        "outputs": [spec_to_json(spec) for spec in answer.outputs],
        "weights": {name: list(shape) for name, shape in (answer.weights or {}).items()},
        "buffers": {name: list(shape) for name, shape in (answer.buffers or {}).items()},
        "macs": answer.macs,
    }


def answer_from_json(value: Mapping[str, Any]) -> Answer:
    """An answer from a JSON object. Raises `ValueError` or `TypeError` for what is none."""
    if "error" in value:
        return Answer(error=str(value["error"]))
    weights, buffers = ({str(k): tuple(map(int, v)) for k, v in value[name].items()} for name in ("weights", "buffers"))
    return Answer(tuple(map(spec_from_json, value["outputs"])), weights, buffers, int(value["macs"]))


def _hashable(value: Any) -> Any:
    return tuple(map(_hashable, value)) if isinstance(value, list) else value
