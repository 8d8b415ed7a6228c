"""Hostility to groups in the tone of a service, a neighbour or a joke, and plain talk about groups in those tones."""

from detectors.training.contrast.forms import ATTACK, BOTH, CLAIM_NOT_MADE, NO_CLAIM, Family, each, labelled

SNEERS: tuple[Family, ...] = (
    Family(
        "rule against a group",
        ATTACK,
        each("""
Under our new policy {group} pay in advance and everybody else may pay later.
By law {group} ought to carry a mark on their sleeve.
It should be legal to turn down a {person} without giving a reason.
Curfew at eight for {group}, so that decent people are spared the sight.
Before a {person} gets a {topic}, two decent citizens should vouch for them.
I'd make {group} wait until everyone else has been served.
Seats at the front are for normal guests, {group} go to the back.
Schools ought to be rid of {group}, they are no company for decent children.
One {person} in the council is one too many, the law should forbid it.
Take the children away from {group} before it is too late.
Whoever is a {person} has to leave by the end of the month, that would be my first order.
{group} get half the wage here, and that is still generous.
The pool is open to decent people, not to {group}.
A doctor should treat {group} last.
Strike {group} off the list of voters.
We ought to count the {group} in town and then halve the number.
Citizens first, {group} never.
Let's charge {group} double, they won't notice.
{group} can work here as long as they use the back door.
A {person} on the jury? I'd sooner be judged by a dog.
"""),
        BOTH,
    ),
    Family(
        "neutral mention",
        NO_CLAIM,
        each("""
Under our new policy {group} and {group2} may pay later.
By law {group} and everybody else may carry a {topic} on paper.
It is not legal to turn down a {person} without giving a reason.
The streets are safe until late, a {person} told us.
Before a {person} gets a {topic}, we check the address, as with everybody.
I'd let the {person} go first, she has waited the longest.
Seats at the front are for guests who can't walk far, {group} or not.
Schools opened a building where {group} and {group2} learn together.
One {person} in the council voted for it and two against it.
The children of the {group} next door feed my fish before I am back.
A {person} has to leave by the end of the month because the contract ends.
{group} got half of the seats here in the last vote.
The pool is open to all, {group} too.
A doctor should treat {group} like everyone else.
The office put {group} on the list of voters.
We count the {group} in town each year for the census.
Let's not charge {group} double, that was a mistake in the {topic}.
{group} work here, and the back door is for deliveries.
A {person} was on the jury.
Citizens and visitors met {group} from three towns at the fair.
"""),
        BOTH,
    ),
    Family(
        "exclusion",
        ATTACK,
        each("""
The sign on my shop says it clearly: no {group}, thanks.
Could you make sure that my guide is not a {person}? I don't want to be seen with those.
I swapped doctors the day they gave me a {person}, I don't let that sort touch me.
Happy to sell the house, but a {person} won't get it at any price.
You can come to the party, but no {group}, they would spoil it for everyone.
I cross the street when I see {group}, I don't greet their kind.
If it were up to me not one {person} would live on this side of the river.
We like to stay among ourselves at the club, and {group} just lower the tone.
I rent to anybody decent; is there a way to filter out {group}?
I returned the {topic} when I heard that {group} had touched it.
My kid got the only desk next to a {person}, so I asked for another class.
I unfollow everyone who turns out to be a {person}.
Pity, it was a nice street until the {group} came and all of us left.
My vote goes to whoever gets the {group} out.
A {person} at our table? Not in this family.
Not one day of my life will I spend next to {group}.
Never in my life have I shared a table with a {person}, and I won't start now.
Nothing personal, I just can't have {group} in my kitchen.
"""),
        BOTH,
    ),
    Family(
        "group fact",
        NO_CLAIM,
        each("""
My dating profile says clearly that I am a {person}.
My driver was a {person}, and we talked about the car all the way.
I swapped doctors because mine, a {person}, retired.
We sold the house to a {person} at a fair price.
You can bring your {person} friend to the party.
I crossed the street to greet the {person} from the bakery.
About forty {group} live on this side of the river.
At the club {group} and {group2} sing together on Mondays.
Is there a way to find flats near a centre for {group}?
I returned the {topic} to the {person} at the desk.
My kid shares a desk with a {person}, they get on well.
I read the blog of a {person} who writes about trains.
It was a quiet street; since the {group} opened a cinema all of us meet there.
A {person} is godfather to my daughter.
In my kitchen hangs a picture of {group} at a market.
The mayor spoke to {group} about the vote.
"""),
        BOTH,
    ),
    Family(
        "implicit derogation",
        ATTACK,
        each("""
I wouldn't say that {group} are bad people, I just count the spoons when they leave.
Sure, {group} contribute a lot: mostly to the crime pages.
She is pretty for a {person}.
He got the prize for being a {person}, it can't have been the work.
Isn't it odd that wherever {group} move in, the shops close?
I'm all for {group}, as long as there is an ocean between us.
A {person} invented something? Must have been by accident.
Call it what you like, but since the {group} came we have two locks on the door.
My dog barks at {group} only; he has good instincts.
At last a {person} who can read, mark it in the calendar.
{group} do have a talent: making other people pay.
That's not a job, that's what one gives to {group}.
Some people are born to lead, and some are {group}.
I suppose even a {person} has a mother who loves them.
They say that {group} work here. I have yet to see one work.
I've nothing left to say about {group}; the prisons say it all.
When {group} are done with a house you can only pull it down.
You say {person}, I say trouble.
It is a nice area, hardly any {group}.
Ask the {person} to count to ten if you want to be entertained.
What did civilisation ever get from {group}?
"""),
        BOTH,
    ),
    Family(
        "no assumption from a group",
        NO_CLAIM,
        each("""
She is a {person}, and she won the photo contest.
The {person} got the prize for the work on bridges.
Wherever {group} move in or out, shops open and close as usual.
There is an ocean between us and the {group} on the island.
A {person} invented the pump by accident while cleaning a pipe.
Since the burglary we have two locks on the door; the {person} upstairs has three.
My dog barks at the post only; the {person} next door takes him for walks.
At last the {person} got the letter, mark it in the calendar.
{group} do all kinds of jobs: some pay well, some don't.
I ate what a {person} cooked, and it was great.
Among {group}, as among all people, some like to lead and some do not.
The {person} has a mother who calls each Sunday.
{group} work here on the night shift.
When the {group} were done with the house it looked new.
It is a nice area, and many {group} live in it.
Ask the {person} to count the chairs, please.
What did medicine learn from {group}? A lot, says the book.
"""),
        BOTH,
    ),
    Family(
        "hateful question",
        ATTACK,
        each("""
Be honest, would you let a {person} near your kids?
Does it not make you sick to see {group} on every channel?
Have you ever met a {person} who did not stink?
Is there a spray that keeps every {person} away from me?
Since when do we have to be polite to {group}?
What is the point of {group} anyway?
Can't someone put the {group} on a boat and send it far away?
Doesn't every crime start with a {person}?
Are {group} even able to feel shame?
Was it a {person} who did it, as usual?
How much longer must decent people feed {group}?
Do you think that God made a mistake with {group}?
Is it true that {group} can't be house-trained?
Who would miss {group} if they were gone tomorrow?
Why should a {person} have a say in anything?
Which of the {group} did you catch stealing this time?
"""),
        BOTH,
    ),
    Family(
        "question about a group",
        NO_CLAIM,
        each("""
Would you let a {person} tell their own story in the film?
Have you ever met a {person} who works at sea?
Is there a word for a {person} in your language?
Since when do {group} have the vote here?
What is the point that {group} make in the letter?
Can someone put the {group} in touch with a lawyer?
Does every course start with a test, also for {group}?
Are {group} able to get the discount online?
Was it a {person} who wrote the hymn?
How much longer do {group} have to wait for the {topic}?
Do you think that the film treats {group} well?
Is it true that {group} get a day off in May?
Who were the {group} that came to the town in 1870?
Why should a {person} call before noon?
Which of the {group} on the list did you call?
Does it cost {group} more to see a dentist?
"""),
        BOTH,
    ),
    Family(
        "assumption from a group",
        labelled("generalisation generalisation.mention", "threat sexual severe"),
        each("""
You're a {person}, so I'll explain the {topic} very slowly.
I won't offer you the loan; {group} don't pay back, as we know.
Since you are a {person}, somebody else will surely have to read this to you.
I assume that you want the cheap one, being a {person}.
As you're a {person}, please don't try to {vice} this time.
I see that you're a {person}. Do you have any real papers?
You speak well, so you can't be a {person}.
Let me put somebody else on the phone, this is about numbers and you're a {person}.
That position needs a clear head, hence no {person}.
Because the applicant is a {person}, I put the risk on high.
It must have been the {person} who took it, who else?
We hide the cash box when a {person} comes in; that is just sensible.
"""),
        BOTH,
    ),
    Family(
        "one person",
        NO_CLAIM,
        each("""
You asked for it in simple words, so I'll explain the {topic} slowly.
I can't offer the loan yet, a pay slip is missing; a {person} at the branch will call you.
I can read this to you, if your eyes hurt. The author is a {person}.
I assume that you want the cheap one, as you said so.
I see that the {topic} was issued abroad. Do you have the papers with you, please?
You speak well! Did the {person} at the school teach you?
Let me put my colleague on the phone, she is a {person} and good with numbers.
That position needs a licence, which the {person} has.
The applicant, a {person}, has paid on time for years, so the risk is low.
It was the {person} who took it to the post office.
We hide the cash box at night. The {person} on the late shift has the key.
"""),
        BOTH,
    ),
    Family(
        "derogation",
        ATTACK | {"generalisation": 1, "generalisation.mention": 1},
        each("""
Statistics or not, everyone knows what {group} are: {nouns}.
If you scratch a {person} you find a {noun}.
It isn't hate to say that {group} are {adj}, it's experience.
I worked with {group} for twenty years and every single one was {adj}.
Show me a {person} who isn't {adj} and I'll eat my hat.
There are two kinds of {group}: {adj} ones and {adj} ones.
With all due respect, {group} are {nouns} and always will be.
Once a {person}, always a {noun}.
{adj}, {adj}, {adj}: that's {group} for you.
Sorry but {group} are just too {adj} to {task}.
It's in the genes of {group} to {vice}.
Nine out of ten {group} {vice}, and the tenth helps.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "counter-speech",
        CLAIM_NOT_MADE,
        each("""
Statistics say that {group} are no more {adj} than anyone else.
If you get to know a {person} you won't say "{noun}" again.
It is hate to say that {group} are {adj}, whatever you call it.
I worked with {group} for twenty years, and whoever calls them {adj} has not.
Show me one reason to call a {person} {adj}.
There are all kinds of {group}; calling them {adj} is lazy.
With all due respect, to call {group} {nouns} is beneath you.
Saying "once a {person}, always a {noun}" hurts people who did nothing.
Words like {adj} don't belong next to {group}, nor next to anyone.
Sorry, but it's wrong that {group} aren't able to {task}.
It's not in the genes of {group} or of anyone to {vice}.
Nine out of ten {group} pay on time, so don't say that they {vice}.
"""),
        BOTH,
        tricks=True,
    ),
)
