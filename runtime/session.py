"""A model ready to run: `load` opens it, `predict` takes raw inputs as the dataset has them and gives predictions.

A model that Layerloom exported describes itself; for any other ONNX file the description is guessed from its inputs.
Files and pictures are read elsewhere (`runtime.decode`).
"""

import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from runtime.assignment import Assigned, assigned, assigned_in_profile
from runtime.errors import ClosedError, InputError, ManifestError, OptionError, RuntimeModelError, StoppedError
from runtime.guess import guess_manifest
from runtime.inputs import as_raw, as_typed, by_name, is_finite, same_samples
from runtime.looks import endings
from runtime.manifest import METADATA_KEY, Manifest, manifest_from_text
from runtime.options import Options
from runtime.postprocess import Prediction, predictions
from runtime.providers import Opened, open_session, plain_run, reason
from runtime.questions import Question, questions
from runtime.safe import CheckedModel, check_model
from runtime.state import memory_of
from runtime.steps import Array, apply_all
from runtime.usual import usual_way

if TYPE_CHECKING:
    from runtime.binding import Bound

Inputs = Any
"""An array, or a mapping from input names to arrays. Any: whatever numpy can make an array of, checked here."""

BATCH = 256
"""How many samples `predict` runs at once; bounds the memory that a large input needs."""


_MOST_BYTES = 1 << 30


def load(
    path: str | Path,
    provider: str | Options = "auto",
    threads: int | None = None,
    *,
    isolated: bool = False,
    description: Mapping[str, Any] | None = None,
) -> "Model":
    """Opens a model file after checking it.

    `provider` is one of `runtime.PROVIDERS` with the number of CPU `threads` (None: as many as cores), or all
    `Options` at once; `isolated` is one of them, for models of strangers. `description` says of a file that does not
    describe itself what its `Model.questions` ask (`runtime.describing`; Any: texts or values). Raises
    `ModelFileError`, `ManifestError`, `OptionError`, `LimitError`, `ProviderError`, or `InputError` for a description
    that does not fit.
    """
    if isinstance(provider, Options):
        if threads is not None:
            raise OptionError("The number of threads came twice: in the options and beside them.", "Give it once.")
        options = provider
    else:
        options = Options(provider, threads)
    if isolated:
        options = replace(options, isolated=True)
    return open_checked(check_model(Path(path), bool(options.libraries)), options, description)


def open_checked(
    checked: CheckedModel,
    options: Options,
    description: Mapping[str, Any] | None = None,  # Any: as `load` takes it
) -> "Model":
    """Opens what `check_model` found to be safe. Raises as `load`."""
    if options.isolated:
        from runtime.child import open_isolated  # here: few need it

        opened = open_isolated(checked.path, options)
    else:
        opened = open_session(checked, options)
    text = opened.session.get_modelmeta().custom_metadata_map.get(METADATA_KEY)
    manifest = _guessed(checked, opened.session) if text is None else manifest_from_text(text)
    if description:
        from runtime.describing import described  # here: few need it

        manifest = described(manifest, description)
    model = Model(checked.path, manifest, opened, options)
    for each in options.warm_up:
        model.warm_up(each)
    return model


def _guessed(checked: CheckedModel, session: Any) -> Manifest:
    """The likely description of a file that carries none. Any: ONNX Runtime is untyped."""
    content = checked.path.read_bytes() if checked.content is None else checked.content
    return guess_manifest(session, checked.path.stem, endings(content))


