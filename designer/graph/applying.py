"""Applies edits: each gives a new project and the edit that undoes it, or raises and changes nothing.

Edits guard only the document's own rules (ids exist and are unique, names are unique identifiers, a wire's two ends
exist). Whether shapes fit is the business of `designer.analysis`: a document may be wrong, and says so.
"""

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from designer.graph.draft import Draft, Was, inserted, with_key
from designer.graph.edits import (
    AddNetwork,
    AddNode,
    Batch,
    Connect,
    Disconnect,
    Edit,
    Move,
    RemoveNetwork,
    RemoveNode,
    Rename,
    RenameNetwork,
    RenameProject,
    SetBends,
    SetCode,
    SetData,
    SetDoc,
    SetExposed,
    SetMark,
    SetParam,
    SetSetting,
    SetTrait,
)
from designer.graph.errors import EditError
from designer.graph.exposed import may_be_exposed
from designer.graph.ids import NetworkId, as_name
from designer.graph.model import Network, Project
from designer.graph.recipe import Choice


def apply(project: Project, edit: Edit) -> tuple[Project, Edit]:
    """The project after `edit`, and the edit that leads back. Raises `EditError` and changes nothing if it cannot."""
    bench = _Bench(project)
    inverse = bench.do(edit)
    return bench.project(), inverse


_Whole = RenameProject | SetSetting | SetData
_InProject = AddNetwork | RemoveNetwork | RenameNetwork | SetExposed | SetDoc | SetCode | _Whole


