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
_ENGLISH_BY_NAME = "english"
_NO_LANGUAGE = frozenset((UNKNOWN, "mul", "zxx"))  # undetermined, several, none
# BCP 47, with the underscores of locales too. A longer first part ("auto", "unknown", "German") is no language's code.
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*")
_BETWEEN_SUBTAGS = re.compile("[-_]")
_MOST_CHARS = 1200
_ENOUGH_WEAK = 3
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LATIN_END = 0x250


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words that are frequent in one language and no English word: one of them, with no English word beside it, decides.
_MARKS: Mapping[str, str] = {
    "de": "jetzt"
    " und ist nicht ich sie wir ihr ihre ihren ihnen ein eine einen einem einer für mit auf auch dass können"
    " haben wird werden sind bitte danke guten hallo kein keine leider gerne über bei zum zur vom wurde sehr"
    " noch nur wenn oder aber wie mein dein kann möchten ja nein vielen dank das der dem den des im bestellung"
    " rechnung paket kommt morgen heute unser unsere nach kostenlos sich dann schon habe mehr vor durch hier"
    " doch immer diese dieser dieses wieder uns muss gibt alles geht viel viele ohne weil beim etwas dich"
    " nichts mich mir dir bist bis euch ihm ihn kommen möchte könnte warum wer uhr gern heißt soll unter"
    " dienstag mittwoch donnerstag freitag samstag sonntag",
    "fr": "est les des une pour vous nous dans que qui avec votre vos notre sur pas plus sont être avez merci"
    " bonjour oui je il elle ils ce cette mais ou où très bien aussi sera peut été du au aux leur désolé"
    " commande livraison ça c'est j'ai n'est chez mes même était deux quand après suis tous avoir alors avait"
    " fait comme rien faut toujours depuis donc jamais moins déjà quoi trop beaucoup cela trois ici quel"
    " quelle voulez pouvez veuillez chaque seulement toutes cet ces ses nos sans ne puis",
    "es": "mismo"
    " los las una para que con por su sus usted está esta este gracias hola sí pero más muy también puede"
    " tiene como del al nuestro nuestra hay ser son fue le lo se es el buenos días cuando donde porque lamento"
    " siento tu pedido llegará hemos necesito pregunta en llega gusta eso qué así desde hasta hacer ahora algo"
    " tiempo mejor mucho ese siempre tengo cada después entonces aquí nunca menos hoy quiero tienes puedes"
    " pueden puedo nosotros ellos estamos eres bueno buena buen luego podemos necesita haga cuál cómo dónde mi",
    "it": "capito"
    " il gli una per che con non sono è sei grazie ciao buongiorno della delle degli nel nella questo questa"
    " può hai anche più molto suo sua tuo nostro come dove quando perché di si ho mi dispiace lei voi abbiamo"
    " ordine spedizione proprio uno sul sulla qui sotto domanda essere stato tutti tutto cosa hanno fatto anni"
    " così dopo quello sempre ancora senza ogni altri già quella quindi noi siamo vuole posso oggi domani"
    " quale nelle alle alla dalla perciò subito certo possiamo adesso nessuno",
    "pt": "não você para uma com por que os seu sua obrigado obrigada olá está são mais muito também pode nós ele"
    " ela isso este esta em na da dos das foi ser tem quando onde porque bom dia sim pedido chegou já meu"
    " minha pelo pela bem até mesmo tudo ainda aqui fazer agora todos quem assim vou estão essa eles há tenho"
    " melhor quero então nosso nossa faz qual às estou posso precisa desculpe ao aos",
    "nl": "het een niet ik je jij wij zijn voor met op aan bij ook maar dat deze dit kan kunt heeft hebben wordt uw"
    " onze bedankt hallo goedemorgen graag geen naar als dan nog alleen wel zal van de en ja nee bestelling"
    " verzonden hieronder hij mijn heb meer uit kunnen veel jaar moet waar goed gaan gaat zich doen tegen mij"
    " weer iets altijd jullie waarom zonder wilt weten iemand welke natuurlijk vandaag uur hier helaas tot"
    " bent waarmee ziens",
    "pl": "dlaczego"
    " nie jest się na że co jak ale dla czy dziękuję proszę dzień dobry są być może mamy pan pani twoje nasze"
    " tak przez oraz już tylko przepraszam jestem zamówienie potrzebuję bardzo będzie jeśli też jeszcze był"
    " które było kiedy który teraz coś więc gdy gdzie lub można przy przed więcej także twoja twój moja mój"
    " jesteś dzisiaj możesz mogę mnie tego został oczywiście niestety aby albo wszystko jaki",
    "tr": "bir ve bu için ile çok değil var yok teşekkürler merhaba evet hayır olarak daha ne ama sizin lütfen"
    " siparişiniz olan gibi kadar sonra iyi büyük yeni güzel sadece nasıl şey benim artık göre mı şimdi çünkü"
    " ancak başka bunu işte siz sizi bugün hakkında küçük biraz üç gün önce bana bunun tabii hemen beş hangi"
    " nerede teşekkür maalesef",
    "sv": "och är att det som inte jag du vi för med på av en ett har kan om din ditt vår tack hej till från men"
    " eller behöver var er era bor vidare så när vad här bara hur kommer vill där får skulle mycket få än"
    " efter också allt måste går även någon något varför ingen vilken vilket idag nej dig mig tyvärr hjälpa"
    " vårt",
    "da": "og er det som ikke jeg du vi med på af en et har kan om din dit vores tak hej til fra men eller farvel"
    " bor så hvor hvad hvis være hvordan meget noget når bliver blive blev må også gør hvorfor ingen uden"
    " fordi gerne igen dig mig selv desværre hvilken hvilket jeres mange kunne skal",
    "no": "og er det som ikke jeg du vi med på av en et har kan om din ditt vår takk hei til fra men eller bor så"
    " hva hvor hvordan hvis noe skal noen også nå når være blir må deg meg gjør dere mye ingen hvorfor kanskje"
    " igjen hvilken hvilket dessverre mange uten kunne selv",
    "fi": "miten hyvin"
    " ja ei se että en hän minä sinä te kiitos hei kanssa mutta tai myös ole olen voi tilauksenne matkalla"
    " anteeksi niin ovat kuin joka olla mitä tämä sitten kaikki vielä kyllä hyvä hyvää paljon tässä tulee"
    " missä koska aina eivät kuitenkin ennen noin siis ehkä nyt oli voit voitte olet olemme tänään kuinka mikä"
    " minkä heti teidän meidän minun sinun valitettavasti",
    "cs": "je se na že jak ale pro děkuji prosím dobrý den jsou být může máme vaše naše ano ne nebo také jsem není"
    " když byl bude má jsme které až bylo aby než ještě při kde mám která protože něco teď mezi vám vás kdo"
    " proč kdy více mít všechny však dnes právě tady všechno velmi přes můžete máte jsi jste bohužel"
    " samozřejmě hned jaký mě tě",
    "ro": "este și nu în la de cu pe pentru care din mulțumesc bună da sunt vă dumneavoastră mai foarte dar sau"
    " doriți să că fost dacă după poate prin când despre mult trebuie cele doar până toate vor așa acest bine"
    " avea cât fără între această puțin puteți aveți ești astăzi unde îmi îți sigur ce ne un",
    "hu": "az és nem egy hogy van ez köszönöm jó napot igen de vagy meg csak már kérem sajnos önnek még én kell ezt"
    " akkor minden mert nagyon így olyan lesz lehet vagyok vagyunk nincs két új amikor jól miért hol ön milyen"
    " szép kérjük természetesen itt ma",
    "id": "yang dan di untuk dengan tidak ini itu anda kami saya adalah terima kasih dari ke akan bisa sudah pada"
    " pesanan jam buka dalam kita orang juga kamu lebih mereka tapi karena atau menjadi harus satu seperti"
    " oleh banyak jika hanya tahun jangan telah semua dapat bukan sangat masih belum tentang kalau sekarang"
    " silakan selamat mohon maaf sampai tentu bagaimana apa apakah kepada hari",
    "vi": "là và của không có cho với được này tôi bạn chúng xin chào cảm ơn một những các đã trong người thể để"
    " như đến khi sẽ từ tại về vào đó cũng lại chỉ bị phải ngày việc điều còn nhưng rất nên vì nó nhiều gì"
    " muốn đang biết hơn ở bằng vui lòng hôm",
}  # fmt: skip

