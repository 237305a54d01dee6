"""Forms over the project's settings: every row edits one path, every change is one undoable edit."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from designer.catalogue.errors import ParamError
from designer.catalogue.fields import Param
from designer.catalogue.layer import Values
from designer.graph.edits import Edit, SetSetting
from designer.graph.model import Project
from designer.gui.editing.editors import Editor, editor_for
from designer.gui.editing.fold import Fold
from designer.gui.editing.reading import humane
from designer.gui.sentences import sentence
from designer.gui.session import Session
from designer.gui.tongue import tr
from designer.gui.widgets.words import words

LABEL_WIDTH = 112


class Form(QWidget):
    """Rows of a name and an editor, in a grid."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def add(self, title: str, editor: QWidget, tip: str = "") -> tuple[QWidget, QWidget]:
        """Adds a row below the others; gives its two widgets."""
        label: QLabel = words(title)
        label.setToolTip(tip)
        if isinstance(editor, Editor):
            editor.field.setAccessibleName(title)
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(editor, row, 1)
        return label, editor

    def add_setting(self, title: str, row: "Setting") -> None:
        """Adds a setting below the other rows."""
        row.widgets = self.add(title, row.editor, tr(row.param.help))

    def add_wide(self, widget: QWidget) -> None:
        """Adds what takes a whole row."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)

    def clear(self) -> None:
        """Removes all rows."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class Setting:
    """One value of the project with its editor: what is entered is checked, then becomes an undoable edit."""

    def __init__(
        self,
        session: Session,
        path: str,
        param: Param,
        *,
        titles: Mapping[str, str] | None = None,
        to_edit: Callable[[Any], Edit] | None = None,
        editor: Editor | None = None,
    ) -> None:
        self.path, self.param = path, param
        self.editor = editor or editor_for(param, titles)
        self.editor.field.setToolTip(tr(param.help))
        self._session = session
        self._to_edit = to_edit or (lambda value: SetSetting(path, value))
        self._value: Any = param.default
        self.widgets: tuple[QWidget, ...] = (self.editor,)
        self.editor.setObjectName(path)
        self.editor.entered.connect(self._on_entered)
        self.editor.left.connect(self._on_left)

    def show_value(self, value: Any) -> None:
        """Shows what the project says. Any: the parameter knows what its values are."""
        self._value = value
        self.editor.show_value(value)

    def refresh(self) -> None:
        """Reads the value at the path and shows it."""
        self.show_value(setting(self._session.document.project, self.path))

    @property
    def title(self) -> str:
        """What the form calls it, in the user's language."""
        return self.editor.field.accessibleName()

    @property
    def is_default(self) -> bool:
        """Whether the project has the default here; a value that is not allowed is none."""
        try:
            return bool(self.param.normal(self._value) == self.param.normal(self.param.default))
        except ParamError:
            return False

    @property
    def has_keyboard(self) -> bool:
        """Whether the user types in it."""
        return self.editor.field.hasFocus()

    def set_shown(self, shown: bool) -> None:
        """Shows or hides the row."""
        for widget in self.widgets:
            widget.setVisible(shown)

    def _on_entered(self, value: Any) -> None:
        try:
            self.param.normal(value)
        except ParamError as error:
            self.editor.mark(invalid=True)
            self.editor.field.setToolTip(sentence(str(error)))
            return
        self._clear_mark()
        if value != self._value:
            self._session.do(self._to_edit(value), gesture=f"setting {self.path}")

    def _on_left(self) -> None:
        self._clear_mark()
        self.editor.show_value(self._value)

    def _clear_mark(self) -> None:
        self.editor.mark(invalid=False)
        self.editor.field.setToolTip(tr(self.param.help))


class ParamsForm(Form):
    """The parameters of a chosen entry (`training.optimizer`, say): rebuilt when another entry is chosen."""

    def __init__(self, session: Session, path: str) -> None:
        super().__init__()
        self._session, self._path = session, path
        self._params: tuple[Param, ...] = ()
        self._settings: dict[str, Setting] = {}
        self.fold: Fold | None = None

    def show_params(self, params: Iterable[Param], given: Values) -> None:
        """Shows these parameters with the values that are given, defaults for the others."""
        params = tuple(params)
        if params != self._params:
            self._rebuild(params)
        for name, row in self._settings.items():
            row.show_value(given.get(name, row.param.default))
        if self.fold is not None:
            self.fold.show_rows(self._settings.values())

    def _rebuild(self, params: tuple[Param, ...]) -> None:
        self.clear()
        self._params, self._settings = params, {}
        for param in params:
            row = Setting(self._session, f"{self._path}.params.{param.name}", param)
            self.add_setting(humane(param.name), row)
            self._settings[param.name] = row
        self.fold = Fold(self._path) if params else None
        if self.fold is not None:
            self.add_wide(self.fold)
        self.setVisible(bool(params))


def setting(project: Project, path: str) -> Any:
    """The value at a path such as `training.epochs` or `training.objectives.0.every`. Any: the path says what it is."""
    value: Any = project
    for part in path.split("."):
        value = value[int(part)] if part.isdecimal() else getattr(value, part)
    return value
