"""How measured numbers are written, and the round numbers of axes (`designer.drawing.axis`)."""

from designer.drawing.axis import log_numbers, log_range, round_numbers, round_step, written
from designer.drawing.words import THIN

__all__ = ["brief", "figure", "log_numbers", "log_range", "round_numbers", "round_step", "written"]


def figure(value: float) -> str:
    """A measured number with about four figures: `0.2314`, `12.31`, `1 204`; `–` if there is none."""
    if value != value:
        return "–"
    size = abs(value)
    if size != 0 and (size >= 1e6 or size < 1e-4):
        return f"{value:.2e}"
    digits = next((digits for limit, digits in ((1, 4), (10, 3), (100, 2), (1000, 1)) if size < limit), 0)
    return f"{value:,.{digits}f}".replace(",", THIN).replace("-", "−")


def brief(value: float) -> str:
    """A measured number with up to four figures and no idle zeros: `25`, `0.499`, `1 204`."""
    text = figure(value)
    return text.rstrip("0").rstrip(".") if "." in text and "e" not in text else text
