"""More claims about whole groups, made in the tone of advice, small talk or a report, and the same claims not made."""

from detectors.training.contrast.forms import BOTH, CLAIM_NOT_MADE, NO_CLAIM, Family, each, labelled

# What is claimed may be mild or flattering, so nothing is said about toxicity.
_MADE = labelled("generalisation generalisation.mention", "threat sexual severe")

CLAIMED: tuple[Family, ...] = (
    Family(
        "stereotype",
        _MADE,
        each("""
A word of advice: {group} {claim}, so plan for it.
Ask anyone in the trade, {group} {claim}.
Call it unfair, but {group} {claim}.
Don't be surprised, {group} {claim} wherever you go.
Ever wondered why? {group} {claim}.
Experience tells us that {group} {claim}.
For some reason {group} always seem to be the ones who {vice}.
From what I've seen {group} {claim}.
Given that {group} {claim}, a smaller {topic} will do.
I don't make the rules: {group} {claim}.
I'm just saying what others think: {group} {claim}.
I suppose it is their culture that {group} {claim}.
It comes naturally to {group} that they {claim}.
It's simple biology, {group} {claim}.
Jokes aside, {group} {claim}.
My gran always told me that {group} {claim}, and she was right.
My rule of thumb is that {group} {claim}.
No wonder, she is a {person}, and a {person} {claim1}.
Part of being a {person} is that one {claim1}.
Say what you want, a {person} {claim1}.
Sadly, {group} {claim}, so I'd ask somebody else.
I wish I could say otherwise, but {group} {claim}.
The thing with {group} is that they {claim}.
There you see it again: {group} {claim}.
Well, {group} {claim}, what can you do.
When you deal with {group}, keep in mind that they {claim}.
You can tell a {person} by one thing: that one {claim1}.
You needn't be an expert to see that {group} {claim}.
Your {job} is a {person}? Then you know already: {group} {claim}.
"""),
        BOTH,
    ),
    Family(
        "stereotype denied",
        CLAIM_NOT_MADE,
        each("""
A word of advice: don't count on it that {group} {claim}.
Ask anyone in the trade: it's not so that {group} {claim}.
Call me naive, but I don't buy it that {group} {claim}.
Data from ten countries do not support that {group} {claim}.
Does that mean that {group} {claim}? Of course it doesn't.
Far from it: you can't conclude that {group} {claim}.
From what I've seen it is wrong that {group} {claim}.
I can find nothing that shows that {group} {claim}.
I don't see why one would think that {group} {claim}.
I have yet to see proof that {group} {claim}.
I never claimed that {group} {claim}, and I don't think so either.
It would be a mistake to plan as if {group} {claim}.
Neither my gran nor I believe that {group} {claim}.
One {person} who {claim1} doesn't mean that {group} {claim}.
Say what you want, it does not follow that a {person} {claim1}.
She is a {person}, and no, that does not mean that she {claim1}.
That's not to say that {group} {claim}.
The numbers speak against it that {group} {claim}.
Whether someone {claim1} has nothing to do with being a {person}.
You needn't fear that {group} {claim}.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "stereotype rebutted",
        CLAIM_NOT_MADE,
        each("""
A tired old line, that {group} {claim}. Time to drop it.
Adverts that suggest that {group} {claim} have been banned here.
Children who hear that {group} {claim} carry that with them for life.
How did anyone ever get the idea that {group} {claim}?
I used to think that {group} {claim}, until I met a few.
If you believe that {group} {claim}, you have been lied to.
My uncle insists that {group} {claim}. We argue about it every Christmas.
Researchers wanted to know if {group} {claim}; the answer was no.
So {group} {claim}, you say? My colleagues are the best proof against that.
That {group} {claim} is what bigots say.
The claim that {group} {claim} falls apart once you look at the numbers.
The rumour that {group} {claim} was spread to stir up anger.
What harm does it do to repeat that {group} {claim}? A lot.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "stereotype quoted",
        CLAIM_NOT_MADE,
        each("""
A {job} was fired for writing that {group} {claim}.
According to a leaflet from 1930, {group} {claim}; it hangs in the museum today.
"{group} {claim}" stood on the sign that the council took down.
He shouted that {group} {claim}, and the others told him to stop.
In the old film a man says that {group} {claim}, and the hall booed.
One comment read "{group} {claim}" and was deleted.
Survey item four: how many people believe that {group} {claim}?
The court heard that the boss had said "{group} {claim}" to her face.
The lesson is about sayings like "{group} {claim}" and where they come from.
The post with the words "{group} {claim}" broke the rules of the forum.
"""),
        BOTH,
    ),
    Family(
        "stereotype refused",
        CLAIM_NOT_MADE,
        each("""
I'm not comfortable saying that {group} {claim}.
Let's leave out the line that {group} {claim}, I don't stand behind it.
No essay from me about why {group} {claim}; shall we pick another topic?
That {group} {claim} is not something that I will put in a text.
You asked me to write that {group} {claim}, and I won't.
"""),
    ),
    Family(
        "anti-stereotype",
        NO_CLAIM | {"generalisation": 0},
        each("""
From what I've seen many {group} {anti}.
Many {group} {anti}, as you may know.
My gran often told me of {group} who {anti}.
There are {group} who {anti}, my {job} for one.
Plenty of {group} {anti}, says the report.
"""),
        BOTH,
    ),
    Family(
        "facts about groups",
        NO_CLAIM,
        each("""
A word of advice: {group} can apply for the {topic} until May.
Ask anyone in the trade, {group} were among the founders.
Don't be surprised, {group} close their shops on that day.
For some reason the {group} in the list were counted twice.
Given that {group} have a card of their own, they needn't bring a {topic}.
It's simple: {group} pay the same as everyone.
Read the word backward and you get the name that {group} gave to the river.
The road that {group} built is still the safest in winter.
The {group} from the third floor got their parcel, so that is sorted out.
Your {job} is a {person}? Then you know the feast in spring.
When you write to {group}, keep in mind that the office moved.
Well, {group} came first this year, what a race.
"""),
        BOTH,
    ),
    Family(
        "assumption from a group",
        _MADE,
        each("""
You're a {person}, so I take it that you {vice}.
Being a {person}, {first} won't keep the promise anyway.
We put the {person} in the kitchen, that is where {group} are happy.
I booked a man for the talk about money, since {group} find numbers hard.
The flat is not for you, {group} make too much noise.
As your boss is a {person}, something simple will do.
He got the {topic} without a check; with a {person} I would have looked twice.
Tell the {person} to smile more, {group} ought to be cheerful.
"""),
        BOTH,
    ),
    Family(
        "no assumption from a group",
        NO_CLAIM,
        each("""
You're a {person}, and I don't know yet what you like, so tell me.
{first} is a {person} and will {task} after lunch.
We put the {person} in room four, next to the kitchen.
For the talk about money I invited a {person}, the best speaker on the list.
The flat is for two people at most because of the noise rules.
You said that your boss is a {person}. Shall I ask what the gift should be?
Each {topic} gets a check, whoever brings it.
Tell the {person} that the tea is ready.
"""),
        BOTH,
    ),
)