class Model:
    """An opened model. May be shared by threads, and used in a `with` statement, which closes it.

    `provider` is what really runs it (`CPUExecutionProvider`, `CUDAExecutionProvider`), `options` what was asked for;
    `notes` are sentences about the difference for the user; `manifest` describes inputs and outputs.
    """

    def __init__(self, path: Path, manifest: Manifest, opened: Opened, options: Options) -> None:
        session = opened.session
        self.path = path
        self.manifest = manifest
        self.provider = opened.provider
        self.notes = opened.notes
        self.options = options
        self.memory = memory_of(manifest.state, session)
        self._session = session
        self._run_network = plain_run(session, options)
        self._fixed_batch = _fixed_batch(session)
        _check_names(manifest, session)
        # What every run needs is looked up once: the names, and for each input the type that needs no conversion.
        self._names = [output.name for output in manifest.outputs]
        self.input_types = {spec.name: np.dtype(spec.dtype) for spec in manifest.inputs}
        self._only = manifest.inputs[0].name if len(manifest.inputs) == 1 else ""
        self._raw_shape = manifest.inputs[0].shape if self._only else None
        self._usual = usual_way(manifest) if self._fixed_batch in (None, 1) else None

    def predict(self, inputs: Inputs, stop: Any = None) -> list[Prediction]:
        """One prediction per sample of raw inputs [batch, …]; a single sample without batch is a batch of one.

        A model of several inputs takes a mapping by name; of several outputs, the first is the prediction and the
        rest its `others`. `stop` as in `run`. Raises `InputError` if the inputs do not fit or are not finite.
        """
        if self._usual is not None and (quick := self._usual(self, inputs, stop)) is not None:
            return quick
        arrays = self.raw(inputs)
        samples = same_samples(arrays)
        found: list[Prediction] = []
        for start in range(0, samples, BATCH):
            part = arrays if samples <= BATCH else {name: each[start : start + BATCH] for name, each in arrays.items()}
            found.extend(self.answers(self.run(self.prepared(part), stop)))
        return found

    @property
    def session(self) -> Any:
        """ONNX Runtime's own session, for who wants to ask it something. Any: it is untyped. Raises `ClosedError`."""
        return self._refuse() if self._session is None else self._session

    @property
    def questions(self) -> tuple[Question, ...]:
        """What the file does not say of itself, to be answered by a `description`; nothing if it describes itself."""
        return questions(self.manifest)

    async def apredict(self, inputs: Inputs) -> list[Prediction]:
        """`predict` for programs that wait for many things at once; a task that is cancelled stops the network."""
        from runtime.asynchronous import apredict  # here: asyncio takes its time to load

        return await apredict(self, inputs)

    def run(self, inputs: Inputs, stop: Any = None) -> dict[str, Array]:
        """The network itself: prepared inputs (after their steps) → raw outputs by name, as they are.

        States begin anew. `stop` is one of ONNX Runtime's `RunOptions` (Any: it is untyped), by whose `terminate`
        another thread ends the run with a `StoppedError`. Raises `InputError` if ONNX Runtime refuses the inputs,
        `ClosedError` after `close`.
        """
        feed = self.feed(inputs)
        if self._fixed_batch is None:
            found = self.run_network(self._names, self._begun(feed) if self.memory else feed, stop)
            return dict(zip(self._names, found, strict=True))
        first = next(iter(feed.values())).shape[:1]
        if first == (self._fixed_batch,):
            return dict(zip(self._names, self.run_network(self._names, self._begun(feed), stop), strict=True))
        parts = [self.run_network(self._names, self._begun(part), stop) for part in _batches(feed, self._fixed_batch)]
        try:
            joined = [np.concatenate(each)[: first[0]] for each in zip(*parts, strict=True)]
        except ValueError:
            message = f"The model takes {self._fixed_batch} samples at once and gives no answer for each of them."
            raise InputError(message, f"Give exactly {self._fixed_batch}.") from None
        return dict(zip(self._names, joined, strict=True))

    def raw(self, inputs: Inputs) -> dict[str, Array]:
        """Raw samples by input, checked, with a batch. Raises `InputError`."""
        fitting = self.fitting(inputs)
        if fitting is not None and is_finite(fitting[self._only]):
            return fitting
        named = by_name(self.manifest.inputs, inputs)
        return {spec.name: as_raw(spec, named[spec.name]) for spec in self.manifest.inputs}

    def fitting(self, inputs: Inputs) -> dict[str, Array] | None:
        """An array of floats that has the shape of one sample or of a batch; None for all else. It may be infinite."""
        if type(inputs) is not np.ndarray or inputs.dtype.kind != "f":
            return None
        array = inputs[np.newaxis] if inputs.shape == self._raw_shape else inputs
        return {self._only: array} if array.ndim and array.shape[1:] == self._raw_shape else None

    def prepared(self, arrays: Mapping[str, Array]) -> dict[str, Array]:
        """What the network takes of raw samples: each input after its steps."""
        return {spec.name: apply_all(spec.steps, arrays[spec.name]) for spec in self.manifest.inputs}

    def answers(self, outputs: Mapping[str, Array]) -> list[Prediction]:
        """The predictions that the network's outputs are, one for each sample."""
        columns = [predictions(spec, outputs[spec.name]) for spec in self.manifest.outputs]
        if len(columns) == 1:
            return columns[0]
        return [replace(first, others=tuple(rest)) for first, *rest in zip(*columns, strict=False)]

    def run_network(self, names: list[str], feed: Mapping[str, Array], stop: Any = None) -> list[Array]:
        """The outputs of these names for arrays that fit already. Raises as `run`. Any: see there."""
        try:
            found: list[Array] = self._run_network(names, feed, stop)
            return found
        except RuntimeModelError:
            raise
        except Exception as error:  # ONNX Runtime's exceptions share no base class
            if stop is not None and stop.terminate:
                raise StoppedError(f"“{self.path.name}” was stopped while it ran.") from error
            shapes = ", ".join(f"“{name}” of shape {array.shape}" for name, array in feed.items())
            message = f"“{self.path.name}” cannot run with {shapes}: {reason(error)}"
            raise InputError(message, "Check the shape of the inputs.") from error

    def bound(self, batch: int = 1, shapes: Mapping[str, tuple[int, ...]] | None = None) -> "Bound":
        """Fixed buffers for inputs and outputs of one size: runs copy nothing. One thread at a time may use them.

        `shapes` are those of inputs with further open sizes. Raises `InputError` if the network cannot run with them.
        """
        from runtime.binding import Bound

        self._need_here("fixed buffers")
        return Bound(self, self.session, batch, shapes or {})

    def assignment(self) -> tuple[Assigned, ...]:
        """Which node runs where, in the order of ONNX Runtime, before it fuses nodes.

        Where ONNX Runtime is too old to record that, the file is opened once more and run on zeros, and nodes are told
        as they ran. Raises `OptionError` if it has open sizes then, and what `load` raises.
        """
        self._need_here("a record of which node runs where")
        if hasattr(self.session, "get_provider_graph_assignment_info"):
            return assigned(self.session)
        with tempfile.TemporaryDirectory() as folder:
            options = replace(self.options, profile=Path(folder) / "nodes", warm_up=(1,))
            return assigned_in_profile(load(self.path, options).end_profile())

    def warm_up(self, asked: Any) -> None:
        """Runs zeros, so that what is prepared at the first run is ready. `asked` as in `Options.warm_up`.

        Raises `OptionError` if the network cannot run with that size.
        """
        try:
            shapes = {} if isinstance(asked, int) else dict(asked)
            self.run(
                {name: np.zeros(shape, self.input_types[name]) for name, shape in self.sizes(asked, shapes).items()}
            )
        except (InputError, KeyError) as error:
            told = error.message if isinstance(error, InputError) else f"it has no input {error}."
            message = f"The model cannot be warmed up with {asked}: {told}"
            raise OptionError(message, "Give shapes that fit it.") from error

    def sizes(self, batch: Any, shapes: Mapping[str, tuple[int, ...]]) -> dict[str, tuple[int, ...]]:
        """The shape of each input of the network for a number of samples; of those with open sizes as given.

        Any: a number, unless all shapes are given. Raises `InputError` for an input whose sizes remain open.
        """
        found = {node.name: node.shape for node in self.session.get_inputs() if node.name in self.input_types}
        foreign = next((name for name in shapes if name not in found), None)
        if foreign is not None:
            raise InputError(f"The model has no input “{foreign}”; it has {_quoted(found)}.", "Give one of these.")
        for name, shape in found.items():
            usual = (batch, *shape[1:]) if shape and isinstance(shape[0], str | None) else tuple(shape)
            wanted = shapes.get(name, usual)
            if not all(isinstance(size, int) and size >= 1 for size in wanted):
                sizes = ", ".join(map(str, wanted))
                raise InputError(f"Sizes of input “{name}” are open ({sizes}).", f'Give its shape: {{"{name}": (…)}}.')
            found[name] = tuple(wanted)
        return found

    def end_profile(self) -> Path:
        """Ends what `Options.profile` began, and gives the file that holds it. Raises `OptionError` if nothing did."""
        self._need_here("profile")
        path = "" if self.options.profile is None else str(self.session.end_profiling())
        if not path:
            message = "Nothing is being measured: the model was opened without a profile, or it was ended before."
            raise OptionError(message, "Open it with Options(profile=…), and end it once.")
        return Path(path)

    @property
    def is_closed(self) -> bool:
        """Whether `close` was called."""
        return self._session is None

    def close(self) -> None:
        """Gives the network's memory back once no run is under way; who asks later gets a `ClosedError`."""
        self._session = None
        self._run_network = self._refuse

    def __enter__(self) -> "Model":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self) -> "Model":
        return self

    async def __aexit__(self, *_: object) -> None:
        self.close()

    def _need_here(self, what: str) -> None:
        if self.options.isolated:
            raise OptionError(f"A model in a process of its own has no {what}.", "Open it without isolation for that.")

    def _refuse(self, *_: Any) -> Any:
        raise ClosedError(f"The model “{self.path.name}” was closed.", "Load it again.")

    def feed(self, inputs: Inputs) -> dict[str, Array]:
        """The inputs by name in the types that the network takes; as they are, where they fit already.

        Raises `InputError`.
        """
        if type(inputs) is np.ndarray and self._only:
            if inputs.dtype == self.input_types[self._only] and inputs.flags.c_contiguous:
                return {self._only: inputs}
        elif type(inputs) is dict and inputs.keys() == self.input_types.keys():
            for name, dtype in self.input_types.items():
                array = inputs[name]
                if type(array) is not np.ndarray or array.dtype != dtype or not array.flags.c_contiguous:
                    break
            else:
                return inputs
        named = by_name(self.manifest.inputs, inputs)
        return {spec.name: np.ascontiguousarray(as_typed(spec, named[spec.name])) for spec in self.manifest.inputs}

    def _begun(self, feed: dict[str, Array]) -> dict[str, Array]:
        """The feed, with the states that a series begins with where the model keeps any."""
        return feed if self.memory is None else feed | self.memory.begun(len(next(iter(feed.values()))))


