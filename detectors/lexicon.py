"""Our own word lists: social groups by axis, and words that insult; lower case, no apostrophes."""

from collections.abc import Mapping
from typing import Literal

import numpy as np

from detectors.words import Words, hash_of

Axis = Literal["gender", "ethnicity", "nationality", "religion", "age", "disability", "orientation", "class"]
AXES: tuple[Axis, ...] = (
    "gender", "ethnicity", "nationality", "religion", "age", "disability", "orientation", "class",
)  # fmt: skip


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Nouns that name a group in the plural by themselves: "women", "Mexicans", "pensioners".
GROUP_NOUNS: Mapping[Axis, frozenset[str]] = {
    "gender": _words(
        "women men girls boys females males ladies guys gentlemen housewives mothers fathers moms dads mums"
        " wives husbands feminists blondes grandmothers grandfathers womenfolk menfolk daughters"
    ),
    "ethnicity": _words(
        "blacks whites asians africans arabs latinos latinas hispanics gypsies roma natives aboriginals"
        " caucasians europeans orientals chicanos kurds berbers inuits maoris slavs africanamericans"
    ),
    "nationality": _words(
        "americans mexicans canadians brazilians argentinians colombians cubans venezuelans peruvians chileans"
        " germans italians spaniards frenchmen englishmen britons brits scots irishmen welshmen poles russians"
        " ukrainians romanians bulgarians hungarians czechs slovaks serbs croats bosnians albanians greeks turks"
        " portuguese dutchmen belgians austrians swedes norwegians danes finns estonians latvians lithuanians"
        " belarusians georgians armenians azerbaijanis syrians iraqis iranians afghans pakistanis indians"
        " bangladeshis nepalis lebanese jordanians palestinians israelis saudis yemenis egyptians libyans"
        " tunisians algerians moroccans nigerians ghanaians kenyans ethiopians eritreans somalis sudanese"
        " ugandans tanzanians rwandans congolese cameroonians senegalese zimbabweans australians koreans"
        " vietnamese thais filipinos indonesians malaysians japanese chinese taiwanese mongolians kazakhs uzbeks"
        " haitians jamaicans dominicans hondurans guatemalans salvadorans ecuadorians bolivians foreigners"
        " immigrants migrants refugees expats easterners westerners southerners northerners swiss"
    ),
    "religion": _words(
        "muslims jews christians catholics protestants hindus buddhists sikhs atheists mormons evangelicals"
        " believers unbelievers jains pagans zionists islamists"
    ),
    "age": _words(
        "seniors pensioners retirees oldies boomers millennials zoomers teenagers teens youngsters youths"
        " octogenarians grannies grandpas grandparents adolescents oldsters"
    ),
    "disability": _words(
        "cripples autistics schizophrenics dyslexics epileptics amputees paraplegics quadriplegics addicts alcoholics"
    ),
    "orientation": _words(
        "gays lesbians homosexuals bisexuals transsexuals transgenders transvestites queers heterosexuals asexuals"
    ),
    "class": _words(
        "peasants aristocrats billionaires millionaires labourers laborers tramps vagrants hobos rednecks chavs"
        " beggars squatters farmhands plebs"
    ),
}

# Adjectives that name a group before "people", "women", "customers", or after "the" ("the poor").
GROUP_ADJECTIVES: Mapping[Axis, frozenset[str]] = {
    "gender": _words("female male"),
    "ethnicity": _words(
        "black white brown asian african arab latino latina hispanic aboriginal indigenous caucasian oriental"
        " coloured colored slavic middleeastern ethnic"
    ),
    "nationality": _words(
        "american mexican canadian brazilian argentinian colombian cuban venezuelan german italian spanish"
        " french english british scottish irish welsh polish russian ukrainian romanian bulgarian hungarian"
        " czech slovak serbian croatian bosnian albanian greek turkish portuguese dutch belgian austrian swedish"
        " norwegian danish finnish syrian iraqi iranian afghan pakistani indian bangladeshi lebanese palestinian"
        " israeli saudi egyptian libyan tunisian algerian moroccan nigerian ghanaian kenyan ethiopian eritrean"
        " somali sudanese australian korean vietnamese thai filipino indonesian malaysian japanese chinese"
        " taiwanese mongolian haitian jamaican foreign immigrant swiss eastern"
    ),
    "religion": _words("muslim jewish christian catholic protestant hindu buddhist sikh atheist mormon islamic"),
    "age": _words("old older elderly young younger senior retired teenage aged"),
    "disability": _words(
        "disabled handicapped autistic deaf blind mute paralysed paralyzed dyslexic schizophrenic bipolar"
        " crippled neurodivergent"
    ),
    "orientation": _words("gay lesbian homosexual bisexual trans transgender queer lgbt lgbtq straight heterosexual"),
    "class": _words("poor rich homeless unemployed uneducated wealthy rural"),
}

