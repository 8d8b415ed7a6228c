"""The weekly page as PDF, or as one picture: for mail, and for places that show no web page. Needs the extra `pdf`."""

import io
import logging
import re
from typing import Any

from monitor.errors import BotwatchError

INSTALL = 'pip install "botwatch[pdf]"'
# The page's tables are wider than A4; whoever prints a B4 sheet on A4 gets it a sixth smaller.
SHEET = (
    "@page { size: B4; margin: 14mm } .facts { display: flex !important; gap: 1rem } .facts div { flex: 1 } "
    "thead th { white-space: normal !important }"
)
DOTS_PER_POINT = 2.0  # 144 dots an inch: sharp on a screen, and some hundred kB a page


def as_pdf(html: str) -> bytes:
    """Print a page that is complete in itself; nothing is fetched from anywhere.

    Raises:
        BotwatchError: what it takes is not installed.
    """
    weasyprint = _weasyprint()
    logging.getLogger("weasyprint").setLevel(
        logging.ERROR
    )  # it tells of each rule of the page that paper has no use for
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    page = weasyprint.HTML(string=with_painted_charts(html), url_fetcher=_refuse)
    printed: bytes = page.write_pdf(stylesheets=[weasyprint.CSS(string=SHEET)])
    return printed


def with_painted_charts(html: str) -> str:
    """Give the page with the rules for charts inside each chart, their colours spelled out.

    The printer keeps the style of a page from the pictures in it, and knows no variables there.

    Example:
        >>> css = "@media print { :root { --ink: #000; } }\\nsvg .dot { fill: var(--ink); }"
        >>> with_painted_charts(f"<style>{css}</style><svg viewBox='0 0 9 9'></svg>").split("</style>", 1)[1]
        "<svg viewBox='0 0 9 9'><style>.dot { fill: #000; }</style></svg>"
    """
    css = html.partition("<style>")[2].partition("</style>")[0]
    colours = dict(_VARIABLE.findall(css.partition("@media print")[2]))
    colours.setdefault("tone", colours.get("line", "#000"))  # on the page it is that of the verdict around the chart
    rules = "".join(f"{name} {{{body}}}" for name, body in _CHART_RULE.findall(css))
    painted = _USE.sub(lambda use: colours.get(use[1], "#000"), rules.replace(", svg ", ", "))
    return _CHART.sub(lambda chart: f"{chart[0]}<style>{painted}</style>", html)


_VARIABLE = re.compile(r"--([\w-]+): ([^;]+);")
_CHART_RULE = re.compile(r"^svg ([^{]+?) \{([^}]*)\}", re.MULTILINE)
_USE = re.compile(r"var\(--([\w-]+)\)")
_CHART = re.compile(r"<svg [^>]*>")


def as_png(html: str) -> bytes:
    """Print a page as one picture, sheet below sheet.

    Raises:
        BotwatchError: what it takes is not installed.
    """
    try:
        # Only who wants a picture needs them, and they take half a second.
        import pypdfium2  # noqa: PLC0415
        from PIL import Image  # noqa: PLC0415
    except ImportError:
        raise BotwatchError(_missing("a picture of the report", "pypdfium2")) from None
    document = pypdfium2.PdfDocument(as_pdf(html))
    try:
        sheets = [page.render(scale=DOTS_PER_POINT).to_pil() for page in document]
    finally:
        document.close()
    size = (max(sheet.width for sheet in sheets), sum(sheet.height for sheet in sheets))
    whole = Image.new("RGB", size, "white")
    top = 0
    for sheet in sheets:
        whole.paste(sheet, (0, top))
        top += sheet.height
    written = io.BytesIO()
    whole.save(written, "PNG", optimize=True)
    return written.getvalue()


def _weasyprint() -> Any:
    try:
        import weasyprint  # noqa: PLC0415  (optional, and it takes a second)
    except ImportError:
        raise BotwatchError(_missing("the report on paper", "weasyprint")) from None
    except OSError as missing:  # the package is there, and a library of the system is not
        raise BotwatchError(
            f"weasyprint finds no Pango ({missing}); on Debian: apt-get install libpango-1.0-0 libpangoft2-1.0-0 "
            "libharfbuzz-subset0; or print the html page from a browser"
        ) from None
    return weasyprint


def _missing(what: str, package: str) -> str:
    return f"{what} needs {package}, which is not installed; {INSTALL}, or print the html page from a browser"


def _refuse(url: str, *_: Any, **__: Any) -> Any:
    raise ValueError(f"the report is complete in itself; {url} is not fetched")
