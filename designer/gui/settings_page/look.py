"""Settings of how the window looks: colours, the size of text, motion, language."""

from collections.abc import Callable

from designer.gui import motion
from designer.gui.action_table.view import LOOKS
from designer.gui.fonts import has_face_for, missing_face
from designer.gui.languages import LANGUAGES, speak, wanted
from designer.gui.scaling import LARGEST, SMALLEST, STEP
from designer.gui.settings import LANGUAGE, Settings
from designer.gui.settings_page.rows import Page, Row, choice
from designer.gui.style import Appearance
from designer.gui.tongue import later, tr
from designer.gui.widgets.words import words

_MOTION = (
    (motion.SYSTEM, later("As the system wants it")),
    (motion.FULL, later("Things move")),
    (motion.LESS, later("Things stand still")),
)


class LookPage(Page):
    """What there is to see."""

    def __init__(self, appearance: Appearance, settings: Settings) -> None:
        super().__init__("look", tr("Look"))
        self._appearance, self._settings = appearance, settings
        self.look = choice(LOOKS, appearance.wish, appearance.choose)
        sizes = [(str(percent), f"{percent} %") for percent in range(SMALLEST, LARGEST + 1, STEP)]
        self.text_size = choice(sizes, str(appearance.percent), _number(appearance.choose_percent))
        self.motion = choice(_MOTION, appearance.motion, appearance.choose_motion)
        languages = [("", tr("As the system wants it")), *LANGUAGES]
        self.language = choice(languages, settings.get(LANGUAGE), self._on_language)
        self.add_part(
            tr("Colours and text"),
            (
                Row(tr("Colours"), tr("Dark, light or high contrast."), self.look, "theme dark light contrast"),
                Row(
                    tr("Size of text"),
                    tr("Of everything but the canvas, which has its zoom."),
                    self.text_size,
                    "font scale",
                ),
            ),
        )
        self.add_part(
            tr("Motion and language"),
            (
                Row(
                    tr("Motion"), tr("Whether things glide to their places and fade."), self.motion, "animation reduced"
                ),
                Row(
                    tr("Language"),
                    tr("Names of layers and parameters stay those of PyTorch."),
                    self.language,
                    "english",
                ),
            ),
        )
        self.no_face = words("", "changed", wrap=True)
        self.add_note(self.no_face)
        self._say_what_is_missing()

    def _on_language(self, code: str) -> None:
        self._settings.set(LANGUAGE, code)
        speak(wanted(code))
        self._say_what_is_missing()

    def _say_what_is_missing(self) -> None:
        """Who sees empty boxes reads why, in letters that are always there."""
        code = wanted(self._settings.get(LANGUAGE))
        self.no_face.setVisible(not has_face_for(code))
        self.no_face.setText("" if has_face_for(code) else missing_face(code))

    def refresh(self) -> None:
        """Shows what holds now."""
        self.look.setCurrentIndex(self.look.findData(self._appearance.wish))
        self.text_size.setCurrentIndex(self.text_size.findData(str(self._appearance.percent)))


def _number(take: Callable[[int], object]) -> Callable[[str], object]:
    return lambda text: take(int(text))
