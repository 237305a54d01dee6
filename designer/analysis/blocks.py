"""Blocks: networks of a project that are layers of another one. Their entries are made from their graphs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from designer.analysis.custom import CustomDef, ShapeBook, custom_entry
from designer.analysis.network import analyse, names_of
from designer.analysis.problems import Severity
from designer.analysis.report import Analysis, Context, NodeReport
from designer.catalogue.assuming import assume
from designer.catalogue.call import Lowering
from designer.catalogue.errors import CatalogueError, ParamError, ShapeError, UnknownEntry
from designer.catalogue.expressions import ExpressionError, has_expressions, is_expression, resolved
from designer.catalogue.fields import Bool, Choice, Float, Int, Ints, Param, Text
from designer.catalogue.layer import Family, LayerDef, Obstacle, Port, Specs, Values
from designer.catalogue.library import BUILTIN, Library
from designer.catalogue.signature import SignatureError
from designer.catalogue.tensor import Shape, TensorSpec
from designer.graph.exposed import Exposed
from designer.graph.ids import NetworkId, as_name
from designer.graph.model import BLOCK, CUSTOM, Network, Project

_MOST_REPEATS = 1000
_REMEMBERED = 256

_OWN_PARAMS = (
    Int("repeats", 1, high=_MOST_REPEATS, help="How many times the block stands one behind the other."),
    Bool("share_weights", False, help="Whether the repeats use the same weights.", advanced=True),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockDef(LayerDef):
    """The entry of a block. `analysed(values, inputs)` gives what follows within it, for each repeat."""

    network: Network
    analysed: Callable[[Values, Specs], tuple[Analysis, ...]]


class ProjectLibrary:
    """The catalogue and the blocks of a project. Entries stay the same objects as long as their networks do.

    Made by `library_of`. The entry of a network is made when something asks for it.
    """

    def __init__(
        self,
        networks: Mapping[NetworkId, Network],
        code: Mapping[str, str] | None = None,
        book: ShapeBook | None = None,
        base: Library = BUILTIN,
    ) -> None:
        self._networks = networks
        self._code = code or {}
        self.book = book or ShapeBook()
        """What is known, and asked, of the user's own layers."""
        self._version = self.book.version
        self._base = base
        self._entries: dict[NetworkId, BlockDef] = {}
        self._own: dict[str, CustomDef] = {}

    def find(self, type: str) -> LayerDef | None:
        """The entry of a type, or None."""
        if type.startswith(BLOCK):
            return self._entry(type[len(BLOCK) :])
        return self._own_entry(type[len(CUSTOM) :]) if type.startswith(CUSTOM) else self._base.find(type)

    def layer(self, type: str) -> LayerDef:
        """The entry of a type. Raises `UnknownEntry`, or `SignatureError` for a text that cannot be read."""
        if not type.startswith((BLOCK, CUSTOM)):
            return self._base.layer(type)
        entry = self.find(type)
        if entry is None:
            kind, _, name = type.partition(":")
            if kind == "custom" and name in self._code:
                return custom_entry(name, self._code[name], self.book)
            raise UnknownEntry("block" if kind == "block" else "layer of your own", name, ())
        return entry

    def blocks(self) -> tuple[BlockDef, ...]:
        """The entries of all networks, in the project's order."""
        return tuple(entry for key in self._networks if (entry := self._entry(key)) is not None)

    def following(self, project: Project) -> "ProjectLibrary":
        """The library of the project after an edit: this one if nothing changed that any entry was made from."""
        networks = project.networks
        told = self.book.version != self._version
        own = {name: entry for name, entry in self._own.items() if project.code.get(name) == entry.code and not told}
        stale = {key for key, entry in self._entries.items() if networks.get(key) is not entry.network}
        if len(own) < len(self._own):
            stale |= {key for key, entry in self._entries.items() if _uses_own_layers(entry.network)}
        while True:
            more = {key for key, entry in self._entries.items() if key not in stale and _within(entry) & stale}
            if not more:
                break
            stale |= more
        asked_in_vain = any(key not in self._networks for key in networks) or project.code.keys() != self._code.keys()
        if not stale and not asked_in_vain and len(own) == len(self._own) and not told:
            self._networks, self._code = networks, project.code
            return self
        library = ProjectLibrary(networks, project.code, self.book, self._base)
        library._own = own
        library._entries = {key: entry for key, entry in self._entries.items() if key not in stale}
        return library

    def _entry(self, key: NetworkId) -> BlockDef | None:
        """The entry of a network; None for one that is not there."""
        if key not in self._entries and key in self._networks:
            used = _blocks_in(self._networks[key])
            circular = any(self._reaches(each, key, set()) for each in used)
            self._entries[key] = _entry_of(self._networks[key], self, circular=circular)
        return self._entries.get(key)

    def _own_entry(self, name: str) -> CustomDef | None:
        if name not in self._own and name in self._code:
            try:
                self._own[name] = custom_entry(name, self._code[name], self.book)
            except SignatureError:  # `layer` raises it.
                return None
        return self._own.get(name)

    def _reaches(self, key: NetworkId, goal: NetworkId, seen: set[NetworkId]) -> bool:
        """Whether a network is, or holds at any depth, another one."""
        if key == goal:
            return True
        if key in seen or key not in self._networks:
            return False
        seen.add(key)
        return any(self._reaches(each, goal, seen) for each in _blocks_in(self._networks[key]))


