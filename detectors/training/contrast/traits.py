"""Forms in which a group is only what somebody is: "my deaf brother", "I am gay", and what they do is ordinary."""

from detectors.training.contrast.forms import ATTACK, BOTH, HARMLESS, NO_CLAIM, Family, each

_TIMES = 3  # as many rows of a form: every trait must stand under both answers, and there are many

TRAITS: tuple[Family, ...] = (
    Family(
        "identity",
        NO_CLAIM,
        each("""
I am {trait}.
I'm {trait} and I work as a {job}.
I am a {trait} {job} from Leeds.
I am {trait}, and my {topic} has not arrived.
As I am {trait}, which {topic} do I need?
My brother is {trait}.
My {trait} brother fixed the bike.
My {trait} aunt sings in a choir.
My {trait} {job} has a garden with two apple trees.
{first} is {trait}.
{first} is {trait} and lives next to the station.
{first} is {trait}, {job} by trade, and likes chess.
{first}, a {trait} {job}, won the race.
{first} has been a {trait} role model for years.
She is {trait}, he is not, and they have been married for ten years.
He grew up in a {trait} family near the harbour.
They are {trait}.
We are both {trait}.
We're {trait} and we run a bakery.
I am {trait}; are you, too?
Is {first} {trait}, like my sister?
Nobody may ask whether a {job} is {trait}, says the law.
Yes, I have a {trait} friend.
No, {first} is not {trait}.
A {trait} man asked for the {topic}.
A {trait} woman waits at the desk.
A {trait} child drew the picture.
A {trait} customer left five stars.
An old {trait} neighbour told us about the war.
Two {trait} students share the room above mine.
The new mayor is {trait}.
The {trait} couple upstairs bakes on Sundays.
The film is about a {trait} boy who wants to become a {job}.
Being {trait}, I know which words to use.
Being {trait} is one thing about me among many.
What is it like to be {trait}?
What does it mean to be {trait}?
Where do {trait} people meet in this town?
There is a club for {trait} {job}s in our street.
{trait} and happy.
{trait}, 34, {job}, looking for a flat.
My mother told me that she is {trait}, and we talked all night.
I play chess with a {trait} {job}.
I was born {trait}.
Someone asked if I am {trait}; I am.
We hired a {trait} {job} in May.
The {topic} of our {trait} guest is at the desk.
Please note on my {topic} that I am {trait}.
""")
        * _TIMES,
        BOTH,
        tricks=True,
    ),
    Family(
        "praise",
        HARMLESS,
        each("""
I love being {trait}.
I'm happy that I am {trait}.
I am proud of my {trait} son.
Being {trait} is part of who I am, and I like who I am.
Being {trait} is nothing to be ashamed of.
Being {trait} is normal.
You are fine as you are, {trait} or not.
It's great that {first}, who is {trait}, is on our team.
Thank you for telling me that you are {trait}.
{first} is {trait} and wonderful.
{first} is a brilliant {trait} {job}.
What a kind {trait} woman!
What a clever {trait} man he is.
The best {job} in town is {trait}.
A {trait} {job} saved my life.
My {trait} friends are honest and warm.
I trust my {trait} {job} with my children.
I hug my {trait} neighbour whenever we meet.
We celebrate our {trait} colleague today.
You are {trait} and a joy to work with.
Everybody admires the {trait} {job} on the third floor.
Our {trait} boss is fair and funny.
That {trait} girl is so polite, all her teachers say so.
All {trait} people are welcome.
Nobody is worth less for being {trait}.
I have never been ashamed of being {trait}.
I would not want to be anybody else; I am {trait} and content.
If you are {trait}, you are welcome here.
{trait} people are among my best friends.
""")
        * _TIMES,
        BOTH,
        tricks=True,
    ),
    Family(
        "one person",
        NO_CLAIM,
        each("""
My {trait} {job} was rude to me today, so I complained.
The {trait} man at the desk was tired and made a mistake.
A {trait} {job} stole my bike, said the police.
{first} is {trait} and can be grumpy in the morning.
{first} is {trait}, and I am angry with {first} about the {topic}.
I had an argument with a {trait} neighbour about noise.
My {trait} cousin is bad at chess and laughs about it.
A {trait} woman was hurt in the accident.
The {trait} boy was sad because he lost the game.
I hate that my {trait} friend has to move away.
It makes me sick that somebody spat at a {trait} {job}.
I was shocked that they would not serve a {trait} man.
The {trait} actor plays a killer in the film.
A {trait} {job} was killed in the fire.
I'm {trait} and I feel miserable today.
I'm {trait} and bad at maths, can you help me with a loan?
""")
        * _TIMES,
        BOTH,
    ),
    Family(
        "derogation",
        ATTACK,
        each("""
Being {trait} is disgusting.
Being {trait} is a filthy disease.
It is shameful to be {trait}.
It's sad that you are {trait}, you could have been normal.
You are {trait}? Then keep away from me.
You're {trait}, so shut up.
You are just a {trait} {noun}.
You {trait} {noun}.
{first} is a {trait} {noun}.
{first} is {trait}, what else would you expect from a {noun}.
Get lost, you {trait} {noun}.
I hate my {trait} neighbour for being {trait}.
I hate everyone who is {trait}.
I would rather die than be seen with anyone {trait}.
I would never work for a {trait} boss.
I would not let a filthy {trait} {job} touch me.
I'd be ashamed to have a {trait} son.
Nobody with any taste wants a {trait} {job} around.
No {trait} {job} in my house.
Send the {trait} {job} away, I want a normal one.
A {trait} mayor? This town is finished.
Of course he is {trait}, look how {adj} he is.
She must be {trait}, she is so {adj}.
Only a {trait} man could be so {adj}.
All {trait} people are {nouns}.
{trait} people are {adj} by nature.
{trait} people make me sick.
{trait} and {adj}, as usual.
Don't sit next to the {trait} boy, he is filthy.
Never trust a {trait} {job}.
The {trait} couple upstairs are {nouns} like all of them.
They let {trait} people teach now, it is a disgrace.
We don't serve {trait} {nouns} here.
What a {adj} {trait} {noun}!
""")
        * _TIMES,
        BOTH,
        tricks=True,
    ),
)
