"""More forms of what is hard to tell apart: implied hate, hateful questions, denied hate, slurs among one's own."""

from detectors.training.contrast.forms import (
    ATTACK,
    BOTH,
    CLAIM_NOT_MADE,
    DEROGATION,
    HARMLESS,
    NO_CLAIM,
    Family,
    each,
    labelled,
)

SUBTLE: tuple[Family, ...] = (
    Family(
        "implicit derogation",
        ATTACK,
        each("""
Another {person} in the news; I don't even have to read on.
The prettier the flag, the worse the {group} under it.
Some people collect stamps, others collect {group} at the dinner table; I pity them.
Thank heaven my parents were no {group}.
I'd move to Mars if they promised me no {group} there.
Had I known that the owner is a {person}, I would have eaten at home.
He works hard, never lies, never steals: are we sure that he is a {person}?
A clean kitchen? So it can't have been {group}.
They gave the prize to a {person}, out of pity I suppose.
When I see {group} with expensive cars, I know where my bike went.
My taxes at work: {group} on a park bench at noon.
Wherever {group} go, the smell follows.
Welcome to our street, where decent families left and {group} came.
You can take a {person} out of the gutter, but not the gutter out of a {person}.
I keep my distance from {group}, and my wallet too.
Someday they will thank us for keeping {group} out.
Sure, hire {group}, if you like empty tills.
What a relief, the new nurse is not a {person}.
As if {group} knew what work is.
Even the dog growls at {group}; dogs know.
Not a word against {group}, but count the spoons.
It's not racism if it is true of {group}.
The film was good until a {person} was given the main part.
In a fair contest no {person} would ever win.
Tell {group} that soap was invented.
The bus is free of {group} today, what a lovely ride.
"""),
        BOTH,
    ),
    Family(
        "hateful question",
        ATTACK,
        each("""
Who needs {group} anyway?
Who would miss {group}?
Whose bright idea was it to let {group} {task}?
Why should anybody be nice to {group}?
Why do we feed {group} at all?
Why is it always {group} who {vice}?
Why is every {person} I meet so {adj}?
How do {group} dare to show their faces here?
How low must one sink to work for a {person}?
How long do we have to put up with {group}?
What is the difference between {group} and {nouns}?
What kind of parents let their child play with {group}?
When will {group} learn how to behave?
Is a {person} even able to think?
Is there one {person} on earth who does not {vice}?
Are we supposed to pity {group} now?
Do you really want a {person} as a neighbour?
Do I look as if I cared about {group}?
Isn't a country without {group} what all of us dream of?
Wouldn't it be nice if {group} were gone tomorrow?
Shouldn't {group} be grateful that we let them live here?
Can a {person} be anything but a {noun}?
Have {group} no shame?
Did someone leave the gate open, or where do the {group} come from?
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "question about a group",
        NO_CLAIM,
        each("""
Who needs the {topic} more, {group} or {group2}?
Who would like to speak for {group} at the meeting?
Whose idea was it to invite {group} to the festival? It was lovely.
Why should everybody be nice to {group}? Because they are people.
Why is it that {group} get a letter and I do not?
How do {group} say "good morning"?
How long have {group} lived on this island?
What kind of music did {group} play in the thirties?
What is the difference between {group} and {group2} in this survey?
When will {group} be able to vote?
Is a {person} allowed to bring a guide dog?
Is there a {person} among the players?
Are we ready for the visit of the {group} on Monday?
Do you have a {person} as a neighbour, too?
Do I need to tell {group} about the new form?
Wouldn't it be nice to invite the {group} from next door?
Shouldn't {group} be asked what they want?
Can a {person} get the {topic} online?
Have {group} been told about the change?
Did a {person} write this song?
"""),
        BOTH,
    ),
    Family(
        "negated hate",
        CLAIM_NOT_MADE,
        each("""
{group} aren't {nouns}, full stop.
{group} don't {vice} any more than you or I.
{group} never were {nouns} and never will be.
No one can seriously claim that {group} are {adj}.
None of the {group} I know is {adj}.
Nothing about {group} is {adj}.
It does not follow that {group} {vice}.
It is out of the question that {group} are {nouns}.
I'm not of the opinion that {group} are {adj}.
I have yet to meet a {person} who is a {noun}.
I wouldn't call a {person} a {noun}.
We won't pretend that {group} are {nouns}.
Being a {person} does not make anyone {adj}.
You don't become a {noun} by being a {person}.
That one {person} was {adj} does not make all {group} {adj}.
Who says that {group} are {nouns}? Not I.
If you think that {group} {vice}, think again.
There is no such thing as a {person} who is {adj} by nature.
A {person} is no less human than you.
{group} are anything but {nouns}.
{group}, {nouns}? Nonsense.
As little as you are a {noun}, {group} are {nouns}.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "negated hate",
        NO_CLAIM,
        each("""
I can't find it in me to hate {group}.
I've got no problem with {group}.
I would not want to live in a town without {group}.
I refuse to hate {group}.
Not a hair of a {person} should be hurt.
No harm must come to {group}.
Nobody has the right to throw {group} out.
Nobody should have to hide that they are a {person}.
We will not let anyone beat a {person}.
We are not against {group}.
You don't have to fear {group}.
You needn't worry, {group} are not being sent away.
They are wrong to want {group} gone.
It would be a sad world without {group}.
{group} are not to blame for it.
{group} shouldn't be locked up, shouted at or spat on.
It's not that I dislike {group}, I just don't know any.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "reclaimed slur",
        HARMLESS,
        each("""
Say it with me: I'm a {slur} and happy.
I was born a {slur} and I will die a {slur}, with my head high.
My mum is a {slur}, I'm a {slur}, and we run this shop together.
That's what they call me, a {slur}, and I have made it my own.
We {slurs} have the best parties.
From one {slur}: a big hug to all of us {slurs} who were told to be quiet.
Am I a {slur}? You bet, honey.
I'm a {slur} with a dog, and there's a club for us, called {slurs} with dogs.
It is {slur} o'clock, my fellow {slurs}, let's put on our shoes.
Looking for other {slurs} to play football with on Sundays.
On stage I'm known as the {slur} queen.
Mirror, mirror, who is the best-looking {slur} of all? I am!
The first time I called myself a {slur} I felt free.
We say {slur} among ourselves, as a word of love.
"{slur}" is what my crew calls me, and I like it.
I wrote a book about growing up as a {slur}, and it sold well.
Not every {slur} can dance, but I'm a {slur} who can.
Love from one {slur} to another on our big day!
I'm that {slur} your mother warned you about, and I bake great cakes.
Only we may call each other {slurs}, and we do it with a smile.
Nobody parties like us {slurs}.
Hey, my fellow {slur}, love you, shall we {slurs} meet at the usual place?
"""),
        BOTH,
    ),
    Family(
        "slur",
        ATTACK | {"severe": 1},
        each("""
I know that you are a {slur}, so no {topic} for you.
My neighbour married a {slur}, poor man.
Who wants to see {slurs} on stage? Not me.
You {slurs} think that you own this town.
Say hello to the new {slur} at the office, ha.
It is not your party, {slur}, get out.
Only {slurs} play football like that.
I'd never share a flat with a {slur}.
They called the {slur} a hero, I call it a joke.
Love? For a {slur}? Never.
Nobody was sad when the {slur} left.
This {slur} wrote a book, and I would not even burn it.
Hey {slur}, nobody wants to see your face.
The first thing that I do as a boss: no {slurs}.
Every club that lets in {slurs} is dead to me.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "exclusion",
        ATTACK,
        each("""
{group} are not wanted here.
{group} may wait outside, we don't want them in here.
{group} get no {topic} from us, we don't serve that sort.
This table is for us and not for the likes of {group}.
This bar was made for normal people, not for {group}.
I won't open the door to a {person}.
I don't take orders from a {person}.
I despise {group}.
I loathe every {person} I meet.
I wish that {group} would all leave.
Please send me anyone but a {person}.
Can I get an agent who isn't a {person}?
Why did you send me a {person}? Send me someone normal.
Out with {group}!
Nothing good ever came from {group}.
My house, my rules: no {group}, I can't stand them.
Nobody invited {group}, and nobody wants them to stay.
A {person}? Not in my family.
{group} turn my stomach.
{group} have ruined it for all of us.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "insult with a group",
        ATTACK | {"insult": 1},
        each("""
Shut up, you {identity} {noun}.
Move, you {adj} {identity} {noun}.
Look at this {identity} {noun}, so {adj}.
What do you want, {identity} {noun}?
Once a {identity} {noun}, always a {identity} {noun}.
I can't hear you over all that {identity} whining, {noun}.
You write like a {identity} {noun}.
You are {adj} because you are a {person}.
You {identity} {nouns} all look the same to me.
Our new {job} is a {adj} {identity} {noun}.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "identity",
        NO_CLAIM,
        each("""
I am a {identity} {job} and I need the {topic}.
I enjoyed your story. Is it about a {identity} writer?
Our new {job} is {identity} and comes from {group2} on her mother's side.
Look at this picture of a {identity} {job} from 1910.
I'm {identity}, my husband is {identity2}.
What do you want to know about {identity} food?
Once a week the {identity} club meets here.
The {identity} {job} next door is my best friend.
As a {identity} person I'd like to know my rights.
We talked about what it is like to be {identity} at work.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "praise",
        HARMLESS,
        each("""
{group} are always welcome at my table.
I respect {group} more than I can say.
I look up to every {person} who speaks out.
What a lovely {person} you have hired!
A {person} taught me all I know.
Please send me the same {person} again, she was great.
You need not hide that you are {identity}, you're welcome as you are.
Cheers to {group} all over the world!
Everything good in this town was built by {group} and {group2}.
My house is open to {group}.
{group} inspire me.
{group} gave us music, food and good friends.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "derogation",
        DEROGATION,
        each("""
I am told that {group} kill, burn and {vice}, and I believe it.
I said it and I say it again: {group} {vice}.
It won't surprise you that {group} are {adj}.
Tonight, like every night, {group} will {vice}.
By the law of nature {group} are {adj}.
Give {group} a finger and they {vice}.
There is something in {group} that makes them {vice}.
Make a list of {nouns} and put {group} on top.
By mistake they call {group} people; {nouns} is the word.
A true story of {group} is a story of {nouns}.
In this picture you see {group}, or as I call them, {nouns}.
The hell of it is that {group} are happy to {vice}.
Three words on {group}: {adj}, {adj}, {adj}.
Third floor, {group}: {nouns}, all of them.
Call the police when you see {group}, they {vice}.
Here is a guide to {group}: they {vice}, then they {vice} again.
On his wall he wrote the truth: {group} are {nouns}.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "dehumanisation",
        DEROGATION,
        each("""
{group} are a virus.
{group} have no feelings, no more than cattle have.
{group} belong in a zoo.
{group} are leeches on the skin of this country.
The blood of {group} is dirty.
One does not talk to {group}, one puts down {group}.
A {person} is a thing, not a someone.
Half human, half beast: that is a {person} for you.
Where others have a heart, {group} have a stone.
We call it pest control when {group} leave.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "threat",
        labelled("toxicity threat unsafe", "identity_attack sexual generalisation generalisation.mention"),
        each("""
I hate you so much that I will break every bone in your body.
Many people have tried to stop me, and they are all in hospital.
Without a word I will come up behind you with a knife.
This is no film: I have a gun and I am on my way.
Talk to the police and you die.
It's wrong, they say, but I will hurt you the way you hurt me.
I know when you leave work, and I will be in the car park with a bat.
Cancel my order and I will set your office on fire.
"""),
        BOTH,
        tricks=True,
    ),
)
