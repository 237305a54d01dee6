"""On how much a run is trained: how many devices and machines may change whenever it goes on."""

from dataclasses import replace

from designer.graph.atomic import write_atomically
from designer.graph.errors import FileError
from designer.jobs.errors import RunError
from designer.jobs.run_folder import RunFolder
from designer.protocol.run_spec import spec_to_text


def spread(
    folder: RunFolder, *, devices: int | None = None, nodes: int | None = None, engine: str | None = None
) -> None:
    """Writes down on how much a run is trained from now on; None leaves a number as it is. Raises `RunError`."""
    spec = folder.spec()
    before = spec.project.training
    training = replace(
        before,
        devices=before.devices if devices is None else devices,
        nodes=before.nodes if nodes is None else nodes,
        engine=before.engine if engine is None else engine,
    )
    if training == before:
        return
    changed = replace(spec, project=replace(spec.project, training=training))
    try:
        write_atomically(folder.layout.spec, spec_to_text(changed).encode())
    except FileError as error:
        raise RunError(f"The run could not be changed: {error.message}", error.hint) from error
