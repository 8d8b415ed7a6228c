"""What the tests of the whole program share: Slack, and a site that closes and tells within seconds."""

from collections.abc import Iterator

import pytest

from monitor.demo.slack_stand_in import TOKEN, SlackStandIn
from tests.acceptance.telling import quick
from tests.broker.broker import Broker
from tests.faults.site import Site, site


@pytest.fixture
def slack(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlackStandIn]:
    """Slack, which control processes talk to."""
    monkeypatch.setenv("BOTWATCH__SLACK__TOKEN", TOKEN)
    with SlackStandIn() as stand_in:
        yield stand_in


@pytest.fixture
def place(broker: Broker, slack: SlackStandIn) -> Iterator[Site]:
    """A site with a topic that keeps a fortnight; its broker must live."""
    with site(broker, more=quick(slack), retention_ms="-1") as made:
        yield made


@pytest.fixture
def fragile(mortal_broker: Broker, slack: SlackStandIn) -> Iterator[Site]:
    """The same with a broker that may be killed."""
    with site(mortal_broker, more=quick(slack), retention_ms="-1") as made:
        yield made
