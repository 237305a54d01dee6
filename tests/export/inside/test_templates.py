"""What every template's data goes through on its way to the network is the same inside the file."""

from dataclasses import replace

import numpy as np
import pytest

from designer.data.loading import load
from designer.data.preparation import fit
from designer.data.split import split
from designer.export.bundle import input_spec
from designer.export.inside.exporting import forms
from designer.export.inside.whole import put_inside
from designer.templates import Template, list_templates, load_template
from runtime.manifest import Manifest, OutputSpec
from runtime.steps import apply_all
from tests.helpers.few import with_few_samples
from tests.helpers.inside import bare, passing

FEW = 40


def one_of_each_data() -> list[Template]:
    """The first template of each dataset."""
    found = {load_template(each.id).data.dataset: each for each in reversed(list_templates())}
    return list(found.values())


@pytest.mark.parametrize("known", one_of_each_data(), ids=lambda each: each.id)
def test_samples_of_a_template_are_prepared_alike(known: Template) -> None:
    data = with_few_samples(load_template(known.id), FEW).data
    dataset = load(data)
    parts = split(dataset, data)
    prepared = fit(dataset, parts, data)
    for place, array in enumerate(dataset.every_input):
        spec = input_spec(dataset, prepared, place)
        ordinary, raw = forms(spec, np.asarray(array[parts.validation[:3]]))
        expected = apply_all(spec.steps, np.stack(ordinary))
        whole = put_inside(
            passing(str(expected.dtype), expected.shape[1:]),
            Manifest("t", (replace(spec, name="x"),), (OutputSpec("y"),)),
        )
        (taken,) = whole.manifest.inputs
        given = np.stack(raw).astype(taken.dtype)
        found = bare(whole.model).run(["y"], {"x": given})[0]
        assert np.abs(found - expected).max() <= 1e-5 * max(1.0, float(np.abs(expected).max()))
