"""What the report reads: sums of weeks from slices and hours, coverage, references, silence, incidents."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Engine, insert

from monitor.domain.week import Week
from monitor.domain.weekly_facts import BotFacts, WeekFacts
from monitor.storage import tables
from monitor.storage.reports import Reports
from tests.factories_reports import (
    END,
    MONDAY_SEVEN,
    START,
    UTC_ZONE,
    WEEK,
    add_bot,
    add_incident,
    add_reference,
    add_traffic,
)

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


def read(engine: Engine, week: Week = WEEK, zone: ZoneInfo = UTC_ZONE, bot: str | None = None) -> WeekFacts:
    """The facts as the job reads them on Monday morning."""
    return Reports(engine).facts(week, zone, now=MONDAY_SEVEN, bot=bot)


def only(facts: WeekFacts) -> BotFacts:
    """The one bot."""
    [bot] = facts.bots
    return bot


def test_weeks_are_sums_of_slices_and_of_folded_hours(engine: Engine) -> None:
    with engine.begin() as conn:
        add_bot(conn)
        add_traffic(conn, START - 14 * DAY, START - 7 * DAY, replies=50, folded=True)
        add_traffic(conn, START - 7 * DAY, START, replies=60)
        add_traffic(conn, START, END, replies=120, one_in=60)

    toxicity, generalisation = only(read(engine)).metrics

    assert (toxicity.metric, generalisation.metric) == ("toxicity", "generalisation")
    assert [week and (week.n_scored, week.flagged, week.w) for week in toxicity.weeks[-4:]] == [
        None,
        (168 * 50, 84, 8400.0),
        (168 * 60, 100, 10080.0),
        (168 * 120, 336, 20160.0),
    ]


def test_segments_are_beside_the_whole_bot_this_week_and_last(engine: Engine) -> None:
    labels = {"bot": "support", "env": "prod", "model_version": "v1", "segment": "language=de", "metric": "toxicity"}
    with engine.begin() as conn:
        add_bot(conn)
        add_traffic(conn, START - 2 * HOUR, START + HOUR, replies=100)
        for at, n in ((START - HOUR, 30), (START, 40)):
            counts = {"slice": at, "source_id": 1, "band": 0, "n_scored": n, "w": float(n)}
            conn.execute(insert(tables.window_partial).values(**labels, **counts))

    toxicity = only(read(engine)).metrics[0]

    assert {segment: sums.n_scored for segment, sums in toxicity.segments.items()} == {"language=de": 40}
    assert {segment: sums.n_scored for segment, sums in toxicity.segments_last.items()} == {"language=de": 30}


def test_segments_other_environments_and_other_bots_are_left_out(engine: Engine) -> None:
    with engine.begin() as conn:
        for name, env in (("support", "prod"), ("support", "staging"), ("sales", "prod")):
            add_bot(conn, name, env)
            add_traffic(conn, START, START + HOUR, bot=name, env=env, replies=100)
        conn.execute(
            insert(tables.window_partial).values(
                bot="support",
                env="prod",
                model_version="v1",
                segment="language=de",
                metric="toxicity",
                band=0,
                slice=START,
                source_id=1,
                n_scored=40,
                w=40.0,
            )
        )

    facts = read(engine, bot="support")

    week = only(facts).metrics[0].weeks[-1]
    assert week is not None
    assert week.n_scored == 100
    assert [bot.bot for bot in read(engine).bots] == ["sales", "support"]


def test_the_zone_decides_which_week_a_slice_belongs_to(engine: Engine) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    with engine.begin() as conn:
        add_bot(conn)
        add_traffic(conn, START - HOUR, START, replies=10)  # Sunday evening in UTC, Monday in Berlin

    here, there = only(read(engine)), only(read(engine, zone=berlin))

    assert (here.this.seen, here.last.seen) == (0, 10)
    assert (there.this.seen, there.last.seen) == (10, 0)


def test_a_reference_ends_before_the_week_that_is_compared_with_it(engine: Engine) -> None:
    with engine.begin() as conn:
        add_bot(conn)
        add_traffic(conn, START - 7 * DAY, END)
        add_reference(conn, START + 2 * DAY, phi=1.4)

    toxicity, generalisation = only(read(engine)).metrics

    assert toxicity.reference is not None
    assert (toxicity.reference.start, toxicity.reference.end) == (START - 7 * DAY, START)
    assert (toxicity.reference.sums.n_scored, toxicity.reference.phi) == (168 * 120, 1.4)
    assert toxicity.learning is None
    assert generalisation.reference is None
    assert generalisation.learning == "learning, day 14 of 28, 403 of 100 flags"


def test_a_reference_that_froze_after_the_week_is_not_known_yet(engine: Engine) -> None:
    with engine.begin() as conn:
        add_bot(conn)
        add_traffic(conn, START + 3 * DAY, END, replies=20, one_in=50)
        add_reference(conn, END + DAY)

    [toxicity, _] = only(read(engine)).metrics

    assert toxicity.reference is None
    assert toxicity.learning == "learning, day 4 of 7, 38 of 100 flags"


def test_coverage_sums_and_knows_repeats_dead_letters_and_late_replies(engine: Engine) -> None:
    with engine.begin() as conn:
        add_bot(conn)
        add_traffic(conn, START, START + 2 * HOUR, replies=100, version="unknown")
        base = {"bot": "support", "env": "prod", "slice": START, "source_id": 1}
        conn.execute(
            insert(tables.ledger).values(
                **base, model_version="v2", seen=50, skipped=30, scored=15, failed=5, late=4, no_text=10, unsupported=20
            )
        )
        kinds = (("duplicate", 7), ("synthetic", 3), ("late_dropped", 2))
        for kind, n in kinds:
            conn.execute(insert(tables.intake_count).values(**base, kind=kind, n=n))
        conn.execute(
            insert(tables.detector_failure).values(**base, detector="toxicity", version="1", reason="deadline", n=5)
        )
        feed = conn.execute(
            insert(tables.feed)
            .values(kind="kafka", name="transcripts", identity="t", first_seen_at=START)
            .returning(tables.feed.c.id)
        ).scalar_one()
        source = conn.execute(
            insert(tables.source).values(feed_id=feed, kind="kafka").returning(tables.source.c.id)
        ).scalar_one()
        for offset, name in enumerate(("support", None, None)):
            conn.execute(
                insert(tables.dead_letter).values(
                    source_id=source,
                    offset=offset,
                    bot=name,
                    env=None,
                    received_at=START + HOUR,
                    reason="json",
                    bytes=3,
                    sha256="0",
                )
            )
        conn.execute(
            insert(tables.gap).values(
                source_id=source, from_offset=10, to_offset=1214, kind="retention", found_at=START + HOUR
            )
        )

    facts = read(engine)

    this = only(facts).this
    assert this.seen == this.skipped + this.scored + this.failed == 250
    assert (this.late, this.no_text, this.unsupported, this.unversioned) == (4, 10, 20, 200)
    assert (this.duplicates, this.synthetic, this.late_dropped, this.dead_letters) == (7, 3, 2, 1)
    assert facts.unknown_dead_letters == 2
    assert [(gap.feed, gap.kind, gap.records) for gap in facts.gaps] == [("transcripts", "retention", 1204)]
    assert [(each.detector, each.reason, each.n) for each in only(facts).failures] == [("toxicity", "deadline", 5)]


def test_hours_are_silent_only_where_the_week_before_was_busy(engine: Engine) -> None:
    with engine.begin() as conn:
        add_bot(conn)
        add_traffic(conn, START - 7 * DAY, START - 7 * DAY + 5 * HOUR, replies=12)
        add_traffic(conn, START - 5 * DAY, START - 5 * DAY + 3 * HOUR, replies=9)
        add_traffic(conn, START, START + 2 * HOUR, replies=1)

    assert only(read(engine)).silent_hours == 3


def test_hours_that_have_not_come_yet_are_not_silent(engine: Engine) -> None:
    with engine.begin() as conn:
        add_bot(conn)
        add_traffic(conn, END - 7 * DAY, END, replies=12)
        add_traffic(conn, END, END + 7 * HOUR, replies=12)

    facts = read(engine, week=Week(2026, 48))

    assert facts.running
    assert only(facts).silent_hours == 0


def test_a_running_week_ends_for_now_with_the_newest_reply(engine: Engine) -> None:
    with engine.begin() as conn:
        add_bot(conn)
        add_traffic(conn, END, END + 3 * HOUR)
        conn.execute(tables.ledger.update().values(last_at=END + 2 * HOUR))

    running, over = read(engine, week=Week(2026, 48)), read(engine)

    assert (running.running, running.until) == (True, END + 2 * HOUR)
    assert (over.running, over.until) == (False, END)


def test_incidents_of_the_week_are_those_open_at_some_time_of_it(engine: Engine) -> None:
    with engine.begin() as conn:
        add_bot(conn)
        add_incident(conn, opened=START - 3 * DAY, resolved=START - 2 * DAY)
        lasting = add_incident(conn, opened=START - DAY, resolved=START + HOUR)
        add_incident(conn, opened=END + HOUR, resolved=END + 2 * HOUR)
        still = add_incident(conn, opened=START + DAY)

    facts = read(engine)

    assert [(each.id, each.state) for each in facts.incidents] == [(lasting, "resolved"), (still, "open")]
    [alert] = facts.incidents[0].alerts
    assert (alert.metric, alert.ratio, alert.facts["deploy"]["value"]) == ("toxicity", 7.75, "v2")


def test_an_alert_without_an_incident_is_told_too(engine: Engine) -> None:
    with engine.begin() as conn:
        add_bot(conn)
        number = add_incident(conn, opened=START + DAY, resolved=START + DAY + HOUR)
        conn.execute(tables.alert.update().values(incident_id=None))
        conn.execute(tables.incident.delete().where(tables.incident.c.id == number))

    [alone] = read(engine).incidents

    assert (alone.id, alone.bot, alone.state) == (None, "support", "resolved")


def test_slices_closed_without_a_partition_are_counted_once_whatever_the_metrics(engine: Engine) -> None:
    with engine.begin() as conn:
        add_bot(conn)
        add_traffic(conn, START, START + HOUR)
        for metric in ("toxicity", "generalisation"):
            for slice_number in range(3):
                conn.execute(
                    insert(tables.window_closed).values(
                        bot="support",
                        env="prod",
                        model_version="v1",
                        segment="",
                        metric=metric,
                        slice=START + slice_number * timedelta(minutes=5),
                        revision=1,
                        complete=slice_number > 0,
                        closed_at=END,
                    )
                )
        conn.execute(insert(tables.window_dirty).values(bot="support", env="prod", slice=START))

    facts = read(engine)

    assert (only(facts).incomplete_slices, facts.open_slices) == (1, 1)


def test_a_bot_that_fell_silent_is_known_for_eight_weeks(engine: Engine) -> None:
    with engine.begin() as conn:
        for name, weeks in (("gone", 8), ("quiet", 7)):
            add_bot(conn, name)
            add_traffic(conn, START - 7 * weeks * DAY, START - 7 * weeks * DAY + HOUR, bot=name)

    assert [bot.bot for bot in read(engine).bots] == ["quiet"]
