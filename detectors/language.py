"""Is a reply English? By script and function words: offline, a few microseconds, no model.

It tells English from the languages listed here and from every other script. What it cannot tell it calls English:
numbers, names, emoji, code, one-word replies that are the same in several languages. Swiss German, Scots and texts that
mix two languages word by word are beyond it.
"""

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from detectors.score import NOT_APPLICABLE, UNSUPPORTED_LANGUAGE
from detectors.transcript import Transcript

ENGLISH = "en"
UNKNOWN = "und"  # BCP 47 for undetermined
_MOST_CHARS = 1200
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LATIN_END = 0x250


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words that are frequent in one language and no English word: one of them, with no English word beside it, decides.
_MARKS: Mapping[str, str] = {
    "de": "und ist nicht ich sie wir ihr ihre ihren ihnen ein eine einen einem einer für mit auf auch dass"
    " können haben wird werden sind bitte danke guten hallo kein keine leider gerne über bei zum zur vom wurde"
    " sehr noch nur wenn oder aber wie mein dein kann möchten ja nein vielen dank das der dem den des im"
    " bestellung rechnung paket kommt morgen heute ihnen wurde werden unser unsere nach",
    "fr": "est les des une pour vous nous dans que qui avec votre vos notre sur pas plus sont être avez merci"
    " bonjour oui je il elle ils ce cette mais ou où très bien aussi sera peut été du au aux leur désolé"
    " commande livraison ça c'est j'ai n'est",
    "es": "los las una para que con por su sus usted está esta este gracias hola sí pero más muy también puede"
    " tiene como del al nuestro nuestra hay ser son fue le lo se es el buenos días cuando donde porque lamento"
    " siento tu pedido llegará",
    "it": "il gli una per che con non sono è sei grazie ciao buongiorno della delle degli nel nella questo"
    " questa può hai anche più molto suo sua tuo nostro come dove quando perché di si ho mi dispiace lei voi"
    " abbiamo ordine spedizione",
    "pt": "não você para uma com por que os as seu sua obrigado obrigada olá está são mais muito também pode nós"
    " ele ela isso este esta em na no do da dos das foi ser tem quando onde porque bom dia sim pedido chegou",
    "nl": "het een niet ik je jij wij zijn voor met op aan bij ook maar dat deze dit kan kunt heeft hebben wordt"
    " uw onze bedankt hallo goedemorgen graag geen naar als dan nog alleen wel zal van de en ja nee bestelling"
    " verzonden",
    "pl": "nie jest się na że do to co jak ale dla czy dziękuję proszę dzień dobry są być może mamy pan pani"
    " twoje nasze tak przez oraz już tylko przepraszam jestem zamówienie",
    "tr": "bir ve bu için ile çok değil var yok teşekkürler merhaba evet hayır olarak daha ne ama sizin lütfen"
    " siparişiniz olan gibi kadar",
    "sv": "och är att det som inte jag du vi för med på av en ett har kan om din ditt vår tack hej till från men"
    " eller",
    "da": "og er at det som ikke jeg du vi for med på af en et har kan om din dit vores tak hej til fra men"
    " eller",
    "no": "og er at det som ikke jeg du vi for med på av en et har kan om din ditt vår takk hei til fra men"
    " eller",
    "fi": "ja on ei se että en hän minä sinä me te he kiitos hei kanssa mutta tai myös ole olen voi tilauksenne"
    " matkalla anteeksi",
    "cs": "je se na že to jak ale pro děkuji prosím dobrý den jsou být může máme vaše naše ano ne nebo také jsem"
    " není",
    "ro": "este și nu în la de cu pe pentru care din mulțumesc bună da sunt vă dumneavoastră mai foarte dar sau",
    "hu": "az és nem egy hogy van ez köszönöm jó napot igen de vagy is meg csak már kérem sajnos önnek",
    "id": "yang dan di untuk dengan tidak ini itu anda kami saya adalah terima kasih dari ke akan bisa sudah"
    " pada pesanan",
    "vi": "là và của không có cho với được này tôi bạn chúng xin chào cảm ơn một những các đã",
}  # fmt: skip

