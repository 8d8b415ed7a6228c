"""The first sentence, what is asked of people, what nobody can see, and the views of the report."""

import json
import re
from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.domain.weekly_facts import BotFacts, Coverage, DeployFacts, FailureFacts, GapFacts, WeekFacts
from monitor.reporting.digest import digest_notice
from monitor.reporting.document import as_json, document
from monitor.reporting.page import SIGNS, page
from monitor.reporting.report import VERDICTS, Appendix, DriftColumn
from monitor.reporting.revision import figures, why_revised
from monitor.reporting.weekly import weekly_report
from tests.factories_reports import MONDAY_SEVEN, START, alert, bot, covered, facts, incident, metric, sums

WORSE = metric(sums(20_000, 180), sums(20_000, 80), sums(60_000, 240))
STEADY = metric(sums(20_000, 84), sums(20_000, 80), sums(60_000, 245))
FEW = metric(sums(84, 0), sums(92, 1))


def full() -> WeekFacts:
    """A week with something of everything."""
    return facts(
        bot(
            "support",
            WORSE,
            this=covered(20_900, skipped=800, failed=100, late=4, duplicates=7, dead_letters=3, unsupported=540),
            last=covered(20_000),
            deploys=(DeployFacts("model", "v2", START + timedelta(days=2, hours=13)),),
            failures=(FailureFacts("toxicity", "deadline", 100),),
            silent_hours=2,
            incomplete_slices=3,
        ),
        bot("sales", STEADY),
        bot("hr", FEW, this=covered(840, skipped=756)),
        BotFacts("old", "prod", last=Coverage(seen=400, scored=400)),
        incidents=(incident(alert()),),
        gaps=(GapFacts("transcripts", "retention", 1204, START),),
        unknown_dead_letters=7,
    )


@pytest.mark.parametrize(
    ("known", "sentence"),
    [
        pytest.param(facts(), 'Not one reply arrived in week 47: no bot has been seen yet in env "prod".', id="no bot"),
        pytest.param(
            facts(BotFacts("a", "prod")),
            "Not one reply arrived in week 47 from 1 known bot: nobody talked to them or nothing reaches botwatch: "
            '"botwatch doctor" tells which.',
            id="zero traffic",
        ),
        pytest.param(
            facts(bot("a", FEW)),
            "Nothing can be said about 1 bot this week: 1 with too few replies or flags to say.",
            id="84 replies",
        ),
        pytest.param(
            facts(bot("a", STEADY), bot("b", FEW)),
            "No bot became visibly worse. Of 2 bots: 1 without a change that could be seen, "
            "1 with too few replies or flags to say.",
            id="steady",
        ),
        pytest.param(
            facts(bot("a", WORSE), bot("b", STEADY), incidents=(incident(alert(), bot="a"),)),
            "1 of 2 bots needs attention: a (toxic replies 2.2 times the reference, one incident, 2 h 25 min). "
            "Others: 1 without a change that could be seen.",
            id="worse",
        ),
    ],
)
def test_first_sentence_is_the_verdict(known: WeekFacts, sentence: str) -> None:
    assert weekly_report(known).sentence == sentence


def test_bots_that_need_a_person_come_first() -> None:
    report = weekly_report(full())

    assert [(each.bot, each.verdict) for each in report.bots] == [
        ("support", "worse"),
        ("sales", "no_change"),
        ("hr", "cannot_say"),
        ("old", "no_traffic"),
    ]


def test_blind_spots_name_what_was_not_seen_read_or_scored() -> None:
    spots = {(spot.bot, spot.kind): spot.words for spot in weekly_report(full()).blind_spots}

    assert spots[None, "gap"] == "1,204 offsets of transcripts will never be read (retention)"
    assert spots[None, "dead_letters"] == "7 records could not be read, not even whose they are"
    assert spots["support", "silent"] == "2 hours without a reply, which were busy hours the week before"
    assert spots["support", "incomplete"] == "15 min counted without all partitions: one had stalled"
    assert spots["support", "language"] == "540 replies (2.6%) in a language that no detector supports"
    assert spots["support", "failed"] == "100 sampled replies (0.5%) got no score: toxicity deadline 100"
    assert spots["old", "no_traffic"] == "not one reply arrived; the week before had 400"


def test_decisions_are_at_most_three_and_open_incidents_come_first() -> None:
    open_one = incident(alert(resolved_at=None, state="firing", outcome=None))
    unread = covered(1_000, skipped=900, dead_letters=40)
    known = facts(
        bot("support", WORSE),
        bot("hr", FEW, this=unread),
        BotFacts("old", "prod", last=covered(9)),
        incidents=(open_one,),
    )

    asked = weekly_report(known).decisions

    assert len(asked) == 3
    assert asked[0] == "support: incident 12 is still open; take back model v2 (was v1), or accept the new level?"
    assert asked[1] == '40 records could not be read; repair the producer? See "botwatch dead-letters ls"'
    assert asked[2] == "hr: 100 of 1,000 replies were checked, too few for a verdict; raise sampling.rate?"


def test_a_change_without_an_incident_is_asked_about_with_the_version_of_the_week() -> None:
    known = facts(bot("support", WORSE, deploys=(DeployFacts("prompt", "v31", START),)))

    assert weekly_report(known).decisions == (
        "support: more toxic replies with prompt v31 new this week; look at examples and keep it or take it back?",
    )


