"""A site that closes windows and tells people within seconds, and when it is done with it."""

from monitor.demo.slack_stand_in import CHANNEL, SlackStandIn
from tests.faults.site import Site
from tests.reading import rows

_QUICK = """
[time]
beat = "500ms"
tick = "200ms"
idle = "{idle}"
stalled_after = "{stalled_after}"
stall = "{stall}"
[report]
at = "off"
[slack]
channel = "{channel}"
base_url = "{url}"
"""
_LEFT = {
    "all windows closed": "SELECT count(*) FROM window_dirty",
    "nothing firing that nobody was told of": (
        "SELECT count(*) FROM alert WHERE state = 'firing' AND told_at IS NULL AND tier <> 'digest'"
    ),
    "all messages delivered": "SELECT count(*) FROM outbox WHERE state IN ('pending', 'sending')",
}


def quick(slack: SlackStandIn, *, idle: str = "2s", stalled_after: str = "1m", stall: str = "15m") -> str:
    """Settings for a site, as TOML."""
    return _QUICK.format(channel=CHANNEL, url=slack.base_url, idle=idle, stalled_after=stalled_after, stall=stall)


def wait_until_told(place: Site) -> None:
    """Wait until every window is closed and every message delivered."""
    for what, query in _LEFT.items():
        place.wait(lambda query=query: rows(place.engine, query) == [(0,)], 60, what)  # type: ignore[misc]
