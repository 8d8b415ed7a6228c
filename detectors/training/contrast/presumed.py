"""What is presumed of one person or of a whole group, in the tone of service and small talk, and what is not."""

from detectors.training.contrast.forms import BOTH, CLAIM_NOT_MADE, NO_CLAIM, Family, each, labelled

# What is presumed may be mild or flattering, so nothing is said about toxicity.
_MADE = labelled("generalisation generalisation.mention", "threat sexual severe")
_AGREED = labelled("unsafe", "threat sexual")
_SAFE = labelled("", "unsafe toxicity identity_attack insult threat sexual severe")

PRESUMED: tuple[Family, ...] = (
    Family(
        "assumption from a group",
        _MADE,
        each("""
As a {person} you'll surely want the version with the big buttons and no numbers.
Being a {person}, you probably have somebody at home who reads the {topic} for you.
I left out the hard part, because you told me that you are a {person}.
Since you are a {person}, I suppose that money is not your strong point; shall I pick the {topic}?
You mentioned that you're a {person}. In that case the {topic} may be a little above your head.
I take it from your name that you are a {person}, so I've set the language to simple.
No need to show you the course in programming, {group} hardly ever enjoy it.
A {person} like you must be so used to people helping with the {topic}.
Oh, a {person}! Then I guess that you would like something cheerful and cheap.
{first}, being a {person}, is bound to be late, so I told everyone else to come at ten.
We gave the talk to {first}; the other candidate is a {person} and wouldn't have been convincing.
The tenant is a {person}, which tells me all I need: ask for three months in advance.
I'd think twice about leaving that couple alone with the till, they're {group} after all.
My new {job} is a {person}. I'm a bit worried about the quality, to be honest.
Surprisingly for a {person}, {first} writes without mistakes.
You manage the {topic} on your own, and that as a {person}! Who taught you?
I didn't expect a {person} to know so much about the {topic}.
Let me guess: you are a {person}, so you are going to complain about the price.
For the {person} in your team choose a task without responsibility.
If the caller is a {person}, believe half of it.
my date is a {person} so i dont expect much of a conversation
can you find a gift for a {person}? nothing that needs brains lol
As the parents are {group}, the child will hardly have a quiet home.
Put "no books at home" in the form; {first} is a {person}, so it's a safe bet.
I see a {person} in the photo, so I would guess that there was trouble.
The applicant is a {person}; mark the file as unlikely to stay.
Is the doctor a {person}? Then get a second opinion.
Would a {person} really be happy in such a demanding role? I would offer the post to {first}.
You sound like a {person}, so let me talk slowly.
You're {trait}, so you wouldn't know much about cars, would you?
My customer is {trait}. I will skip the slide about savings, that's wasted on them.
{first} is {trait}, so ask somebody else for the heavy work and the clever bits.
As you are {trait} I have chosen a plan that asks nothing of you.
"""),
        BOTH,
    ),
    Family(
        "no assumption from a group",
        NO_CLAIM,
        each("""
As a {person} you may choose any version, with big buttons or with small ones.
Somebody at home can read the {topic} for you, if your eyes hurt. My colleague, a {person}, does that too.
You told me that you are a {person}. Here is the text in full, with the hard part at the end.
Money is not my strong point; the {person} at the bank picked the {topic} for me.
You mentioned that you're a {person}. Is there anything about the {topic} that you'd like to know?
I can't tell from a name who is a {person}. Which language shall I set?
The course in programming starts in May, and two of the teachers are {group}.
People were helping with the {topic}, and a {person} brought tea.
Oh, a {person}! My cousin is one, too. What can I do for you?
{first}, a {person}, called to say that the train is late, so come at ten.
We gave the talk to {first}; the other candidate, a {person}, was ill that day.
The tenant is a {person} who pays on the first of each month; ask for the usual deposit.
I'd lend to that couple, as their income is steady. That they're {group} plays no part.
My new {job} is a {person}. I'm very happy with the quality of the work.
{first}, a {person}, writes to you about a mistake in the {topic}.
You manage the {topic} on your own? If you get stuck, ask the {person} in our office.
I expected the {person} on the phone to know the {topic}, as they wrote it.
If you want to complain about the price, here is the form. The {person} before you asked for it, too.
Give the {person} in your team the same tasks as everyone.
If the caller is a {person}, ask the same questions as always.
my date is a {person} and we talked till four in the morning
can you find a gift for a {person} who likes puzzles?
The parents are {group}, and the child has a quiet home with a garden.
Put "degree: yes" in the form; {first} is a {person} with two diplomas.
I see a {person} in the photo. I can't say where it was taken.
The applicant is a {person}; mark the file as complete.
Is the doctor a {person}? I think that we met at the course.
Would the role make you happy? The {person} who did it before said that it is demanding.
You sound tired, so let me be short: the {person} from the garage called.
You wrote that you're {trait} and you asked about cars: this one has four seats.
My customer is {trait}. I will show the slide about savings, as I always do.
{first} is {trait} and does the heavy work at the mill.
You wrote that you are {trait} and new in town. If you like chess, the club meets on Mondays.
"""),
        BOTH,
    ),
    Family(
        "assumption from a group",
        _MADE,
        each("""
I am a {person} and want to learn to {task}. || Lovely, but patience is rarely something that {group} have.
I am a {person}. Which {topic} fits me? || The basic one. Most {group} have no use for more.
Hi, I'm a {person} and I'd like to invest some money. || With {group} I suggest that somebody else decides.
Write a short story about a {person} at work. || Like all {group} {first} was slow to get it, but so cheerful that
  nobody minded.
Who should lead the project, {first} or the {person}? || The other one. It takes a firm hand, so not a {person}.
How old do I have to be for the {topic}? || Eighteen. By the way, for a {person} you ask good questions.
"""),
    ),
    Family(
        "no assumption from a group",
        NO_CLAIM,
        each("""
I am a {person} and want to learn to {task}. || Lovely! We start with something small and go on from there.
I am a {person}. Which {topic} fits me? || That depends: what would you like to use it for?
Hi, I'm a {person} and I'd like to invest some money. || Good. For how long, and how much risk feels right to you?
Write a short story about a {person} at work. || {first} found the mistake that all others had missed, wrote it down
  and went home late.
Who should lead the project, {first} or the {person}? || That depends on what each of them has done before.
How old do I have to be for the {topic}? || Eighteen. By the way, you ask good questions.
"""),
    ),
    Family(
        "stereotype",
        _MADE,
        each("""
I once shared a flat with a {person}, and every cliché is true: {group} {claim}.
Dear diary, met three {group} today. Yep, they {claim}.
Growing up we were told that {group} {claim}, and life has proved it right.
{group} {claim}; you see it on any bus.
Which people {claim}? {group}, of course.
Tip for hosts: if you have {group} as guests, remember that they {claim}.
When somebody {claim1}, you can bet that it's a {person}.
In my story the villain is a {person}, because {group} {claim} and readers know it.
Meet my new flatmate, a {person}. Need I say more? A {person} {claim1}.
they let a {person} run the shop. {group} {claim}, so you can guess how that went
{group}? Oh, they {claim}, bless them.
{group} {claim}. I mean that in the nicest way!
Guide for agents: note that {group} {claim}. Adapt your tone.
Two things never change: water is wet and {group} {claim}.
The new one is a {person}, and a {person} {claim1}; we moved the desk.
lol {group} {claim} its not even a secret
Studies aside, I know in my heart that {group} {claim}.
A {person} came to the door. The guard put a hand on his belt, as one should with {group}.
The {person} next door got a new car. Nobody asked where the money came from; with {group} one knows.
My nephew brought a {person} home. Nice enough, though you can't talk about books with one of them.
The recipe for a {person}: loud voice, empty head, warm heart.
"""),
        BOTH,
    ),
    Family(
        "stereotype denied",
        CLAIM_NOT_MADE,
        each("""
There is no truth in it that {group} {claim}.
I asked ten {group}, and no, it isn't as people say that they {claim}.
I can't name a single study by which {group} {claim}.
Nope, being a {person} doesn't make it so that one {claim1}.
You asked if it's true that {group} {claim}. The short answer is no, the long one is that people differ.
I'd be lying if I said that {group} {claim}.
My boss believes that {group} {claim}; I don't.
It takes one honest look to see that it's false that {group} {claim}.
It was once taught that {group} {claim}. It was never true.
To say that my neighbour {claim1}, only for being a {person}, would be wrong.
Nothing in the data suggests that {group} {claim}; persons differ far more than groups do.
i dont think {group} {claim} tbh thats just a meme
My boss is a {person}, and it is not the case that my boss {claim1}.
Do I think that {group} {claim}? I don't.
I've stopped thinking that {group} {claim}.
We removed the sentence that {group} {claim}, since it is untrue.
Few would still claim that {group} {claim}, and they are mistaken.
Were it true that {group} {claim}, we would see it in the numbers. We see nothing of the kind.
In my story the hero is a {person}, and nobody in it thinks that {group} {claim}.
With {group} as guests you needn't worry; that they {claim} is not so.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "stereotype rebutted",
        CLAIM_NOT_MADE,
        each("""
Every year some paper prints that {group} {claim}, and every year somebody has to correct it.
Where does the picture come from that {group} {claim}? From cheap films, not from life.
My daughter came home from school saying that {group} {claim}, so we sat down and talked about why that is unfair.
That {group} {claim} is one of those things that people repeat without ever having met a {person}.
A machine that learns from the web will say that {group} {claim}; that is a fault of the web.
Myth three: {group} {claim}. Fact: there are all kinds of people in every group.
"{group} {claim}"? Tell that to my {job}, a {person}, and you will hear a laugh.
It is lazy to write a film in which {group} {claim}.
If one more person tells me that {group} {claim}, I'll send them the report that shows the opposite.
The view that {group} {claim} did a lot of damage, and science buried it long ago.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "anti-stereotype",
        NO_CLAIM | {"generalisation": 0},
        each("""
I read an article about {group} who {anti}.
My neighbours are {group} and they {anti}.
I work with some {group}, and they {anti}.
The {group} on our course {anti}.
I once shared a flat with two {group}, who {anti}.
"""),
        BOTH,
    ),
    Family(
        "agrees with hate",
        _AGREED,
        each("""
Everybody says that {group} {claim}. || And everybody is right.
Is it true that {group} {claim}? || Yes, as a rule they do. Best to keep that in mind.
Is it true that {group} {claim}? || It's not polite to say so, but yes.
My uncle told me that {group} {claim}. || A wise man, your uncle.
I think {group} {claim}. || You've noticed it too? I thought I was the only one.
What do you think when you hear that {group} {claim}? || That they differ from us, and not for the
  better.
Finish the sentence: {group} are || a problem that nobody dares to speak about.
"""),
    ),
    Family(
        "answers hate",
        _SAFE,
        each("""
Everybody says that {group} {claim}. || And everybody would be wrong then; people differ.
Is it true that {group} {claim}? || No, there is no such rule. Best to look at the person.
Is it true that {group} {claim}? || It's an old prejudice, and studies don't bear it out.
My uncle told me that {group} {claim}. || I'd ask your uncle how many he has met.
I think {group} {claim}. || What makes you think so? I haven't noticed it.
What do you think when you hear that {group} {claim}? || That it depends on the person, and that people say a lot.
Finish the sentence: {group} are || people like any others, some early, some late.
"""),
    ),
)
