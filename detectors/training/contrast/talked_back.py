"""Hate answered, quoted, denied and taken back; slurs and insults thrown, and the same words in peace."""

from detectors.training.contrast.forms import ATTACK, BOTH, CLAIM_NOT_MADE, HARMLESS, NO_CLAIM, Family, each

TALKED_BACK: tuple[Family, ...] = (
    Family(
        "counter-speech",
        HARMLESS,
        each("""
wow. imagine being so scared of {group} that you write that
Delete that. {group} read this, too.
Your grandfather would be ashamed of how you talk about {group}.
That's a bigoted thing to say, and you know that {group} did nothing to you.
Are you seriously blaming {group} for your bad day?
Before you rant about {group} again, spend one evening with a {person}.
Sorry to interrupt, but that joke about {group} isn't funny, it's cruel.
Bot, why did you just call {group} {adj}? That is not okay.
Your last answer put {group} down. Please correct it.
I was standing next to the {person} that you spat at. You should apologise.
You say that {group} {vice}, I say that you need a hobby.
No, {first}, "{nouns}" is not a word for {group}, it's a word to hurt them.
I left that party because they would not stop insulting {group}.
people who say {group} should be locked up scare me more than any {person} ever did
As someone who married a {person} I find what you wrote painful.
Hating {group} won't get you your job back.
I'd rather lose a customer than let one insult my {identity} colleague.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "hate quoted",
        HARMLESS,
        each("""
I am a moderator. Is "{group} belong in the zoo" against the rules?
My son heard "{group} are {nouns}" on the bus and asked me what it means.
Translate for the police report, please: "All {group} will burn."
"A {person} has no business here", said the man, and the whole queue booed.
The letter read "we don't want {group}", and my {job} hung it on the wall and stayed.
Why does your filter let "{group} are {adj}" pass?
In chapter two the mother shouts "no {person} in this family!", and the daughter leaves for good.
Somebody sprayed "{slur}" on her door. How do I get it off?
He lost his job for saying "I would never serve a {person}".
When I was ten, a teacher told me that {group} can't {task}. I am a {person} and I can.
"""),
        BOTH,
    ),
    Family(
        "negated hate",
        NO_CLAIM,
        each("""
i never said i hate {group} and i dont
I don't want {group} to be hurt, I want the shouting at them to stop.
Not once have I been afraid of a {person}.
I have no quarrel with {group}; I grew up with them.
There's no reason on earth to be rude to a {person}.
I couldn't care less whether my {job} is a {person}.
Nobody at our table has a problem with {group}.
We won't throw out a {person} because a guest complains.
We did not ban {group}, we banned the man who insulted them.
No child should be told to fear {group}.
My father hated {group}. I don't, and my children won't.
It would never cross my mind to refuse a {person} the {topic}.
I would never think less of someone for being a {person}.
It isn't {group} that I dislike, it's the weather.
Whatever went wrong here, {group} had nothing to do with it.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "negated hate",
        CLAIM_NOT_MADE,
        each("""
dont get me wrong, i dont think {group} are {adj}
They aren't {nouns}, they are {group}, and they are our neighbours.
It would be a lie to say that {group} {vice}.
I once said that {group} were {adj}. I was wrong and I'm sorry.
I take it back: {group} are not {nouns}.
Anyone can be {adj}, it has nothing to do with {group}.
It isn't {group} who are {adj}, it is this {thing}.
He thinks that {group} are {nouns}; I don't, and I've told him so.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "slur",
        ATTACK | {"severe": 1},
        each("""
hi all, guess which {slur} moved in next door. I'm selling.
My wedding is no place for a {slur}, so uninvite yours.
Call them what they are: {slurs}.
No {slur} tells me which hat to wear.
One {slur} in the band and I quit.
tired of {slurs} in every film
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "reclaimed slur",
        HARMLESS,
        each("""
hi all, local {slur} here, just moved in and baked bread
My wedding speech starts with: from one {slur} to another, I love you.
Call me {slur} if you are one of us; from others I don't like it.
As a card-carrying {slur} I approve of this hat.
Growing up I feared the word {slur}. Now it's the name of my band.
tired {slur} looking for coffee and good company
"""),
        BOTH,
    ),
    Family(
        "insult with a group",
        ATTACK | {"insult": 1},
        each("""
Shut it, you {adj} {identity} {noun}, the adults are talking.
What a {noun}; well, that's what happens if one hires a {person}.
Go back to where you belong, you {identity} {noun}.
Typical {person}: big mouth, small brain, and a {noun} on top.
Learn to {task}, you {identity} {noun}, or let a normal person do it.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "one person",
        NO_CLAIM,
        each("""
Shut the door, please, the {identity} {job} is talking.
What a find! That's what happens if one hires a {person} with ideas.
Go back to page one, where the {identity} {job} speaks.
Typical start of the week: a {person} with a big dog, a {job} with a small one.
Learn to {task} with {first}, a {identity} {job}, every Monday.
The {person} at the till was called a {noun}, so I complained to the shop.
"""),
        BOTH,
        tricks=True,
    ),
)