_ENGLISH = _words(
    "the of and to is are was were be been being am you your yours i we our us they them their he she his her it"
    " its this that these those there here what which who whom whose when where why how not no yes don't doesn't"
    " can't won't isn't i'm i've i'll you're we're it's that's can could will would shall should may might must"
    " do does did done have has had with for from by at on in into about as if or but so than then because while"
    " until before after over under again further once only own same too very just now please thanks thank sorry"
    " hello hi okay ok good great any some all more most other such nor both each few my me him an a up down out"
    " off let get got make see know like one two order help sure want need find try check here's there's let's"
    " welcome every never always also"
)

# Also English, or names of places: they count, but never decide alone.
_WEAK = _words(
    "los las la le les des del de di da do dos das no so me on as or an a in is to at he we us her his all son"
    " die den dem am was war hat rat gut man will be by not one per con sur plus pour pas est men for has make"
    " list like you nu ne om ja van von der al el se il en et te na pan hi co and een du dan of if my are see"
    " care im dat lo em az com cho lei hay ser oh sad nam"
)


def _languages_by_word() -> dict[str, tuple[str, ...]]:
    table: dict[str, list[str]] = {}
    for language, words in _MARKS.items():
        for word in set(words.split()) - _ENGLISH:
            table.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in table.items()}


_BY_WORD = _languages_by_word()


def detected(text: str) -> str:
    """Say in which language a text is written: "en", another BCP 47 code, or "und" for another script or language.

    Example:
        >>> detected("Your parcel arrives on Monday."), detected("Ihr Paket kommt am Montag an."), detected("404 🎉")
        ('en', 'de', 'en')
    """
    return _detected(text[:_MOST_CHARS])


@lru_cache(maxsize=1024)  # each detector asks anew, after it was done with all replies of its batch
def _detected(text: str) -> str:
    words = _WORD.findall(text.lower())
    letters = "".join(words)
    if not letters:
        return ENGLISH
    ascii_only = letters.isascii()
    if ascii_only and _BY_WORD.keys().isdisjoint(words):  # most replies: nothing votes for another language
        return ENGLISH
    foreign_letters = 0 if ascii_only else sum(ord(sign) >= _LATIN_END for sign in letters)
    if foreign_letters > 0.4 * len(letters):
        return UNKNOWN
    english = sum(word.replace("’", "'") in _ENGLISH for word in words)
    votes = Counter(language for word in words for language in _BY_WORD.get(word, ()))
    if votes:
        language, most = votes.most_common(1)[0]
        decided = any(word not in _WEAK for word in words if language in _BY_WORD.get(word, ()))
        if most > english and (decided or most >= 3):
            return language
    accented = 0 if ascii_only else sum(not sign.isascii() for sign in letters)
    if not english and len(words) >= 5 and accented > 0.04 * len(letters):
        return UNKNOWN
    return ENGLISH


def is_english(transcript: Transcript) -> bool:
    """Say whether the reply is English; the record's own `language` decides where it has one."""
    if transcript.language:
        return transcript.language.replace("_", "-").split("-")[0].lower() in (ENGLISH, "eng")
    return detected(transcript.reply) == ENGLISH


def unscorable(transcript: Transcript) -> str | None:
    """Give the reason why an English detector has nothing to say on this reply, or None."""
    reply = transcript.reply
    if not reply or reply.isspace():
        return NOT_APPLICABLE
    return None if is_english(transcript) else UNSUPPORTED_LANGUAGE


def unscorable_request(transcript: Transcript) -> str | None:
    """Give the reason why an English detector has nothing to say on the user's last turn, or None."""
    request = transcript.request
    if not request or request.isspace():
        return NOT_APPLICABLE
    if transcript.language:
        return None if is_english(transcript) else UNSUPPORTED_LANGUAGE
    return None if detected(request) == ENGLISH else UNSUPPORTED_LANGUAGE
