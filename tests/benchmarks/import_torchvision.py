"""Imports every classification model of torchvision with random weights, and prints a table.

Run it by `python -m tests.benchmarks.import_torchvision [NAME …]`. Each model runs in a process of its own; images are
as large as the model was made for, unless `--side` says otherwise.
"""

import argparse
import json
import subprocess
import sys
import time

SIDES = {"inception_v3": 299}
"""Sides of images that are not 224."""

FIXED = ("vit", "maxvit")
"""Models that take images of one size only."""

_WITHOUT_AUX = {"init_weights": False, "aux_logits": False}
PLAIN = {"googlenet": _WITHOUT_AUX, "inception_v3": _WITHOUT_AUX}
HEADER = "| model | layers | blocks | as code | opaque | weights equal | outputs apart | seconds |"
FAILED = "| {} | – | – | – | – | – | {} | {:.0f} |"


def main() -> None:
    """Walks the models."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--side", type=int, default=0)
    parser.add_argument("--one", action="store_true", help="import a single model here, and print what came of it")
    arguments = parser.parse_args()
    if arguments.one:
        print(json.dumps(_imported(arguments.names[0], arguments.side)))
        return
    print(HEADER)
    print("|---|" + "---:|" * (HEADER.count("|") - 2), flush=True)
    for name in arguments.names or _names():
        print(_row(name, arguments.side), flush=True)


def _names() -> list[str]:
    from torchvision import models  # here: the process that only starts others needs it for the names alone

    return [str(name) for name in models.list_models(module=models)]


def _row(name: str, side: int) -> str:
    started = time.perf_counter()
    command = [sys.executable, "-m", __spec__.name, "--one", name, "--side", str(side)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - started
    if done.returncode:
        return FAILED.format(name, done.stderr.strip().rpartition("\n")[2][:100], seconds)
    found = json.loads(done.stdout)
    share = 100 * found["coded"] / found["layers"]
    apart = "–" if found["difference"] is None else f"{found['difference']:.1e}"
    return (
        f"| {name} | {found['layers']} | {found['blocks']} | {found['coded']} ({share:.1f} %) | {found['opaque']} "
        f"| {'yes' if found['equal'] else 'NO'} | {apart} | {seconds:.0f} |"
    )


def _imported(name: str, side: int) -> dict[str, object]:
    import torch  # here, as below: only the process that imports a model needs them
    from torchvision import models

    from designer.importers.importing import import_module

    torch.manual_seed(0)
    side = 0 if name.startswith(FIXED) else side
    side = side or SIDES.get(name, 224)
    module = getattr(models, name)(weights=None, **PLAIN.get(name, {})).eval()
    found = import_module(module, torch.randn(2, 3, side, side))
    stored, used = module.state_dict(), set(found.origins.values())
    learned = {key for key, _ in module.named_parameters()}
    equal = all(torch.equal(found.state[key], stored[origin]) for key, origin in found.origins.items())
    return {
        "layers": found.layers,
        "blocks": len(found.project.networks) - 1,
        "coded": len(found.coded),
        "opaque": len(found.opaque),
        "equal": equal and learned <= used,
        "difference": found.difference,
    }


if __name__ == "__main__":
    main()
