"""When a saved report no longer says what the data say: whether that matters, and why it is so."""

from collections.abc import Mapping
from typing import Any

from monitor.reporting import words

Body = Mapping[str, Any]


def figures(body: Body) -> Any:
    """What a reader may have acted on: verdicts, rates and counts; not how an incident ended after the week."""
    return {
        "verdict": body["verdict"],
        "coverage": body["coverage"],
        "gaps": len(body["gaps"]),
        "bots": [
            {
                "bot": bot["bot"],
                "verdict": bot["verdict"],
                "coverage": bot["coverage"],
                "metrics": [
                    {key: metric[key] for key in ("metric", "verdict", "this_week", "last_week")}
                    for metric in bot["metrics"]
                ],
            }
            for bot in body["bots"]
        ],
    }


def why_revised(old: Body, new: Body) -> str:
    """Say what has changed since the saved revision, the gravest first."""
    said = [
        f"{bot['bot']}: {_word(before['verdict'])} became {_word(bot['verdict'])}"
        for bot in new["bots"]
        if (before := _bot(old, bot["bot"])) and before["verdict"] != bot["verdict"]
    ]
    more = new["coverage"]["seen"] - old["coverage"]["seen"]
    if more > 0:
        said.append(f"{words.several(more, 'more reply', 'more replies')} of that week arrived after it was made")
    scored = new["coverage"]["scored"] - old["coverage"]["scored"]
    if scored > 0 and more <= 0:
        said.append(f"{words.several(scored, 'more reply', 'more replies')} got a score")
    return words.listed(said) if said else "sums of that week changed after it was made"


def _bot(body: Body, name: str) -> Body | None:
    found: Body | None = next((bot for bot in body["bots"] if bot["bot"] == name), None)
    return found


def _word(verdict: str) -> str:
    return f'"{verdict.replace("_", " ")}"'
