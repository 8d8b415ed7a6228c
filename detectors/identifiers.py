"""Finds what identifies a person: addresses, numbers and ids, checked where they carry a checksum.

A text is looked through as it is written, and once more as people read it: with plain spaces, hyphens and digits.
Every pattern has bounded repeats and a fixed first character class, so that time grows with the text and no faster.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from ipaddress import ip_address
from typing import NamedTuple

from detectors.addresses import addresses
from detectors.names import names


class Identifier(NamedTuple):
    """Characters [start, end) of a text, and what is identified there: EMAIL, PHONE, CARD, IBAN, ..."""

    start: int
    end: int
    kind: str


def identifiers(text: str, *, people: bool = True) -> list[Identifier]:
    """Find every identifier, in order; where two overlap, the earlier and then the longer one stays, and names yield.

    Args:
        text: any.
        people: whether names of people are looked for too.
    Example:
        >>> [found.kind for found in identifiers("Write to mira@example.org or call +44 20 7946 0018.")]
        ['EMAIL', 'PHONE']
    """
    reading, origin = _read(text)
    found = _numbered(text)
    named = _named(text) if people else []
    if reading != text:
        found += [_back(item, origin) for item in _numbered(reading)]
        named += [_back(item, origin) for item in _named(reading)] if people else []
    kept = _apart(sorted(found, key=lambda item: (item.start, -item.end, _RANK[item.kind])))
    apart = _apart(sorted(named, key=lambda item: (item.start, -item.end)))
    return sorted(kept + [rest for name in apart if (rest := _beside(name, kept))]) if apart else kept


def as_read(text: str) -> str:
    """Write a text with plain spaces, hyphens and digits, and without what no reader sees.

    Example:
        >>> as_read("４１１１\u00a01111\u2011bob\u200b＠gmail.com")
        '4111 1111-bob@gmail.com'
    """
    return _read(text)[0]


_UNSEEN_SIGNS = "\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u20e3\ufe00-\ufe0f\ufeff"
_UNSEEN = re.compile(rf"[{_UNSEEN_SIGNS}]{{1,99}}|\r(?=\n)")
_MORE_SPACES = re.compile(r"(?<=(?<! ) ) {1,2}(?! )")  # longer gaps part columns
_DASH = re.compile(r"(?<=\d)[\u2012-\u2015\u2212](?=\d)|(?<=\d )[\u2012-\u2015\u2212](?= \d)")  # others part sentences
_PLAIN = (
    dict.fromkeys(
        map(ord, "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"),
        " ",
    )
    | dict.fromkeys(map(ord, "\u2010\u2011\ufe58\ufe63"), "-")
    | {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}  # full width
    | {zero + digit: str(digit) for zero in (0x660, 0x6F0, 0x966) for digit in range(10)}  # Arabic, Persian, Hindi
    | {0xFE6B: "@"}
)


def _read(text: str) -> tuple[str, Sequence[int]]:
    """Give a text as people read it, and for each of its characters the index of the one it was written with."""
    reading = text.translate(_PLAIN)
    if not reading.isascii():
        reading = _DASH.sub("-", reading)
    origin: Sequence[int] = range(len(text))
    for pattern in (_UNSEEN, _MORE_SPACES):
        reading, origin = _without(pattern, reading, origin)
    return reading, origin


def _without(pattern: re.Pattern[str], text: str, origin: Sequence[int]) -> tuple[str, Sequence[int]]:
    pieces: list[str] = []
    kept: list[int] = []
    done = 0
    for gone in pattern.finditer(text):
        pieces.append(text[done : gone.start()])
        kept += origin[done : gone.start()]
        done = gone.end()
    if not done:
        return text, origin
    return "".join(pieces) + text[done:], [*kept, *origin[done:]]


def _back(found: Identifier, origin: Sequence[int]) -> Identifier:
    return Identifier(origin[found.start], origin[found.end - 1] + 1, found.kind)


def _numbered(text: str) -> list[Identifier]:
    digits = len(_DIGIT.findall(text))
    return [item for fewest, find in _FINDERS if digits >= fewest for item in find(text)]


def _named(text: str) -> list[Identifier]:
    return [Identifier(start, end, "NAME") for start, end in names(text)]


def _apart(found: Sequence[Identifier]) -> list[Identifier]:
    kept: list[Identifier] = []
    for item in found:
        if not kept or item.start >= kept[-1].end:
            kept.append(item)
    return kept


def _beside(name: Identifier, others: Sequence[Identifier]) -> Identifier | None:
    """What is left of a name before another identifier; None where it lies in one."""
    after = bisect_right(others, name.start, key=lambda other: other.start)
    if after and name.start < others[after - 1].end:
        return None
    end = min(name.end, others[after].start) if after < len(others) else name.end
    return Identifier(name.start, end, name.kind)


_AT = re.compile(r"@|\(at\)|\[at\]")
_LOCAL = re.compile(r"[\w.%+'-]{1,64}")  # read backwards from the sign
_DOMAIN = re.compile(r"[^\W_](?:[\w-]{0,62})(?:\.[\w-]{1,63}){1,8}")


def _emails(text: str) -> Iterator[Identifier]:
    for sign in _AT.finditer(text):
        local = _LOCAL.match(text[max(0, sign.start() - 64) : sign.start()][::-1])
        domain = _DOMAIN.match(text, sign.end())
        if local and domain:
            yield Identifier(sign.start() - len(local[0]), domain.end(), "EMAIL")


def _matched(
    pattern: re.Pattern[str], kind: str, check: Callable[[str], bool]
) -> Callable[[str], Iterator[Identifier]]:
    def find(text: str) -> Iterator[Identifier]:
        for match in pattern.finditer(text):
            if check(match[0]):
                yield Identifier(match.start(), match.end(), kind)

    return find


def _digits(text: str) -> list[int]:
    return [int(sign) for sign in text if sign.isdecimal()]


def luhn(text: str) -> bool:
    """Check the last digit of a card number.

    Source:
        ISO/IEC 7812-1, annex B.
    Example:
        >>> luhn("4111 1111 1111 1111"), luhn("4111 1111 1111 1112")
        (True, False)
    """
    digits = _digits(text)
    doubled = [digit * 2 - 9 if digit > 4 else digit * 2 for digit in digits[-2::-2]]
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0


_CARD = re.compile(r"(?<![\d-])[1-6](?:[ -]?\d){11,18}(?![\d-])")
# One number that is parted in some other way, or over the end of a line, or stands behind another number.
_CARD_IN_FOURS = re.compile(r"(?<![\d-])[1-6]\d{3}(?:[\s.-]{1,3}\d{4}){3}(?![\d-])")
_CARD_CUE = re.compile(r"(?<!\[)\b(?:card|visa|amex|maestro|mastercard|discover|credit|debit)\b", re.I)


def _cards(text: str) -> Iterator[Identifier]:
    """Cards have 15 or 16 digits; one number in ten of another length has a right last digit, so that needs a word."""
    for match in _CARD.finditer(text):
        digits = _digits(match[0])
        named = len(digits) in (15, 16) or _CARD_CUE.search(text[max(0, match.start() - 40) : match.start()])
        if named and len(set(digits)) > 1 and luhn(match[0]):
            yield Identifier(match.start(), match.end(), "CARD")
    for match in _CARD_IN_FOURS.finditer(text):
        if match[0].count("\n") <= 1 and len(set(_digits(match[0]))) > 1 and luhn(match[0]):
            yield Identifier(match.start(), match.end(), "CARD")


# Length of an IBAN by country, for those that have one.
_IBAN_LENGTHS = (
    "AD:24 AE:23 AL:28 AT:20 AZ:28 BA:20 BE:16 BG:22 BH:22 BR:29 BY:28 CH:21 CR:22 CY:28 CZ:24 DE:22 DK:18 DO:28"
    " EE:20 EG:29 ES:24 FI:18 FO:18 FR:27 GB:22 GE:22 GI:23 GL:18 GR:27 GT:28 HR:21 HU:28 IE:22 IL:23 IS:26 IT:27"
    " JO:30 KW:30 KZ:20 LB:28 LI:21 LT:20 LU:20 LV:21 MC:27 MD:24 ME:22 MK:19 MR:27 MT:31 MU:30 NL:18 NO:15 PK:24"
    " PL:28 PS:29 PT:25 QA:29 RO:24 RS:22 SA:24 SE:24 SI:19 SK:24 SM:27 TN:24 TR:26 UA:29 VG:24 XK:20"
)
_IBAN_HEAD = re.compile(r"(?<!\w)([A-Za-z]{2})\d{2}")
_IBAN_REST = {  # by country; it may go on in the next line
    part[:2]: re.compile(rf"(?:[\s-]{{0,3}}[A-Za-z0-9]){{{int(part[3:]) - 4}}}") for part in _IBAN_LENGTHS.split()
}


def _ibans(text: str) -> Iterator[Identifier]:
    for head in _IBAN_HEAD.finditer(text):
        pattern = _IBAN_REST.get(head[1].upper())
        rest = pattern.match(text, head.end()) if pattern else None
        if rest and iban_valid(text[head.start() : rest.end()]):
            yield Identifier(head.start(), rest.end(), "IBAN")


def iban_valid(text: str) -> bool:
    """Check the two digits after the country.

    Source:
        ISO 13616 with ISO/IEC 7064, MOD 97-10.
    Example:
        >>> iban_valid("GB82 WEST 1234 5698 7654 32"), iban_valid("GB83 WEST 1234 5698 7654 32")
        (True, False)
    """
    signs = "".join(sign for sign in text if sign.isalnum()).upper()
    return int("".join(str(int(sign, 36)) for sign in signs[4:] + signs[:4])) % 97 == 1


_IPV4 = re.compile(r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\d)")
_VERSION = re.compile(
    r"\b(?:firmware|versions?|releases?|build)\b(?: (?:version|number|is|was|from|to))?:? ?"
    r"(?:[\d.]{5,15}(?:,| and| or| to| through|-) ?){0,3}$",
    re.I,
)
_IPV6 = re.compile(r"(?<![\w:])(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}(?![\w:])")


def _ipv4(text: str) -> Iterator[Identifier]:
    for match in _IPV4.finditer(text):
        if _is_ip(match[0]) and not _VERSION.search(text[max(0, match.start() - 60) : match.start()]):
            yield Identifier(match.start(), match.end(), "IP")


def _is_ip(text: str) -> bool:
    try:
        address = ip_address(text)
    except ValueError:
        return False
    return not address.is_unspecified and not address.is_loopback


_SSN = re.compile(r"(?<![\d-])(?!000|666|9)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\d-])")
_SSN_BARE = re.compile(
    r"\b(?:SSN|social security)\b[^.!?\d]{0,20}?((?!000|666|9)\d{3}[ ./-]?(?!00)\d{2}[ ./-]?(?!0000)\d{4})(?![\w-])",
    re.I,
)
_NINO = re.compile(
    r"(?<!\w)(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)", re.I
)
_STEUER_ID = re.compile(r"(?<![\d+-])[1-9]\d[ ]?\d{3}[ ]?\d{3}[ ]?\d{3}(?![\d-])")
_NIR = re.compile(
    r"(?<!\d)[12][ ]?\d{2}[ ]?(?:0[1-9]|1[0-2]|[2-9]\d)[ ]?(?:\d{2}|2[AB])[ ]?\d{3}[ ]?\d{3}[ ]?\d{2}(?!\d)", re.I
)


def steuer_id_valid(text: str) -> bool:
    """Check a German tax id: one digit of the first ten stands two or three times, the last is a check digit.

    Source:
        Bundeszentralamt für Steuern, ISO/IEC 7064, MOD 11,10.
    Example:
        >>> steuer_id_valid("86095742719"), steuer_id_valid("86095742718")
        (True, False)
    """
    digits = _digits(text)
    repeats = sorted(digits[:10].count(digit) for digit in set(digits[:10]))
    if repeats[-1] not in (2, 3) or len(digits) != 11:
        return False
    product = 10
    for digit in digits[:10]:
        total = (digit + product) % 10 or 10
        product = total * 2 % 11
    return (11 - product) % 10 == digits[10]


def nir_valid(text: str) -> bool:
    """Check the two-digit key of a French social security number; Corsica's 2A and 2B count as 19 and 18.

    Source:
        INSEE, numéro d'inscription au répertoire: key = 97 - (number modulo 97).
    Example:
        >>> nir_valid("2 55 08 14 168 025 38"), nir_valid("2 55 08 14 168 025 39")
        (True, False)
    """
    signs = text.replace(" ", "").upper().replace("2A", "19", 1).replace("2B", "18", 1)
    return signs.isdecimal() and 97 - int(signs[:13]) % 97 == int(signs[13:])


_EXTENSION = r"(?:\s?(?:x|ext\.?)\s?\d{1,5})?"
_PHONE = re.compile(
    r"(?=[\d+(])(?:"  # how all of them begin: most places are passed over at once
    # +49 30 1234567
    rf"(?<![\w.,$€£#/-])(?:\+\d{{1,3}}|00\d{{2,3}})(?:[ ./-]?\(?\d{{1,5}}\)?){{2,7}}{_EXTENSION}(?![\w])"
    # (030) 123 4567
    rf"|(?<![\w.,$€£#-])\(\d{{2,5}}\)[ -]?\d{{2,5}}(?:[ .-]?\d{{2,5}}){{1,3}}{_EXTENSION}(?![\w-])"
    rf"|(?<![\w.,$€£#-])(?:1[ .-])?\d{{3}} ?[ ./-] ?\d{{3}} ?[ ./-] ?\d{{4}}{_EXTENSION}(?![\w-])"  # 415-555-0132
    r"|(?<![\w.,$€£#-])0\d{2,4}[ /-]\d{3,4}[ -]?\d{3,5}(?![\w-])"  # 030 1234567
    r"|(?<![\w.,$€£#-])0\d{9,11}(?![\w-])"  # 07700900123
    r"|(?<![\w.,$€£#-])0\d(?:[ .]\d{2}){4}(?!\w))"  # 01 23 45 67 89
)
_CALLED = re.compile(
    r"(?=[cdfhmprtwo])(?<!\[)\b(?:phone|tel|telephone|mobile|cell|fax|whatsapp|calls?|called|calling|text|reach|ring|dial"
    r"|contact|desk|office|hotline|direct|messages to)\b"
    r"[^.!?\d]{0,40}?(\+?\d(?:[ .-]?\d){5,14})(?!\w)",
    re.I,
)


_NUMBER = re.compile(r"\bnumber\b(?! of\b)([^.!?\d$€£#]{0,30}?)(?<![\w-])(\d{9,10})(?![\w-]|[.,]\d)", re.I)
_A_PERSONS = re.compile(r"\b(?:his|her|their)\s$", re.I)
_NOBODYS = re.compile(r"(?:^|[^\w\s'’-]\s*|\b(?:the|this|a|new|old|my|your|[\w-]{1,30}(?:['’]s|s['’]))\s)$", re.I)
_OF_A_THING = re.compile(
    r"\b(?:orders?|accounts?|track\w{0,3}|invoices?|ref|references?|tickets?|bookings?|reservations?|confirmations?|cases?"
    r"|shipments?|shipp\w{2,3}|parcels?|packages?|serial|models?|parts?|items?|products?|articles?|policy|claims?"
    r"|transactions?|receipts?|requests?|flights?|memberships?|codes?|returns?|routing|isbn|imei|ean|sku|vat|id)\b",
    re.I,
)


def _is_phone(text: str) -> bool:
    return 7 <= len(_digits(text)) <= 17


def _called_phones(text: str) -> Iterator[Identifier]:
    for match in _CALLED.finditer(text):
        yield Identifier(match.start(1), match.end(1), "PHONE")


def _bare_phones(text: str) -> Iterator[Identifier]:
    """Find nine or ten digits called a number, unless they may be the number of a thing, such as an order."""
    for match in _NUMBER.finditer(text):
        before = text[max(0, match.start() - 40) : match.start()]
        whose = _A_PERSONS.search(before) or (_NOBODYS.search(before) and not _OF_A_THING.search(before))
        if whose and not _OF_A_THING.search(match[1]):
            yield Identifier(match.start(2), match.end(2), "PHONE")


def _bare_ssns(text: str) -> Iterator[Identifier]:
    for match in _SSN_BARE.finditer(text):
        yield Identifier(match.start(1), match.end(1), "NATIONAL_ID")


def _addresses(text: str) -> Iterator[Identifier]:
    for start, end in addresses(text):
        yield Identifier(start, end, "ADDRESS")


# With the fewest digits that there are in what each finds: most texts have few, and most finders need not look.
_FINDERS: tuple[tuple[int, Callable[[str], Iterator[Identifier]]], ...] = (
    (0, _emails),
    (2, _ibans),
    (12, _cards),
    (13, _matched(_NIR, "NATIONAL_ID", nir_valid)),
    (9, _matched(_SSN, "NATIONAL_ID", bool)),
    (9, _bare_ssns),
    (6, _matched(_NINO, "NATIONAL_ID", bool)),
    (11, _matched(_STEUER_ID, "NATIONAL_ID", steuer_id_valid)),
    (4, _ipv4),
    (0, _matched(_IPV6, "IP", _is_ip)),
    (7, _matched(_PHONE, "PHONE", _is_phone)),
    (6, _called_phones),
    (9, _bare_phones),
    (1, _addresses),
)
_DIGIT = re.compile(r"\d")
_RANK = {
    kind: rank for rank, kind in enumerate(("EMAIL", "IBAN", "NATIONAL_ID", "CARD", "IP", "PHONE", "ADDRESS", "NAME"))
}