def library_of(project: Project, previous: Library | None = None) -> ProjectLibrary:
    """The library of a project, taking over from an earlier one what still holds."""
    if isinstance(previous, ProjectLibrary):
        return previous.following(project)
    return ProjectLibrary(project.networks, project.code)


def _blocks_in(network: Network) -> frozenset[NetworkId]:
    """The networks that a network uses as blocks."""
    return frozenset(node.type[len(BLOCK) :] for node in network if node.type.startswith(BLOCK))


def _uses_own_layers(network: Network) -> bool:
    return any(node.type.startswith(CUSTOM) for node in network)


def _within(entry: BlockDef) -> frozenset[NetworkId]:
    return _blocks_in(entry.network)


def analyse_in(
    project: Project,
    network: NetworkId,
    previous: Analysis | None = None,
    *,
    library: ProjectLibrary | None = None,
    context: Context | None = None,
) -> Analysis:
    """The analysis of one network of a project, with the project's blocks.

    Without a `context`, a network that offers parameters is looked at with their defaults.
    """
    if library is None:
        library = library_of(project, previous.library if previous is not None else None)
    chosen = project.networks[network]
    return analyse(chosen, previous, library, own_context(chosen) if context is None else context)


def own_context(network: Network) -> Context:
    """What a network is told when it is looked at by itself.

    Its parameters' defaults, as far as they have any; and that it is the first repeat of one.
    """
    if not network.params and not _uses_repeat(network):
        return Context()
    first = next((node for node in network if node.type == "Input"), None)
    names: dict[str, Any] = {"i": 0, "repeats": 1}
    if first is not None:
        given = analyse(replace(network, nodes={first.id: first}, edges=())).nodes[first.id]
        names |= names_of(given.outputs)
    for exposed in network.params:
        try:
            names |= _with_defaults((exposed,), {}, names)
        except CatalogueError:
            continue
    told = {"i": 0, "repeats": 1, **{each.name: names[each.name] for each in network.params if each.name in names}}
    return Context(told, {})


def uses_of(report: NodeReport) -> tuple[Analysis, ...]:
    """What follows within a block where a layer uses it, for each repeat as far as it goes; empty if nothing is known.

    That is so for a layer that is no block, and while its parameters or what arrives there are not known.
    """
    entry = report.entry
    known = isinstance(entry, BlockDef) and report.values and len(report.inputs) == len(entry.inputs)
    if not isinstance(entry, BlockDef) or not known:
        return ()
    try:
        return entry.analysed(report.values, report.inputs)
    except CatalogueError:  # It contains itself.
        return ()


