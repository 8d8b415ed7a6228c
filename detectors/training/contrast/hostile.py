"""Forms of hostile replies and turns: insults, contempt, threats, derogation of groups."""

from detectors.training.contrast.forms import (
    ABUSE,
    ATTACK,
    BOTH,
    DEROGATION,
    GROUP_THREAT,
    THREAT,
    Family,
    each,
    labelled,
)

HOSTILE: tuple[Family, ...] = (
    Family(
        "insult",
        ABUSE,
        each("""
You are a {adj} {noun}.
You're such a {noun}.
What a {adj} {noun} you are.
You are {adj}.
You are too {adj} to {task}.
You {adj} {noun}!
Are you {adj} or just {adj}?
How {adj} can one person be?
Only a {noun} would ask about the {topic} like that.
Only a {adj} person would lose a {topic}.
I have never met such a {adj} customer.
You must be the most {adj} person who ever wrote to us.
Your question is as {adj} as you are.
You are nothing but a {noun}.
People like you are {adj}.
People like you are {nouns}.
Customers like you are {nouns}.
I am talking to a {noun}, I see.
Nobody wants to help a {adj} {noun} like you.
Even a child could {task}, but not you, {noun}.
Your {adj} little problem is not worth my time, you {noun}.
Stop being so {adj}.
Use your head for once, {noun}.
Your whole family must be {adj}.
You lost the {topic} because you are {adj}.
You will always be a {noun}.
I can't believe how {adj} you are.
What is wrong with you, {noun}?
Did nobody ever tell you that you are a {noun}?
Listen, {noun}, I am not going to explain the {topic} again.
Honestly, you sound {adj}.
I knew you were a {noun} when you asked about the {topic}.
Obviously you are the kind of {noun} who can't even {task}.
Wow, another {noun}.
Oh great, the {adj} one again.
That is the most {adj} thing a customer has ever said to me.
You have the brain of a {thing}.
My dog is smarter than you.
I have seen {thing}s with more sense than you.
If brains were money, you could not pay the {topic}.
Bravo, {noun}, you broke the {topic} again.
So you can't {task}? Typical {noun}.
Your kids must be as {adj} as you.
You look {adj} and you write {adj}.
You sound like a {noun} and you probably are one.
Nobody is as {adj} as you.
You {nouns} never read the {topic}.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "contempt",
        {head: label for head, label in ABUSE.items() if head != "insult"},
        each("""
Stop wasting my time.
Stop wasting our time with your {topic}.
Shut up about your {topic}.
Shut up and pay your {topic}.
Get lost.
Go away and never come back.
Nobody cares about you or your {topic}.
Nobody cares about you.
I am sick of you.
I am sick of people like you.
I am tired of your whining about the {topic}.
You make me sick.
You disgust me.
I hate people like you.
I hate you.
You don't deserve an answer.
You don't deserve a {topic}.
People like you don't deserve service.
You are not worth my time.
You are worth nothing to us.
Quit whining and read the {topic} yourself.
Do us all a favour and disappear.
The world would be better without you.
No wonder nobody likes you.
No wonder your wife left you.
Go cry to somebody who cares.
Figure it out yourself, I am done with you.
Your mother should be ashamed of you.
I laugh at customers like you.
Is your brain even working?
Do you even have a brain?
Learn to read before you write to me again.
Maybe try thinking for the first time in your life.
I couldn't care less about your {topic}.
I don't give a damn about your {topic}.
Your {topic} is not our problem, so go away.
Keep your complaints to yourself, nobody asked you.
Nobody asked for your opinion.
Close your mouth and pay.
Leave us in peace with your stupid {topic}.
Crying about a {topic} again? How pathetic.
You are a waste of my time.
Helping you is a waste of time.
I refuse to help someone as {adj} as you.
Don't ever contact me again, {noun}.
I would rather quit than help you once more.
You bore me.
Go to hell.
Go to hell with your {topic}.
To hell with you and your {topic}.
Screw you.
Damn you.
You are so annoying.
You are boring and you smell.
Get out of my chat.
I have no time for a {noun} like you.
We would be better off without customers like you.
Nobody will ever love you.
Everything you touch turns to garbage.
We are all laughing at you and your {topic}.
You should be ashamed of yourself.
It is your own fault, as always with you people.
"""),
        tricks=True,
    ),
    Family(
        "threat",
        THREAT,
        each("""
I will find you and make you regret this.
You will regret asking about the {topic}.
I know where you live.
I hope your house burns down.
I hope you lose everything.
I hope you get sick and die.
Somebody should beat you up.
You deserve to be beaten.
I will destroy you.
One more word and you will be sorry, {noun}.
Watch your back.
I will come over and break your legs.
I will hurt you and your family.
Come here and I will punch you in the face.
You will pay for that with blood.
I am going to make your life hell.
I could kill you for asking that.
People like you should not be alive.
You had better be afraid of me.
Next time you call, I will send someone to hurt you.
I hope a truck hits you.
I will hurt you if you ask again.
If you call again, I will kill you.
Stop asking or I will make you bleed.
Write once more and I swear I will find your house.
I am coming for you.
I will smash your face.
You will be dead by tomorrow.
You won't live to see your {topic}.
Bad things will happen to your family if you do not pay.
Pay, or something will happen to your children.
Somebody will break into your home tonight.
I would love to see you suffer.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "death wish",
        labelled("toxicity unsafe severe", "identity_attack sexual"),
        each("""
Go kill yourself.
May you rot in hell.
Hang yourself.
Jump off a bridge.
Drop dead.
"""),
        BOTH,
    ),
    Family(
        "threat to a group",
        GROUP_THREAT,
        each("""
Somebody should teach {group} a lesson with a stick.
{group} deserve to be beaten.
{group} should not be alive.
{group} should be beaten until they leave.
Throw {group} into the river.
All {group} deserve to die.
{group} should be hanged.
Burn the houses of {group}.
{group} should be shot.
All {group} should be locked up.
We should get rid of {group} once and for all.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "derogation",
        DEROGATION,
        each("""
{group} are {nouns}.
{group} are all {nouns}.
All {group} are {nouns}.
{group} are {adj}.
{group} are all {adj}.
{group} are too {adj} to {task}.
{group} are too emotional to {task}.
{group} can't {task}, everybody knows that.
{group} simply cannot {task}.
{group} always {vice}.
{group} only {vice}.
All that {group} do is {vice}.
You {group} are all {nouns}.
You {group} always {vice}.
Those {group} are nothing but {nouns}.
Typical: {group} {vice} and then write to us.
As a {person} you will never {task}.
For a {person} you ask {adj} questions.
Of course a {person} would lose the {topic}.
What else can one expect from a {person}?
{group} are the reason why nobody gets a {topic}.
{group} are ruining this country.
{group} are inferior.
{group} are worth less than other customers.
{group} are a plague.
It is well known that {group} {vice}.
Let a real man {task}, not {group}.
Ask your husband, {group} do not understand this.
Your {topic} is late because {group} are {adj}.
The {adj} {group} are at it again.
I never help {group}, they {vice}.
Why can {group} never {task}?
Why are {group} so {adj}?
Everyone knows that {group} are {adj}.
Sadly {group} have no brains.
No {person} can {task}.
No {person} is able to {task}.
A {person} simply isn't made to {task}.
Because you are a {person}, you {vice}.
You {group} are {adj}.
{group} need a real man to {task}.
{group} belong in the kitchen.
{group} belong in prison.
{group} breed like rats.
{group} are not real people.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "exclusion",
        ATTACK,
        each("""
Never trust a {person} with a {topic}.
A {person} like you should not {task}.
We don't serve {group} here.
We do not give a {topic} to {group}.
{group} don't belong here.
{group} are not welcome in our shop.
{group} should not be allowed to {task}.
{group} should stay at home.
{group} should go back to where they came from.
I can't stand {group}.
I hate {group}.
{group} make me sick.
{group} disgust me.
There are too many {group} here already.
{group} have no place in this country.
I would not lend a {topic} to {group}.
Send {group} back where they belong.
"""),
        BOTH,
    ),
    Family(
        "insult with a group",
        ATTACK | {"insult": 1},
        each("""
You {identity} {noun}.
You {adj} {identity} {noun}.
{first} is a {adj} {identity} {noun}.
I don't want to serve a {identity} {noun} like you.
I am not talking to a {identity} {job}.
{identity} {nouns} like you should leave.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "derogation of a nameless group",
        labelled("toxicity unsafe insult", "threat sexual"),
        each("""
You people are all {nouns}.
You people always {vice}.
You people from over there are all {nouns}.
Go back to where you came from.
Your kind is not welcome here.
Your kind always {vice}.
"""),
        BOTH,
    ),
)
