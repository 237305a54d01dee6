"""A script for SLURM that trains a run on machines of a cluster. They share the disk that the run's folder is on."""

import shlex
import sys
from pathlib import Path

from designer.graph.recipe import Training

MEETING_PORT = 29500
"""Where the machines of a run find each other."""
_WARN_SECONDS = 120
"""So long before the end of its time a job is told to save."""

_SCRIPT = """\
#!/bin/bash
#SBATCH --job-name={name}
#SBATCH --nodes={nodes}
#SBATCH --ntasks-per-node=1
#SBATCH {per_node}
#SBATCH --output=slurm-%j.log
#SBATCH --signal=INT@{warn}
# Add what your cluster asks for: --partition, --account, --time.

{lines}
# Two minutes before its time is up, the run saves and stops. This script, handed in again, goes on from there.
"""


def script_for(run: Path, training: Training) -> str:
    """The text of a script that trains the run in this folder, or goes on with it."""
    alone = training.device == "cpu"
    start = f"srun {shlex.quote(_program())} resume {shlex.quote(str(run))}"
    lines = [start]
    if training.nodes > 1:
        first = 'head=$(scontrol show hostnames "$SLURM_JOB_NODELIST" | head -n 1)'
        lines = [first, f'{start} --meet "$head:{MEETING_PORT}"']
    return _SCRIPT.format(
        name=_word(f"{run.parent.stem}-{run.name}"),
        nodes=training.nodes,
        per_node=f"--cpus-per-task={training.devices}" if alone else f"--gpus-per-node={training.devices}",
        warn=_WARN_SECONDS,
        lines="\n".join(lines),
    )


def _program() -> str:
    """The command beside this Python, as a job has another PATH; else its name."""
    beside = Path(sys.executable).with_name("layerloom")
    return str(beside) if beside.is_file() else "layerloom"


def _word(text: str) -> str:
    """A name without what means something to a shell or to SLURM."""
    return "".join(letter if letter.isalnum() or letter in "-_." else "-" for letter in text)
