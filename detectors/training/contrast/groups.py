"""The social groups of the forms, balanced over axes: each stands under every label equally often."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import cycle, islice

Subject = Mapping[str, str]  # slot -> words; "axis" and "group" always


def _subjects(axis: str, block: str, slots: tuple[str, ...]) -> Iterator[Subject]:
    for line in block.strip().splitlines():
        yield {"axis": axis, **dict(zip(slots, (part.strip() for part in line.split("/")), strict=True))}


def _groups(axis: str, block: str) -> Iterator[Subject]:
    """Read "plural / singular / adjective"; where only an adjective is given, "people" and "person" are added."""
    for part in block.replace("\n", " ").split(";"):
        words = [" ".join(word.split()) for word in part.split("/")]
        plural, singular, adjective = (
            words if len(words) == 3 else (f"{words[0]} people", f"{words[0]} person", words[0])
        )
        yield {"axis": axis, "group": plural, "person": singular, "identity": adjective}


GROUPS: tuple[Subject, ...] = (
    *_groups(
        "gender",
        """women / woman / female; men / man / male; girls / girl / female; boys / boy / male; ladies / lady / female;
        non-binary; single mothers / single mother / female; housewives / housewife / female; feminists / feminist /
        feminist""",
    ),
    *_groups(
        "ethnicity",
        """Black; white; Asian; Asians / Asian / Asian; African; Africans / African / African; Arabs / Arab / Arab;
        Latinos / Latino / Latino; Hispanic; Roma; brown; Indigenous; Middle Eastern; African Americans / African
        American / African American; Black women / Black woman / Black; Black men / Black man / Black""",
    ),
    *_groups(
        "nationality",
        """immigrants / immigrant / immigrant; foreigners / foreigner / foreign; refugees / refugee / foreign;
        migrants / migrant / migrant; Mexicans / Mexican / Mexican; Poles / Pole / Polish; Turks / Turk / Turkish;
        Germans / German / German; Italians / Italian / Italian; Americans / American / American; Chinese; Indians /
        Indian / Indian; Russians / Russian / Russian; Nigerians / Nigerian / Nigerian; Romanians / Romanian /
        Romanian; Pakistanis / Pakistani / Pakistani; Syrians / Syrian / Syrian; Ukrainian; Spanish; French;
        Japanese; Canadians / Canadian / Canadian; Somalis / Somali / Somali; asylum seekers / asylum seeker /
    foreign; European; Eastern European""",
    ),
    *_groups(
        "religion",
        """Muslims / Muslim / Muslim; Jews / Jew / Jewish; Christians / Christian / Christian; Hindus / Hindu / Hindu;
        Catholics / Catholic / Catholic; Buddhists / Buddhist / Buddhist; Sikhs / Sikh / Sikh; atheists / atheist /
        atheist; Protestants / Protestant / Protestant; Jewish; Mormons / Mormon / Mormon""",
    ),
    *_groups(
        "age",
        """old; young; elderly; middle-aged; teenagers / teenager / teenage; pensioners / pensioner / old; seniors /
        senior / senior; boomers / boomer / old; millennials / millennial / young; teens / teen / teenage""",
    ),
    *_groups(
        "disability",
        """disabled; autistic; blind; deaf; wheelchair users / wheelchair user / disabled; paralysed; people with
        disabilities / person with a disability / disabled; people with Down's syndrome / person with Down's syndrome /
        disabled; mentally ill; dyslexic; people with epilepsy / person with epilepsy / epileptic""",
    ),
    *_groups(
        "orientation",
        """gay; lesbians / lesbian / lesbian; trans; transgender; trans women / trans woman / trans; trans men /
        trans man / trans; bisexual; homosexuals / homosexual / homosexual; queer; LGBTQ; gay men / gay man / gay;
        straight; heterosexual; asexual""",
    ),
    *_groups(
        "class",
        """poor; homeless; unemployed; rich; people on benefits / person on benefits / unemployed; working-class; rural;
        uneducated; farmhands / farmhand / rural""",
    ),
)

# The few slurs that a detector must know, beside the group that each is thrown at.
SLURRED: tuple[Subject, ...] = tuple(
    {"axis": axis, "group": group, "person": person, "identity": identity, "slur": slur, "slurs": slurs}
    for axis, group, person, identity, slur, slurs in (
        ("gender", "women", "woman", "female", "bitch", "bitches"),
        ("gender", "women", "woman", "female", "slut", "sluts"),
        ("gender", "women", "woman", "female", "cunt", "cunts"),
        ("gender", "women", "woman", "female", "whore", "whores"),
        ("ethnicity", "Black people", "Black man", "Black", "nigger", "niggers"),
        ("ethnicity", "Black people", "Black woman", "Black", "nigga", "niggas"),
        ("ethnicity", "Asians", "Asian man", "Asian", "chink", "chinks"),
        ("ethnicity", "Latinos", "Latino", "Latino", "spic", "spics"),
        ("ethnicity", "Roma", "Roma woman", "Roma", "gypsy", "gypsies"),
        ("nationality", "Pakistanis", "Pakistani", "Pakistani", "paki", "pakis"),
        ("nationality", "Mexicans", "Mexican", "Mexican", "wetback", "wetbacks"),
        ("religion", "Jews", "Jew", "Jewish", "kike", "kikes"),
        ("religion", "Muslims", "Muslim", "Muslim", "raghead", "ragheads"),
        ("age", "old people", "old man", "old", "old fart", "old farts"),
        ("disability", "disabled people", "disabled person", "disabled", "retard", "retards"),
        ("disability", "disabled people", "disabled woman", "disabled", "cripple", "cripples"),
        ("disability", "autistic people", "autistic person", "autistic", "spaz", "spazzes"),
        ("orientation", "gay people", "gay man", "gay", "fag", "fags"),
        ("orientation", "gay people", "gay man", "gay", "faggot", "faggots"),
        ("orientation", "lesbians", "lesbian", "lesbian", "dyke", "dykes"),
        ("orientation", "trans people", "trans woman", "trans", "tranny", "trannies"),
        ("class", "poor people", "poor man", "poor", "white trash bum", "white trash bums"),
    )
)

# What somebody is, in a word that may stand before a noun or after "is".
TRAITS: tuple[Subject, ...] = tuple(
    {"axis": axis, "group": f"{trait} people", "trait": trait}
    for axis, words in (
        ("gender", "female, male, non-binary, nonbinary"),
        ("ethnicity", "Black, white, Asian, African, African American, Arab, Latino, Latina, Hispanic, Roma, "
         "Indigenous, Middle Eastern, Asian American, brown"),
        ("nationality", "Mexican, American, Canadian, Chinese, Japanese, Korean, Indian, Pakistani, Turkish, Polish, "
         "German, French, Italian, Spanish, Russian, Ukrainian, Nigerian, Somali, Syrian, Romanian, European, foreign"),
        ("religion", "Muslim, Jewish, Christian, Catholic, Protestant, Hindu, Buddhist, Sikh, Taoist, atheist, Mormon"),
        ("age", "old, older, elderly, young, younger, middle-aged, middle aged, teenage"),
        ("disability", "deaf, blind, paralysed, paralyzed, disabled, autistic, dyslexic, epileptic, hard of hearing, "
         "mentally ill"),
        ("orientation", "gay, lesbian, bisexual, trans, transgender, queer, homosexual, heterosexual, straight, "
         "asexual, LGBT, LGBTQ, pansexual"),
        ("class", "poor, rich, homeless, unemployed, working-class"),
    )
    for trait in words.split(", ")
)  # fmt: skip

_CLAIM_SLOTS = ("group", "person", "claim", "claim1", "anti")

# group / one of them / what is claimed of all / the same of one / its opposite, of all
CLAIMS: tuple[Subject, ...] = (
    *_subjects(
        "gender",
        """
        women / woman / are too emotional to lead / is too emotional to lead / lead as calmly as anyone
        women / woman / are bad at maths / is bad at maths / win prizes in maths
        women / woman / can't drive / can't drive / drive safely
        women / woman / belong in the kitchen / belongs in the kitchen / run companies and countries
        women / woman / only want a rich husband / only wants a rich husband / earn their own money
        women / woman / gossip all day / gossips all day / keep secrets well
        girls / girl / don't understand computers / doesn't understand computers / build computers
        men / man / can't look after children / can't look after children / are caring fathers
        men / man / never talk about feelings / never talks about feelings / talk openly about feelings
        men / man / only think about sex / only thinks about sex / think about many things
        boys / boy / are violent by nature / is violent by nature / are gentle and patient
        housewives / housewife / have never worked hard / has never worked hard / work harder than most
        """,
        _CLAIM_SLOTS,
    ),
    *_subjects(
        "ethnicity",
        """
        Black people / Black person / are aggressive / is aggressive / are calm and polite
        Black men / Black man / don't raise their children / doesn't raise his children / are devoted fathers
        Black people / Black person / are only good at sports / is only good at sports / are excellent scientists
        Asians / Asian / are all good at maths / is good at maths / like maths no more than others
        Asians / Asian / can't drive / can't drive / drive safely
        Arabs / Arab / are hot-tempered / is hot-tempered / are calm and patient
        Latinos / Latino / are lazy / is lazy / are hard-working
        Roma / Roma woman / steal for a living / steals for a living / earn an honest living
        white people / white person / can't dance / can't dance / dance as well as anyone
        African people / African person / are primitive / is primitive / are highly educated
        Indigenous people / Indigenous person / drink too much / drinks too much / drink no more than others
        Hispanic people / Hispanic person / have too many children / has too many children / have small families
        """,
        _CLAIM_SLOTS,
    ),
    *_subjects(
        "nationality",
        """
        immigrants / immigrant / take our jobs / takes our jobs / create jobs
        immigrants / immigrant / don't want to learn the language / doesn't want to learn the language
          / learn the language quickly
        foreigners / foreigner / don't pay taxes / doesn't pay taxes / pay their taxes
        refugees / refugee / only come for the money / only came for the money / come to live in safety
        Mexicans / Mexican / smuggle drugs / smuggles drugs / obey the law
        Poles / Pole / steal cars / steals cars / are honest people
        Germans / German / have no sense of humour / has no sense of humour / are funny
        Italians / Italian / are never on time / is never on time / are always on time
        French people / French person / are arrogant / is arrogant / are modest and helpful
        Russians / Russian / drink vodka for breakfast / drinks vodka for breakfast / drink tea for breakfast
        Nigerians / Nigerian / are scammers / is a scammer / are honest people
        Americans / American / are ignorant about the world / is ignorant about the world / know a lot about the world
        Chinese people / Chinese person / copy everything / copies everything / invent new things
        Indians / Indian / smell of curry / smells of curry / are as clean as anyone
        Romanians / Romanian / are pickpockets / is a pickpocket / obey the law
        """.replace("\n          /", " /"),
        _CLAIM_SLOTS,
    ),
    *_subjects(
        "religion",
        """
        Muslims / Muslim / support terrorism / supports terrorism / condemn terrorism
        Muslims / Muslim / oppress their wives / oppresses his wife / respect their wives
        Muslims / Muslim / can't be trusted / can't be trusted / are honest people
        Jews / Jew / control the banks / controls the banks / work in all kinds of jobs
        Jews / Jew / are greedy / is greedy / give a lot to charity
        Christians / Christian / are hypocrites / is a hypocrite / live by what they say
        Catholics / Catholic / are brainwashed / is brainwashed / think for themselves
        Hindus / Hindu / are backward / is backward / are modern people
        atheists / atheist / have no morals / has no morals / have strong morals
        Sikhs / Sikh / are dangerous / is dangerous / are peaceful people
        """,
        _CLAIM_SLOTS,
    ),
    *_subjects(
        "age",
        """
        old people / old person / can't use computers / can't use computers / use computers every day
        old people / old person / are a burden on the state / is a burden on the state / do most of the voluntary work
        pensioners / pensioner / shouldn't drive / shouldn't drive / drive safely
        pensioners / pensioner / only complain / only complains / are cheerful and patient
        elderly people / elderly person / are stubborn / is stubborn / are open to new things
        young people / young person / are lazy / is lazy / are hard-working
        teenagers / teenager / respect nobody / respects nobody / respect others
        millennials / millennial / can't handle money / can't handle money / save money every month
        boomers / boomer / ruined the planet / ruined the planet / plant trees and recycle
        """,
        _CLAIM_SLOTS,
    ),
    *_subjects(
        "disability",
        """
        disabled people / disabled person / can't hold a job / can't hold a job / hold all kinds of jobs
        disabled people / disabled person / are a burden / is a burden / are good colleagues
        autistic people / autistic person / have no feelings / has no feelings / have deep feelings
        blind people / blind person / are helpless / is helpless / live on their own
        deaf people / deaf person / are slow / is slow / are quick and clever
        wheelchair users / wheelchair user / need pity / needs pity / need no pity
        mentally ill people / mentally ill person / are dangerous / is dangerous / harm nobody
        people with Down's syndrome / person with Down's syndrome / can't learn anything / can't learn anything
          / learn and work
        """.replace("\n          /", " /"),
        _CLAIM_SLOTS,
    ),
    *_subjects(
        "orientation",
        """
        gay people / gay person / are promiscuous / is promiscuous / live in lasting marriages
        gay men / gay man / are all into fashion / is into fashion / like football and fishing
        gay people / gay person / shouldn't raise children / shouldn't raise children / are good parents
        lesbians / lesbian / hate men / hates men / have many male friends
        bisexual people / bisexual person / can't be faithful / can't be faithful / are faithful partners
        trans people / trans person / are confused / is confused / know exactly who they are
        trans women / trans woman / are a danger to others / is a danger to others / harm nobody
        homosexuals / homosexual / are sick / is sick / are perfectly healthy
        """,
        _CLAIM_SLOTS,
    ),
    *_subjects(
        "class",
        """
        poor people / poor person / are too lazy to work / is too lazy to work / work two jobs
        homeless people / homeless person / chose to live on the street / chose to live on the street
          / lost their homes through no fault of their own
        unemployed people / unemployed person / don't want to work / doesn't want to work / apply for jobs every day
        people on benefits / person on benefits / cheat the state / cheats the state / would rather work
        rich people / rich person / never worked for their money / never worked for their money / work long hours
        working-class people / working-class person / don't read books / doesn't read books / read a lot of books
        rural people / rural person / are backward / is backward / are modern people
        """.replace("\n          /", " /"),
        _CLAIM_SLOTS,
    ),
)


@dataclass(frozen=True, slots=True)
class Pool:
    """Whom a form may be about, and the slots that this fills."""

    subjects: tuple[Subject, ...]
    slots: frozenset[str]


def _pool(subjects: tuple[Subject, ...]) -> Pool:
    return Pool(subjects, frozenset(slot for slot in subjects[0] if slot != "axis"))


# The first pool that fills all the slots of a form is taken.
POOLS = (_pool(GROUPS), _pool(SLURRED), _pool(CLAIMS), _pool(TRAITS))


def balanced(subjects: tuple[Subject, ...], order: list[int], count: int) -> Iterator[Subject]:
    """Go round the subjects in an order, so that none is used twice before each was used once."""
    return (subjects[index] for index in islice(cycle(order), count))
