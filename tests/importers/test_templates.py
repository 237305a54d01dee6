"""What Layerloom draws, it also reads: each template, compiled and imported again, is the same network."""

import pytest
import torch

from designer.analysis.blocks import analyse_in
from designer.compiler.build import compile_network
from designer.templates import list_templates, load_template
from tests.importers.laws import imported, types


@pytest.mark.parametrize("id", [template.id for template in list_templates()])
def test_a_compiled_template_comes_back_with_the_same_layers(id: str) -> None:
    torch.manual_seed(0)
    project = load_template(id)
    analysis = analyse_in(project, project.main.id)
    (end,) = analysis.ends("Input")
    sizes = [size for size in end.outputs[0].shape[1:] if isinstance(size, int)]
    found = imported(compile_network(analysis), torch.randn(3, *sizes), blocks=False)
    assert found.coded == ()
    # A backbone comes back as the layers that torchvision made it of.
    if len(project.networks) == 1 and all(node.type != "Backbone" for node in project.main):
        drawn = [node.type for node in project.main if node.type not in ("Input", "Output", "Identity")]
        assert sorted(types(found)) == sorted(drawn)
