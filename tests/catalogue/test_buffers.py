"""What a layer stores without learning it, such as the running averages of a norm, is what its entry says."""

import pytest

from designer.catalogue.layer import Example, LayerDef, values_of
from designer.catalogue.registry import layers
from tests.catalogue.oracle import run

EXAMPLES = [(entry, example) for entry in layers() if entry.lower is not None for example in entry.examples]


@pytest.mark.parametrize(
    ("entry", "example"), EXAMPLES, ids=[f"{entry.type}-{entry.examples.index(example)}" for entry, example in EXAMPLES]
)
def test_buffers_are_what_the_module_keeps(entry: LayerDef, example: Example) -> None:
    values = values_of(entry.params, example.params)
    module = run(entry, values, example.inputs, device="meta").module
    kept = {name: tuple(each.shape) for name, each in module.named_buffers()} if module else {}
    assert kept == dict(entry.buffers(values, example.inputs))
