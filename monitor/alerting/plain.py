"""Other people's names and texts made safe for a message: nothing in them can ping, link, format or hide."""

import unicodedata

NAME_LENGTH = 60


def clean(text: object, limit: int = NAME_LENGTH) -> str:
    """Give one line of visible characters, at most `limit` of them.

    Control characters (also NUL), direction overrides, zero-width characters and half emoji go; so do backticks, which
    would end the code span that a name stands in.

    Example:
        >>> clean("shop\\u202e\\x00 bot`\\n2")
        'shop bot 2'
    """
    kept: list[str] = []
    for letter in str(text)[: 8 * limit]:
        if len(kept) > 2 * limit:
            break
        if " " <= letter <= "~":
            if letter != "`":
                kept.append(letter)
            continue
        category = unicodedata.category(letter)
        if category in ("Cc", "Zl", "Zp"):
            kept.append(" " if letter in "\n\r\t\u2028\u2029" else "")
        elif category not in ("Cf", "Cs", "Co", "Cn"):
            kept.append(letter)
    return cut(" ".join("".join(kept).split()), limit)


def length(text: str) -> int:
    """Characters as Slack may count them: an emoji is two (UTF-16)."""
    return len(text.encode("utf-16-le", "replace")) // 2


def cut(text: str, limit: int) -> str:
    """Shorten to at most `limit` characters as `length` counts them, the last of them an ellipsis.

    Example:
        >>> cut("a long name", 7), cut("🔥🔥🔥🔥", 5)
        ('a long…', '🔥🔥…')
    """
    if length(text) <= limit:
        return text
    kept = text[: limit - 1]
    while length(kept) > limit - 1:
        kept = kept[: -max((length(kept) - limit + 1) // 2, 1)]
    return kept.rstrip() + "…"


def escaped(text: str) -> str:
    """Write text for Slack's markup: `<!channel>`, mentions and links in it become letters.

    Example:
        >>> escaped("<!channel> & co")
        '&lt;!channel&gt; &amp; co'
    """
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def quiet(text: object, limit: int = NAME_LENGTH) -> str:
    """A name or a sentence of somebody else inside our own markup: cleaned, escaped, and its own markup taken out.

    Example:
        >>> quiet("*bold* _it_ ~no~ snake_case")
        'bold it no snake_case'
    """
    words = (word.strip("*_~") if word.strip("*_~") else "" for word in clean(text, limit).split())
    return escaped(" ".join(word for word in words if word))


def code(text: object, limit: int = NAME_LENGTH) -> str:
    """A name as a code span, in which nothing is markup.

    Example:
        >>> code("ft-2026-11-20")
        '`ft-2026-11-20`'
    """
    return f"`{escaped(clean(text, limit)) or '?'}`"