def test_json_is_the_same_bytes_for_the_same_facts() -> None:
    first, second = as_json(weekly_report(full())), as_json(weekly_report(full()))

    assert first == second
    assert first.endswith("}\n")
    assert list(json.loads(first)) == [
        "format",
        "week",
        "zone",
        "env",
        "start",
        "end",
        "revision",
        "why_revised",
        "title",
        "verdict",
        "sentence",
        "decisions",
        "bots",
        "incidents",
        "coverage",
        "gaps",
        "blind_spots",
        "appendix",
    ]


def test_json_says_null_where_nothing_is_known() -> None:
    body = document(weekly_report(facts(bot("a", metric(sums(9_000, 90), None)))))

    row = body["bots"][0]["metrics"][0]
    assert row["last_week"] is None
    assert row["reference"] is None
    assert row["weeks"][0] == {
        "week": "2026-W40",
        **dict.fromkeys(("n_scored", "flagged", "units", "rate", "low", "high", "effective_flags")),
    }


def test_page_needs_nothing_from_elsewhere() -> None:
    html = page(weekly_report(full()), MONDAY_SEVEN)

    assert re.findall(r"""(?:src|href)=["'](?!data:|#)""", html) == []
    assert "http://" not in html
    assert "https://" not in html
    assert "<script" not in html
    assert "@import" not in html
    assert "url(" not in html


def test_page_tells_each_verdict_by_a_sign_and_a_word() -> None:
    html = page(weekly_report(full()), MONDAY_SEVEN)

    for verdict in ("worse", "no_change", "cannot_say", "no_traffic"):
        sign, word = SIGNS[verdict]
        assert f'<span class="chip {verdict}"><i aria-hidden="true">{sign}</i>{word}</span>' in html
    assert set(SIGNS) == set(VERDICTS)


def test_page_has_headers_for_every_table_and_words_for_every_picture() -> None:
    html = page(weekly_report(full()), MONDAY_SEVEN)

    assert re.findall(r"<th(?![^>]*scope=)[ >]", html) == []
    assert re.findall(r"<svg(?![^>]*aria-label=)[ >]", html) == []
    assert 'aria-label="toxic replies by week: W40 no data, ' in html


def test_page_escapes_names_that_are_other_peoples_text() -> None:
    evil = '<script>alert("x")</script>'
    known = facts(
        bot(evil, WORSE, deploys=(DeployFacts("model", evil, START),)),
        incidents=(incident(alert(segment=evil), bot=evil),),
    )

    html = page(weekly_report(known), MONDAY_SEVEN)

    assert "<script" not in html
    assert "&lt;script&gt;" in html


def test_page_of_a_week_without_any_bot_still_appears() -> None:
    html = page(weekly_report(facts()), MONDAY_SEVEN)

    assert "Not one reply arrived in week 47" in html
    assert "No bot has sent a reply in the eight weeks up to this one." in html


def test_page_gives_no_percentage_where_flags_are_too_few() -> None:
    html = page(weekly_report(facts(bot("hr", FEW))), MONDAY_SEVEN)

    assert '<span class="number">1 in 92</span><span class="range">at most 8.1%</span>' in html


def test_page_says_of_each_bot_why_its_appendix_is_missing() -> None:
    report = replace(
        weekly_report(full()),
        appendix=(
            Appendix("support", "prod", None, "evidently is not installed; pip install 'botwatch[reports]' adds it"),
            Appendix(
                "sales",
                "prod",
                "report-appendix-sales.html",
                None,
                "last week",
                2000,
                1900,
                (
                    DriftColumn("toxicity", "wasserstein", 0.1, 0.213, True),
                    DriftColumn("empty", "ks", 0.01, None, None, "fewer than 200 values on one side"),
                ),
            ),
        ),
    )

    html = page(report, MONDAY_SEVEN)

    assert "Not made: evidently is not installed; pip install &#39;botwatch[reports]&#39; adds it." in html
    assert '<a href="report-appendix-sales.html">report-appendix-sales.html</a>' in html
    assert "left out: fewer than 200 values on one side" in html


def test_digest_is_short_and_holds_the_facts_of_its_documented_shape() -> None:
    told = digest_notice(weekly_report(facts(*(bot(f"bot-{number}", STEADY) for number in range(11)))))["report"]

    assert told["week"] == "2026-W47"
    assert told["title"] == "Bot behaviour, week 47 (16 to 22 Nov 2026)"
    assert (len(told["bots"]), told["more_bots"]) == (8, 3)
    assert told["figures"][0] == ["Replies checked", "220,000 of 220,000 (100%)"]
    assert told["figures"][1] == ["Incidents", "none"]
    assert told["next"] == "botwatch report --week 2026-W47 --format html --out report-2026-W47.html"
    assert set(told) == {
        "week",
        "revision",
        "title",
        "verdict",
        "bots",
        "more_bots",
        "figures",
        "decisions",
        "why_revised",
        "footer",
        "next",
    }


def test_a_revision_says_what_changed_for_its_reader() -> None:
    before = document(weekly_report(facts(bot("support", STEADY))))
    after = document(weekly_report(facts(bot("support", WORSE, this=covered(20_112)))))

    assert why_revised(before, after) == (
        'support: "no change" became "worse" and 112 more replies of that week arrived after it was made'
    )


def test_the_end_of_an_incident_after_the_week_is_no_new_figure() -> None:
    opened = START + timedelta(days=6)
    firing = incident(alert(opened_at=opened, resolved_at=None, state="firing", outcome=None))
    over = incident(alert(opened_at=opened, resolved_at=START + timedelta(days=8)))

    before, after = (document(weekly_report(facts(bot("support", WORSE), incidents=(one,)))) for one in (firing, over))

    assert before != after
    assert figures(before) == figures(after)
