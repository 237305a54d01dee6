"""What is done with whole networks: added, renamed, deleted, kept in the library."""

from designer.blocks import delete_block as delete_file
from designer.blocks import find_block, save_block
from designer.graph.block_uses import uses
from designer.graph.edits import AddNetwork, Batch, RemoveNetwork, RenameNetwork
from designer.graph.errors import EditError, FileError
from designer.graph.ids import NetworkId, new_id
from designer.graph.model import Network, Node, Project
from designer.gui.session import Session
from designer.gui.tongue import tr

_APART = 480.0


def new_network(session: Session) -> NetworkId | None:
    """Adds a network with an Input and an Output, and shows it."""
    project = session.document.project
    ends = (Node(new_id(), "Input", "input"), Node(new_id(), "Output", "output", x=_APART))
    network = Network(new_id("b"), free_name(project, "Block"), {node.id: node for node in ends})
    if not session.do(AddNetwork(network)):
        return None
    session.show_network(network.id)
    return network.id


def rename_network(session: Session, network: NetworkId, name: str) -> None:
    """Gives a network another name."""
    known = session.document.project.networks.get(network)
    if known is not None and name.strip() and name.strip() != known.name:
        session.do(RenameNetwork(network, name.strip()))


def delete_network(session: Session, network: NetworkId) -> bool:
    """Removes a network that nothing uses. False, and a message, if that cannot be."""
    reason = why_kept(session.document.project, network)
    if reason:
        session.message.emit("error", reason)
        return False
    name = session.document.project.networks[network].name
    return session.do(Batch((RemoveNetwork(network),), f"delete {name}"))


def why_kept(project: Project, network: NetworkId) -> str:
    """Why a network cannot be deleted; "" if it can."""
    name = project.networks[network].name
    if network == project.main.id:
        return tr("“{name}” is the network that is trained; it stays.", name=name)
    used = uses(project, network)
    if used:
        names = ", ".join(dict.fromkeys(project.networks[use.network].name for use in used))
        return tr("“{name}” is used in {names}. Delete those layers first.", name=name, names=names)
    return ""


def uses_in_words(project: Project, network: NetworkId) -> str:
    """How often a network is used as a block: `used once`, `used 3 times`; of a drawing, of which objective it is."""
    drawn = [each.name for each in project.training.objectives if each.network == network]
    if [each.casefold() for each in drawn] == [project.networks[network].name.casefold()]:
        return tr("an objective")
    if drawn:
        return tr("objective “{name}”", name="”, “".join(drawn))
    count = len(uses(project, network))
    if network == project.main.id and not count:
        return tr("is trained")
    return tr("not used yet") if not count else tr("used once") if count == 1 else tr("used {n} times", n=count)


def free_name(project: Project, wanted: str) -> str:
    """A name that no network has: `Block`, `Block 2`, …"""
    taken = {network.name.casefold() for network in project.networks.values()}
    name, number = wanted, 2
    while name.casefold() in taken:
        name, number = f"{wanted} {number}", number + 1
    return name


def keep_in_library(session: Session, network: NetworkId, *, overwrite: bool = False) -> bool | None:
    """Writes a network to the user's library. None if there is a block of that name; False after a message."""
    project = session.document.project
    try:
        save_block(project, network, project.networks[network].name, overwrite=overwrite)
    except FileError as error:
        if not overwrite and "already" in error.message:
            return None
        session.message.emit("error", f"{error.message} {error.hint}".strip())
        return False
    except EditError as error:
        session.complain(error)
        return False
    session.message.emit("success", tr("“{name}” is in your library now.", name=project.networks[network].name))
    return True


def delete_from_library(session: Session, key: str) -> bool:
    """Removes a block from the user's library."""
    try:
        delete_file(find_block(key))
    except FileError as error:
        session.message.emit("error", f"{error.message} {error.hint}".strip())
        return False
    return True
