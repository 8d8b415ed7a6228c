"""`python -m tests.acceptance.real_conversations --data DIR`: real conversations through a real topic and the daemon.

The traffic of one bot is every reply of the open Schema-Guided Dialogues, spread over a fortnight by a fixed recipe; a
second bot says the same, but its new version, from day 11 at 14:00 on, gives one reply in ten from the replies of
ToxiChat's bots that people found offensive. Exit code 0: one toxicity alert, for the second bot, dated within a day of
the change. No text is printed, and none stays on the disk.
"""

import argparse
import os
import sys
import time
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from monitor.demo.slack_stand_in import TOKEN, SlackStandIn
from tests.acceptance.conversations import BOTS, CHANGED, NEW, Recipe, Said, recipe_of
from tests.acceptance.produced import Produced
from tests.acceptance.telling import quick, wait_until_told
from tests.broker.broker import Broker
from tests.broker.find import find_broker
from tests.broker.java import CannotPrepare
from tests.faults.site import Site, site
from tests.reading import rows

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it: flagged replies by bot, before and after the change, and the alerts."""

    counts: dict[tuple[str, bool], tuple[int, int]]  # (bot, after the change): replies checked, flagged
    flagged_ids: frozenset[str]
    alerts: list[Any]
    roots: int
    seconds: float


def main(arguments: list[str]) -> int:
    """Run it once; 0 when it ended as it must, 1 when not, 2 when it could not begin."""
    parser = argparse.ArgumentParser(prog="python -m tests.acceptance.real_conversations", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder that holds open/sgd_turns.csv.gz")
    parser.add_argument("--kafka", help="HOST:PORT of a broker; by default one is started")
    options = parser.parse_args(arguments)
    midnight = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    try:
        recipe = recipe_of(options.data, midnight - 14 * _DAY)
        broker = Broker(options.kafka, None, "--kafka") if options.kafka else find_broker()
    except (OSError, CannotPrepare) as why:
        print(why, file=sys.stderr)
        return 2
    outcome = watched(broker, recipe)
    problems = list(wrong_with(outcome, recipe))
    show(outcome, recipe)
    for problem in problems:
        print(f"WRONG: {problem}")
    return 1 if problems else 0


def watched(broker: Broker, recipe: Recipe) -> Outcome:
    """Produce the conversations, run the daemon until it has told everything, and look at what it found."""
    with ExitStack() as stack:
        slack = stack.enter_context(SlackStandIn())
        stack.enter_context(broker)
        os.environ["BOTWATCH__SLACK__TOKEN"] = TOKEN
        place = stack.enter_context(site(broker, more=quick(slack), retention_ms="-1"))
        produced = Produced(place.topic)
        produced.produce((said.record() for said in recipe.said), exactly=True)
        began = time.monotonic()
        daemon = place.start_worker("all")
        place.wait_until_saved(produced.sent, 600)
        wait_until_told(place)
        seconds = time.monotonic() - began
        daemon.stop()
        return Outcome(
            dict(_counts(place, recipe.change_at)),
            frozenset(row.reply for row in rows(place.engine, "SELECT reply FROM score WHERE 'toxicity' = ANY(flags)")),
            rows(place.engine, "SELECT bot, metric, change_at, opened_at, ratio, facts FROM alert ORDER BY opened_at"),
            len(slack.roots()),
            seconds,
        )


def _counts(place: Site, change_at: datetime) -> Iterable[tuple[tuple[str, bool], tuple[int, int]]]:
    query = (
        "SELECT bot, ended_at >= :change AS after, "
        "count(\"values\"[array_position(names, 'toxicity')]) AS checked, "
        "count(*) FILTER (WHERE 'toxicity' = ANY(flags)) AS flagged "
        "FROM score LEFT JOIN score_form ON id = form GROUP BY 1, 2"
    )
    for row in rows(place.engine, query, change=change_at):
        yield (row.bot, row.after), (row.checked, row.flagged)


def wrong_with(outcome: Outcome, recipe: Recipe) -> Iterable[str]:
    """Say what is not as it must be."""
    toxic = [alert for alert in outcome.alerts if alert.metric == "toxicity" and alert.bot == CHANGED]
    if len(toxic) != 1:
        yield f"{len(toxic)} toxicity alerts for {CHANGED}; expected 1"
    for alert in toxic:
        if abs(alert.change_at - recipe.change_at) > _DAY:
            yield f"the change of {CHANGED} is dated {alert.change_at:%d %b %H:%M}; expected within a day of it"
    for alert in outcome.alerts:
        if alert.bot != CHANGED:
            yield f"an alert for {alert.bot} about {alert.metric}; expected none"
    if outcome.roots != 1:
        yield f"{outcome.roots} messages in the channel; expected 1"


def show(outcome: Outcome, recipe: Recipe) -> None:
    """Print the figures."""
    print(f"{len(recipe.said):,} replies of {len(BOTS)} bots over 14 days, read and judged in {outcome.seconds:.0f} s")
    for bot in BOTS:
        for after in (False, True):
            checked, flagged = outcome.counts[bot, after]
            when = "after " if after else "before"
            print(
                f"  {bot:<8} {when} the change: {checked:>6,} checked, {flagged:>4} flagged, {_share(flagged, checked)}"
            )
    _show_offensive("offensive replies given", outcome, [said for said in recipe.said if said.offensive])
    _show_offensive("  of them unseen in training", outcome, [said for said in recipe.said if said.unseen])
    ordinary = {said.id for said in recipe.said if not said.offensive}
    print(f"  false flags among ordinary replies: {len(ordinary & outcome.flagged_ids)} of {len(ordinary):,}")
    for alert in outcome.alerts:
        delay = (alert.opened_at - recipe.change_at) / timedelta(hours=1)
        new = [said for said in recipe.said if said.bot == alert.bot and said.version == NEW]
        heard = sum(said.ended_at < alert.opened_at for said in new)
        off = (alert.change_at - recipe.change_at) / timedelta(hours=1)
        print(
            f"  alert: {alert.metric} of {alert.bot}, {delay:.1f} h and {heard} replies after the change, "
            f"dated {off:+.1f} h from it"
        )
    print(f"  messages in the Slack channel: {outcome.roots}")


def _show_offensive(words: str, outcome: Outcome, given: list[Said]) -> None:
    found = sum(said.id in outcome.flagged_ids for said in given)
    print(f"  {words}: {len(given)}, flagged {found} ({_share(found, len(given))})")


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.2f} %" if whole else "-"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
