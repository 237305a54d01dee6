"""One choice among entries of the catalogue, with what it means and its parameters."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.catalogue.errors import CatalogueError
from designer.catalogue.fields import Choice
from designer.catalogue.layer import LayerDef
from designer.catalogue.recipe import RecipeDef
from designer.graph.edits import SetSetting
from designer.graph.recipe import Choice as Chosen
from designer.gui.pages.form import Form, ParamsForm, Setting, setting
from designer.gui.sentences import sentence
from designer.gui.session import Session
from designer.gui.tongue import tr
from designer.gui.widgets.words import words


class EntryChoice(QWidget):
    """One choice of the recipe: which entry of the catalogue, its sentence, and its parameters below.

    Parameters named `elsewhere` are left to another form. With `none`, an id and its title, nothing may be chosen too.
    """

    def __init__(
        self,
        session: Session,
        title: str,
        path: str,
        entries: tuple[LayerDef | RecipeDef, ...],
        find: Callable[[str], LayerDef | RecipeDef],
        *,
        elsewhere: tuple[str, ...] = (),
        none: tuple[str, str] | None = None,
    ) -> None:
        super().__init__()
        self._elsewhere, self._none = elsewhere, none
        self._session, self._path, self._find = session, path, find
        self._name = path.rpartition(".")[2]
        titles = {entry.type: entry.title if isinstance(entry, RecipeDef) else entry.type for entry in entries}
        titles = titles if none is None else {none[0]: none[1], **titles}
        param = Choice(self._name, next(iter(titles)), options=tuple(titles))
        self._choice = Setting(session, f"{path}.type", param, titles=titles, to_edit=self._chosen)
        self._doc = words("", "small", wrap=True)
        self._params = ParamsForm(session, path)
        head = Form()
        head.add(title, self._choice.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(head)
        column.addWidget(self._doc)
        column.addWidget(self._params)

    def refresh(self) -> None:
        """Shows what the project says."""
        choice: Chosen = setting(self._session.document.project, self._path)
        self._choice.refresh()
        chosen = self._none is None or choice.type != self._none[0]
        self._doc.setVisible(chosen)
        if not chosen:
            self._params.show_params((), {})
            return
        try:
            entry = self._find(choice.type)
        except CatalogueError as error:
            self._doc.setText(sentence(str(error)))
            self._params.show_params((), {})
            return
        self._doc.setText(tr(entry.doc))
        self._params.show_params((param for param in entry.params if param.name not in self._elsewhere), choice.params)

    def _chosen(self, type: str) -> SetSetting:
        return SetSetting(self._path, Chosen(type))
