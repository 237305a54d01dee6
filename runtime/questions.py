"""What must be asked of whoever runs an ONNX file that does not describe itself."""

from collections.abc import Iterator
from dataclasses import dataclass

from runtime.describing_fields import ANSWERS, KINDS, PIXELS
from runtime.guess import layout_of
from runtime.manifest import InputSpec, Manifest, OutputSpec


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that a file does not say. `about` is the key of the description that answers it.

    `choices` are the answers that there are; empty, where it is a number, a text or a file. `guess` is what is taken
    until somebody answers; "" if nothing can be.
    """

    about: str
    sentence: str
    choices: tuple[str, ...] = ()
    guess: str = ""


def questions(manifest: Manifest) -> tuple[Question, ...]:
    """What is not known, the most important first; nothing for a file that describes itself."""
    if not manifest.guessed:
        return ()
    told = manifest.provenance.get("described", {})
    asked = (*_of_input(manifest.inputs[0]), *_of_output(manifest.outputs[0]))
    return tuple(question for question in asked if question.about not in told)


def _of_input(spec: InputSpec) -> Iterator[Question]:
    likely = spec.content if spec.content in KINDS else _likely(spec)
    yield Question("as", f"What does the input “{spec.name}” take?", KINDS, likely)
    if likely == "image":
        layout = layout_of(spec.shape)
        if len(spec.shape) == 3 and None in (spec.shape[1:] if layout == "nchw" else spec.shape[:2]):
            yield Question("size", "How large are pictures, as HEIGHTxWIDTH?")
        if layout:
            yield Question("layout", "Do channels come before height and width, or after?", ("nchw", "nhwc"), layout)
        if spec.dtype.startswith("float"):
            yield Question("pixels", "From what to what do pixels go?", PIXELS, "0..1")
            yield Question("mean", "What is taken off each channel, after that?", guess="0")
            yield Question("std", "What is each channel divided by, after that?", guess="1")
        yield Question("channels", "In which order are the colours?", ("rgb", "bgr"), "rgb")
        yield Question("fit", "How are pictures of another shape fitted?", ("cover", "stretch", "pad"), "cover")
    elif likely == "text":
        yield Question("tokenizer", "Which tokenizer.json makes numbers of texts?")
    elif likely == "table":
        yield Question("columns", "What are the columns called, in their order?")


def _likely(spec: InputSpec) -> str:
    if layout_of(spec.shape):
        return "image"
    if spec.dtype in ("int64", "int32") and len(spec.shape) == 1:
        return "text"
    return "table" if len(spec.shape) == 1 else "array"


def _of_output(spec: OutputSpec) -> Iterator[Question]:
    guess = {"classification": "shares", "multilabel": "labels"}.get(spec.task, "numbers")
    yield Question("answers", f"What does the output “{spec.name}” say?", ANSWERS, guess)
    if not spec.labels:
        yield Question("labels", "What are the classes called, in their order?")
