"""Finds postal addresses, as people write them in a line or in several: street, flat, town, code.

Every pattern has bounded repeats, and most places are passed over by how a pattern may begin.
"""

import re
from collections.abc import Iterator

_WAYS = (
    "Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Square|Sq|Way|Terrace|Close"
    "|Crescent|Highway|Hwy|Parkway|Pkwy|Circle|Trail|Row|Mews|Gardens|Grove|Alley"
)
_CAPITAL = r"[^\W\d_a-z][\w'’()-]{0,30}\.?"  # a letter that is no small one of English; small ones elsewhere do no harm
_PARTICLE = r"(?:de|du|des|da|do|dos|dei|della|del|di|la|le|les|l['’]|na|v|u|pod|nad|of|the)"
_UNIT = r"(?:[Aa]pt|[Aa]partment|[Ss]uite|[Uu]nit|[Ff]lat|[Ff]loor)\.? ?#?\d{1,5}"
_UNITS = ("apt", "apartment", "suite", "unit", "flat", "floor")  # without any of them there is none
_GAP = r"[ ,]{0,2}\n? {0,8}"
_STREET = re.compile(
    r"(?=[\dA-ZÄÖÜ])(?:"  # how all of them begin
    rf"(?<![\w-])\d{{1,5}}[A-Za-z]?(?:[ ,]{{1,2}}[A-ZÀ-Þ0-9][\w'’.-]{{0,30}}){{1,4}} (?:{_WAYS})\b\.?"
    r"|(?<!\w)[A-ZÄÖÜ][\wäöüß.-]{1,30}(?:straße|strasse|str\.|weg|platz|allee|gasse|ufer) ?\d{1,4} ?[a-z]?\b"
    r"|(?<![\w-])\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|boulevard|place|chemin|allée|impasse|quai)"
    r"(?: (?:de|du|des|la|le|les|l['’]))*(?: [A-ZÀ-Þ][\w'’-]{1,30}){1,4}"
    r"|(?<![\w-])\d{1,5}(?: [^\W\d_][\w'’.-]{0,29}){1,4} (?:street|avenue|road|lane|boulevard)\b"
    r"|(?<!\w)P\.? ?O\.? Box \d{1,6})"
)
_POSTCODE = re.compile(
    r"(?<![\w-])(?:[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}|[A-Z]{2},? \d{5}(?:-\d{4})?)(?![\w-])"
)
# A number, some words and a flat: "12 Elm Walk Apt. 4", "Mill Yard 7, Suite 20".
_WITH_UNIT = re.compile(
    rf"(?<![\w-])(?:\d{{1,6}}(?: \d{{1,4}})?(?: [^\W\d_][\w'’.-]{{0,29}}){{1,6}}(?: \d{{1,4}}\.?)?"
    rf"|{_CAPITAL}(?: {_CAPITAL}){{0,3}} \d{{1,4}}(?: {_CAPITAL}){{0,3}}){_GAP}{_UNIT}(?!\w)"
)
# Post of armed forces: "PSC 12, Box 345" or a ship, then the office.
_FORCES = re.compile(
    r"(?<!\w)(?:(?:PSC|CMR|Unit) \d{1,5},? Box \d{1,6}|[A-Z]{2,5} [^\W\d_a-z]\w{1,20})"
    r"[ ,]{0,2}\n? {0,8}(?:APO|FPO|DPO),? A[AEP],? \d{5}(?!\w)"
)
# The word for street before its name, or after it, and the number last, as on most of the continent.
_ABROAD = re.compile(
    r"(?<!\w)(?:(?:Rua|Rúa|Via|Viale|Calle|Avenida|Ulica|[Uu]l\.|Plaza|Piazza|Strada|[Rr]ue|[Tt]rg|Corso|Largo|Praça"
    rf"|Travessa|Carrer|Paseo|Chemin|Cesta)(?: {_PARTICLE})*(?: {_CAPITAL}){{1,3}},? \d{{1,4}}"
    r"|[^\W\d_a-z][\w-]{2,25}(?:katu|kuja|polku|tie|gatan|gata|vägen|vegen|veien|vej|gade|straat|laan|weg|gasse|strasse"
    r"|straße|stræti|utca|allee|platz) \d{1,4}"
    rf"|{_CAPITAL}(?: {_CAPITAL})? (?:[Ss]trasse|[Ss]traße|utca|út|tér|Allee|Platz|terrasse|vei|gata) \d{{1,4}})"
    r"(?![\w-])"
)
# A name and a number say nothing by themselves ("Windows 11"); after these words they are where somebody is.
_AFTER_A_CUE = re.compile(
    r"\b(?:(?:lives?|living|lived|resid\w{1,4}|located|moved|meet \w{2,4}|stay\w{0,3}|delivered|shipped|sent"
    r"|drops? you off|stops?|station is) (?:on|at|in|to)|[Aa]ddress(?: is)?:?)\s{1,2}"
    rf"((?:\d{{1,6}} )?{_CAPITAL}(?: (?:{_PARTICLE}|{_CAPITAL})){{0,3}} \d{{1,5}})(?![\w-])"
)
_CORNER = re.compile(
    r"\bthe corner of ((?:\d{1,5} )?[^\W\d_a-z][^.,;:!?\n]{2,50} and (?:\d{1,5} )?[^\W\d_a-z][\w'’-]{1,30}"
    rf"(?: {_CAPITAL}){{0,2}})"
)
_UNIT_BEHIND = re.compile(rf"{_GAP}{_UNIT}(?!\w)")
_TOWN = rf"{_CAPITAL}(?:[ ,\n]{{1,5}}(?:{_CAPITAL}|nan)){{0,5}}"
_TOWN_AND_CODE = re.compile(rf"{_GAP}{_TOWN}[ ,\n]{{1,5}}\d{{4,6}}(?:-\d{{4}})?(?!\w)")
_TOWN_ALONE = re.compile(rf"(?:[ ,]{{0,2}}\n {{0,8}}|, ?){_TOWN}(?![\w:])|[ ,]{{1,2}}{_TOWN}(?=[.!?\n]|$)")


def addresses(text: str) -> Iterator[tuple[int, int]]:
    """Give the characters [start, end) of each address; two may overlap.

    Example:
        >>> text = "Send it to 12 Elm Walk Apt. 4, Springfield, IL 62704 today"
        >>> [text[start:end] for start, end in addresses(text)][0]
        '12 Elm Walk Apt. 4, Springfield, IL 62704'
    """
    plain = text.lower()
    has_unit = any(word in plain for word in _UNITS)
    for pattern in (_STREET, *((_WITH_UNIT,) if has_unit else ()), _ABROAD):
        for found in pattern.finditer(text):
            yield found.start(), _end(text, found.end(), has_unit=pattern is _WITH_UNIT)
    for pattern in (_AFTER_A_CUE, *((_CORNER,) if "corner" in plain else ())):
        for found in pattern.finditer(text):
            yield found.start(1), _end(text, found.end(), has_unit=False)
    for pattern in (*((_FORCES,) if "po a" in plain else ()), _POSTCODE):
        for found in pattern.finditer(text):
            yield found.span()


def _end(text: str, end: int, *, has_unit: bool) -> int:
    """Take in what follows a street: the flat, the town, the code."""
    unit = _UNIT_BEHIND.match(text, end)
    if unit:
        end, has_unit = unit.end(), True
    town = _TOWN_AND_CODE.match(text, end) or (_TOWN_ALONE.match(text, end) if has_unit else None)
    return town.end() if town else end
