"""`botwatch baseline show|freeze|accept`: what is usual is a person's decision, and judging keeps to it."""

import json
import threading
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sqlalchemy import Engine, text

from detectors.stats.mean_state import MeanState
from detectors.stats.twins import TwinState
from monitor.cli.main import main
from monitor.control.loop import Control
from monitor.control.rules import Rules
from monitor.domain.judging import StreamName
from monitor.domain.metric import BY_NAME
from monitor.domain.sharing import Claim
from monitor.domain.window import SLICE
from monitor.storage import overlaps, streams
from monitor.storage.windows import wait_for_bot
from tests.factories_scores import add_form
from tests.factories_windows import DAY, MONDAY, Booking, add_bot, add_file, book, traffic

HOUR = timedelta(hours=1)
CHANGE = MONDAY + 3 * DAY
WORSE = traffic(3.5, worse_from=CHANGE, rate=0.01, worse=4.0)
AFTER = traffic(4, start=MONDAY + 3.5 * DAY, rate=0.04, seed=7)
RULES = Rules(post_at_once=True, metrics=(BY_NAME["toxicity"],))
NAME = StreamName("shop", "prod", "", "toxicity")


class Shell:
    """Runs a command on the test's database; gives its exit code, its JSON lines or its text, and its errors."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def json(self, *arguments: str, code: int = 0) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.text(*arguments, "--json", code=code).splitlines()]

    def text(self, *arguments: str, code: int = 0) -> str:
        assert main(arguments) == code
        return self._capsys.readouterr().out

    def error(self, *arguments: str, code: int = 1) -> str:
        assert main(arguments) == code
        return self._capsys.readouterr().err


@pytest.fixture
def shell(database: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BOTWATCH_DATABASE_URL", database)
    return Shell(capsys)


def file_of(engine: Engine, bookings: Sequence[Booking]) -> None:
    """A file that was read to its end, judged."""
    with engine.begin() as conn:
        add_bot(conn, [add_file(conn)])
        book(conn, bookings)
    judge(engine)


def more(engine: Engine, bookings: Sequence[Booking]) -> None:
    with engine.begin() as conn:
        book(conn, bookings)
    judge(engine)


def judge(engine: Engine) -> None:
    Control(engine, RULES).drain(lambda: MONDAY)


def state_of(engine: Engine) -> TwinState:
    with engine.connect() as connection:
        found = streams.load(connection, NAME)
    assert found is not None
    return found.state


def rows(engine: Engine, query: str) -> list[Any]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def test_a_learning_bot_says_how_far_it_is(engine: Engine, shell: Shell) -> None:
    file_of(engine, traffic(3.2))

    [page] = shell.json("baseline", "show", "shop")

    assert (page["state"], page["version"], page["day"], page["of_days"], page["of_flags"]) == (
        "learning",
        1,
        4,
        7,
        100,
    )
    assert page["from"] == "2026-11-02T00:00:00Z"
    assert page["to"] is None
    assert page["low"] < page["rate"] < page["high"]
    assert page["versions"] == []
    assert "learning: day 4 of 7" in shell.text("baseline", "show", "shop")


def test_an_accepted_level_closes_the_alert_with_who_and_why_and_tells_people(engine: Engine, shell: Shell) -> None:
    file_of(engine, WORSE)

    [done] = shell.json("baseline", "accept", "shop", "--by", "anna", "--because", "the new prompt is blunt")

    [(state, outcome, resolved_at, words)] = rows(
        engine, "SELECT state, outcome, resolved_at, facts -> 'accepted' ->> 'words' FROM alert"
    )
    assert (state, outcome) == ("resolved", "accepted")
    assert words == 'Accepted as the new usual by anna: "the new prompt is blunt".'
    assert done["done"] is True
    assert done["usual"] == pytest.approx(0.04, rel=0.4)
    assert done["alert"] == 1
    assert resolved_at == MONDAY + 3.5 * DAY
    assert rows(engine, "SELECT state FROM incident") == [("resolved",)]
    [(told,)] = rows(engine, "SELECT payload -> 'event' ->> 'words' FROM outbox WHERE kind = 'reply'")
    assert told == words
    assert not state_of(engine).up.firing


def test_after_an_accepted_level_the_same_level_never_fires_again_and_a_second_baseline_is_learnt(
    engine: Engine, shell: Shell
) -> None:
    file_of(engine, [*traffic(8, rate=0.01), *traffic(0.5, start=MONDAY + 8 * DAY, rate=0.04, seed=3)])
    shell.json("baseline", "accept", "shop", "--by", "anna", "--because", "blunt on purpose")

    more(engine, traffic(9, start=MONDAY + 8.5 * DAY, rate=0.04, seed=7))

    [page] = shell.json("baseline", "show", "shop")
    first, second = reversed(page["versions"])
    assert rows(engine, "SELECT outcome FROM alert") == [("accepted",)]
    assert (page["state"], page["version"]) == ("frozen", 2)
    assert page["act"]["because"] == "blunt on purpose"
    assert (first["reason"], second["reason"], second["act"]["by"]) == ("first", "accepted", "anna")
    assert second["rate"] == pytest.approx(0.04, rel=0.2)
    assert first["rate"] == pytest.approx(0.01, rel=0.2)


def test_a_rise_above_an_accepted_level_fires(engine: Engine, shell: Shell) -> None:
    file_of(engine, WORSE)
    shell.json("baseline", "accept", "shop")

    more(engine, [*AFTER, *traffic(1, start=MONDAY + 7.5 * DAY, rate=0.16, seed=9)])

    assert rows(engine, "SELECT outcome, state FROM alert ORDER BY id") == [("accepted", "resolved"), (None, "firing")]


def test_late_replies_lead_to_the_state_that_they_would_have_led_to_before_the_act(
    engine: Engine, shell: Shell
) -> None:
    file_of(engine, WORSE)
    shell.json("baseline", "accept", "shop")
    more(engine, AFTER)
    before = state_of(engine).to_dict()

    for late in (MONDAY + 2 * DAY, MONDAY + 3.75 * DAY):
        more(engine, [Booking(late, 40, 1)])
        more(engine, [Booking(late, -40, -1)])  # and out again: the very same sums as before

    assert state_of(engine).to_dict() == before
    assert rows(engine, "SELECT outcome, state FROM alert") == [("accepted", "resolved")]


def test_a_state_made_anew_from_the_first_row_has_the_acts_in_it(engine: Engine, shell: Shell) -> None:
    file_of(engine, WORSE)
    shell.json("baseline", "accept", "shop")
    more(engine, AFTER[: 2 * 288])
    shell.json("baseline", "freeze", "shop")
    more(engine, AFTER[2 * 288 :])
    before = state_of(engine).to_dict()

    with engine.begin() as conn:
        conn.execute(text("""UPDATE judged_stream SET state = '{"up": {"format": 0}}'"""))  # of another release
        conn.execute(text("DELETE FROM stream_checkpoint"))
    more(engine, [Booking(MONDAY, 0, 0)])

    assert state_of(engine).to_dict() == before


def test_nothing_is_accepted_where_nothing_fires_unless_it_is_asked_for(engine: Engine, shell: Shell) -> None:
    file_of(engine, traffic(8))

    told = shell.error("baseline", "accept", "shop", "--metric", "toxicity")
    unnamed = shell.error("baseline", "accept", "shop")
    [done] = shell.json("baseline", "accept", "shop", "--anew", "--by", "anna")

    assert '"--anew"' in told
    assert "firing" in unnamed
    assert (done["done"], done["usual"], done["alert"]) == (True, None, None)
    [page] = shell.json("baseline", "show", "shop")
    assert (page["state"], page["version"], page["act"]["by"]) == ("learning", 2, "anna")
    assert "accepted as the new usual by anna" in shell.text("baseline", "show", "shop")


def test_too_little_is_frozen_only_by_force(engine: Engine, shell: Shell) -> None:
    file_of(engine, traffic(1.5, rate=0.002))

    told = shell.error("baseline", "freeze", "shop", "--metric", "toxicity")
    [done] = shell.json("baseline", "freeze", "shop", "--force", "--by", "anna")

    assert "1.5 days" in told
    assert "expected at least 2 days and 20 flags" in told
    assert "--force" in told
    assert done["done"] is True
    [page] = shell.json("baseline", "show", "shop")
    assert (page["state"], page["versions"][0]["reason"]) == ("frozen", "by hand")


def test_a_frozen_baseline_is_judged_without_the_caution_of_learning(engine: Engine, shell: Shell) -> None:
    file_of(engine, traffic(3))
    cautious = state_of(engine).up.yardsticks[-1].phi

    shell.json("baseline", "freeze", "shop")
    more(engine, traffic(0.5, start=MONDAY + 3 * DAY, seed=5))

    assert cautious >= 1.5
    assert state_of(engine).up.yardsticks[-1].phi < cautious
    assert rows(engine, "SELECT version, reason FROM baseline") == [(1, "by hand")]
    assert "has a frozen baseline since 2026-11-05" in shell.error("baseline", "freeze", "shop", "--metric", "toxicity")


def test_an_act_waits_for_the_control_process_that_has_the_bot_in_its_hands(engine: Engine, shell: Shell) -> None:
    file_of(engine, WORSE)
    with engine.begin() as control:
        wait_for_bot(control, "shop", "prod")
        codes: list[int] = []
        act = threading.Thread(target=lambda: codes.append(main(["baseline", "accept", "shop", "--json"])))
        act.start()
        waiting = text("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
        with engine.connect() as other:
            while other.execute(waiting).scalar_one() == 0 and act.is_alive():
                other.rollback()
        assert act.is_alive()
        assert not codes

    act.join()

    assert codes == [0]
    assert rows(engine, "SELECT outcome FROM alert") == [("accepted",)]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        pytest.param(["show", "shpo"], 'did you mean "shop"?', id="a bot that is misspelt"),
        pytest.param(["show", "shop", "--metric", "toxicty"], 'did you mean "toxicity"?', id="a metric"),
        pytest.param(["show", "shop", "--env", "test"], "it has from prod", id="an environment"),
        pytest.param(["show", "shop", "--segment", "language=de"], "is not judged", id="a segment"),
    ],
)
def test_a_name_that_is_wrong_is_told_with_what_is_known(
    engine: Engine, shell: Shell, arguments: list[str], told: str
) -> None:
    file_of(engine, traffic(0.1))

    assert told in shell.error("baseline", *arguments, code=2)


def test_slices_after_an_act_begin_where_the_act_says(engine: Engine, shell: Shell) -> None:
    file_of(engine, WORSE)
    shell.json("baseline", "accept", "shop")

    more(engine, AFTER[:1])

    assert state_of(engine).up.first == int(AFTER[0].slice.timestamp())
    assert rows(engine, "SELECT at FROM baseline_act") == [(WORSE[-1].slice + SLICE,)]


@pytest.mark.parametrize(("looked_at", "told"), [(20_000, (40, 5, 2)), (4, (4, 4, 2))])
def test_a_head_that_was_promoted_is_told_beside_the_shipped_one_on_the_first_replies_of_both(
    engine: Engine, shell: Shell, monkeypatch: pytest.MonkeyPatch, looked_at: int, told: tuple[int, int, int]
) -> None:
    monkeypatch.setattr(overlaps, "LOOKED_AT", looked_at)
    since = MONDAY + 2 * DAY
    counted = text("INSERT INTO deploy (bot, env, kind, value, first_slice) VALUES ('shop', 'prod', :kind, :v, :at)")
    scored = text(
        'INSERT INTO score (day, source_id, "offset", reply, conversation, bot, env, model_version, prompt_version, '
        "ended_at, pi, band, form, values, flags) VALUES (:day, 1, :offset, 'r', 1, 'shop', 'prod', 'v1', '', "
        ":at, 1, 0, :form, '{0.4, 0.6}', :flags)"
    )
    with engine.begin() as conn:
        form = add_form(conn, {"toxicity": "toxicity@1+bot1", "toxicity.shipped": "toxicity@1"})
        for score, version, at in (
            ("toxicity", "toxicity@1", MONDAY),
            ("toxicity", "toxicity@1+bot1", since),
            ("toxicity.shipped", "toxicity@1", since),
        ):
            conn.execute(counted, {"kind": f"score {score}", "v": version, "at": at})
        for offset in range(40):
            at = since + offset * HOUR / 2
            flags = ["toxicity", "toxicity.shipped"] if offset < 2 else ["toxicity.shipped"] if offset < 5 else []
            conn.execute(scored, {"day": at.date(), "offset": offset, "at": at, "form": form, "flags": flags})
    file_of(engine, traffic(3.2))

    [page] = shell.json("baseline", "show", "shop")

    found = page["counted_anew"]
    assert (found["detector"], found["since"]) == ("toxicity@1+bot1", "2026-11-04T00:00:00Z")
    assert (found["replies"], found["shipped"], found["flagged"]) == told
    words = {
        40: "of 40 replies scored by both, the shipped detector flags 12%, this one 5%",
        4: "of 4 replies scored by both, the shipped detector flags 100%, this one 50%",
    }
    assert found["words"].endswith(words[told[0]])
    assert "learning: day 2 of 7" in shell.text("baseline", "show", "shop")


def tones(first: float, last: float, level: float, seed: int) -> list[Booking]:
    """Slices of some 20 scores around a level, from one day to another."""
    rng = np.random.default_rng(seed)
    made = []
    for index in range(round(first * 288), round(last * 288)):
        x = 20 * level + float(rng.normal(0, 0.12 * 20**0.5))
        made.append(Booking(MONDAY + index * SLICE, 20, 0, metric="tone.politeness", x=x, q=x**2 / 20 + 19 * 0.12**2))
    return made


def test_an_accepted_tone_closes_its_ticket_and_the_same_tone_never_fires_again(engine: Engine, shell: Shell) -> None:
    rules = Rules(post_at_once=True, metrics=(BY_NAME["toxicity"], BY_NAME["tone.politeness"]))
    with engine.begin() as conn:
        add_bot(conn, [add_file(conn)])
        book(conn, [*traffic(9.25), *tones(0, 9, 0.7, 1), *tones(9, 9.25, 0.5, 2)])
    Control(engine, rules).drain(lambda: MONDAY)

    [done] = shell.json("baseline", "accept", "shop", "--metric", "tone.politeness", "--by", "anna")
    again = shell.error("baseline", "accept", "shop", "--metric", "tone.politeness")
    more_of_it = [*traffic(2, start=MONDAY + 9.25 * DAY, seed=3), *tones(9.25, 11.25, 0.5, 4)]
    with engine.begin() as conn:
        book(conn, [*more_of_it, Booking(MONDAY + 8 * DAY, 0, 0, metric="tone.politeness")])  # late: judged anew
    Control(engine, rules).drain(lambda: MONDAY)

    assert (done["metric"], done["by"], done["alert"]) == ("tone.politeness", "anna", 1)
    assert done["usual"] == pytest.approx(0.5, abs=0.03)
    assert "firing" in again
    assert rows(engine, "SELECT direction, state, outcome FROM alert") == [("down", "resolved", "accepted")]


TONES = Rules(post_at_once=True, metrics=(BY_NAME["toxicity"], BY_NAME["tone.politeness"]))
POLITENESS = Claim("", "tone.politeness", "both")


def tones_of(engine: Engine, *parts: Sequence[Booking]) -> None:
    """A file with these bookings, judged after each part."""
    for place, part in enumerate(parts):
        with engine.begin() as conn:
            if not place:
                add_bot(conn, [add_file(conn)])
            book(conn, part)
        Control(engine, TONES).drain(lambda: MONDAY)


def mean_of(engine: Engine) -> MeanState:
    with engine.connect() as connection:
        state = streams.stored(connection, "shop", "prod", [POLITENESS])[POLITENESS].state
    assert isinstance(state, MeanState)
    return state


def test_a_mean_says_how_far_it_is_and_what_is_usual_when_it_has_learnt_that(engine: Engine, shell: Shell) -> None:
    tones_of(engine, [*traffic(3), *tones(0, 3, 0.7, 1)])
    [young] = shell.json("baseline", "show", "shop", "--metric", "tone.politeness")
    words = shell.text("baseline", "show", "shop")
    with engine.begin() as conn:
        book(conn, [*traffic(5, start=MONDAY + 3 * DAY, seed=2), *tones(3, 8, 0.7, 2)])
    Control(engine, TONES).drain(lambda: MONDAY)
    [known] = shell.json("baseline", "show", "shop", "--metric", "tone.politeness")

    assert (young["state"], young["version"], young["day"], young["of_days"]) == ("learning", 1, 4, 7)
    assert young["low"] < young["mean"] < young["high"]
    assert "tone.politeness" in words
    assert "learning: day 4 of 7" in words
    assert (known["state"], known["to"]) == ("frozen", "2026-11-09T00:00:00Z")
    [version] = known["versions"]
    assert (version["reason"], version["n"]) == ("first", 7 * 288 * 20)
    assert version["mean"] == pytest.approx(0.7, abs=0.01)
    assert version["deviation"] == pytest.approx(0.12, abs=0.02)


def test_a_mean_that_was_frozen_by_hand_is_usual_from_then_on_also_when_it_is_judged_anew(
    engine: Engine, shell: Shell
) -> None:
    tones_of(engine, [*traffic(3), *tones(0, 3, 0.7, 1)])

    [done] = shell.json("baseline", "freeze", "shop", "--metric", "tone.politeness", "--by", "anna", "--because", "ok")
    again = shell.error("baseline", "freeze", "shop", "--metric", "tone.politeness")
    with engine.begin() as conn:
        book(conn, [*traffic(2, start=MONDAY + 3 * DAY, seed=2), *tones(3, 5, 0.7, 2)])
    Control(engine, TONES).drain(lambda: MONDAY)
    before = mean_of(engine).to_dict()
    with engine.begin() as conn:
        book(conn, [Booking(MONDAY + DAY, 0, 0, metric="tone.politeness")])  # late: judged anew
    Control(engine, TONES).drain(lambda: MONDAY)

    assert (done["metric"], done["act"], done["by"], done["alert"]) == ("tone.politeness", "freeze", "anna", None)
    assert done["usual"] == pytest.approx(0.7, abs=0.01)
    assert "has a frozen baseline since 2026-11-05" in again
    assert mean_of(engine).to_dict() == before
    [page] = shell.json("baseline", "show", "shop", "--metric", "tone.politeness")
    assert (page["state"], page["versions"][0]["reason"], page["act"]["because"]) == ("frozen", "by hand", "ok")
    assert rows(engine, "SELECT metric, direction, version FROM baseline") == [("tone.politeness", "both", 1)]


def test_a_mean_that_has_seen_too_little_is_frozen_only_by_force(engine: Engine, shell: Shell) -> None:
    tones_of(engine, [*traffic(1.5), *tones(0, 1.5, 0.7, 1)])

    told = shell.error("baseline", "freeze", "shop", "--metric", "tone.politeness")
    [done] = shell.json("baseline", "freeze", "shop", "--metric", "tone.politeness", "--force")

    assert "1.5 days" in told
    assert "expected at least 2 days and 200 replies" in told
    assert done["done"] is True


def test_a_mean_that_is_not_there_is_told_as_such(engine: Engine, shell: Shell) -> None:
    tones_of(engine, [*traffic(1.5), *tones(0, 1.5, 0.7, 1)])

    for act in ("freeze", "accept"):
        unheard = shell.error("baseline", act, "shop", "--metric", "tone.formality", code=2)
        of_segment = shell.error("baseline", act, "shop", "--metric", "tone.politeness", "--segment", "a=b", code=2)

        assert 'metric "tone.formality" of bot "shop" was not judged yet' in unheard
        assert "is judged for the whole bot only" in of_segment


def test_freezing_a_bot_freezes_its_rates_and_its_means(engine: Engine, shell: Shell) -> None:
    tones_of(engine, [*traffic(3), *tones(0, 3, 0.7, 1)])

    done = shell.json("baseline", "freeze", "shop")

    assert [(each["metric"], each["done"]) for each in done] == [("toxicity", True), ("tone.politeness", True)]
