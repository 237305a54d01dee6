"""The project that the tour begins with: an input, an output, handwritten digits, and a training that is soon over."""

from designer.graph.model import Network, Node, Project
from designer.graph.recipe import Choice, Data, Training
from designer.gui.tongue import tr

EPOCHS = 12


def first_project() -> Project:
    """Images on the left, the answer on the right, nothing between."""
    images = Node("images", "Input", "images", {"shape": [1, 8, 8]}, x=0.0, y=0.0)
    digit = Node("digit", "Output", "digit", x=480.0, y=192.0)
    name = tr("My first network")
    training = Training(optimizer=Choice("Adam", {"lr": 0.004}), epochs=EPOCHS)
    network = Network("main", name, {node.id: node for node in (images, digit)})
    return Project(name, {"main": network}, Data("digits"), training)
