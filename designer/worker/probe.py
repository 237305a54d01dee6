"""The process that finds out shapes of the user's own layers: questions come in, answers go out, one JSON a line.

What the user's code prints goes to standard error, so that it cannot be taken for an answer.
"""

import json
import os
import sys

from designer.analysis.custom import answer_to_json, question_from_json
from designer.compiler.probing import answer


def serve() -> int:
    """Answers until the input ends; gives the exit code."""
    replies = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    for line in sys.stdin:
        try:
            question = question_from_json(json.loads(line))
        except (ValueError, TypeError, KeyError) as error:
            print(f"no question: {error}", file=sys.stderr)
            return 1
        replies.write(json.dumps(answer_to_json(answer(question))) + "\n")
        replies.flush()
    return 0
