"""The jobs of a control process, as the daemon builds them."""

from datetime import timedelta

from sqlalchemy import Engine

from monitor.app.building import jobs_of
from monitor.config.settings import Settings
from monitor.domain.health import Health
from tests.factories_windows import MONDAY, add_bot, add_file, book, traffic


def test_a_round_that_takes_long_shows_life_between_its_transactions(engine: Engine) -> None:
    with engine.begin() as conn:
        source = add_file(conn)
        add_bot(conn, [source])
        book(conn, traffic(5, source=source))
    health = Health()
    seen: list[float] = []

    def stopping() -> bool:
        seen.append(health.look().loops["control"])
        return False

    [close] = [job for job in jobs_of(Settings(), engine, health, stopping) if job.name == "close"]
    close.action(MONDAY + timedelta(days=6))

    assert len(seen) >= 4  # 5 days are three transactions
    assert sorted(set(seen)) == seen