_ENGLISH = _words(
    "the of and to is are was were be been being am you your yours i we our us they them their he she his her it"
    " its this that these those there here what which who whom whose when where why how not no yes don't doesn't"
    " can't won't isn't i'm i've i'll you're we're it's that's can could will would shall should may might must"
    " do does did done have has had with for from by at on in into about as if or but so than then because while"
    " until before after over under again further once only own same too very just now please thanks thank sorry"
    " hello hi okay ok good great any some all more most other such nor both each few my me him an a up down out"
    " off let get got make see know like one two order help sure want need find try check here's there's let's"
    " welcome every never always also bye goodbye back soon today tomorrow"
)

# Also English, or names, states, units and borrowed words: they count, but decide only when three of them agree.
_WEAK = _words(
    "come non till pro met dove mit var esta este elle mai vi os es mi si tack su mein dank au aux que ou ce sera"
    " qui notre vous ils para tu buenos una como sus sei della nel ho hai voi che sim são dia bom ela foi uma op als"
    " kan uw nee ale jest pani ve bu ama med din att har som jag er til af og fra ole tai ei pe cu dar meg ez yang"
    " ke kami dari ini itu xin vor fait ses sans alla alle stato cosa ao tot bent ma itt noi hier goed weer meer"
    " vill dig mig nos ne puis doen uit oli nyt apa hari sigur prin cele un fatto bis dir mange kunne skal sampai"
    " satu orang hol minden siz algo luego quale era jam chez mes deux wilt hur ces heb mir mich tem noe anni ese"
    " kell sotto en uno bor dans kita vos après déjà trois tous comme bueno buena mucho tutti über los las la le les"
    " des del de di da dos das son den dem per con sur plus pour pas est men nu om ja van der al el se il et te na"
    " pan co een du dan care im dat lo em az com cho lei hay ser"
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
    spoken = words if text.isupper() else _without_abbreviations(text)
    votes = Counter(language for word in spoken for language in _BY_WORD.get(word, ()))
    for language, most in votes.most_common():
        own = {word for word in spoken if language in _BY_WORD.get(word, ())}
        if most > english and (own - _WEAK or len(own) >= _ENOUGH_WEAK):
            return language
    accented = 0 if ascii_only else sum(not sign.isascii() for sign in letters)
    if not english and len(words) >= 5 and accented > 0.04 * len(letters):
        return UNKNOWN
    return ENGLISH


def _without_abbreviations(text: str) -> list[str]:
    """IST, EIN and CET among small letters are a time zone, a number and another time zone, and no German or French."""
    return [word.lower() for word in _WORD.findall(text) if len(word) == 1 or not word.isupper()]


def stated(language: str | None) -> str | None:
    """Give what a record says of its language, or None where that is no language: then its text has to be looked at.

    Example:
        >>> stated("de-CH"), stated("English"), stated("und"), stated("auto"), stated("")
        ('de-CH', 'en', None, None, None)
    """
    return _stated(language) if language else None


@lru_cache(maxsize=256)
def _stated(language: str) -> str | None:
    tag = language.strip()
    if tag.lower() == _ENGLISH_BY_NAME:
        return ENGLISH
    return tag if _TAG.fullmatch(tag) and _primary(tag) not in _NO_LANGUAGE else None


def _primary(tag: str) -> str:
    return _BETWEEN_SUBTAGS.split(tag)[0].lower()


def language_of(transcript: Transcript) -> str:
    """Say in which language a reply is; the record's own `language` decides where it names one."""
    return stated(transcript.language) or detected(transcript.reply)


def is_english(transcript: Transcript) -> bool:
    """Say whether the reply is English; the record's own `language` decides where it names one."""
    return _is_english(language_of(transcript))


def _is_english(tag: str) -> bool:
    return _primary(tag) in (ENGLISH, "eng")


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
    return None if _is_english(stated(transcript.language) or detected(request)) else UNSUPPORTED_LANGUAGE
