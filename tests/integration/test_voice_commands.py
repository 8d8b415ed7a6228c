"""A voice in the terminal: what is usual, how soon another one would be told, and that somebody accepts it."""

from sqlalchemy import Engine

from tests.integration.test_baseline_command import Shell, shell  # noqa: F401  (a fixture)
from tests.integration.test_voice import Told, booked, closed, traffic


def test_a_voice_that_is_learnt_says_how_far_it_is(engine: Engine, shell: Shell) -> None:  # noqa: F811
    booked(engine, traffic(2.5))
    closed(engine)

    [page] = shell.json("baseline", "show", "shop", "--metric", "voice")

    assert (page["state"], page["day"], page["replies"], page["of_replies"]) == ("learning", 3, 240, 300)
    assert "learning: day 3 of 7, 240 of 300 replies" in shell.text("baseline", "show", "shop", "--metric", "voice")
    assert "it is silent" in shell.text("explain", "shop", "--metric", "voice")


def test_a_changed_voice_is_shown_explained_and_accepted(engine: Engine, shell: Shell) -> None:  # noqa: F811
    booked(engine, traffic(9.5, voice_from=9))
    closed(engine)

    [page] = shell.json("baseline", "show", "shop", "--metric", "voice")
    said = shell.text("baseline", "show", "shop")
    [seen] = shell.json("explain", "shop", "--metric", "voice")
    accepted = shell.text("baseline", "accept", "shop", "--metric", "voice", "--because", "shorter on purpose")
    refused = shell.error("baseline", "accept", "shop", "--metric", "voice")
    [anew] = shell.json("baseline", "show", "shop", "--metric", "voice")

    assert (page["state"], page["firing"], page["version"]) == ("frozen", True, 1)
    assert page["moved"][0].endswith("shorter")
    assert f"firing     {', '.join(page['moved'])}" in said
    assert 3.5 <= seen["replies_per_hour"] <= 4
    assert [each["shift"] for each in seen["shifts"]] == [0.5, 1.0, 2.0]
    assert all(each["replies_ten_habits"] <= each["replies_one_habit"] for each in seen["shifts"])
    assert "is closed as accepted" in accepted
    assert "no voice of bot" in refused
    assert (anew["state"], anew["version"], anew["replies"]) == ("learning", 2, 0)


def test_a_declared_version_is_described_beside_the_one_before_it(engine: Engine, shell: Shell) -> None:  # noqa: F811
    told = traffic(15, voice_from=7.5)
    cut = int(7.5 * len(told.moments) / 15)
    booked(engine, Told(told.moments[:cut], told.features[:cut]))
    booked(engine, Told(told.moments[cut:], told.features[cut:]), version="v2")
    closed(engine)

    old, new = shell.json("baseline", "show", "shop", "--metric", "voice")

    assert old["beside"] is None
    assert new["beside"]["version"] == "v1"
    assert new["beside"]["differs"][0].endswith("shorter")
    assert "differs    from v1: replies" in shell.text("baseline", "show", "shop", "--metric", "voice")


def test_a_voice_has_no_windows_and_no_rate_and_the_message_says_where_to_look(
    engine: Engine,
    shell: Shell,  # noqa: F811
) -> None:
    booked(engine, traffic(0.1))
    closed(engine)

    windows = shell.error("windows", "--bot", "shop", "--metric", "voice", code=2)
    freeze = shell.error("baseline", "freeze", "shop", "--metric", "voice", code=2)

    assert 'see "botwatch baseline show shop"' in windows
    assert "how something is written" in freeze
