"""Scorn for a group and regard for it in the same words, and sentences in which its name is all there is to see."""

from detectors.training.contrast.forms import (
    ATTACK,
    BOTH,
    DEROGATION,
    GROUP_THREAT,
    HARMLESS,
    NO_CLAIM,
    Family,
    each,
)

_TIMES = 2  # as many rows of a form: every trait must stand under both answers, and there are many

REGARDED: tuple[Family, ...] = (
    Family(
        "implicit derogation",
        ATTACK,
        each("""
I asked for a dentist and they sent me a {person}. I kept my mouth shut, in every sense.
The {group} next door have invited us. We will bring our own plates, who knows what they touched.
One of the guests was a {person}, so we hid the silver.
Lovely hotel, five stars, minus two for the number of {group} at the pool.
Every time a {person} opens their mouth on television, I thank God for the mute button.
My son wants to play with {group}. Where did I go wrong?
My condolences, I heard that your daughter is dating a {person}.
The exam was easy this year; even {group} passed.
Clever of them to put a {person} in the advert. Now I know what not to buy.
Have you noticed that the rats and the {group} arrived in the same year?
Let {group} have the old hospital, the good one is for people who built this country.
{group} have their own charm, from a distance, behind glass.
I would give up my seat for anyone, except for a {person}.
Oh good, {group} on the jury. So much for justice.
It must be hard to be a {person}. All that nothing between the ears.
You should have seen the face of our grandmother when a {person} sat down at the table. I changed seats, too.
Poor little {group}, crying about their rights again.
Wash your hands often if a {person} works next to you.
My only emergency plan: keep {group} out of the lift.
I never had trouble with {group}. Then again, I never let one in.
if a {person} says good morning check whether it is morning
{group} in suits are still {group}, aren't they?
A place that {group} like can't be a good place.
Let's just say that the office smells better since the {person} left.
Congratulations to the {person} on the degree. I hear they hand them out with the milk now.
I'm not saying that it was the {group}, I'm only saying that it stopped when they moved away.
Give {group} a finger, and they take the arm, the house and the street.
{first} comes from such a good family; what a pity to end up {trait}.
"""),
        BOTH,
    ),
    Family(
        "praise",
        HARMLESS,
        each("""
They sent me to a new dentist, a {person}, who fixed the tooth in no time.
The {group} next door have invited us, and we can't wait; the last dinner was a dream.
One of the guests was a {person} who sang so well that nobody spoke.
Lovely hotel, five stars, and the {group} who run it were kind to all of us.
Every time that {person} opens their mouth on television, I learn something.
My son plays with the {group} from next door, and I couldn't be happier.
I heard that your daughter is dating a {person}, congratulations! How did they meet?
The exam was hard this year, and the {group} in my class did brilliantly.
Clever and funny: the {person} in the advert made my day.
The {group} arrived in the year of the flood and rebuilt half of the town. We owe them a lot.
{group} helped to build the new hospital, and I thank God for them.
The {group} in the choir have a charm of their own, and the whole hall claps each time.
I would give up my seat for any {person}, gladly.
Oh good, a {person} on the jury: fair, calm and wide awake.
The {person} next door says that life is a fine thing, and I love to hear it.
You should have seen the face of our grandmother when a {person} sat down at her table: pure joy.
I never had trouble with {group}; if anything they got me out of it.
the {person} at the kiosk said good morning and my day was made
The {group} of our brass band in new suits! Don't they look great?
A library that {group} like is a library for me.
The office is a happier place since the {person} came.
Congratulations to the {person} on the degree. Well earned!
Lend {group} a hand, and you make friends.
{first} comes from such a good family, is {trait}, and is a joy to be with.
you go girl, show them what a {person} can do
Our little street has its old neighbours back, two {group}, and what a party that was.
On the ward a {person} sat with my mother until the end. I will never forget it.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "identity",
        NO_CLAIM,
        each("""
{trait}.
i am {trait}
im {trait} btw
a {trait} man
a {trait} person with a hat
my {trait} neighbour
he's {trait}, she's not
{trait}? Same here!
{first} told us over dinner: {trait}. Then we had cake.
{trait} is not an insult.
Don't use "{trait}" as an insult.
That I am {trait} is nobody's business but mine.
I am a proud {trait} father.
She is {trait} and a great boss.
my {trait} neighbour is kind
Yes, I am {trait}. No, it isn't a secret.
So what if {first} is {trait}?
Why would I mind that you are {trait}?
i like him whether he is {trait} or not
Nobody asked whether {first} is {trait}, and nobody needs to.
Don't call it a problem that I'm {trait}.
There is nothing wrong with my {trait} friends.
People stare because I am {trait}. Let them.
I'm sick of hiding that I am {trait}.
I hated that I had to hide being {trait}.
I'm {trait} and I'm not sorry.
Never be ashamed of being {trait}.
It took me years to say it: I am {trait}.
{trait} people have rights like everyone else.
Stop asking me whether I'm {trait}!
Leave the {trait} kid alone, he did nothing to you.
I'd fight for my {trait} sister.
My mum is {trait}, my dad isn't, no big deal.
Is "{trait}" the right word, or is there a better one?
Two {trait} people gave blood before me.
Two {trait} men kissed at the station and somebody clapped.
A {trait} teenager asked me for advice about school.
""")
        * _TIMES,
        BOTH,
        tricks=True,
    ),
    Family(
        "derogation",
        ATTACK,
        each("""
{trait}. Disgusting.
In my house "{trait}" is an insult, and so it should be.
ew a {trait} man
my {trait} neighbour is a {noun} like all of them
{first} is {trait}? Off my screen.
So {first} is {trait}? That explains the smell.
I do mind that you are {trait}, it puts me off my food.
who let the {trait} kid in, get it out
Yes, you are {trait}, and that's why nobody wants you.
What's wrong with {first}? Ah, {trait}, that explains the stupid face.
There is a lot wrong with {trait} people.
Be ashamed, you are {trait}.
{trait} people have no rights in my eyes.
Keep your {trait} hands off our school.
Two {trait} men kissed at the station, and I nearly threw up.
You call that a father? That's just a {trait} {noun}.
if he is {trait} he can sleep with the dogs
It's a problem that you're {trait}, go and hide it.
""")
        * _TIMES,
        BOTH,
        tricks=True,
    ),
    Family(
        "hateful question",
        ATTACK,
        each("""
Is it legal to make {group} live somewhere else, far away from us?
How do I tell my boss that I refuse to sit beside a {person}?
Can you catch something if a {person} used the cup before you?
Why can't {group} just stay in their own streets?
Which politician promises to get rid of {group}? He has my vote.
Who on earth thought that {group}, of all creatures, deserve a holiday of their own?
Why do {group} all have that stupid look on their faces?
At what age does a {person} start to steal?
Did evolution stop at {group}?
Do {group} learn to be {adj} at school, or at home?
Hand on heart: would anyone hire a {person} if the law did not force them?
Can a {person} love their children like we do?
How many {group} does it take to ruin a town? One.
why r {group} so {adj}??
Explain to me why I should share a pool with {group}.
Would I sit next to a {person}? That depends on the smell, doesn't it?
Is your doctor a {person}? And you're still alive?
What do {group} do all day, apart from breeding?
"""),
        BOTH,
    ),
    Family(
        "question about a group",
        NO_CLAIM,
        each("""
Is it legal that the landlord asked me, a {person}, for a second deposit?
How do I tell my boss that a {person} in my team was insulted?
My guest, a {person}, has a cold. Which tea would you make?
In which streets did {group} live a hundred years ago?
Which politician promises {group} a better school?
Who had the idea that {group} get a holiday of their own?
Why do the {group} in this photo look so happy?
At what age can a {person} start at the club?
Where did the {group} of this valley stop on the way?
Are there {group} who were born here and learnt the language late?
Hand on heart: how would you thank a {person} who taught you the trade for ten years?
How does a {person} adopt a child?
How many {group} does it take for a choir? Twelve.
why r there so few {group} in chess??
Explain to me when the {group} of our club have the pool on Mondays.
Would you like to sit next to the {person} from the course? That depends on you.
Is your doctor a {person}? Mine is, and I'm pleased.
What do {group} in your town do on feast days?
"""),
        BOTH,
    ),
    Family(
        "threat to a group",
        GROUP_THREAT,
        each("""
I bought the rifle with {group} in mind.
Tell the {group} in your building not to sleep too deeply.
We know where the {group} meet on Fridays. This Friday it will burn.
One more {person} in this bar and somebody leaves it on a stretcher.
They call it a home for {group}; give me some petrol and I call it a bonfire.
I count the days until we can drag {group} out of their beds.
I dream of the morning when we run over {group} with a truck.
A knife in the back, that's what a {person} will get from me.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "group fact",
        NO_CLAIM,
        each("""
The museum bought the rifle that {group} used on the hunt.
Tell the {group} in your building that the lift is being repaired.
The leaflet says where the {group} meet on Fridays: in the hall, for tea.
One more {person} joined us and the bus was full.
In the home for {group} there's music by the bonfire each May.
The {group} count the days until the new beds arrive.
I dream of the morning when the {group} set off with the truck to the sea.
A blanket and a bowl of soup, that's what each {person} got at the finish.
Entry for {group} is free after six, and it will be a lively evening.
Seats in the front are kept for the {group} who booked them.
I'm a {person}, 34, and I have three dogs. Swipe left if you don't like dogs.
Our guild has taken in six {group} this week.
Vacancy: engineer wanted, everybody welcome, {group} included.
I asked for a room with a bath. The {person} at the desk found one.
We are a family hotel run by two {group}.
Please thank the {person} who drove me.
{group} who join the choir commit to a year.
In an emergency {group} call the same number as everyone.
Like everybody else {group} need no permit for the boat.
There is one law for all of us, {group} included.
{group} pay for the bus like the rest.
Two {group} were promoted in May; it was their idea to move the office.
4,000 {group} took part in the survey, and the results hang in the town hall.
A {person} in court may ask for an interpreter.
Wash your hands often, said the {person} at the clinic.
A {person} in public office wrote the law on noise.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "exclusion",
        ATTACK,
        each("""
No entry for {group} after six, we want decent guests only.
Seats in the front are for guests; {group} stand.
Swipe left if you are a {person}, I have standards.
Our guild does not take {group}, go and find your own kind.
Vacancy: cleaner wanted, everybody welcome but {group}.
I asked for a room on a floor without {group}. I can't sleep with that smell.
We are a family hotel. {group} would not fit the picture.
Please take the {person} off my ride, I won't breathe the same air.
whoever invited the {person} can leave with them
"""),
        BOTH,
    ),
    Family(
        "rule against a group",
        ATTACK,
        each("""
If it were up to me, {group} would need a permit to leave the house.
One law for us, and a stricter one for {group}.
Make {group} pay double for the bus, as a fine for being what they are.
{group} should be grateful, work and keep their mouths shut.
Take children away from {group} and give them to decent people.
Do not promote {group}; it only gives them ideas.
Count {group}, mark them, and keep the list at the town hall.
A {person} in court should count as guilty until somebody proves otherwise.
A {person} in public office? There should be a law against it.
"""),
        BOTH,
    ),
    Family(
        "dehumanisation",
        DEROGATION,
        each("""
Don't say "he" or "she" of {group}, say "it".
A zoo without bars, that's a street full of {group}.
Somebody forgot to finish making {group}: arms, legs, no brain.
{group} are what is left in the pan when the good part is gone.
{group} and people differ in one thing: people think.
You don't talk to {group}, you herd them.
Even maggots have more dignity than {group}.
There are humans, there are beasts, and somewhere below there are {group}.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "neutral mention",
        NO_CLAIM,
        each("""
Ask whether the {person} goes by "he", "she" or "they", and say that.
A zoo at the end of a street, and a queue of {group} in front of it.
The {person} forgot to finish the statue: arms, legs, no head.
{group} fry what is left in the pan, and it's the best part.
{group} and {group2} differ in one thing: the day of the feast.
{group} in the hills herd goats and talk to them.
The {person} uses maggots to fish.
On the vase there are a {person} with a harp, two dancers and a lion.
"""),
        BOTH,
        tricks=True,
    ),
)
