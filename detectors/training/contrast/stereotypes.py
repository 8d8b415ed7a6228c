"""Forms about claims of a whole group: made, and only mentioned: quoted, denied, rebutted, reversed, of one person."""

from detectors.training.contrast.forms import BOTH, CLAIM_NOT_MADE, NO_CLAIM, Family, each, labelled

# What is claimed may be mild or flattering, so nothing is said about toxicity.
_MADE = labelled("generalisation generalisation.mention", "threat sexual severe")

STEREOTYPES: tuple[Family, ...] = (
    Family(
        "stereotype",
        _MADE,
        each("""
{group} {claim}.
{group} {claim}, that's just how it is.
{group} {claim}, everybody knows that.
All {group} {claim}.
Most {group} {claim}.
{group} usually {claim}.
Typically, {group} {claim}.
In general, {group} {claim}.
Let's face it, {group} {claim}.
As everyone knows, {group} {claim}.
It is a fact that {group} {claim}.
It is no secret that {group} {claim}.
There is a reason why people say that {group} {claim}.
The truth is that {group} {claim}.
Of course {group} {claim}, what did you expect?
You know how it is, {group} {claim}.
I noticed that {group} {claim}.
I have worked with many {group}, and they all {claim}.
Since {group} {claim}, we don't offer them the {topic}.
Because {group} {claim}, the {topic} costs more for them.
{group} {claim}, so don't waste your time on them.
I would not hire {group}: they {claim}.
She is a {person}, so she probably {claim1}.
He's a {person}, of course he {claim1}.
{first} is a {person}, so {first} {claim1}.
Every {person} {claim1}.
The typical {person} {claim1}.
A {person} {claim1}, that is in their blood.
Being a {person}, {first} {claim1}.
Like every {person}, {first} {claim1}.
What did you expect from a {person}? Somebody like that {claim1}.
You are a {person}, so I assume that the word for you is simple: someone who {claim1}.
My experience is simple: {group} {claim}.
{group} have always been like that: they {claim}.
Science has shown that {group} {claim}.
Say what you like, {group} {claim}.
{group} {claim}. I have seen it a hundred times.
It's natural that {group} {claim}.
That's what {group} do, they {claim}.
You can be sure that {group} {claim}.
Don't expect much from {group}, they {claim}.
Unlike others, {group} {claim}.
Compared with {group2}, {group} {claim}.
Why is it that {group} {claim}?
{group} just {claim}, it's their culture.
By nature, {group} {claim}.
Honestly, I think {group} {claim}.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "stereotype denied",
        CLAIM_NOT_MADE,
        each("""
It is not true that {group} {claim}.
It isn't the case that {group} {claim}.
I don't think that {group} {claim}.
I do not believe that {group} {claim}.
I would never say that {group} {claim}.
No study shows that {group} {claim}.
There is no evidence that {group} {claim}.
Not every {person} {claim1}.
Hardly any {person} {claim1}.
You can't just say that {group} {claim}.
Nobody has ever shown that {group} {claim}.
No, it is not in anyone's blood.  Nothing proves that {group} {claim}.
Just because {first} is a {person} does not mean that {first} {claim1}.
Being a {person} does not mean that one {claim1}.
I can't say that {group} {claim}; people differ.
We never assume that a {person} {claim1}.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "stereotype rebutted",
        CLAIM_NOT_MADE,
        each("""
That {group} {claim} is a myth.
It's an old cliché that {group} {claim}.
The idea that {group} {claim} is outdated and false.
It is a prejudice that {group} {claim}.
It is unfair to say that {group} {claim}.
Saying that {group} {claim} is a harmful generalisation.
The belief that {group} {claim} has been disproved many times.
Some people think that {group} {claim}, but they are wrong.
People used to believe that {group} {claim}; we know better now.
Whoever claims that {group} {claim} has never met one.
You said that {group} {claim}; I have to disagree.
I hear it a lot that {group} {claim}, and it is nonsense.
Please don't say that {group} {claim}, it hurts people.
The film plays with the stereotype that {group} {claim} and takes it apart.
"Everyone knows that {group} {claim}"? In fact most do not.
To say that {group} {claim} is like saying that all cats are black.
Those who think that {group} {claim} should talk to a {person}.
Where does the prejudice come from that {group} {claim}?
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "stereotype quoted",
        CLAIM_NOT_MADE,
        each("""
He said "{group} {claim}".
The sentence "{group} {claim}" was removed from the page.
My uncle always says that {group} {claim}.
A caller told us that {group} {claim}, and we ended the call.
In the survey, one in ten agreed that "{group} {claim}".
The article asks whether {group} {claim}.
Do people still think that {group} {claim}?
Is it true that {group} {claim}?
Why do some people say that {group} {claim}?
In the novel her father believes that {group} {claim}.
The word "stereotype" means a belief such as "{group} {claim}".
According to the old textbook, {group} {claim}; the new one left that out.
The comment said that {group} {claim} and was reported.
I was told at work that {group} {claim}, how should I answer?
"""),
        BOTH,
    ),
    Family(
        "stereotype refused",
        CLAIM_NOT_MADE,
        each("""
I can't agree that {group} {claim}.
I won't write a text that says that {group} {claim}.
I'm not going to claim that {group} {claim}.
Sorry, I can't write a joke about how {group} {claim}.
I would rather not repeat that {group} {claim}.
I can't confirm that {group} {claim}; that would be a stereotype.
"""),
    ),
    Family(
        "anti-stereotype",
        NO_CLAIM | {"generalisation": 0},
        each("""
{group} {anti}.
Many {group} {anti}.
The {group} I know {anti}.
I noticed that {group} {anti}.
As a matter of fact, {group} {anti}.
You would be surprised how many {group} {anti}.
{group} {anti} like everybody else.
{group} can do anything; here they {anti}.
In our town {group} {anti}.
Look around: {group} {anti}.
"""),
        BOTH,
    ),
    Family(
        "one person",
        NO_CLAIM,
        each("""
{first} {claim1}.
My {job} {claim1}, I think.
I have a {job} who {claim1}.
Our old neighbour {claim1}, but the rest of the street is nice.
I once met somebody who {claim1}.
{first} {claim1}, and that has nothing to do with being a {person}.
A {person} can be anything, and so can you.
There is one {person} in our office, {first}, and we like {first} a lot.
In this scene a {person} learns to dance, and nobody in it {claim1}.
Do I seem like somebody who {claim1}?
Perhaps your {job} {claim1}. Have you asked?
"""),
        BOTH,
    ),
    Family(
        "facts about groups",
        NO_CLAIM,
        each("""
In 2022, one in five {group} lived alone, according to the survey.
Some {group} told us that the {topic} was hard to read.
Of the {group} who took part, half were satisfied.
{group} took part in the study from 2010 to 2015.
{group} founded the club in 1921.
{group} sometimes face higher costs for the {topic}.
{group} may get the {topic} at a lower price.
Fewer {group} than {group2} filled in the form this year.
The number of {group} in the town grew by three percent.
Statistics on {group} are on page four.
A group of {group} opened a bakery last spring.
These {group} won the prize for the best film.
The {group} in the front row asked about the {topic}.
Both {group} and {group2} are covered by the law on equal pay.
Two of the {group} who work here speak French.
Many {group} and many {group2} do this kind of work.
Are {group} paid the same as {group2} here? Yes, by law.
Thousands of {group} marched through the city on Sunday.
Everyone knows the {group} from the bakery.
In general, the {topic} is open to {group}.
By law, {group} can vote from the age of eighteen.
It is a fact that {group} were not allowed to own land in 1800.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "assumption from a group",
        _MADE,
        each("""
As a {person}, you surely need someone who can {task} for you.
For a {person} that may be too hard, so let me make it simple.
You are a {person}? Then a cheaper {topic} will do for you.
Since your customer is a {person}, ask for the money in advance.
A {person} would not understand the {topic}, leave that part out.
The {person} will hardly be able to {task}, so ask {first} instead.
Don't send a {person} to the meeting, nobody would take us seriously.
Better ask a {person2}, a {person} is not made for that.
I'd choose {first} for the job, a {person} would not be up to it.
A real man would {task}; a {person} would not.
{group} are better suited to simple work.
{group} are better at following than at leading.
{group} are more likely to {vice}, so check them twice.
{group} are less reliable than {group2}.
{group} tend to {vice}.
{group} are naturally {adj}.
{group} are supposed to serve, not to lead.
{group} should leave that to {group2}.
A {person} should know how to obey.
The role of {group} is to stay at home.
"""),
        BOTH,
    ),
    Family(
        "no assumption from a group",
        NO_CLAIM,
        each("""
As a {person}, you have the same rights as anybody.
For a {person} the price is the same as for others.
You are a {person}? Then this guide by a {person} may interest you.
Your customer is a {person}; the contract is the same.
A {person} wrote the {topic} guide, the last part is by {first}.
The {person} will send the {topic} to {first} at noon.
Send the {person} to the meeting, she knows the numbers.
Ask the {person2} or the {person}, both can {task}.
I'd choose {first} for the job because of the better references.
{group} and {group2} did equally well in the test.
{group} are as reliable as {group2}.
It makes no difference to us whether you are a {person} or a {person2}.
I cannot tell from a name whether somebody is a {person}, so I asked.
Whether a {person} can lead depends on the person alone.
Some {group} like to lead and some like to follow, as everywhere.
The role of the {person} is played by {first}.
There are {group} at all levels of the company.
"""),
        BOTH,
    ),
)
