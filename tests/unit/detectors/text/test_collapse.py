"""Loops and noise are told from replies that are only short, long, or in code."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.score import NOT_APPLICABLE, Score
from detectors.text.collapse import Collapse
from tests.factories import make_transcript

LONG_ANSWER = (
    "Your parcel left the warehouse on Monday evening and reached the depot in Lindau on Tuesday. The driver will bring"
    " it between nine and noon on Wednesday; if nobody is at home, it goes to the corner shop and waits there for"
    " seven days. You may also choose another day in the app, at no charge, until midnight."
)

COLOURS = ("Blue", "Red", "Green", "Black", "White", "Grey", "Brown", "Pink", "Navy", "Olive", "Sand", "Plum")
ORDERS = [{"id": 1000 + place, "status": "delivered", "currency": "EUR", "items": 1} for place in range(12)]
ENDINGS = ("today", "now", "again", "soon", "please", "here") * 2
SORRY = "I am sorry, I can help you."


def score_of(reply: str) -> Score:
    """The score of one reply."""
    [scores] = Collapse().score([make_transcript(["Hi", reply])])
    return scores["collapse"]


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param("I am sorry, I can help. " * 20, id="a sentence in a loop"),
        pytest.param("ha" * 200, id="a syllable in a loop"),
        pytest.param("\ufffd\x07 xkqz brtk wqpl \ufffd" * 10, id="noise"),
        pytest.param("\n".join(f"I can help you with your order {word}." for word in ENDINGS), id="a loop that drifts"),
        pytest.param(f"- {SORRY}\n" * 10, id="a list of one row"),
        pytest.param("\n".join(f"{place}. {SORRY}" for place in range(12)), id="a numbered list of one row"),
        pytest.param(
            "\n".join(
                f"{place}. {'Open' if place % 2 else 'Close'} the settings of it and wait until the page is loaded"
                for place in range(12)
            ),
            id="two rows of a list in turn",
        ),
        pytest.param(
            "\n".join(
                f"{place}. Settings: open the settings of the app, wait until the page was loaded, and choose there"
                f" once more what you have chosen in your browser {word}."
                for place, word in enumerate(ENDINGS)
            ),
            id="a numbered loop of long sentences that drifts",
        ),
        pytest.param(f"User: Where is it?\nAssistant: {SORRY}\n" * 8, id="a dialogue in a loop"),
        pytest.param(json.dumps(ORDERS[:1] * 15), id="one record in a loop"),
        pytest.param(json.dumps({"a": 1, "b": 2, "c": 3, "text": SORRY * 20}), id="a loop inside a record"),
        pytest.param("- " + "the " * 60, id="a word in a loop in a list"),
        pytest.param("Sure" + "!" * 900, id="one sign far too often"),
        pytest.param("!" * 150, id="nothing but one sign"),
        pytest.param("[object Object]", id="a slip of the program"),
        pytest.param("{{customer_name}}", id="a slot that was not filled"),
    ],
)
def test_a_collapsed_reply_is_flagged(reply: str) -> None:
    assert score_of(reply).flag


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param("No.", id="short"),
        pytest.param(LONG_ANSWER, id="long"),
        pytest.param("Mon 9-5\nTue 9-5\nWed 9-5\nThu 9-5", id="a small table"),
        pytest.param(
            "\n".join(f"- {colour} jacket, size M, $39.99, in stock, ships within 2 days" for colour in COLOURS[:6]),
            id="a list of like things",
        ),
        pytest.param(
            "\n".join(f"Parcel {place}: shipped on Monday, arriving on Thursday in Main Street" for place in range(6)),
            id="rows with a label",
        ),
        pytest.param(
            "\n+------+------+------+\n".join(f"| {colour} jacket | M | $39.99 | in stock |" for colour in COLOURS),
            id="a table with lines",
        ),
        pytest.param(
            "\n".join(f"{colour} jacket\n  - Size: M\n  - Price: $39\n  - In stock" for colour in COLOURS),
            id="a list in a list",
        ),
        pytest.param("Your orders: " + json.dumps(ORDERS) + " Anything else?", id="JSON"),
        pytest.param(json.dumps({"orders": ORDERS}, indent=2), id="JSON over many lines"),
        pytest.param("Here is it:" + "-" * 120 + "Total: 40", id="a line of dashes"),
        pytest.param("```\n" + "x = x + 1\n" * 30 + "```", id="code"),
        pytest.param("您的订单已于周一发货,预计周三送达。如果您不在家,快递员会把包裹放在邻居家。" * 2, id="Chinese"),
    ],
)
def test_an_ordinary_reply_is_not_flagged(reply: str) -> None:
    assert score_of(reply).flag is False


def test_an_empty_reply_is_not_applicable() -> None:
    assert score_of(" ").error == NOT_APPLICABLE


@given(st.text(alphabet=st.characters(codec=None), min_size=1, max_size=300))
def test_the_value_is_a_share(reply: str) -> None:
    value = score_of(reply).value

    assert value is None or 0.0 <= value <= 1.0
