"""Predictions for files: pictures, tables, texts, sounds, arrays; for models of several inputs, files for each by name.

A table (.csv, .tsv, .jsonl) may hold all inputs: each takes the column that its data had, or the one called like it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from runtime.decode import decode_file, decode_files
from runtime.errors import InputError
from runtime.manifest import InputSpec
from runtime.names import Names
from runtime.postprocess import Prediction
from runtime.reader import Decoded
from runtime.records import RECORD_ENDINGS, Records, read_records
from runtime.session import Model
from runtime.words import Words

Files = Iterable[str | Path] | Mapping[str, Iterable[str | Path]]


def predict_files(model: Model, paths: Files) -> list[tuple[str, Prediction]]:
    """Predictions for files, each with where it comes from (`7.png`, `wines.csv, row 3`, `a.png + b.png`).

    A model of several inputs takes a mapping of files by input, texts such as `left=a.png`, or tables with a column for
    each. Raises `InputError` naming the file at fault, or the input that nothing is given for.
    """
    specs = model.manifest.inputs
    given = _by_input(specs, paths)
    if any(spec.decode is not None and spec.decode.pixels == "raw" for spec in specs):
        return _one_by_one(model, {spec.name: _samples(spec, given[spec.name]) for spec in specs})
    if len(specs) == 1:
        decoded = decode_files(specs[0], given[specs[0].name])
        return _paired(decoded.sources, model.predict(decoded.inputs))
    parts = {spec.name: _decoded(spec, given[spec.name]) for spec in specs}
    found = model.predict({name: part.inputs for name, part in parts.items()})
    sources = zip(*(part.sources for part in parts.values()), strict=True)
    return _paired([" + ".join(dict.fromkeys(each)) for each in sources], found)


def _paired(sources: Sequence[str], found: Sequence[Prediction]) -> list[tuple[str, Prediction]]:
    """Each prediction with its source. Raises `InputError` if a model gives more or fewer answers than it was asked."""
    if len(sources) != len(found):
        message = f"The model gives {len(found)} answers for {len(sources)} samples, so nothing says which is whose."
        raise InputError(message, "Give one file at a time, or a model with a batch.")
    return list(zip(sources, found, strict=True))


def _one_by_one(model: Model, samples: Mapping[str, Sequence[Decoded]]) -> list[tuple[str, Prediction]]:
    """Predictions where each sample may have a size of its own."""
    counts = {name: len(each) for name, each in samples.items()}
    if len(set(counts.values())) > 1:
        listed = ", ".join(f"“{name}” has {count}" for name, count in counts.items())
        raise InputError(f"All inputs must have the same number of samples; {listed}.", "Give as many of each.")
    found: list[tuple[str, Prediction]] = []
    for row in zip(*samples.values(), strict=True):
        inputs = {name: each.inputs for name, each in zip(samples, row, strict=True)}
        source = " + ".join(dict.fromkeys(each.sources[0] for each in row))
        found.append((source, model.predict(inputs)[0]))
    if not found:
        raise InputError("There is no input file.", "Name at least one.")
    return found


def _samples(spec: InputSpec, paths: Sequence[Path]) -> list[Decoded]:
    """Each sample of files by itself."""
    parts: list[Decoded] = []
    for path in paths:
        in_table = path.suffix.lower() in RECORD_ENDINGS
        if in_table and spec.decode is not None:
            files, sources = _listed_files(spec, path)
            parts += [
                decode_file(spec, file)._replace(sources=(source,)) for file, source in zip(files, sources, strict=True)
            ]
        else:
            parts.append(_of_table(spec, path) if in_table else decode_file(spec, path))
    return [Decoded(part.inputs[row : row + 1], (source,)) for part in parts for row, source in enumerate(part.sources)]


def _by_input(specs: Sequence[InputSpec], paths: Files) -> dict[str, list[Path]]:
    """The files of each input; tables that are given without a name are for all of them."""
    names = [spec.name for spec in specs]
    found: dict[str, list[Path]] = {name: [] for name in names}
    if isinstance(paths, Mapping):
        foreign = next((name for name in paths if name not in found), None)
        if foreign is not None:
            raise InputError(f"The model's inputs are {_listed(names)}; “{foreign}” is none of them.", _how(names))
        for name, several in paths.items():
            found[name] += [Path(path) for path in several]
    else:
        for path in paths:
            name, equals, rest = str(path).partition("=")
            if equals and name in found and not Path(path).exists():
                found[name].append(Path(rest))
            elif len(specs) == 1 or Path(path).suffix.lower() in RECORD_ENDINGS:
                for each in found.values():
                    each.append(Path(path))
            else:
                message = f"The model takes {len(names)} inputs ({_listed(names)}); “{path}” is named for none of them."
                raise InputError(message, _how(names))
    missing = next((name for name, files in found.items() if not files), None)
    if missing is not None and len(specs) > 1:
        raise InputError(f"The model's inputs are {_listed(names)}; there is no file for “{missing}”.", _how(names))
    return found


def _decoded(spec: InputSpec, paths: Sequence[Path]) -> Decoded:
    """Raw inputs for one of several inputs."""
    parts = [
        _of_table(spec, path) if path.suffix.lower() in RECORD_ENDINGS else decode_files(spec, [path]) for path in paths
    ]
    sources = tuple(source for part in parts for source in part.sources)
    return Decoded(np.concatenate([part.inputs for part in parts]), sources)


def _of_table(spec: InputSpec, path: Path) -> Decoded:
    """What a table says of an input: names of pictures or sounds, texts, names, or numbers of its own."""
    reader = spec.reader
    if isinstance(reader, Words | Names):
        records = _records(path)
        column = reader.column if reader.column in records.columns else spec.name
        records.need(path.name, column)
        return decode_files(replace(spec, reader=replace(reader, column=column)), [path])
    if spec.decode is None and (reader is None or path.suffix.lower() in reader.endings):
        return decode_files(spec, [path])
    files, sources = _listed_files(spec, path)
    return Decoded(decode_files(spec, files).inputs, sources)


def _listed_files(spec: InputSpec, path: Path) -> tuple[list[Path], tuple[str, ...]]:
    """The files that a table names for an input, and their rows."""
    records = _records(path)
    records.need(path.name, spec.name)
    files: list[Path] = []
    for row in records.rows:
        said = row.cells.get(spec.name, "").strip()
        if row.problem or not said:
            why = row.problem or f"the column “{spec.name}” is empty; a file was expected"
            raise InputError(f"“{path.name}”, row {row.number}: {why}.", "Correct the row, or leave it out.")
        files.append(path.parent / said)
    return files, tuple(f"{path.name}, row {row.number}" for row in records.rows)


def _records(path: Path) -> Records:
    try:
        return read_records(path)
    except FileNotFoundError:
        raise InputError(f"There is no file “{path}”.", "Check the path.") from None
    except OSError as error:
        raise InputError(f"“{path}” could not be read: {error.strerror or error}.", "Check the file.") from error


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"“{name}”" for name in names)


def _how(names: Sequence[str]) -> str:
    example = " ".join(f"{name}=FILE" for name in names)
    return f"Write {example}, or give a table with a column for each."
