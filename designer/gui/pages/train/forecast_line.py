"""What the training will take, above the button that starts it: measured when it is asked for."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.drawing.words import size
from designer.gui.run.forecasting import Forecaster
from designer.gui.run.words import roughly
from designer.gui.sentences import sentence
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import IconButton
from designer.gui.widgets.words import words
from designer.protocol.forecast import Forecast


class ForecastLine(QWidget):
    """A line and a button. `said` is the line; `measure` asks for a new forecast."""

    def __init__(self, forecaster: Forecaster, theme: Theme) -> None:
        super().__init__()
        self._forecaster, self._theme = forecaster, theme
        self.said = words("", "muted", wrap=True, selectable=True)
        self.measure = IconButton("gauge", theme, tr("Measure time and memory on a few steps"))
        self.measure.clicked.connect(lambda _=False: forecaster.ask())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.said, 1)
        row.addWidget(self.measure)
        forecaster.changed.connect(self.refresh)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.measure.set_theme(theme)

    def allow(self, can_train: bool) -> None:
        """Whether there is something that could be measured."""
        self.measure.setEnabled(can_train)

    def refresh(self) -> None:
        """Says what is known."""
        asked = self._forecaster
        self.measure.setVisible(not asked.is_measuring)
        if asked.is_measuring:
            self._say(tr("Measuring a few steps …"))
        elif asked.error:
            self._say(sentence(asked.error))
        elif asked.forecast is not None:
            self._say(_about(asked.forecast, is_stale=asked.is_stale), _parts(asked.forecast))
        else:
            self._say(tr("How long will it take?"))

    def _say(self, text: str, tip: str = "") -> None:
        self.said.setText(text)
        self.said.setToolTip(tip)
        self.said.setAccessibleDescription(tip)


def _about(forecast: Forecast, *, is_stale: bool) -> str:
    time, memory = roughly(forecast.seconds), size(forecast.bytes)
    if is_stale:
        return tr("Before the last changes: about {time} · {memory}", time=time, memory=memory)
    return tr("About {time} · {memory}", time=time, memory=memory)


def _parts(forecast: Forecast) -> str:
    return tr(
        "Measured on {device}: {step} ms a step, {steps} steps an epoch, {epochs} epochs",
        device=forecast.device,
        step=f"{1000 * forecast.step_seconds:.3g}",
        steps=forecast.steps_per_epoch,
        epochs=forecast.epochs,
    )
