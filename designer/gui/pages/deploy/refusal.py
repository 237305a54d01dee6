"""What to do about a file that was refused because it computes something else than what was trained."""

from designer.export.report import ONNX, SOURCE, ParityReport
from designer.gui.run.words import processor
from designer.gui.tongue import tr


def advice_of(report: ParityReport) -> str:
    """What probably is at fault and what helps, in sentences; the report is one that is not `ok`."""
    wrong = [each for each in report.differences if not each.ok]
    if any(each.way == SOURCE for each in wrong):
        return tr("The printed source is at fault, so Layerloom is: please report this network with its project file.")
    if all(each.provider != report.provider for each in wrong):
        others = ", ".join(dict.fromkeys(processor(each.provider) for each in wrong))
        return tr(
            "On the CPU the file computes what was trained; only {provider} does not. Bring its driver up to date, or "
            "export where there is none and run the file on the CPU.",
            provider=others,
        )
    sizes = sorted({each.batch_size for each in wrong})
    whole = {each.batch_size for each in report.differences if each.way == ONNX} - set(sizes)
    where = (
        tr("A click on the line of {layer} below shows the layer in Design.", layer=report.begins)
        if report.begins
        else tr("No single layer is further off than what is allowed: small differences add up.")
    )
    if whole:
        why = tr(
            "Only with {sizes} samples at once it differs, so a layer takes their number for a size: look for a fixed "
            "size in a Reshape or Flatten before it.",
            sizes=", ".join(map(str, sizes)),
        )
    else:
        why = tr(
            "Put an equal layer in its place, or bypass it, train again and see whether the rest agrees. If it should "
            "have worked, please report this network with its project file."
        )
    return f"{where} {why}"
