"""Whether the session's project can be trained, and what stands in the way."""

from designer.analysis.problems import Problem, Severity
from designer.analysis.project import check_project, check_training
from designer.gui.session import Session


def problems_of(session: Session) -> tuple[Problem, ...]:
    """What is wrong with the project, errors first."""
    return _errors_first(check_project(session.document.project, session.main_analysis, session.library))


def fit_problems_of(session: Session) -> tuple[Problem, ...]:
    """What does not fit between the network, the data and the recipe; what is wrong inside the network is left out."""
    return _errors_first(check_training(session.document.project, session.main_analysis))


def obstacles_of(session: Session) -> tuple[Problem, ...]:
    """The problems that keep the project from being trained."""
    return tuple(problem for problem in problems_of(session) if problem.severity is Severity.ERROR)


def _errors_first(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=lambda problem: problem.severity is not Severity.ERROR))
