"""Another language is called so; what has no language is not called foreign."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.language import detected, unscorable
from detectors.score import NOT_APPLICABLE, UNSUPPORTED_LANGUAGE
from tests.factories import make_transcript

ENGLISH = [
    "Yes.", "OK", "No.", "Thanks!", "Your parcel is on its way.", "Cancelled.", "Take care.", "See you in Los Angeles",
    "La Paz", "San Jose", "Pad Thai, Pho, Nasi Goreng", "Die Hard", "12,50 EUR", "👍", "🎉🎉🎉", "404",
    '{"status": "ok", "id": 3}', "def total(items): return sum(items)", "aGVsbG8gd29ybGQ=", "", "...",
    "The menu says 'crème brûlée' and it is very good.", "I'm sad", "Tom Hanks",
]  # fmt: skip

FOREIGN = [
    ("Ihr Paket ist leider noch nicht da.", "de"), ("Guten Tag!", "de"), ("Danke", "de"),
    ("Votre commande est en route.", "fr"), ("Bonjour", "fr"), ("Su pedido llegará mañana.", "es"),
    ("Hola, gracias", "es"), ("Il tuo ordine è in arrivo.", "it"), ("O seu pedido chegou.", "pt"),
    ("Uw bestelling is verzonden.", "nl"), ("Twoje zamówienie jest w drodze.", "pl"),
    ("Siparişiniz yola çıktı.", "tr"), ("Tilauksenne on matkalla.", "fi"), ("Köszönöm!", "hu"),
    ("Terima kasih", "id"), ("您的订单已发货", "und"), ("Ваш заказ в пути", "und"), ("طلبك في الطريق", "und"),
    ("ご注文を承りました", "und"),
]  # fmt: skip


@pytest.mark.parametrize("text", ENGLISH)
def test_english_and_what_has_no_language_is_scored(text: str) -> None:
    assert detected(text) == "en"


@pytest.mark.parametrize(("text", "language"), FOREIGN)
def test_another_language_is_told(text: str, language: str) -> None:
    assert detected(text) == language


def test_the_language_of_the_record_wins() -> None:
    german_by_record = make_transcript(["Hi", "Hello there, how can I help you?"], language="de-CH")
    english_by_record = make_transcript(["Hi", "Guten Tag, Ihr Paket ist da"], language="en_GB")

    assert unscorable(german_by_record) == UNSUPPORTED_LANGUAGE
    assert unscorable(english_by_record) is None


def test_an_empty_reply_has_nothing_to_score() -> None:
    assert unscorable(make_transcript(["Hi", " \n"])) == NOT_APPLICABLE


@given(st.text(max_size=300))
def test_any_text_has_a_language(text: str) -> None:
    assert detected(text)
