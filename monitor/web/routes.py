"""/livez, /readyz and /metrics."""

import time
from collections.abc import Callable

from prometheus_client import CONTENT_TYPE_LATEST
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from monitor.domain.health import Health
from monitor.telemetry.metrics import HTTP, exposition

Clock = Callable[[], float]


def web_app(health: Health, clock: Clock = time.monotonic) -> Starlette:
    """Make the web application of a process; `clock` is the one that its loops beat by."""
    routes = [
        Route("/livez", _timed("/livez", lambda: _livez(health, clock))),
        Route("/readyz", _timed("/readyz", lambda: _readyz(health, clock))),
        Route("/metrics", _timed("/metrics", _metrics)),
    ]
    return Starlette(routes=routes)


def _livez(health: Health, clock: Clock) -> Response:
    """200 while the loops turn; says nothing of Kafka or Postgres, whose outages a restart does not mend."""
    hanging = health.look().hanging(clock())
    return JSONResponse({"alive": not hanging, "hanging": hanging}, 503 if hanging else 200)


def _readyz(health: Health, clock: Clock) -> Response:
    """200 only when work is being done; the body names what is missing."""
    missing = health.look().missing(clock())
    return JSONResponse({"ready": not missing, "missing": missing}, 503 if missing else 200)


def _metrics() -> Response:
    return PlainTextResponse(exposition(), media_type=CONTENT_TYPE_LATEST)


def _timed(route: str, answer: Callable[[], Response]) -> Callable[[Request], Response]:
    def endpoint(request: Request) -> Response:
        began = time.perf_counter()
        response = answer()
        response.headers["Cache-Control"] = "no-store"
        HTTP.labels(route, request.method, str(response.status_code)).observe(time.perf_counter() - began)
        return response

    return endpoint
