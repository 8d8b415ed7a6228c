"""The routes that the settings ask for, and a sender for them."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from monitor.alerting.gate import POSTS_PER_S
from monitor.alerting.sender import Sender
from monitor.alerting.slack import Channel, SlackChannel
from monitor.config.settings import Settings
from monitor.domain.notification import ALERTS, REPORTS, DeliveryTerms
from monitor.domain.ports import Deliveries


def slack_routes(settings: Settings) -> Mapping[str, Channel | None]:
    """Alerts and reports may go to different channels; None where token or channel are not set."""
    return {
        ALERTS: _channel(settings, settings.slack.channel),
        REPORTS: _channel(settings, settings.report.channel or settings.slack.channel),
    }


def slack_sender(
    deliveries: Deliveries, settings: Settings, clock: Callable[[], datetime], *, at_once: bool = False
) -> Sender:
    """Make the sender that the settings ask for.

    Args:
        deliveries: the outbox.
        settings: where Slack is, and how long a call may take.
        clock: wall clock, aware UTC.
        at_once: without the pauses that a channel with people in it needs: for replays and the demo.
    """
    call = settings.slack.timeout
    look_after = max(timedelta(seconds=30), 3 * call)
    terms = DeliveryTerms(look_after, edit_gap=timedelta(0)) if at_once else DeliveryTerms(look_after)
    pace = float("inf") if at_once else POSTS_PER_S
    return Sender(deliveries, slack_routes(settings), clock, terms=terms, posts_per_s=pace)


def _channel(settings: Settings, channel: str | None) -> SlackChannel | None:
    slack = settings.slack
    if slack.token is None or channel is None:
        return None
    timeout_s = max(1, round(slack.timeout.total_seconds()))
    return SlackChannel(slack.token.reveal(), channel, base_url=slack.base_url, timeout_s=timeout_s)