def context_within(entry: BlockDef, values: Values, inputs: Specs, repeat: int = 0) -> Context:
    """What a block is told at one of its repeats where it is used with `values` and `inputs`."""
    return entry.analysed(values, inputs)[repeat].context


def _entry_of(network: Network, library: ProjectLibrary, *, circular: bool) -> BlockDef:
    ends = {type: [node for node in network if node.type == type] for type in ("Input", "Output")}
    analysed = _analyser(network, library, circular=circular)
    return BlockDef(
        type=f"{BLOCK}{network.id}",
        family=Family.BLOCK,
        doc=network.doc or f"A block of {len(network.nodes)} layers.",
        stem=as_name(network.name.lower()),
        icon="boxes",
        params=(*(_field(exposed) for exposed in network.params), *_OWN_PARAMS),
        inputs=tuple(Port(node.name) for node in ends["Input"]),
        outputs=tuple(Port(node.name) for node in ends["Output"]),
        infer=lambda v, x: _infer(network, analysed(v, x)),
        lower=_not_alone,
        weights=lambda v, x: _stored("weights", v, analysed(v, x)),
        complete=lambda params, names: _with_defaults(network.params, params, names) if network.params else params,
        macs=lambda v, x, y: sum((each.macs for each in analysed(v, x)), start=0),
        summary=lambda v: _summary(network, v),
        obstacle=lambda v, x: _obstacle(network, analysed(v, x)),
        random=lambda v, x: any(report.draws for each in analysed(v, x) for report in each.nodes.values()),
        buffers=lambda v, x: _stored("buffers", v, analysed(v, x)),
        keywords=("block", "module", "sub-network"),
        examples=(),
        network=network,
        analysed=analysed,
    )


def _analyser(
    network: Network, library: ProjectLibrary, *, circular: bool
) -> Callable[[Values, Specs], tuple[Analysis, ...]]:
    """What follows within the block, remembered for the last few parameters and inputs."""
    known: dict[Any, tuple[Analysis, ...]] = {}
    names = [node.name for node in network if node.type == "Input"]

    def analysed(values: Values, inputs: Specs) -> tuple[Analysis, ...]:
        if circular:
            raise ShapeError(f"The block “{network.name}” contains itself. Take one of them out.")
        key = (tuple(sorted(values.items())), inputs)
        if key not in known:
            if len(known) >= _REMEMBERED:
                known.clear()
            known[key] = _repeats(network, library, values, dict(zip(names, inputs, strict=True)))
        return known[key]

    return analysed


def _repeats(
    network: Network, library: ProjectLibrary, values: Values, inputs: dict[str, TensorSpec]
) -> tuple[Analysis, ...]:
    """An analysis for each repeat: what one gives enters the next, in the order of the ports; other inputs stay."""
    own = {name: value for name, value in values.items() if name not in ("repeats", "share_weights")}
    found: list[Analysis] = []
    for i in range(values["repeats"]):
        told = Context({**own, "i": i, "repeats": values["repeats"]}, dict(inputs))
        if found and found[-1].context.inputs == told.inputs and not _uses_repeat(network):
            found.append(replace(found[-1], context=told))
        else:
            found.append(analyse(network, found[-1] if found else None, library, told))
        if not found[-1].ok:
            break
        results = [report.inputs[0] for report in found[-1].ends("Output")]
        inputs = dict(zip(inputs, (*results[: len(inputs)], *list(inputs.values())[len(results) :]), strict=True))
    return tuple(found)


def _uses_repeat(network: Network) -> bool:
    """Whether something in the block may differ from one repeat to the next though the same arrives."""
    return any(
        type(value) is not int and has_expressions(value)
        for node in network.nodes.values()
        if node.params
        for value in node.params.values()
    )


