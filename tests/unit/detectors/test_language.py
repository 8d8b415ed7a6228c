"""Another language is called so; what has no language is not called foreign."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.language import detected, language_of, unscorable, unscorable_request
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


# English with a word, a name or an abbreviation that is also a frequent word of another language.
BORROWED = [
    "Come back soon!", "Non-refundable.", "Non-smoking, non-vegan, non-stop", "Come along, friends!",
    "Dove soap, 100 g: 2.99", "Till 9 pm.", "Till Monday.", "Pro plan: $20", "Pro features included.",
    "Met Office forecast: rain", "Visit USA: ESTA", "Merci, goodbye", "Danke, bye!", "MIT, Boston", "iOS 17, Mac OS X",
    "VAR review: goal", "Elle magazine, issue 5", "Mai Tai, Negroni", "Tack room, stables", "SI units: metre",
    "Med school", "Som tam salad", "Chicken lo mein", "SIM card activated", "Uma Thurman", "Pro rata", "Tai chi class",
    "Jag XF, 2015", "Buenos Aires, Argentina", "Lake Como", "Dari, Pashto, Farsi", "Pale ale, cider", "Notre Dame",
    "Au pair wanted", "Aux cable", "ER nurse wanted", "PE teacher", "Open 9-5 IST", "Call at 10:00 CET",
    "Tax EIN: 12-345", "São Paulo", "Portland, ME", "Ole Miss", "Sa, Su closed", "Mich.",
    "H-E-B, HEB gift card", "Après-ski bar",
    "Buena Park, CA", "CES 2026, Las Vegas", "Kinder Bueno", "Ménage à trois", "À la carte menu", "Op. cit.",
]  # fmt: skip

# Short replies of bots, some of nothing but words that are also English: three of these decide together.
SHORT_AND_FOREIGN = [
    ("Alles klar, bis bald!", "de"), ("Gern geschehen!", "de"), ("Das ist leider ausverkauft.", "de"),
    ("Mit freundlichen Grüßen, Ihr Serviceteam", "de"), ("DAS IST NICHT RICHTIG", "de"),
    ("Elle habite chez mes parents.", "fr"), ("Merci beaucoup, à bientôt !", "fr"),
    ("Quelle taille voulez-vous ?", "fr"),
    ("¿En qué puedo ayudarle?", "es"), ("Eres un idiota.", "es"), ("Puedes pagar con tarjeta.", "es"),
    ("Come posso aiutarla?", "it"), ("Siamo aperti fino alle dieci.", "it"), ("Sei proprio uno stupido.", "it"),
    ("Hoje já não é possível.", "pt"), ("Qual é o tamanho?", "pt"), ("Você é um idiota.", "pt"),
    ("Klik op de link hieronder.", "nl"), ("Waar woont je zus?", "nl"), ("Helaas is dit artikel uitverkocht.", "nl"),
    ("Gdzie mieszka twoja siostra?", "pl"), ("Niestety ten towar został wyprzedany.", "pl"),
    ("Hangi beden istiyorsunuz?", "tr"), ("Bugün hava sıcak.", "tr"),
    ("Jag kopplar dig vidare.", "sv"), ("Vilken storlek vill du ha?", "sv"), ("Var bor din syster?", "sv"),
    ("Hvordan kan jeg hjælpe dig?", "da"), ("Desværre er varen udsolgt.", "da"), ("Dessverre er varen utsolgt.", "no"),
    ("Kuinka voin auttaa?", "fi"), ("Minkä koon haluat?", "fi"), ("Můžete platit kartou.", "cs"),
    ("Dnes bude teplo.", "cs"), ("Ce mărime doriți?", "ro"), ("Unde stă sora ta?", "ro"),
    ("Milyen méretet szeretne?", "hu"), ("Ma nagyon meleg van.", "hu"), ("Kamu memang bodoh sekali.", "id"),
    ("Sampai jumpa, selamat jalan!", "id"), ("Hôm nay trời nóng.", "vi"), ("Phòng này tám mươi euro.", "vi"),
]  # fmt: skip


@pytest.mark.parametrize("text", BORROWED)
def test_a_word_that_english_has_too_makes_no_reply_foreign(text: str) -> None:
    assert detected(text) == "en"


@pytest.mark.parametrize(("text", "language"), SHORT_AND_FOREIGN)
def test_a_short_reply_in_another_language_is_found(text: str, language: str) -> None:
    assert detected(text) == language


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


NO_LANGUAGE = [
    "und",
    "UND",
    "mul",
    "zxx",
    "auto",
    "unknown",
    "",
    " ",
    "n/a",
    "none",
    "German",
    "x-klingon",
    "en US",
    "?",
]


@pytest.mark.parametrize("said", NO_LANGUAGE)
def test_what_names_no_language_leaves_it_to_the_text(said: str) -> None:
    english = make_transcript(["Guten Tag", "Hello there, how can I help you?"], language=said)
    german = make_transcript(["Hello, can you help me?", "Guten Tag, Ihr Paket ist da"], language=said)

    assert (unscorable(english), unscorable_request(english)) == (None, UNSUPPORTED_LANGUAGE)
    assert (unscorable(german), unscorable_request(german)) == (UNSUPPORTED_LANGUAGE, None)
    assert (language_of(english), language_of(german)) == ("en", "de")


@pytest.mark.parametrize("said", ["English", "english", "en", "EN", "eng", "en-GB", "en_US", "en-Latn-US", " en "])
def test_english_by_its_name_or_by_any_of_its_tags_is_english(said: str) -> None:
    german = make_transcript(["Guten Tag", "Guten Tag, Ihr Paket ist da"], language=said)

    assert (unscorable(german), unscorable_request(german)) == (None, None)


def test_the_language_of_a_record_is_given_as_it_was_written() -> None:
    assert language_of(make_transcript(["Hi", "Hello there"], language="de-CH")) == "de-CH"


def test_an_empty_reply_has_nothing_to_score() -> None:
    assert unscorable(make_transcript(["Hi", " \n"])) == NOT_APPLICABLE


@given(st.text(max_size=300))
def test_any_text_has_a_language(text: str) -> None:
    assert detected(text)
