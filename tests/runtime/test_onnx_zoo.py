"""Models from elsewhere run as they should, or are refused for a reason: a sample of those that `onnx` carries."""

import pytest

from tests.helpers.onnx_zoo import Case, Outcome, cases, tried

ALL = {case.name: case for case in cases()}
LIGHT = ("light/light_squeezenet", "light/light_shufflenet", "light/light_zfnet512")
OTHERS = tuple(name for name in ALL if not name.startswith("light/"))
SAMPLE = (*LIGHT, *OTHERS[::5])


def test_the_package_carries_nine_light_models_and_the_others() -> None:
    groups = [case.group for case in ALL.values()]
    assert groups.count("light") == 9
    assert groups.count("simple") >= 20
    assert groups.count("pytorch-converted") >= 80
    assert groups.count("pytorch-operator") >= 35


@pytest.mark.parametrize("name", SAMPLE)
def test_it_gives_the_outputs_that_come_with_it_or_is_refused(name: str) -> None:
    outcome = tried(ALL[name])
    assert outcome.result in ("passed", "refused"), outcome.why
    assert outcome.result == "passed" or outcome.why.endswith((".", "…"))


def test_what_onnx_runtime_no_longer_has_is_refused_with_its_version() -> None:
    outcome = tried(ALL["pytorch-operator/test_operator_mm"])
    assert outcome == Outcome(
        ALL["pytorch-operator/test_operator_mm"],
        "refused",
        "“model.onnx” is of opset 6; ONNX Runtime has all operators from 7 on only.",
    )


def test_a_wrong_output_is_told_as_failed() -> None:
    one, other = (ALL[f"pytorch-operator/test_operator_{name}"] for name in ("exp", "sqrt"))
    assert tried(Case(one.group, one.model, folder=one.folder)).result == "passed"
    mixed = Case(one.group, one.model, folder=other.folder)
    assert tried(mixed).result == "failed"