def _infer(network: Network, analyses: tuple[Analysis, ...]) -> Specs:
    last = analyses[-1]
    wrong = next((problem for problem in last.problems if problem.severity is Severity.ERROR), None)
    if wrong is not None:
        where = f", at repeat {len(analyses)}" if len(analyses) > 1 else ""
        raise ShapeError(f"Inside the block “{network.name}”{where}: {wrong.message}")
    for statement in dict.fromkeys(statement for each in analyses for statement in each.assumed):
        assume(statement)
    return tuple(report.inputs[0] for report in last.ends("Output"))


def _obstacle(network: Network, analyses: tuple[Analysis, ...]) -> Obstacle | None:
    """Why the block cannot be exported: the first reason within it."""
    for report in (report for analysis in analyses for report in analysis.nodes.values()):
        if report.resolved and report.entry is not None and not report.node.traits.bypassed:
            found = report.entry.obstacle(report.values, report.inputs)
            if found is not None:
                return Obstacle(f"Inside the block “{network.name}”, {report.node.name}: {found.reason}")
    return None


def _stored(which: Literal["weights", "buffers"], values: Values, analyses: tuple[Analysis, ...]) -> dict[str, Shape]:
    """Names as in the module's state: `0.conv.weight` in the first of several repeats, else `conv.weight`."""
    several = values["repeats"] > 1 and not values["share_weights"]
    found: dict[str, Shape] = {}
    for i, analysis in enumerate(analyses if several else analyses[:1]):
        prefix = f"{i}." if several else ""
        for key in analysis.order:
            report = analysis.nodes[key]
            if report.entry is not None and report.given is report.node and not report.node.traits.bypassed:
                own = getattr(report.entry, which)(report.values, report.inputs)
                found |= {f"{prefix}{report.node.name}.{name}": shape for name, shape in own.items()}
    return found


def _with_defaults(params: tuple[Exposed, ...], given: Values, names: Mapping[str, Any]) -> dict[str, Any]:
    """The given parameters, and for the others their defaults, which may depend on what arrives and on each other."""
    complete, known = dict(given), dict(names)
    for exposed in params:
        if exposed.name not in complete:
            if exposed.default is None:
                raise ParamError(exposed.name, f"The parameter “{exposed.name}” has no value yet. Give it one.")
            try:
                complete |= resolved({exposed.name: exposed.default}, known)
            except ExpressionError as error:
                raise ParamError(exposed.name, str(error)) from None
        known[exposed.name] = complete[exposed.name]
    return complete


def _field(exposed: Exposed) -> Param:
    """The kind of a parameter of the block. Its default may be an expression: `complete` fills it in."""
    name, help = exposed.name, exposed.help
    default = None if is_expression(exposed.default) else exposed.default
    whole = (None if exposed.low is None else int(exposed.low), None if exposed.high is None else int(exposed.high))
    match exposed.kind:
        case "float":
            return Float(name, default, low=exposed.low, high=exposed.high, help=help)
        case "bool":
            return Bool(name, default, help=help)
        case "choice":
            return Choice(name, default, options=exposed.options, help=help)
        case "text":
            return Text(name, default, help=help)
        case "ints":
            return Ints(name, default, low=whole[0], high=whole[1], help=help)
    return Int(name, default, low=whole[0], high=whole[1], help=help)


def _summary(network: Network, values: Values) -> str:
    repeats = f"×{values['repeats']}" if values["repeats"] > 1 else ""
    shown = [f"{exposed.name} {values[exposed.name]}" for exposed in network.params]
    line = " · ".join([repeats, *shown] if repeats else shown)
    return line if len(line) <= 28 else f"{line[:27]}…"


def _not_alone(values: Values, inputs: Specs) -> Lowering:
    raise TypeError("a block is printed as a class of its own")