def _fixed_batch(session: Any) -> int | None:
    """The batch size that a model insists on, if it does: the first size of all its inputs."""
    first, *others = {node.shape[0] if node.shape else None for node in session.get_inputs()} or {None}
    return first if isinstance(first, int) and first > 0 and not others else None


def _batches(feed: dict[str, Array], fixed: int) -> Iterator[dict[str, Array]]:
    """The feed in parts of a fixed size, the last filled up by repeating its last sample."""
    samples = next(iter(feed.values())).shape[:1]
    if not samples or samples[0] == 0:
        yield feed
        return
    most = max(each[:1].nbytes for each in feed.values()) * fixed
    if most > _MOST_BYTES:
        message = f"The model takes exactly {fixed:,} samples at once, which are {most >> 20:,} MiB."
        raise InputError(message, "Export it with an open batch.")
    for start in range(0, samples[0], fixed):
        part = {name: array[start : start + fixed] for name, array in feed.items()}
        yield {name: np.concatenate([array, *[array[-1:]] * (fixed - len(array))]) for name, array in part.items()}


def _check_names(manifest: Manifest, session: Any) -> None:
    described = [*(spec.name for spec in manifest.inputs), *manifest.state.values()]
    told = [*(spec.name for spec in manifest.outputs), *manifest.state]
    present = [node.name for node in session.get_inputs()], [node.name for node in session.get_outputs()]
    if sorted(described) != sorted(present[0]) or not set(told) <= set(present[1]):
        raise ManifestError(
            f"The model's description speaks of {_listed(described, told)}, but its network has {_listed(*present)}.",
            "Export the model again.",
        )


def _listed(inputs: list[str], outputs: list[str]) -> str:
    return f"inputs {', '.join(inputs)} and outputs {', '.join(outputs)}"


def _quoted(names: Mapping[str, Any]) -> str:
    return ", ".join(f"“{name}”" for name in names)
