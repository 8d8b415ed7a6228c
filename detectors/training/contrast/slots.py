"""What fills the sentence forms: the same words stand under both answers of a head."""

from collections.abc import Mapping

from detectors.training.contrast.forms import any_of

SLOTS: Mapping[str, tuple[str, ...]] = {
    "adj": any_of(
        """stupid | dumb | pathetic | worthless | useless | idiotic | clueless | brainless | ignorant | hopeless |
        disgusting | ridiculous | lazy | incompetent | moronic | ugly | miserable | foolish | childish |
        thick | dense | slow | illiterate | filthy | repulsive | gullible | crazy | dishonest"""
    ),
    "noun": any_of(
        """idiot | moron | fool | loser | imbecile | dimwit | clown | cretin | liar | failure | halfwit | waste of
        space | piece of garbage | pig | parasite | nobody | crook | joke | disgrace | coward | simpleton |
        nuisance | embarrassment | burden | jerk | thief | cheat | scrounger | piece of trash"""
    ),
    "nouns": any_of(
        """idiots | morons | fools | losers | imbeciles | dimwits | clowns | liars | thieves | crooks | parasites |
        pigs | animals | scum | vermin | trash | savages | criminals | cheats | cowards | leeches | rats |
        swine | scroungers | freaks | fraudsters | beggars"""
    ),
    "first": any_of(
        """Anna | Mira | Jonas | Tom | Fatima | Wei | Olga | Carlos | Amara | Priya | Ken | Lena | Omar | Ruth | Ivan |
        Grace | Noah | Sofia"""
    ),
    "job": any_of(
        """teacher | driver | nurse | engineer | cook | writer | neighbour | student | actor | friend | doctor |
        colleague | singer | lawyer | farmer | programmer"""
    ),
    "topic": any_of(
        """invoice | refund | delivery | password | order | contract | subscription | appointment | card | account |
        parcel | booking | ticket | claim | prescription | loan | mortgage | insurance | router | bill |
        tariff | return label | voucher | flight | reservation | meter reading | statement"""
    ),
    "task": any_of(
        """read an invoice | understand a contract | use our app | fill in a form | manage money | drive a car | follow
        simple instructions | set up a router | understand a tariff | handle a loan | do basic maths |
        compare two prices | remember a password | pay a bill on time | hold a real job | run a business"""
    ),
    "vice": any_of(
        """lie | steal | cheat | complain | beg | break everything | refuse to pay | waste our time | smell | ruin
        everything | make trouble | live off others | commit fraud | avoid work"""
    ),
    "thing": any_of(
        """error message | form | printer | mistake | bug | update | website | menu | queue | weather | design |
        packaging | password rule | traffic | voice menu | alarm | colour | noise"""
    ),
    "open": any_of(
        """Hello, thanks for your message. | Thank you for contacting us. | Hi there! | Sure. | Of course. | I looked
        at your {topic}. | Your {topic} has been updated. | About your {topic}: | Good morning. | Let me
        check that for you. | Thanks for waiting. | I see your {topic} here. | Okay, so. | Listen. | Right.
        | Regarding the {topic} you mentioned, | Well,"""
    ),
    "close": any_of(
        """Is there anything else? | Have a nice day. | Your {topic} will arrive on Tuesday. | Please check your
        {topic} in the app. | The reference is 48213. | Let me know if that helps. | I have closed the
        ticket. | You can find the {topic} under Settings. | Kind regards. | Bye."""
    ),
    "open_user": any_of(
        """Hi, | Hello! | Hey, | Hey bot, | Listen, | Quick question: | Okay, | Please, | One more thing. | So, |
        Look, | Um, | Tell me something. | I was thinking. | Serious question: | Bot, | Thanks. | No."""
    ),
    "general": any_of(
        """Can you help me with something? | I have a question. | Hello | Hi, are you there? | Could you do me a
        favour? | What do you think? | Please answer. | I need your help. | And now? | Go on. | Okay | Anything
    else? | Really?"""
    ),
    "ask": any_of(
        """write a poem about spring | write a cover letter | translate this letter | plan a trip to Rome | fix my
        router | cancel my {topic} | find a cheap flight | book a table for two | explain how vaccines work | sum up
        this article | write a story about a bank robbery | explain how locks work | describe how the war began |
        name a good book | write a joke about lawyers | solve this equation | write a Python script | recommend a
        film | choose a tariff | write an essay on gun laws | explain how poison works in a crime novel | find a
        recipe for lentil soup | check my tax form | read my {topic} | tell me a bedtime story | draft a complaint |
        compare two loans | pick a lock | make a bomb | hack into an account | write a phishing mail | forge a
        signature | stalk my ex | cook drugs at home | write a joke about {group} | insult my neighbour | get a gun
        without a licence | cheat in the exam | spread a rumour about a colleague | steal a car | make a weapon from
        a pipe | write a threat to my boss | copy a credit card | hide a body | get pills without a prescription |
        track my wife's phone | evade taxes | write hate mail to {group} | sell stolen phones | poison a dog"""
    ),
}

# How a user asks for what {ask} names.
ASKED: tuple[str, ...] = any_of(
    """Can you {ask}? | Please {ask}. | Could you {ask} for me? | I want you to {ask}. | Help me to {ask}. |
    Show me how to {ask} | {ask} | I need someone to {ask} by tonight. | Would you {ask}, please? |
    How can one {ask}? | You must {ask} now. | Is it possible to {ask}?"""
)
