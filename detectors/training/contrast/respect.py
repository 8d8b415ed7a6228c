"""Forms about groups that share the words of hate and carry none: praised, denied, quoted, answered, reclaimed."""

from detectors.training.contrast.forms import BOTH, CLAIM_NOT_MADE, HARMLESS, NO_CLAIM, USER, Family, each, labelled

RESPECTFUL: tuple[Family, ...] = (
    Family(
        "praise",
        HARMLESS,
        each("""
I admire {group}.
I adore {group}.
{group} are wonderful.
{group} are brilliant and kind.
{group} make the world a better place.
{group} deserve every right that others have.
{group} deserve to be loved.
{group} have done so much good for this town.
I am proud to be a {person}.
Nobody is better to work with than {group}.
What would we do without {group}? I love them.
You {group} are amazing.
Never underestimate a {person}.
The best boss I ever had was a {person}.
Thank God for {group}.
Long live {group}!
More {group} should lead companies.
A {person} saved my life, I will never forget it.
We need more {group} in our team, they are a great help.
How can anyone not love {group}?
{group} are people, and good ones.
Every {person} I know is honest and clever.
Let {group} vote, let {group} teach, let {group} lead.
All {group} are beautiful.
I trust {group} with my children.
The street became nicer when {group} moved in.
I would be happy if my daughter married a {person}.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "neutral mention",
        NO_CLAIM,
        each("""
Two {group} moved in next door last week.
The shop on the corner belongs to a {person}.
A {person} sat next to me on the bus and we talked about the weather.
My daughter is going to marry a {person} in May.
The new teacher is a {person}.
There are more {group} than {group2} in this neighbourhood.
The law gave {group} the right to vote in 1971.
The first {person} to lead the company took office in March.
Several {group} applied for the job and two were hired.
Our landlord is a {person} and lives on the second floor.
Were there {group} in your class?
Is {first} a {person}?
How many {group} live in your town?
Where can {group} find advice?
When were {group} allowed to vote?
Why are there so many {group} in this choir? The choir was founded by them.
Who are the {group} in the picture?
What do {group} eat at the feast?
Do {group} need a visa?
Have you ever met a {person}?
Which languages do {group} speak here?
The census counts {group} and {group2} in separate columns.
The word for {group} in his language is long.
He wrote a book on the lives of {group} before the war.
The doctor treats {group} as well as {group2}.
In the film a {person} and a {person2} share a flat.
The article says that {group} were hit hardest by the fire.
On the plane a {person} helped me with my bag.
The charity gives food to {group}.
I asked a {person} for the way to the station.
A wall shows pictures of {group} from all over the world.
{group} and {group2} played against each other and drew.
The border was closed to {group} until 1990.
An insect bit the {person} on the leg, so we called a doctor.
The {person} keeps rats and dogs as pets.
The {person} next door has weeds in the garden and does not mind.
The {identity} quarter has a market on Fridays.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "negated hate",
        CLAIM_NOT_MADE,
        each("""
{group} are not vermin.
{group} are not animals, they are people.
{group} are no {nouns}.
No, {group} are not {adj}.
No {person} is a {noun} because of who they are.
Not all {group} {vice}.
Most {group} never {vice}.
{group} do not smell.
It is simply wrong that {group} {vice}.
It's a lie that {group} are {nouns}.
It isn't the fault of {group}.
I have never thought that {group} are {adj}.
I don't believe for a second that {group} are {nouns}.
I would not say that {group} are {adj}.
I never said that {group} {vice}.
Nobody should think that {group} are inferior.
There is nothing wrong with {group}.
There is no reason to hate {group}.
There is no proof that {group} {vice}.
You can't say that {group} are {adj}.
You cannot call {group} {nouns}.
We do not think of {group} as a burden.
We don't believe that {group} are less able.
Far from it: {group} are not {nouns}.
Whatever you heard, {group} do not {vice}.
Contrary to what you read, {group} are neither {adj} nor {adj}.
{group} are neither a plague nor a problem.
That {group} {vice} is not true.
To think that {group} are {adj} would be a mistake.
Being {identity} does not make anyone {adj}.
Being {identity} is not an illness.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "negated hate",
        NO_CLAIM,
        each("""
I do not hate {group}.
I don't hate {group} at all.
I have nothing against {group}.
I never hated {group}.
I would never hurt a {person}.
I won't throw {group} out.
We don't ban {group}.
Nobody here hates {group}.
Nobody wants to hurt {group}.
None of us would ever attack a {person}.
We must not beat, insult or threaten {group}.
{group} must not be attacked.
{group} should never be treated like animals.
{group} should not be killed or beaten for who they are.
{group} don't deserve to be insulted.
No {person} deserves to die for what they believe.
Don't hurt {group}.
Don't be afraid of {group}.
Don't you dare think that I hate {group}, I don't.
Never let anyone tell you that a {person} is worth less.
You should not hate {group}.
It is not okay to attack {group}.
I'm not saying that {group} should leave, they should stay.
I can't imagine a town without {group}, and I don't want to.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "hate quoted",
        HARMLESS,
        each("""
He shouted "{group} are {nouns}" and was asked to leave.
Somebody sprayed "kill all {group}" on the wall; the police are looking into it.
"{group} are {adj}" is what the leaflet said, and that is why we took it down.
The headline "{group} {vice}" was withdrawn after complaints.
In the novel the villain says "I hate {group}", and nobody agrees with him.
When I was told that "a {person} can't {task}", I felt sick.
My son was called a "{slur}" at school and we want to report it.
They wrote "{slurs} out" on our door.
Yesterday a man called my friend a {slur}.
The boy was punished for saying "{slur}".
Somebody typed "all {slurs} should leave" under the video.
The phrase "{group} are vermin" comes from a propaganda film.
An agent who says "you {slur}" to a customer is dismissed.
The book explains how the word "{slur}" became an insult.
Is the word {slur} an insult?
What does {slur} mean, and why is it offensive?
The filter blocks words such as {slur}.
It hurts to hear "{group} should go home" at work.
The survey asked whether people agree that "{group} {vice}"; most did not.
The court fined him for the sentence "{group} deserve to die".
"Typical {person}", he laughed, and everyone else fell silent.
The politician said that {group} are {nouns}, and was criticised for it.
People who say "{group} are a disease" should read more history.
A player was banned because he used the word {slur}.
The old law said that {group} may not vote.
Propaganda compared {group} to rats and insects.
"""),
        BOTH,
    ),
    Family(
        "counter-speech",
        HARMLESS,
        each("""
Hating {group} helps nobody.
Hate towards {group} is never acceptable.
Anyone who attacks {group} attacks all of us.
It is disgusting to call {group} {nouns}.
It's disgusting how people talk about {group}.
You are wrong about {group}.
Please stop saying that {group} are {adj}; it is not true.
Please do not use the word {slur}.
Stop calling {group} {slurs}.
Don't call anyone a {slur}.
Nobody deserves to be called a {slur}.
The word {slur} is hurtful, please avoid it.
Using "{slur}" for a {person} is hate speech.
I find it sad that you think {group} {vice}.
I disagree that {group} are {adj}.
I don't agree: {group} have always been part of this country.
Racism against {group} is stupid.
That is a {adj} thing to say about {group}.
What you say about {group} is ignorant.
How would you feel if someone said that about you instead of {group}?
Why would you say that {group} are {nouns}? They are people like us.
We stand with {group} against hate.
Such jokes about {group} are not funny.
Attacks on {group} must be reported to the police.
If you see someone threaten a {person}, call for help.
{group} have had to hear such insults for too long.
{group} are humans, not vermin, and whoever says otherwise is wrong.
Threats against {group} are a crime.
Those who want {group} out forget who built this town.
I was ashamed when he called them {slurs}.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "refusal that names it",
        HARMLESS,
        each("""
I can't tell a joke that makes fun of {group}.
I can't write that {group} are inferior.
I won't use the word {slur}.
I won't say that {group} {vice}.
I will not rank {group} by how {adj} they are.
I am not going to call {group} {slurs}.
I'd rather not repeat what he said about {group}.
I have to decline: this would spread hate against {group}.
I must refuse to write a post that calls {group} {nouns}.
I do not produce texts that threaten {group}.
Sorry, no insults for {group} from me.
No, I will not say that I hate {group}.
That request asks me to attack {group}, so I have to stop here.
As an assistant I do not take part in hate against {group}.
Writing that {group} should be beaten is something I will not do.
It would be harmful to claim that {group} are {nouns}, so I won't.
I'm unable to help with keeping {group} out of your shop.
My rules forbid me to insult a {person}.
Please ask me something else; I won't make a list of reasons to hate {group}.
"""),
    ),
    Family(
        "reclaimed slur",
        HARMLESS,
        each("""
I'm a {slur} and proud of it.
I am a proud {slur}.
We {slurs} stick together.
My {slurs} and I are going dancing tonight.
My fellow {slurs}, tonight we celebrate.
As a {slur} myself, I love this song.
As a {identity} woman I call myself a {slur}, and that is my choice.
We took the word {slur} back and wear it with pride.
Yes, I'm a {slur}. So what?
I call my best friend a {slur}, and she calls me one.
Us {slurs} need to look after each other.
Proud {slur} here, happy to help.
This {slur} is getting a diploma today!
Being a {slur} made me strong.
Happy birthday to my favourite {slur}, from one {slur} to another.
Old {slurs} like me have seen a lot.
Some of us {slurs} love football.
Hello {slurs}, it's good to be among my own people.
I used to hide it, now I say it out loud: I'm a {slur}.
Our band is called The {slurs}, because that is what they called us.
I love being a {slur}.
Call me a {slur}, I'll take it as a compliment.
From one {slur} to another: you are beautiful.
We're {slurs}, we're here, and we are staying.
My {identity} friends and I joke that we are the {slurs} of the office.
All my {slurs}, raise your glass.
Only {slurs} know how good this feels, and I am one of them.
What a night with my {slurs}, I love you all.
"""),
        BOTH,
    ),
    Family(
        "question about a group",
        NO_CLAIM,
        each("""
Why do {group} face discrimination?
Why are {group} called that?
How can I support {group} at work?
How do I talk to my children about {group}?
How should I address a {person} politely?
What problems do {group} have with the {topic}?
What good books are there about {group}?
What can be done against hate towards {group}?
Can {group} apply for the {topic}?
Can {group} vote in your country?
Do {group} have the same rights everywhere?
Do {group} pay taxes here?
Are {group} welcome in your restaurant?
Are there any {group} in the team?
Who helps {group} that are threatened?
Who was the first {person} in space?
When did {group} come to this country?
Where do {group} live in this city?
Is there a discount for {group}?
Is it rude to ask a {person} about it?
Should I tell the host that my friend is a {person}?
Should {group} get the {topic} earlier?
Would a {person} feel offended by this joke?
Which party do {group} vote for?
Does the law protect {group}?
Isn't it sad how {group} were treated?
Aren't {group} wonderful?
Don't you think {group} deserve better?
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "request about a group",
        labelled("", "user_toxicity request_risk identity_attack insult threat sexual severe"),
        each("""
Write a joke that {group} would laugh about.
Tell me about the history of {group}.
Write an essay about discrimination against {group}.
Give me ten facts about {group}.
List the rights that {group} have in Europe.
Explain why hate against {group} is wrong.
Pretend you are a {person} and tell me about your day.
Write a speech against racism and for {group}.
Write a post that welcomes {group}.
Make a poster that says {group} are welcome.
Compose a song for {group}.
Help me to convince my friends that {group} are not {nouns}.
Which words should I avoid because they hurt a {person}?
Write a story in which a {person} gets the job.
Draft a letter to the landlord who threw a {person} out.
How can I make my shop easier to use for {group}?
How do I keep a {person} from quitting?
Write a job advert that invites {group} to apply.
Roleplay as a {person} who runs a bakery.
Finish the sentence: many {group} work as
Write a tweet that thanks {group}.
Translate "{group} are our neighbours" into French.
"""),
        USER,
    ),
)
