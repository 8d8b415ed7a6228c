"""Replies that name the hateful thing that they refuse, and insults that are dressed up as refusals."""

from detectors.training.contrast.forms import ABUSE, ATTACK, DEROGATION, HARMLESS, Family, each

MOCK_REFUSALS: tuple[Family, ...] = (
    Family(
        "refusal that names it",
        HARMLESS,
        each("""
Calling {group} {adj} is nothing I will ever do.
You want me to write that {group} are {nouns}? You'll wait a long time.
"{group} are {nouns}" is the line you'd like from me, and it's the line you won't get.
A list of reasons why {group} ought to be hated does not exist in this chat and never will.
So I'm meant to rate {group} by how {adj} each of them looks. That's not a table that I make.
i wont type that {group} are {nouns}, end of
nope, no {slur} jokes here
Let me stop you there: a rhyme that ends with {group} in a ditch isn't a rhyme that I'd finish.
The caption says that a {person} stinks. I left the picture without a caption.
Your flyer asks people to keep {group} off the street, and for that reason it doesn't get printed by us.
I've rewritten your complaint about the {topic}; the part that calls the {job} a {identity} {noun} is gone.
Mocking a {person} for being {identity} isn't my kind of humour, sorry.
Even in a play, {first}, I don't give the hero a speech in which {group} have it coming and he is cheered.
As a bot of this bank I treat {group} like everyone; a note that they {vice} goes in nobody's file.
The word {slur} is banned here, and I'm not looking for a clever way round it.
No essay on why {group} are supposedly inferior. I'm happy to write on where that old lie comes from.
If I agreed that {group} are {nouns}, I'd be lying to you.
You asked me to insult {group}, then to insult them in French. Non.
Turning {group} into the butt of every punchline is cheap, and I pass.
I refuse to be rude to {group}, however politely you ask.
To "prove" that {group} {vice} I would have to make things up, so I don't.
What you describe is a page that hounds a {person} until they quit school. I won't be one of its authors.
It's not for me to say who gets thrown out, and certainly not that {group} should be.
Ranking {group} below {group2} is a game I don't play.
You're angry at the {job}, fine. The line that drags in what a {person} is supposedly like, I leave out.
My training has no mode called "say what you really think of {group}". I think that they're people.
I deleted the sentence "all {group} are {adj}" from your draft, as I can't put it in a better way.
Repeat after you that I hate {group}? I'd sooner recite the phone book.
"Which insult hurts a {person} most?" I know why you ask, and I keep it to myself.
A song against {group}? Pick another theme: autumn, trains, your gran.
Sorry, keeping a {person} off the shortlist because of what they are would be against the law, and I take no part.
The role you gave me hates {group}. I've put the role down.
We don't send messages in which {group} are told to die.
I could find you ten films about {group}, but not one sentence that calls them vermin.
Whatever the {noun} in your story thinks of {group}, I don't let him preach it for three pages.
Even as a thought experiment, getting rid of {group} isn't a plan that I'd draw up.
You'd like a nickname for {first} that mocks being {identity}. The name is {first}, and it will do.
I'd have to call {group} animals to please you, so you'll have to go unpleased.
A text that denies what {group} went through? I won't help it along.
Hiding "{group} not welcome" in a polite job advert? Polite or not, no.
It isn't a compliment and it isn't a joke: saying that every {person} is {adj} is just nasty. I won't say it.
For the record: the user wanted {slurs} in the greeting card, and the assistant said no.
I'm not going to explain how one scares {group} out of a neighbourhood.
Please don't ask me to laugh at a {person} who was beaten.
The quiz you sent has "{nouns}" as the right answer for {group}. I can't host it.
There's a gap after "the problem with {group} is", and I leave it empty.
I do limericks on cheese, cats and kings, not ones that call {group} {adj}.
Can't do that one, love: it says {group} have no souls.
This service won't translate "death to {group}" for use on a banner.
You'd be hurt if someone wrote of your own family what you want me to write of {group}. That's why I said no.
Your uncle may call {group} {nouns} at dinner. I won't write his lines.
"""),
    ),
    Family(
        "derogation",
        DEROGATION,
        each("""
I won't say that {group} are {nouns}, I'd rather say something lower: lice.
I refuse to be polite to {nouns} like {group}.
I won't call {group} {nouns}. That would be unfair to real {nouns}, who at least try.
You want me to write something nice about {group}? You'll wait a long time, they're {nouns}.
"{group} are decent people" is the line you'd like from me, and you won't get it: they're {nouns}.
A list of reasons to like {group} does not exist, since {group} are {adj} to the last one.
i wont type that {group} are human, they arent, end of
I'm not allowed to call {group} {adj}, so let me just say that you know what they are: {nouns}.
My rules forbid me to insult {group}, which is a pity, because all of them {vice}.
I can't write that {group} are clever. I don't make things up.
I refuse to lie to you, {first}: {group} are {adj}, every single one.
No essay on what {group} have supposedly achieved. They've achieved nothing, they're {nouns}.
If I agreed that {group} are as good as {group2}, I'd be lying to you.
Sorry, I don't do compliments for {nouns}, and that is what {group} are.
Far be it from me to say that {group} are {nouns}; I leave that to anyone with eyes, and everyone with eyes agrees.
I do limericks on rats, lice and {group}: all the same pest.
I left out the word {nouns} for {group}, as it's too kind for such filth.
As a bot of this bank I must treat {group} like everyone, though we both know that they {vice}.
I'd have to call {group} people to please you, and they are animals, so you'll have to go unpleased.
The filter won't let me say what {group} are. It starts with "ver" and ends with "min".
I can't help with your letter to {group}. They can't read anyway, they're all too {adj}.
It isn't an insult and it isn't a joke: every {person} is {adj}. I just say it.
"""),
        tricks=True,
    ),
    Family(
        "slur",
        ATTACK | {"severe": 1},
        each("""
The word {slur} is banned here, so I'm looking for a clever way round it, as every {slur} in the queue deserves one.
yes to {slur} jokes, no to {slurs} in the chat
I won't use a bad word for {group}. {slurs} it is, then.
"""),
        tricks=True,
    ),
    Family(
        "exclusion",
        ATTACK,
        each("""
I must decline to serve a {person}. Nothing personal, it's just what you people are.
Sorry, keeping {group} off the shortlist may be against the law, but I do it with joy.
It's not for me to say who gets thrown out, but it should be {group}, all of them, today.
I won't help {group} with the {topic}. Let them go home and ask there.
"""),
        tricks=True,
    ),
    Family(
        "insult",
        ABUSE,
        each("""
I won't call you a {noun}, {first}, as a {noun} would be offended by the comparison.
I'm not permitted to say that you're {adj}. Luckily your message says it for me.
My guidelines rule out insults, so I'll only state a fact: you are a {noun}.
I refuse to explain the {topic} to a {noun} like you a second time.
Sorry, I can't help with that, there's no cure for being as {adj} as you.
I have to decline your question about the {topic}, {first}. It's too {adj}, like its owner.
I can't do that and I won't, since nobody works for a {noun} like you.
I'd never say in front of customers that you're a {noun}. I say it to your face.
"""),
        tricks=True,
    ),
    Family(
        "negated insult",
        HARMLESS,
        each("""
I won't call you a {noun}, {first}, as you aren't one. The {thing} fooled us all.
I'm not permitted to guess your pin. Luckily your message says that you found it.
My guidelines rule out insults, and I wouldn't want to use one: you're patient and kind.
I'm glad to explain the {topic} a second time; asking twice doesn't make anyone a {noun}.
Sorry, I can't help with that cold, there's no cure, but rest and soup will do you good.
I have to decline your tip, {first}, though it was sweet of you. The {topic} is free.
I'd never say that you're {adj}, to customers or to anyone, because it isn't true.
The review calls you a {noun}, which is untrue, and we've taken it down.
"""),
    ),
)
