"""What Layerloom draws, it also reads: each template, compiled and imported again, is the same network."""

import pytest
import torch

from designer.analysis.blocks import analyse_in
from designer.catalogue.tensor import TensorSpec
from designer.compiler.build import compile_network
from designer.templates import list_templates, load_template
from tests.importers.laws import imported, types


def _numbers(wanted: TensorSpec) -> torch.Tensor:
    """Three samples that a network may get."""
    sizes = [size for size in wanted.shape[1:] if isinstance(size, int)]
    return torch.randn(3, *sizes) if wanted.is_float else torch.randint(2, (3, *sizes))


OTHERWISE = {
    "language-model": "the masked attention of torch's transformer layer is one call, which comes back as code",
    "translation": "attention by three inputs comes back as the calls that it is made of",
    "demand-forecast": "dimensions are swapped by Transpose, and come back swapped by Permute",
}
"""Templates that come back with other layers, which compute the same."""


@pytest.mark.parametrize("id", [template.id for template in list_templates()])
def test_a_compiled_template_comes_back_with_the_same_layers(id: str) -> None:
    torch.manual_seed(0)
    project = load_template(id)
    analysis = analyse_in(project, project.main.id)
    given = tuple(_numbers(end.outputs[0]) for end in analysis.ends("Input"))
    found = imported(compile_network(analysis), given, blocks=False)
    assert len(found.coded) == (id == "language-model")
    if id in OTHERWISE:
        assert types(found)
        return
    # A backbone comes back as the layers that torchvision made it of.
    if len(project.networks) == 1 and all(node.type != "Backbone" for node in project.main):
        drawn = [node.type for node in project.main if node.type not in ("Input", "Output", "Identity")]
        assert sorted(types(found)) == sorted(drawn)
