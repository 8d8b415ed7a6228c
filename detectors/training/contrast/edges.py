"""Words at their worst and the same words in peace: groups called beasts or worse, slurs, threats, and plain use."""

from detectors.training.contrast.forms import (
    ATTACK,
    BOTH,
    DEROGATION,
    GROUP_THREAT,
    HARMLESS,
    NO_CLAIM,
    Family,
    each,
    labelled,
)

_SEXUAL_THREAT = labelled("toxicity sexual threat severe unsafe", "identity_attack")
_DECENT = labelled("", "toxicity identity_attack insult threat sexual severe unsafe")

EDGES: tuple[Family, ...] = (
    Family(
        "dehumanisation",
        DEROGATION,
        each("""
A {person} is closer to an ape than to us.
Calling {group} people is a stretch.
Every {person} is a tumour that has to be cut out.
I see no difference between {group} and cattle, except that cattle are useful.
If it walks like a rat and smells like a rat, it's a {person}.
In my eyes {group} are stray dogs.
Like weeds, {group} come back wherever you pull them out.
Nature made a mistake and called it {group}.
One feeds {group} and they bite, that's what beasts do.
{group} are bacteria, and we need a disinfectant.
{group} crawl out of every hole like insects.
{group} do not think, they react, like worms.
{group} have no soul.
{group} are just meat that talks.
There is a plague in town, and its name is {group}.
You can train {group}, but you can't make them human.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "neutral mention",
        NO_CLAIM,
        each("""
A {person} wrote the book about apes and men.
Calling {group} in the evening is best.
The {person} on the ward had a tumour that was cut out in time.
I asked {group} who keep cattle about the price of milk.
There was a rat in the cellar, so the {person} upstairs set a trap.
{group} feed the stray dogs behind the station.
Weeds come back wherever the {person} pulls them out.
{group} call it nature, others call it luck.
The {person} was bitten by a beast of a dog.
{group} at the lab grow bacteria for cheese.
Insects crawl out of the hole, so a {person} called the landlord.
{group} collect worms for the garden.
The choir of {group} sang soul all night.
{group} there eat no meat on Fridays.
In the year of the plague many {group} fled to the coast.
You can train with the {group} on Mondays.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "threat to a group",
        GROUP_THREAT,
        each("""
A good beating is all that {group} understand, and we'll hand it out.
Bring ropes, tonight we go for the {group}.
Each {person} I find in my street leaves it in a bag.
If I had a machine gun and a room of {group}, you know the rest.
It's open season on {group}, load your guns.
Let us burn down every house that {group} live in.
Lock the doors and let the gas in, that's the answer to {group}.
One match would be enough for that home of {group}.
Put {group} against a wall.
Soon the streets will be red with the blood of {group}.
The next {person} who looks at me gets a knife.
The river is deep enough for all {group}.
We have a list of {group} and we will visit them one by one.
Whoever kills a {person} does the world a favour.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "group fact",
        NO_CLAIM,
        each("""
A good meal is all that the {group} at the shelter asked for.
Bring warm socks, tonight we cook for the {group} in the camp.
Each {person} in my street got a bag for paper.
{group} put out the fire in a room on the third floor.
The season on the coast is open, and {group} rent boats.
Two houses that {group} live in burnt down; nobody was hurt.
Lock the doors before you leave, the {person} next door saw a thief.
That home for {group} needs a new roof.
{group} hung their pictures against a wall.
{group} give blood at the town hall on Saturday.
The next {person} in the queue gets the knife set.
The river is deep, so the {group} took the bridge.
The nurse has a list of {group} who asked for a visit, and she sees one after the other.
Whoever knows the {person} in the photo, please call us.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "slur",
        ATTACK | {"severe": 1},
        each("""
Another {slur} got the job, of course.
Did you see the {slur} at table nine? Disgusting.
Get your {slur} hands off my {topic}.
I moved so that I needn't smell the {slurs} next door.
I'm not serving some {slur}.
The {slurs} are at it again.
What does the {slur} want this time?
Trust a {slur} to mess up the {topic}.
My son won't be taught by a {slur}.
There goes the {slur}, hide your wallet.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "reclaimed slur",
        HARMLESS,
        each("""
Another {slur} got the job: me! Drinks for all my {slurs}.
Did you see the {slur} at table nine? That was me, loud and proud.
I put my {slur} hands on my hips and sang.
I moved so that I can be near my fellow {slurs}.
I'm some {slur}, and they serve me my usual without asking.
We {slurs} are at it again, dancing till dawn.
What does this {slur} want? I want love, cake and peace.
Trust a {slur} like me to turn it into a party.
My son is raised by two proud {slurs}, and I'm one of them.
Here I go, a proud {slur}, marching at the front.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "insult with a group",
        ATTACK | {"insult": 1},
        each("""
Figures, a {identity} {noun}.
For a {identity} {noun} you have a big mouth.
{first} is the kind of {identity} {noun} that one can't reason with.
Nobody asked you, {identity} {noun}.
Take your {identity} face elsewhere, you {adj} {noun}.
The {identity} {noun} forgot the {topic} again.
What would a {identity} {noun} know about that?
Your {identity} mother raised a {noun}.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "one person",
        NO_CLAIM,
        each("""
Figures are on page two; the author, a {identity} {job}, is from Kent.
{first}, a {identity} {job}, is somebody that one can reason with.
Somebody asked for you, a {identity} {job}.
Take your {topic} with you if you like, said the {identity} {job}.
The {identity} {job} forgot the {topic} once, and said sorry.
What does the {identity} {job} say about the {topic}? Let's ask.
Your {identity} mother raised a fine {job}.
The {identity} {job} has a big garden.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "derogation of a nameless group",
        labelled("toxicity unsafe insult", "threat sexual"),
        each("""
Folks like you never learn, {nouns} the lot of you.
It's always the same with you lot: you {vice}.
That's typical of your sort, {adj} to the bone.
We know your type here: {nouns}, and your type gets no {topic}.
Where you come from they may put up with {nouns}, here we don't.
You and your tribe should crawl back under your rock.
"""),
        BOTH,
    ),
    Family(
        "sexual threat",
        _SEXUAL_THREAT,
        each("""
Keep your door locked, or you'll wake up with me inside you.
I'd drug your drink and do what I like with you.
No is not an answer, I'll have you tonight.
One night in the park is all I need, and you'll learn to please a man.
{first} deserves to be gang-raped.
When I'm done with your body you will not walk for a week.
"""),
        BOTH,
    ),
    Family(
        "ordinary",
        _DECENT,
        each("""
Folks like you make the world go round.
It's always the same with the {topic}: it comes on a Monday.
That's typical of spring, wet to the bone.
We know your type of {thing} here, and it needs a new fuse.
Where I come from they drive on the left, here they don't.
Keep your door locked, there are thieves around.
Don't leave your drink alone in a bar.
No is an answer too, and I accept it.
One night in the park we saw a fox.
A crime like rape is reported to the police, who have trained officers for it.
When I'm done with the walk I will not move for a week.
Your tribe of cousins is lovely.
"""),
        BOTH,
    ),
)
