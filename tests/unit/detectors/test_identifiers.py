"""What identifies a person is found, checksums are checked, and no text takes long."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.identifiers import identifiers

FOUND = [
    pytest.param("Write to mira.k+shop@mail.example.org today", "EMAIL", "mira.k+shop@mail.example.org", id="e-mail"),
    pytest.param("mira(at)example.org", "EMAIL", "mira(at)example.org", id="e-mail in disguise"),
    pytest.param("card 4111 1111 1111 1111, thanks", "CARD", "4111 1111 1111 1111", id="card"),
    pytest.param("amex 378282246310005", "CARD", "378282246310005", id="card of 15 digits"),
    pytest.param("to GB82 WEST 1234 5698 7654 32 please", "IBAN", "GB82 WEST 1234 5698 7654 32", id="IBAN"),
    pytest.param("DE89370400440532013000", "IBAN", "DE89370400440532013000", id="IBAN without gaps"),
    pytest.param("from 203.0.113.77 at noon", "IP", "203.0.113.77", id="IPv4"),
    pytest.param("host 2001:db8::8a2e:370:7334 is up", "IP", "2001:db8::8a2e:370:7334", id="IPv6"),
    pytest.param("SSN 219-09-9999.", "NATIONAL_ID", "219-09-9999", id="US"),
    pytest.param("NI number AB 12 34 56 C", "NATIONAL_ID", "AB 12 34 56 C", id="UK"),
    pytest.param("tax id 86 095 742 719", "NATIONAL_ID", "86 095 742 719", id="Germany"),
    pytest.param("NIR 2 55 08 14 168 025 38", "NATIONAL_ID", "2 55 08 14 168 025 38", id="France"),
    pytest.param("call +44 20 7946 0018 now", "PHONE", "+44 20 7946 0018", id="phone abroad"),
    pytest.param("call 415-555-0132 now", "PHONE", "415-555-0132", id="phone of the US"),
    pytest.param("phone: 4155550132", "PHONE", "4155550132", id="digits behind the word phone"),
    pytest.param("She lives at 12 Elm Grove Road, Apt 4", "ADDRESS", "12 Elm Grove Road, Apt 4", id="English street"),
    pytest.param("Er wohnt in der Lindenstraße 12a.", "ADDRESS", "Lindenstraße 12a", id="German street"),
    pytest.param("au 3 rue de la Paix", "ADDRESS", "3 rue de la Paix", id="French street"),
    pytest.param("Dear Mr. Okonkwo,", "NAME", "Okonkwo", id="name behind a title"),
    pytest.param("number: 4155550132", "PHONE", "4155550132", id="bare digits behind the word number"),
    pytest.param("Order found. His number is 9876543210.", "PHONE", "9876543210", id="bare digits of a person"),
    pytest.param("his SSN: 123456789", "NATIONAL_ID", "123456789", id="US without marks"),
    pytest.param("to 12 4111 1111 1111 1111", "CARD", "4111 1111 1111 1111", id="card behind another number"),
    pytest.param("ab12 DE89370400440532013000", "IBAN", "DE89370400440532013000", id="IBAN behind a code"),
]

WRITTEN_OTHERWISE = [
    pytest.param("4111\u00a01111\u00a01111\u00a01111", "CARD", id="no-break spaces"),
    pytest.param("DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000", "IBAN", id="IBAN with no-break spaces"),
    pytest.param("+49\u202f170\u20091234567", "PHONE", id="narrow spaces"),
    pytest.param("415\u2011555\u20110132", "PHONE", id="no-break hyphens"),
    pytest.param("4111\u20131111\u20131111\u20131111", "CARD", id="en dashes"),
    pytest.param("415\u2212555\u22120132", "PHONE", id="minus signs"),
    pytest.param("4111 \u2014 1111 \u2014 1111 \u2014 1111", "CARD", id="dashes between spaces"),
    pytest.param("4111  1111  1111  1111", "CARD", id="two spaces"),
    pytest.param("4111.1111.1111.1111", "CARD", id="dots"),
    pytest.param("4111 1111\n1111 1111", "CARD", id="card over two lines"),
    pytest.param("DE89 3704 0044\r\n  0532 0130 00", "IBAN", id="IBAN over two lines"),
    pytest.param("\uff14\uff11\uff11\uff11" + "\uff11" * 12, "CARD", id="full width"),
    pytest.param("bob\uff20gmail.com", "EMAIL", id="sign of full width"),
    pytest.param("bob\u200b@gmail.com", "EMAIL", id="what nobody sees"),
    pytest.param("415/555-0132", "PHONE", id="slash"),
]

NOT_FOUND = [
    pytest.param("card 4111 1111 1111 1112", id="card with a wrong digit"),
    pytest.param("GB83 WEST 1234 5698 7654 32", id="IBAN with a wrong digit"),
    pytest.param("SSN 000-12-3456", id="no such area"),
    pytest.param("86095742718", id="tax id with a wrong digit"),
    pytest.param("version 10.300.2.1", id="no such IP"),
    pytest.param("Your order 48213 costs 1,299.00 and ships on 2026-11-20.", id="order, price and date"),
    pytest.param("It is a 20 minute drive, 3 way split", id="no street"),
    pytest.param("Dear Customer, thanks", id="no name"),
    pytest.param("at 10:45 on platform 7", id="time"),
    pytest.param("The manual covers firmware 10.1.2.3 and 10.1.2.4.", id="versions"),
    pytest.param("Your order number is 4155550132.", id="order"),
    pytest.param("Your order has shipped. Number: 4155550132", id="order in the sentence before"),
    pytest.param("account number: 987654321", id="account"),
    pytest.param("her tracking number is 4155550132", id="parcel of a person"),
    pytest.param("number of parts: 123456789", id="count"),
]


@pytest.mark.parametrize(("text", "kind", "value"), FOUND)
def test_an_identifier_is_found(text: str, kind: str, value: str) -> None:
    [found] = identifiers(text)

    assert (found.kind, text[found.start : found.end]) == (kind, value)


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_only_looks_like_one_is_left_alone(text: str) -> None:
    assert identifiers(text) == []


@pytest.mark.parametrize(("value", "kind"), WRITTEN_OTHERWISE)
def test_an_identifier_is_found_whatever_parts_its_groups(value: str, kind: str) -> None:
    text = f"It is {value}, thanks"

    [found] = identifiers(text)

    assert (found.kind, text[found.start : found.end]) == (kind, value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("Call us\u2014415-555-0132 now", "415-555-0132", id="a dash between words"),
        pytest.param("Number\u200b+49 170 1234567", "+49 170 1234567", id="an unseen space between words"),
    ],
)
def test_a_sign_that_parts_words_hides_no_number(text: str, value: str) -> None:
    [found] = identifiers(text)

    assert text[found.start : found.end] == value


def test_an_ip_beside_a_version_is_found() -> None:
    assert [found.kind for found in identifiers("Firmware 10.1.2.3 asked from 203.0.113.77.")] == ["IP"]


@given(st.text(max_size=300))
def test_finds_lie_inside_the_text_and_do_not_overlap(text: str) -> None:
    found = identifiers(text)

    assert all(0 <= item.start < item.end <= len(text) for item in found)
    assert all(before.end <= after.start for before, after in pairwise(found))


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "1 ",
        "a@",
        "A1 ",
        ":",
        "1.",
        "Mr A ",
        "call ",
        "DE12",
        "10 A B C ",
        "+1 ",
        "a-",
        "1\u200b",
        "  1",
        "\u00a01",
        "number 1",
        "SSN ",
        "4111\n",
        "Mr Aa a@b.cc ",
    ],
)
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    def seconds(text: str) -> float:
        best = float("inf")
        for _ in range(3):
            start = time.thread_time()
            identifiers(text)
            best = min(best, time.thread_time() - start)
        return best

    short, long = seconds(piece * 2_000), seconds(piece * 16_000)

    assert long < 8 * 4 * short + 0.05  # quadratic would be 64 times


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("Ask Ingrid Solberg about it.", "Ingrid Solberg", id="a first name that is known"),
        pytest.param("Ask Grace Solberg about it.", "Grace Solberg", id="a word that is a name before another"),
        pytest.param("It was written by Zorbo Quill in May.", "Zorbo Quill", id="a name that is introduced"),
        pytest.param("We saw Hans van der Berg there.", "Hans van der Berg", id="with what stands between"),
    ],
)
def test_a_person_is_found_by_name(text: str, value: str) -> None:
    [found] = identifiers(text)

    assert (found.kind, text[found.start : found.end]) == ("NAME", value)


@pytest.mark.parametrize(
    "text", ["May I help you?", "In April we Grant refunds.", "Will The shop open?", "Hope You like it"]
)
def test_a_word_that_may_be_a_name_is_none_by_itself(text: str) -> None:
    assert identifiers(text) == []


@pytest.mark.parametrize(
    "address",
    [
        pytest.param("12 Elm Walk Apt. 4, Newtown, IL 62704", id="flat, town and code in a line"),
        pytest.param("7 Mill Yard Suite 20\n Oakham\n Rutland", id="over lines"),
        pytest.param("Unit 0123 Box 4567\nDPO AE 09876", id="forces"),
        pytest.param("Via del Mulino 12", id="street before its name"),
        pytest.param("Lindgatan 5", id="street behind its name"),
    ],
)
def test_an_address_is_found_to_its_end(address: str) -> None:
    text = f"Send it to {address}."

    [found] = identifiers(text)

    assert (found.kind, text[found.start : found.end].rstrip(".")) == ("ADDRESS", address)


def test_a_name_and_a_number_are_an_address_only_where_somebody_is() -> None:
    assert [found.kind for found in identifiers("She lives on Brunnenhof 12 now.")] == ["ADDRESS"]
    assert identifiers("It runs on Windows 11 now.") == []


def test_a_name_yields_to_an_address_that_begins_in_it() -> None:
    text = "Dear Mr Smith 12 Elm Road"

    kinds = {text[found.start : found.end].strip(): found.kind for found in identifiers(text)}

    assert kinds == {"Smith": "NAME", "12 Elm Road": "ADDRESS"}