class _Bench:
    """The project with the networks that a series of edits is changing, each in a draft of its own."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._drafts: dict[NetworkId, Draft] = {}

    def do(self, edit: Edit) -> Edit:
        """Does one edit and gives its inverse."""
        if isinstance(edit, Batch):
            inverses = [self.do(step) for step in edit.edits]
            return Batch(tuple(reversed(inverses)), edit.label)
        if isinstance(edit, _InProject):
            self._project, inverse = _IN_PROJECT[type(edit)](self.project(), edit)
            return inverse
        return _IN_NETWORK[type(edit)](self._draft(edit.network), edit)

    def project(self) -> Project:
        """The project with all drafts frozen."""
        for draft in self._drafts.values():
            self._project = self._project.with_network(draft.freeze())
        self._drafts.clear()
        return self._project

    def _draft(self, network: NetworkId) -> Draft:
        if network not in self._drafts:
            self._drafts[network] = Draft(_network_of(self._project, network))
        return self._drafts[network]


def _network_of(project: Project, network: NetworkId) -> Network:
    try:
        return project.networks[network]
    except KeyError:
        raise EditError(f"The project has no network with id “{network}”.") from None


def _add_network(project: Project, edit: AddNetwork) -> tuple[Project, Edit]:
    if edit.network.id in project.networks:
        raise EditError(f"The project already has a network with id “{edit.network.id}”.")
    networks = inserted(project.networks, edit.network.id, edit.network, edit.index)
    return replace(project, networks=networks), RemoveNetwork(edit.network.id)


def _remove_network(project: Project, edit: RemoveNetwork) -> tuple[Project, Edit]:
    network = _network_of(project, edit.network)
    if len(project.networks) == 1:
        raise EditError("A project keeps at least one network.", "Delete its layers instead.")
    index = list(project.networks).index(edit.network)
    networks = {key: value for key, value in project.networks.items() if key != edit.network}
    return replace(project, networks=networks), AddNetwork(network, index)


def _rename_network(project: Project, edit: RenameNetwork) -> tuple[Project, Edit]:
    network = _network_of(project, edit.network)
    return project.with_network(replace(network, name=edit.name)), RenameNetwork(edit.network, network.name)


def _set_exposed(project: Project, edit: SetExposed) -> tuple[Project, Edit]:
    network = _network_of(project, edit.network)
    names = [exposed.name for exposed in edit.params]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise EditError(f"The block “{network.name}” would have two parameters “{twice}”.", "Choose another name.")
    wrong = next((name for name in names if not may_be_exposed(name)), None)
    if wrong is not None:
        raise EditError(f"“{wrong}” cannot be a parameter's name.", "Take letters and digits, and no word in use.")
    return project.with_network(replace(network, params=edit.params)), SetExposed(edit.network, network.params)


def _set_doc(project: Project, edit: SetDoc) -> tuple[Project, Edit]:
    network = _network_of(project, edit.network)
    return project.with_network(replace(network, doc=edit.doc)), SetDoc(edit.network, network.doc)


def _set_code(project: Project, edit: SetCode) -> tuple[Project, Edit]:
    if as_name(edit.name) != edit.name:
        raise EditError(f"“{edit.name}” cannot be a layer's name.", f"Use “{as_name(edit.name)}”.")
    before = project.code.get(edit.name)
    if before is None and edit.code is None:
        raise EditError(f"The project has no layer of its own called “{edit.name}”.")
    index = list(project.code).index(edit.name) if before is not None else None
    if edit.code is None:
        code = {name: text for name, text in project.code.items() if name != edit.name}
    elif before is not None:
        code = {**project.code, edit.name: edit.code}
    else:
        code = inserted(project.code, edit.name, edit.code, edit.index)
    return replace(project, code=code), SetCode(edit.name, before, index)


def _rename_project(project: Project, edit: RenameProject) -> tuple[Project, Edit]:
    return replace(project, name=edit.name), RenameProject(project.name)


_ITEMS = "data.items."


def _set_setting(project: Project, edit: SetSetting) -> tuple[Project, Edit]:
    head, *path = edit.path.split(".", 2 if edit.path.startswith(_ITEMS) else -1)  # names of items may hold dots
    if head not in ("data", "training") or not path:
        raise EditError(f"There is no setting “{edit.path}”.", "Settings start with “data.” or “training.”.")
    section, was = _set_path(getattr(project, head), path, edit)
    changes: dict[str, Any] = {head: section}
    return replace(project, **changes), SetSetting(edit.path, was.value, unset=was.unset, index=was.place)


def _set_data(project: Project, edit: SetData) -> tuple[Project, Edit]:
    return replace(project, data=edit.data), SetData(project.data)


def _set_path(owner: Any, path: list[str], edit: SetSetting) -> tuple[Any, Was]:
    """`owner` (a dataclass or a mapping) with the value at `path` set, and what was there."""
    name, *rest = path
    if isinstance(owner, Mapping) and not rest:
        return with_key(owner, name, edit.value, unset=edit.unset, index=edit.index)
    known = [] if isinstance(owner, Mapping) else [f.name for f in dataclasses.fields(owner) if f.name != "extras"]
    if name not in known:
        allowed = ", ".join(known) or "nothing"
        raise EditError(f"There is no setting “{edit.path}”.", f"Here can stand: {allowed}.")
    old = getattr(owner, name)
    if rest and isinstance(old, tuple):
        place = _place_in(old, rest.pop(0), edit)
        if rest:
            step, inverse = _set_path(old[place], rest, edit)
        else:
            step, inverse = _like(old[place], edit), Was(old[place], False)
        return replace(owner, **{name: (*old[:place], step, *old[place + 1 :])}), inverse
    if rest and (isinstance(old, Mapping) or dataclasses.is_dataclass(old)):
        inner, inverse = _set_path(old, rest, edit)
        return replace(owner, **{name: inner}), inverse
    if rest or edit.unset:
        raise EditError(f"There is no setting “{edit.path}”.", f"“{name}” is a single value.")
    return replace(owner, **{name: _like(old, edit)}), Was(old, False)


def _place_in(steps: tuple[object, ...], number: str, edit: SetSetting) -> int:
    if not number.isdecimal() or int(number) >= len(steps):
        raise EditError(f"There is no setting “{edit.path}”.", f"The list has {len(steps)} entries, counted from 0.")
    return int(number)


def _like(old: object, edit: SetSetting) -> object:
    """The new value in the kind of the old one; a mapping or an entry's name will do for a `Choice`."""
    value = edit.value
    if isinstance(old, Choice) and isinstance(value, str):
        return Choice(value)
    if isinstance(old, float) and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if isinstance(old, tuple) and isinstance(value, list):
        return tuple(value)
    if type(value) is not type(old):
        expected = {
            int: "a whole number",
            float: "a number",
            str: "a word",
            Choice: "an entry's name",
            tuple: "a list",
        }.get(type(old), "another kind")
        raise EditError(f"The setting “{edit.path}” expects {expected}, got {value!r}.")
    return value


# Any: each function takes its own kind of edit; the key says which.
_IN_NETWORK: dict[type, Callable[[Draft, Any], Edit]] = {
    AddNode: Draft.add_node,
    RemoveNode: Draft.remove_node,
    Connect: Draft.connect,
    Disconnect: Draft.disconnect,
    SetParam: Draft.set_param,
    SetTrait: Draft.set_trait,
    Rename: Draft.rename,
    Move: Draft.move,
    SetMark: Draft.set_mark,
    SetBends: Draft.set_bends,
}
_IN_PROJECT: dict[type, Callable[[Project, Any], tuple[Project, Edit]]] = {
    AddNetwork: _add_network,
    RemoveNetwork: _remove_network,
    RenameNetwork: _rename_network,
    SetExposed: _set_exposed,
    SetDoc: _set_doc,
    SetCode: _set_code,
    RenameProject: _rename_project,
    SetSetting: _set_setting,
    SetData: _set_data,
}
