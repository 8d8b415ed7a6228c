"""/livez, /readyz and /metrics over real HTTP."""

import http.client
import json
from collections.abc import Iterator

import pytest

from monitor.config.kinds import Address
from monitor.domain.health import Health
from monitor.errors import BotwatchError
from monitor.telemetry.metrics import BUILD, BotLabels
from monitor.web.routes import web_app
from monitor.web.server import WebServer

ANY_PORT = Address("127.0.0.1", 0)


class HandClock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def health() -> Health:
    return Health(["worker"], reads_topic=True, now=0.0)


@pytest.fixture
def server(health: Health, clock: HandClock) -> Iterator[WebServer]:
    server = WebServer(web_app(health, clock), ANY_PORT)
    server.start()
    yield server
    server.stop()


def get(server: WebServer, path: str) -> tuple[int, str, str]:
    connection = http.client.HTTPConnection(*server.address, timeout=10)
    connection.request("GET", path)
    response = connection.getresponse()
    body = response.read().decode()
    connection.close()
    return response.status, response.headers["Content-Type"], body


def test_readyz_names_what_is_missing_and_turns_200(server: WebServer, health: Health) -> None:
    status, _, body = get(server, "/readyz")
    health.schema_seen(True)
    health.joined(True)
    health.polled(0.0)
    later = get(server, "/readyz")

    assert status == 503
    assert json.loads(body)["missing"][0] == "the database has not answered yet"
    assert later[0] == 200
    assert json.loads(later[2]) == {"ready": True, "missing": []}


def test_readyz_turns_503_when_polling_stops(server: WebServer, health: Health, clock: HandClock) -> None:
    health.schema_seen(True)
    health.joined(True)
    health.polled(0.0)

    clock.now = 30.0

    status, _, body = get(server, "/readyz")
    assert status == 503
    assert json.loads(body)["missing"] == ["the last poll was 30 s ago"]


def test_livez_depends_on_the_loops_alone(server: WebServer, health: Health, clock: HandClock) -> None:
    assert get(server, "/livez")[0] == 200

    clock.now = 121.0
    hanging = get(server, "/livez")
    health.beat("worker", 121.0)

    assert hanging[0] == 503
    assert json.loads(hanging[2])["hanging"] == ["loop worker has not turned for 121 s"]
    assert get(server, "/livez")[0] == 200


def test_metrics_are_answered_without_a_redirect(server: WebServer) -> None:
    BUILD.labels("0", "test").set(1)

    status, kind, body = get(server, "/metrics")

    assert status == 200
    assert kind.startswith("text/plain")
    assert 'botwatch_build_info{config_hash="test",version="0"} 1.0' in body
    assert "botwatch_process_resident_memory_bytes" in body


def test_an_unknown_page_is_404(server: WebServer) -> None:
    assert get(server, "/admin")[0] == 404


def test_a_taken_port_is_said_at_once_and_by_name(server: WebServer) -> None:
    with pytest.raises(BotwatchError, match=rf"web.bind is 127.0.0.1:{server.address.port}.*choose another port"):
        WebServer(web_app(Health()), server.address)


def test_a_stopped_server_lets_go_of_its_port(health: Health, clock: HandClock) -> None:
    server = WebServer(web_app(health, clock), ANY_PORT)
    server.start()
    address = server.address
    server.stop()
    server.stop()

    WebServer(web_app(health, clock), address).stop()


def test_bots_beyond_the_limit_share_a_label() -> None:
    label = BotLabels(apart=2)

    assert [label(bot) for bot in ("a", "b", "c", "a")] == ["a", "b", "other", "a"]
    assert BotLabels()("x" * 101) == "other"
