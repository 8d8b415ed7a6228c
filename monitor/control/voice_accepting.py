"""The way a bot writes now is the usual one: somebody says so, and it is learnt anew."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection

from detectors.stats.voice_reference import VOICE_FORMAT
from monitor.control.rebaselining import Said, close_as_accepted
from monitor.control.steps import About
from monitor.domain.judging import StreamName
from monitor.domain.metric import BY_NAME
from monitor.domain.voice import VOICE, VoiceKey
from monitor.storage import voices
from monitor.storage.voices import Due, VoiceBaseline
from monitor.storage.windows import wait_for_bot

UPGRADED = "since its upgrade it measures writing style in another way"


class Accepted(NamedTuple):
    """Whose way of writing was accepted, and the alert that it closed."""

    key: VoiceKey
    alert_id: int | None


def about_voice(key: VoiceKey) -> About:
    """What alerts about a voice are about."""
    return About(StreamName(key.bot, key.env, "", VOICE), BY_NAME[VOICE], "changed", key.version)


def accept_voices(conn: Connection, bot: str, env: str, said: Said, *, anew: bool) -> list[Accepted]:
    """Take the way of now as the usual one for every version that fires: closes its alert, and learns it for a week.

    Args:
        conn: a transaction; everything happens in it, or nothing. Whoever judges the bot now is waited for.
        bot: whose.
        env: whose.
        said: who, why, when.
        anew: also where nothing fires.
    """
    wait_for_bot(conn, bot, env)
    standing = voices.due(conn, bot, env, said.now)
    accepted = []
    for baseline in voices.baselines(conn, bot, env):
        stands = standing[baseline.id]
        if _goes_on(baseline, stands) and (stands.is_open or anew):
            accepted.append(_accepted(conn, baseline, stands, said))
    return accepted


def forget_unreadable(conn: Connection, bot: str, env: str, now: datetime) -> None:
    """References that another release of ours has learnt say nothing to this one: they are learnt anew."""
    old = [each for each in voices.baselines(conn, bot, env) if each.format != VOICE_FORMAT]
    standing = voices.due(conn, bot, env, now) if old else {}
    for baseline in old:
        if _goes_on(baseline, standing[baseline.id]):
            _accepted(conn, baseline, standing[baseline.id], Said("botwatch", UPGRADED, now))


def _goes_on(baseline: VoiceBaseline, stands: Due) -> bool:
    """Whether replies are still to be judged by it: also by one of which it is known when it ends."""
    return baseline.ended_at is None or baseline.ended_at > (stands.until or baseline.frozen_at)


def _accepted(conn: Connection, baseline: VoiceBaseline, stands: Due, said: Said) -> Accepted:
    at = stands.until or baseline.frozen_at
    voices.end_baseline(conn, baseline.id, at, said.by, said.because)
    mark = about_voice(baseline.key).mark
    return Accepted(baseline.key, close_as_accepted(conn, mark, at, said) if stands.is_open else None)
