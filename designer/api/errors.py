"""What the scripting API refuses, in words."""

from designer.errors import LayerloomError


class ApiError(LayerloomError):
    """Something that cannot work: `message` names the thing, what was expected and what came; `hint` what to do."""

    def __str__(self) -> str:
        """Both sentences: a script's traceback shows nothing else."""
        return f"{self.message} {self.hint}".strip()
