"""One person who belongs to a group: praised, described, blamed for what they did, or insulted for what they are."""

from detectors.training.contrast.forms import ATTACK, BOTH, NO_CLAIM, Family, each

_TIMES = 2  # as many rows of a form: every trait must stand under both answers, and there are many


ONE_OF_THEM: tuple[Family, ...] = (
    Family(
        "one person",
        NO_CLAIM,
        each("""
A {person} scratched my car and drove off, so I wrote down the number plate.
The {person} who rented our flat left without paying the last month.
My landlord is a {person} and takes ages to mend anything.
One {person} in my group chat posts the same joke every day and it's getting old.
{first}, a {person}, borrowed my drill in March and I'm still waiting for it.
The {person} at the counter gave me the wrong {topic} and was rather short with me.
Police arrested a {person} over the missing till; the others in the flat knew nothing.
I had a row with a {person} on the train about the window. We both calmed down.
The {person} in seat 14 snored from Leeds to London.
A {person} was fined for fishing without a licence, as were three others.
My boss, a {person}, forgets every deadline, but pays on time.
the {person} on our team went afk twice and we lost
my flatmate is a {person} and never does the dishes, how do i bring it up nicely
I fell out with {first}, a {person}, because of a lie, not for any other reason.
The {person} I bought the phone from cheated me. How do I report a seller?
{first} is a {person} and a terrible singer, and says so too.
In the novel a {person} poisons the count, and a {person2} finds out.
The {person} next door plays the drums at six. One noisy neighbour, that's all it is.
A {person} lied to me once. I hold it against that one and nobody else.
The coach, a {person}, shouted at the kids and was suspended.
The {person} who did my tax got two sums wrong; I asked for a correction.
The director is a {person} who bet on the wrong chip and lost a fortune.
That goalkeeper, a {person}, is having an awful season.
My aunt's carer, a {person}, was late again, so please send me the rota.
The {person} in row two coughed all through the quiet part.
"""),
        BOTH,
    ),
    Family(
        "one person",
        NO_CLAIM,
        each("""
{first} is a thoughtful {trait}.
{first} is a thoughtful {trait} person.
{first} is a gentle {trait} and a good listener.
My boss is a kind {trait}.
My boss is a patient {trait} {job}.
A cheerful {trait} fixed it.
A cheerful {trait} {job} fixed it in five minutes.
the quiet {trait} in the corner wrote this
an honest {trait} runs the shop
We hired a clever {trait}, and the {topic} was done by noon.
I sat next to a polite {trait} on the train.
What a generous {trait} you are.
You are a brave {trait}, {first}.
Our {job} is a friendly {trait} with a loud laugh.
{first} was raised by a warm, funny {trait}.
There was a tidy {trait} in the flat before me, and that was you.
You're a lovely {trait} whom everybody likes.
{first}: a hard-working {trait}, {job} by trade.
Some calm {trait} at the desk sorted the {topic}.
Ask the helpful {trait} at window three if you must pay today.
A careful {trait} drove us home.
My guide was a charming {trait}.
The {trait} {job} scrubbed a filthy, stinking pan until it shone.
{first}, a {trait} {job}, was called stupid and ugly at school, and it was a lie.
A {trait} {job} told us about a greedy king and a lazy, lying prince.
The dirty, smelly coat was washed by a {trait} neighbour.
My {trait} {job} made a worthless old clock run again.
"What a disgusting, revolting soup," the {trait} {job} laughed, and cooked us a better one.
""")
        * _TIMES,
        BOTH,
        tricks=True,
    ),
    Family(
        "insult with a group",
        ATTACK | {"insult": 1},
        each("""
{first} is a filthy {trait}.
{first} is a stinking {trait} person.
{first} is a stupid {trait} and a bad listener.
My boss is a greedy {trait}.
My boss is a spineless {trait} {noun}.
A lazy {trait} broke it.
A dumb {trait} {job} broke it in five minutes.
the smelly {trait} in the corner wrote this
a lying {trait} runs the shop
We hired a clueless {trait}, and the {topic} was gone by noon.
I sat next to a stinking {trait} on the train.
What a disgusting {trait} you are.
You are a pathetic {trait}, {first}.
Our {job} is a nasty {trait} with a loud mouth.
{first} was raised by a vile, {adj} {trait}.
There was one dirty {trait} in the flat, and that was you.
You're an ugly {trait} whom nobody likes.
{first}: a worthless {trait}, {noun} by trade.
Some idiotic {trait} at the desk lost the {topic}.
Ask the useless {trait} at window three, if you must.
A brainless {trait} drove us into a ditch.
My guide was a revolting {trait}.
Kind and thoughtful, they say? {first} is a rotten {trait} {noun}.
I was promised a friendly, helpful {job} and got a filthy {trait} {noun}.
You are no generous host, you are a greedy {trait} {noun}.
Be a good little {trait} {noun} and keep quiet while clever people talk.
""")
        * _TIMES,
        BOTH,
        tricks=True,
    ),
    Family(
        "one person",
        NO_CLAIM,
        each("""
{first} is a thoughtful {person}.
My boss is a kind {person} with a dry wit.
A cheerful {person} fixed it before lunch.
Two things about {first}: a {person}, and a gentle one.
You are a clever {person}, {first}.
some friendly {person} held the door
A decent {person} found the purse and gave it back.
That funny {person} over there taught me chess.
The {person} washed the filthy van and the stinking, dirty boots.
Not ugly at all, that picture of a {person}; the vile frame is to blame.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "insult with a group",
        ATTACK | {"insult": 1},
        each("""
{first} is a filthy {person}.
My boss is a vile {person} with a foul mouth, like all that lot.
A stinking {person} broke it before lunch.
Two things about {first}: a {person}, and a dirty one.
You are one more stupid {person}, {first}.
some filthy {person} held the door, now i need gloves
A thieving {person} found the purse and, being one of those, kept it.
That ugly {person} over there should be kept in a cage.
No decent, thoughtful soul would do this. {first} is a dirty {person} and a {noun}.
"""),
        BOTH,
        tricks=True,
    ),
)
