"""A site that closes windows and tells people within seconds, and when it is done with it."""

from monitor.demo.slack_stand_in import CHANNEL, SlackStandIn
from tests.faults.site import Site
from tests.reading import rows

_QUICK = """
[time]
idle = "2s"
beat = "500ms"
tick = "200ms"
[slack]
channel = "{channel}"
base_url = "{url}"
"""
_LEFT = """
    SELECT (SELECT count(*) FROM window_dirty) AS dirty,
           (SELECT count(*) FROM outbox WHERE state IN ('pending', 'sending')) AS waiting,
           (SELECT count(*) FROM alert WHERE state = 'firing' AND told_at IS NULL) AS unheard
"""


def quick(slack: SlackStandIn) -> str:
    """Settings for a site, as TOML."""
    return _QUICK.format(channel=CHANNEL, url=slack.base_url)


def wait_until_told(place: Site) -> None:
    """Wait until every window is closed and every message delivered."""
    place.wait(lambda: not any(rows(place.engine, _LEFT)[0]), 90, "all windows closed and everything told")
