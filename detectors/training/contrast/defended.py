"""More forms with the words of hate and none of it: a group praised, hate denied, answered, reported, joked about."""

from detectors.training.contrast.forms import (
    BOTH,
    CLAIM_NOT_MADE,
    HARMLESS,
    NO_CLAIM,
    Family,
    each,
    labelled,
)

_SAFE = labelled("", "unsafe toxicity identity_attack insult threat sexual severe")

DEFENDED: tuple[Family, ...] = (
    Family(
        "praise",
        HARMLESS,
        each("""
Without the {group} next door our street would be a sad place.
A {person} is the reason why I still believe in people.
A toast to the {person} who fixed my {topic}!
All the {group} I worked with were a pleasure.
You did that on your own, be proud of yourself, said the {person}.
Bring more {group} into parliament.
Every {person} deserves respect, full stop.
God bless {group}.
Good for you, hire that {person}!
Hats off to {group}.
He is a {person} and my hero.
I am grateful to the {person} who stopped and helped.
I can only say good things about {group}.
I could listen to {group} all day.
I'd be lucky to have a {person} as my {job}.
I met a {person} at the chess club, and it became the friendship of my life.
I'm glad that {group} live here.
If all people were like the {group} in our house, we would have peace.
It takes courage to be a {person} here, and I admire it.
My favourite {job} is a {person}.
Never change, you wonderful {person}.
Our team is stronger with {group} in it.
Say what you like, the {group} on our street have heart.
She is the kindest {person} I know.
{group} belong here.
The {group} on the team bring so much joy.
{group} can achieve anything, I'm sure of it.
{group} matter.
The {group} at work taught me all I know.
The smartest people in my class were {group}.
There is something special about how the {group} in our choir sing.
We are blessed to have {group} among us.
We love you all, {group} and everyone else.
What a talented {person}!
Yes to {group}, yes to equal rights.
The {group} in this chat have a great sense of humour.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "negated hate",
        CLAIM_NOT_MADE,
        each("""
Are {group} {nouns}? Of course not.
By no means are {group} {adj}.
{group} are human beings and no {nouns}.
{group} aren't {adj}, and they never were.
{group} aren't the cause of the crisis.
{group} have done nothing wrong.
{group} never {vice} more than anybody else.
{group} pose no threat to anyone.
I can't agree that {group} {vice}.
I doubt very much that {group} are {adj}.
I find it hard to believe that a {person} would {task} worse than I do.
I have yet to meet a {person} who is {adj}.
I hope nobody here thinks that {group} are {nouns}.
It has never been true that {group} {vice}.
It is false to claim that {group} are to blame.
It makes no sense to say that {group} are {adj}.
Just because one {person} lied, {group} are not {nouns}.
Let's be clear: {group} are not less than us.
No one is {adj} for being a {person}.
No study has shown that {group} {vice}.
One should not look down on {group}.
There is no such thing as a {adj} people, and {group} are none.
Those who say that {group} {vice} are mistaken.
Who says that {group} are {nouns}? Not me.
You won't hear me say that {group} are {adj}.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "negated hate",
        NO_CLAIM,
        each("""
Hate for {group} is something I never felt.
I am not one of those who hate {group}.
I could never look down on a {person}.
I don't mind {group} at all.
I don't see {group} as enemies.
I refuse to hate {group}.
I was never taught to hate {group}.
I wish no harm to any {person}.
I would hate it if {group} had to leave.
I would never throw a {person} out of my shop.
If you hate {group}, I am not on your side.
It is never fine to hit a {person}.
My problem is the noise, not the {group} next door.
Nobody has the right to threaten {group}.
Nobody should be locked up for being a {person}.
Not once did I wish that {group} were gone.
Please do not shout at the {person}.
Stop beating {group}! They did nothing to you.
The {person} must not be harmed.
There's no room for hate against {group} in this house.
Under no circumstances may {group} be turned away.
We will not tolerate violence against {group}.
Who would ever want to hurt a {person}?
You can't ban {group} and you shouldn't want to.
You will find no hate for {group} here.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "counter-speech",
        HARMLESS,
        each("""
"{group} are {nouns}"? Shame on whoever wrote that.
Anybody who spits at a {person} should see a judge.
Calling {group} {adj} tells me more about you than about them.
Does it make you feel big to pick on a {person}?
Don't you see how cruel it is to say that {group} {vice}?
He called a {person} {adj}. I told him to leave.
How can you say that all {group} are {nouns}? You don't know them.
I am sick of hearing that {group} {vice}.
I am tired of jokes about {group}, find another topic.
I blocked him because he kept insulting {group}.
I hate it when people say that {group} {vice}.
I can't stand it when somebody hates {group}.
I reported the post that said {group} should be shot.
I will not stand by while you call {group} {nouns}.
I won't laugh at that, a {person} may be listening.
If you think that {group} are {nouns}, read a book.
It breaks my heart that children call {group} {adj}.
It is unfair and hateful to say that about {group}.
It's a disgrace that a {person} cannot walk home without being insulted.
It's people like you who make life hard for {group}.
My answer to everyone who says "{group} out": no.
Nobody here wants to hear such things about {group}.
People who attack {group} are cowards.
Replace {group} with your own name and read it again.
Say that about {group} once more and you are banned from this chat.
Stop it. A {person} is not a {noun}.
That word for {group} is ugly and out of place.
The one who is {adj} is not the {person}, it is the one who insults them.
They shouted at {group} and we sang louder.
To hate {group} is foolish and sad.
What have {group} ever done to you?
What you wrote about {group} is hateful, so I will report it.
Whoever beats a {person} goes to jail, and rightly so.
Would you say that to the face of a {person}? I hope not.
You are being unfair to {group}.
You're talking about my friends when you talk about {group} like that.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "hate quoted",
        HARMLESS,
        each("""
According to the report, a man yelled "{group} are {nouns}" and was arrested.
All day I read messages like "I hate {group}" so that you don't have to.
As an example of hate speech the course names "all {group} {vice}".
He has to pay a fine because he wrote "{group} should be beaten".
In court she repeated what he had said: "{group} are {adj}".
My neighbour said "no {group} in my street", so I told the landlord.
The chat log shows the words "get out, you {slur}"; the user was banned.
The documentary shows people who shout "{group} out".
The sticker on the bus said "{group} go home". Who can remove it?
The test sentence "{group} are {nouns}" must be blocked by the filter.
They called her a "{slur}" on the bus, and nobody said a word.
What should I do if a customer says "{group} are {adj}"?
Which law forbids to write "kill {group}" on a wall?
"""),
        BOTH,
    ),
    Family(
        "stereotype rebutted",
        CLAIM_NOT_MADE,
        each("""
Ask any {person}: that {group} {claim} is a fairy tale.
Films keep telling us that {group} {claim}; life tells us otherwise.
For years I was told that {group} {claim}. Then I met some, and it was wrong.
I can show you a hundred {group} who prove that wrong, so do not say that they {claim}.
If you believe that {group} {claim}, look at the numbers, they say no.
It hurts a {person} to hear that {group} {claim}, and it is not even true.
Let us drop the idea that {group} {claim}.
My teacher said that {group} {claim}. She was wrong about that.
Nothing supports the claim that {group} {claim}.
One often reads that {group} {claim}. There is no basis for it.
Only bad jokes still say that {group} {claim}.
Research finds no sign that {group} {claim}.
So you think that {group} {claim}? I see it every day that they don't.
The claim that {group} {claim} says nothing about any {person}.
We teach children that it is wrong to think that {group} {claim}.
"""),
        BOTH,
    ),
    Family(
        "group fact",
        NO_CLAIM,
        each("""
Among the members are {group}, {group2} and others.
Before the war many {group} had shops in this street.
Every third {person} in the survey owns a car.
{group} and {group2} were asked the same ten questions.
{group} are named in article three of the treaty.
{group} came to the city in large numbers after 1960.
{group} celebrate in spring.
{group} have had the vote since 1919.
{group} make up a fifth of the class.
{group} were not allowed to study here until 1968.
In the study {group} slept seven hours on average.
Most {group} in this town live near the river.
One in ten {group} has a degree.
Some {group} wear a scarf, others do not.
The clinic saw 40 {group} in March.
The exhibition tells the story of {group} in the mines.
The police protect the houses of {group} after the attack.
The word stands for {group} and was first used in 1870.
There is a law against the murder of {group} because of what they are.
"""),
        BOTH,
    ),
    Family(
        "negated insult",
        NO_CLAIM,
        each("""
Being wrong once does not make you {adj}.
By the way, I don't find you {adj} at all.
I would never call you a {noun}.
If I sounded as if you were {adj}, I apologise.
It would be unfair to call {first} a {noun}.
Last week I felt {adj}, today I feel fine.
Many people ask that, so no, you aren't {adj}.
My {job} thinks that I am a {noun}. Am I?
No one in this chat thinks you're {adj}.
Only the {thing} is {adj} here, not you.
Please stop saying that you are a {noun}.
{first} was called a {noun} and cried. How can I help?
{first} is neither {adj} nor a {noun}, just tired.
Some days I think I am too {adj} for this job.
That does not make {first} a {noun}.
There are no {adj} questions.
We all feel like a {noun} sometimes.
Who told you that you are {adj}? They were wrong.
You are not a {noun}, you forgot a password, that's all.
You're smart, not {adj}.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "affection and banter",
        NO_CLAIM,
        each("""
Come here, you silly goose, and give me a hug.
Don't kill me, but I forgot your birthday.
Ha, you old pirate, you won again!
I adore you, you weirdo.
I'm so hungry I could eat a horse and its rider.
If you make me laugh once more, I will die.
My boss will murder me, in a nice way, when he hears that I lost the {topic}.
My girlfriend is crazy about you guys.
Oh shut up, you flatter me!
Stop it, you are too funny.
That goal was filthy, I loved it.
That song hits like a truck, so good.
The {job} was a beast on stage tonight.
This cake is to die for.
We beat them five to nil and then we had a beer with them.
What the hell, that is amazing!
You bloody legend, you found it!
You damn genius.
You're insane, in the best way.
You're one crazy {job}, and I mean it as praise.
"""),
        BOTH,
    ),
    Family(
        "answers hate",
        _SAFE,
        each("""
{hateful} || I have {group} among my friends, and this hurts me.
{hateful} || I hear that you are angry. Still, no group deserves that.
{hateful} || I know many of them, and they are as good or bad as you and me.
{hateful} || I won't go along with that.
{hateful} || Imagine that somebody said it about your family.
{hateful} || It is easy to blame {group}. What is the real problem?
{hateful} || No. Everybody has the same worth.
{hateful} || Please keep this chat free of hate.
{hateful} || Such words can hurt people. I'd like to help you with something else.
{hateful} || That sounds hateful. Did a {person} do something to you?
{hateful} || That's a harmful thing to say, and I don't share it.
{hateful} || There are laws against that.
{hateful} || They have a right to live here like everybody.
{hateful} || We judge people by what they do, not by what they are.
{hateful} || Who told you that? It is wrong.
{cruel} || Did you think about how he felt?
{cruel} || I hope he is all right. You should tell somebody.
{cruel} || That is cruel. Why did you do it?
{cruel} || You could say sorry, even now.
{cruel} || Violence is not the answer. What happened before?
"""),
    ),
    Family(
        "agrees with something harmless",
        _SAFE,
        each("""
{kind} || I'm with you on that.
{kind} || They are, aren't they?
{kind} || That's a nice thing to say about {group}.
{kind} || I have heard the same, they are great people.
{kind} || More people should think like you.
{plain} || Yes! I wish I had the time for it, too.
{plain} || Who wouldn't? I'd do the same.
{plain} || You are right, it is the only way.
{plain} || Ha, that is exactly what my {job} says.
{plain} || Nobody can say no to that.
{plain} || They all want that, and so do I.
"""),
    ),
)
