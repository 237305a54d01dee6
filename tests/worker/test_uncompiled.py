"""Workers train without loading PyTorch's compiler, and learn the same without it."""

import json
import subprocess
import sys
from pathlib import Path

from designer.catalogue.registry import optimizers
from designer.graph.recipe import Choice
from designer.jobs.run_folder import RunFolder, create_run
from designer.protocol.run_layout import LAST, WEIGHTS_FILE
from designer.protocol.sealed import read_sealed
from designer.training.entry import train
from tests.helpers.training import digits_mlp

ROOT = Path(__file__).parents[2]
WITHOUT = """
import json, sys
from pathlib import Path
from designer.training.entry import train
from designer.worker.uncompiled import leave_compiler_out
leave_compiler_out()
for run in sys.argv[1:]:
    print(train(Path(run), lambda event: None), file=sys.stderr)
print(json.dumps(sorted(sys.modules)))
"""


def weights(run: RunFolder) -> bytes:
    return read_sealed(run.layout.checkpoint(LAST))[WEIGHTS_FILE]


def test_no_optimiser_loads_the_compiler_and_each_learns_the_same_without_it(tmp_path: Path) -> None:
    kinds = [entry.type for entry in optimizers()]
    runs = {
        (place, kind): create_run(tmp_path / place / kind, digits_mlp(epochs=1, optimizer=Choice(kind)))
        for place in ("with", "without")
        for kind in kinds
    }
    others = [str(run.path) for (place, _), run in runs.items() if place == "without"]
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT, *others], cwd=ROOT, capture_output=True, text=True, check=True
    )
    for kind in kinds:
        train(runs["with", kind].path, lambda event: None)
        assert weights(runs["without", kind]) == weights(runs["with", kind]), kind
    loaded = set(json.loads(done.stdout))
    assert "torch" in loaded
    assert not {"torch._dynamo", "torch._inductor", "triton"} & loaded
