"""What settings need beside the inspector's editors: a choice whose options have titles of their own."""

from collections.abc import Mapping

from designer.catalogue.fields import Choice, Param
from designer.gui.inspector.boxes import ChoiceBox
from designer.gui.inspector.editors import MIXED, Editor, editor_for
from designer.gui.inspector.reading import Value


class TitledChoice(Editor):
    """One of a few words, each shown by its title."""

    def __init__(self, param: Choice, titles: Mapping[str, str]) -> None:
        self._box = ChoiceBox()
        super().__init__(self._box)
        for option in param.options:
            self._box.addItem(titles.get(option, option), option)
        self._box.setPlaceholderText(MIXED)
        self._box.activated.connect(lambda index: self.entered.emit(self._box.itemData(index)))

    def show_value(self, value: Value) -> None:
        """Shows a word; one that is not among the options is added, so that nothing is shown wrongly."""
        if self._box.findData(value) < 0:
            self._box.addItem(str(value), value)
        self._box.setCurrentIndex(self._box.findData(value))

    def show_mixed(self) -> None:
        """Shows no word."""
        self._box.setCurrentIndex(-1)


def setting_editor(param: Param, titles: Mapping[str, str] | None = None) -> Editor:
    """An editor for a setting; `titles` are for the options of a choice."""
    editor = TitledChoice(param, titles) if isinstance(param, Choice) and titles else editor_for(param)
    editor.field.setAccessibleName(param.name.replace("_", " "))
    editor.field.setToolTip(param.help)
    return editor