# Nouns that an adjective of group makes into a group: "elderly customers", "gay couples".
PEOPLE = _words(
    "people persons folks women men girls boys customers clients users callers drivers workers immigrants"
    " students kids children teenagers families parents couples patients employees applicants travellers"
    " travelers tenants neighbours neighbors voters citizens guys ladies females males mothers fathers wives"
    " husbands passengers shoppers borrowers speakers"
)

# The singular, for "as a woman", "for a Muslim", "a typical Pole".
GROUP_SINGULAR: Mapping[str, Axis] = {
    **dict.fromkeys(
        _words("woman man girl boy lady female male housewife mother father wife husband feminist blonde"), "gender"
    ),
    **dict.fromkeys(_words("arab latino latina hispanic gypsy"), "ethnicity"),
    **dict.fromkeys(
        _words(
            "foreigner immigrant migrant refugee pole turk german italian mexican russian indian american spaniard scot"
            " nigerian moroccan syrian"
        ),
        "nationality",
    ),
    **dict.fromkeys(_words("muslim jew christian catholic protestant hindu buddhist sikh atheist mormon"), "religion"),
    **dict.fromkeys(_words("pensioner senior boomer millennial teenager retiree granny"), "age"),
    **dict.fromkeys(_words("cripple autistic schizophrenic"), "disability"),
    **dict.fromkeys(_words("gay lesbian homosexual bisexual transsexual"), "orientation"),
    **dict.fromkeys(_words("peasant redneck beggar tramp"), "class"),
}

# Words that insult somebody, and coarse words: the lexicon gate. Slurs are left to the trained head.
INSULTS = _words(
    "idiot idiots idiotic moron morons moronic imbecile imbeciles stupid stupidity dumb dumbass dimwit dimwits"
    " halfwit cretin cretins fool fools foolish clown clowns loser losers pathetic worthless useless brainless"
    " clueless witless gullible ignorant ignoramus scum filth filthy vermin trash garbage parasite parasites pig"
    " pigs swine disgusting disgrace disgraceful ugly fat fatso lazy crook crooks thief thieves liar liars"
    " coward cowards freak freaks creep creeps weirdo weirdos psycho lunatic insane crazy retard retarded"
    " bastard bastards bitch bitches asshole assholes arsehole jerk jerks prick pricks dick dickhead douche twat"
    " wanker tosser whore whores slut sluts hag subhuman savage savages animals cockroach cockroaches rat rats"
    " dirty shit shitty bullshit crap crappy fuck fucked fucker fucking motherfucker damn goddamn hell piss"
    " pissed bollocks bloody cunt cunts hate hated despise loathe kill murder die shut nobody degenerate"
    " degenerates inferior mediocre laughable ridiculous spineless incompetent nitwit bonehead numbskull"
    " simpleton sissy nuisance leech leeches"
)


class WordList:
    """Counts the words of a list in hashed texts: one look-up a word, none of the list's words in the table."""

    def __init__(self, words: frozenset[str]) -> None:
        hashes = np.array(sorted({hash_of(word) for word in words}), np.uint64)
        bits = 10
        while len(np.unique(hashes >> np.uint64(64 - bits))) < len(hashes):
            bits += 1
        self._shift = np.uint64(64 - bits)
        self._table = np.zeros(1 << bits, np.uint64)
        self._table[(hashes >> self._shift).astype(np.intp)] = hashes

    def counts(self, words: Words) -> list[int]:
        """Count the words of each text that are in the list.

        Example:
            >>> from detectors.words import read_words
            >>> [chunk] = read_words(["What a fool, what an IDIOT", "Good morning"])
            >>> WordList(frozenset({"fool", "idiot"})).counts(chunk)
            [2, 0]
        """
        found = self._table[(words.hashes >> self._shift).astype(np.intp)] == words.hashes
        running = np.concatenate([[0], np.cumsum(found)])
        counts: list[int] = np.diff(running[words.first]).tolist()
        return counts
