"""Which engine a goal gets. What many processes need is imported only where there are some."""

from dataclasses import replace

from designer.training.distributed.exchange import Engine
from designer.training.distributed.ranks import Ranks
from designer.training.goals import Goal
from designer.training.networks import Networked, Networks


def engine_of(network: Networked, ranks: Ranks) -> Engine | None:
    """The engine of the goal of a recipe without objectives; None in a process that is alone."""
    if ranks.is_alone:
        return None
    from designer.training.distributed.engines import engine_for  # here: see above

    outputs = network.analysis.ends("Output")
    whole = all(plan.first == 1 for _, plan in network.layers.weights)
    return engine_for(network.module, ranks, whole=whole, may_rest=len(outputs) > 1)


def with_engines(goals: tuple[Goal, ...], networks: Networks, ranks: Ranks) -> tuple[Goal, ...]:
    """The goals, each with an engine; all processes begin with the weights of the first."""
    if ranks.is_alone:
        return goals
    from designer.training.distributed.engines import Plain, alike  # here: see above

    for network in networks:
        alike(network.module, ranks)
    module = networks.first.module
    return tuple(replace(goal, engine=goal.engine or Plain(module, ranks)) for goal in goals)
