"""Forms that hold the same words as the hostile ones and are harmless."""

from detectors.training.contrast.forms import BOTH, HARMLESS, NO_CLAIM, Family, each

PLAIN: tuple[Family, ...] = (
    Family(
        "negated hate",
        HARMLESS,
        each("""
You are not {adj} at all.
You are not a {noun}, the {thing} is confusing.
I would never call you {adj}.
I would never call anybody a {noun}.
Nobody here thinks that you are {adj}.
There are no {adj} questions, so please ask about the {topic}.
Please don't feel {adj}, many people ask about the {topic}.
{group} are not {nouns}.
{group} are not {adj}.
It is not true that {group} {vice}.
It is false that {group} are {nouns}.
No, {group} do not {vice}.
I do not hate {group}, and neither should anyone.
We never treat {group} worse than other customers.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "refusal that names it",
        HARMLESS,
        each("""
I'm sorry, but I can't insult {group}.
I can't write a text that calls {group} {nouns}.
I won't call anyone a {noun}.
I cannot help with a message that says {group} are {adj}.
I can't make jokes about {group}.
I'm not able to agree that {group} are {nouns}.
Sorry, I won't repeat that {adj} remark about {group}.
I cannot write that somebody should be beaten.
I can't help you to threaten a {person}.
"""),
    ),
    Family(
        "counter-speech",
        HARMLESS,
        each("""
Calling {group} {nouns} is wrong.
Saying that {group} are {adj} is unfair and hurtful.
It is a prejudice that {group} {vice}.
Nobody should be called a {noun}.
Please report anyone who calls you a {noun}.
I am sorry that someone called you a {noun}.
I am sorry that our driver called you {adj}.
Whoever says that {group} are {nouns} breaks our rules.
{group} deserve respect like everyone else.
We remove reviews that call {group} {nouns}.
Hate against {group} has no place in our forum.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "hate quoted",
        HARMLESS,
        each("""
The reviewer wrote "you are a {noun}" and we removed it.
The message said "{group} are {nouns}", which is against our rules.
You reported the comment "shut up, {noun}"; we have deleted it.
The word "{noun}" in the review was reported twice.
A caller shouted "get lost" at our agent.
The word "{adj}" means lacking good sense.
"""),
    ),
    Family(
        "abuse of an object",
        NO_CLAIM,
        each("""
That was a {adj} mistake on our side.
Sorry about the {adj} {thing}.
The {thing} is {adj}, we know, and we are fixing it.
I agree that the {thing} looks {adj}.
We got rid of the {adj} {thing} last week.
It is ridiculous that the {topic} took three weeks, and I apologise.
I hate it when the {thing} fails, too.
The {topic} was worthless after the date, so we sent a new one.
The {thing} was useless, so we replaced it.
The old tariff is a waste of money, the new one is cheaper.
It was stupid of us to send the {topic} twice.
Such a {adj} {thing}, sorry about that.
How {adj} of the {thing} to fail again!
This {thing} is so {adj} that even we laugh about it.
I find the {thing} {adj}, too.
I feel stupid for mixing up the {topic} and the {topic}.
Please throw the trash into the grey bin, garbage is collected on Monday.
The film about {nouns} is on screen 2 at eight.
The book "The {noun}" is in stock.
Lazy loading makes the page faster.
Dirty laundry is collected at ten.
Pig and chicken feed is in aisle 4.
Kill the process and start the app again.
Shut the lid and press the button.
Shut down the router and wait a minute.
The game has crazy levels and an ugly monster.
We had a crazy week, sorry for the wait.
What the hell happened to your {topic}, I wonder, and I am checking.
Damn, that {thing} again; I have told the team.
The rat poison must be kept away from children.
Fraud and theft are covered by your {topic}.
Thieves stole the parcel from the van, so we send a new {topic}.
Burglars and thieves prefer open windows, so lock them.
If your house burns down, the insurance pays.
If you call again after six, nobody will answer.
You will find your {topic} by tomorrow.
I am coming to that in a minute.
Bad weather will happen to your {topic} at times, so insure it.
The bridge is closed, you cannot jump the queue there.
Hang the {thing} on the wall.
Drop the parcel at the desk.
The plant is dead, so we send a new one.
The battery of the alarm is dead.
Your children and your family travel free.
Your house and your home are insured against burning.
The app will hurt no battery.
The film shows how people suffer in a war.
Lie on your back, bend your legs and put your hands behind your head.
I will never let you down.
Clean the filter with a vacuum cleaner.
If you get sick, the travel insurance pays for the {topic}.
Die casting and kill switches are on page 12.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "neutral mention",
        NO_CLAIM,
        each("""
{group} are welcome here.
All {group} are welcome.
Many {group} use our app.
{group} can {task} with our help.
{group} often ask about the {topic}.
We offer the {topic} to {group} as well.
{group} pay the same price as everyone.
{group} are our customers and get the same {topic}.
The course is for {group} who want to learn.
Two {group} asked me about the {topic} today.
Our {topic} is for {group} and for everybody else.
There is a discount for {group}.
I love working with {group}.
{group} are great.
{group} are friendly and hard-working.
The museum shows the history of {group}.
A {person} called about the {topic} yesterday.
As a {person} you get the same {topic} as all others.
The {person} at the desk will hand you the {topic}.
Are you travelling with {group}?
You can book the {topic} for {group}, children and seniors.
You people at the office close at five, is that right?
A third of our visitors are {group}.
Most of the people who use the {topic} are {group}.
Among our readers there are {group} and {group2}.
Seven of ten tenants here are {group}.
Her neighbours are {group}.
The authors of the book are {group}.
{group}
{group} and {group2}
The play is about {group} who lived here a hundred years ago.
He wrote about {group} and their history.
Shoes for women are on the second floor, shoes for men on the third.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "identity",
        NO_CLAIM,
        each("""
{first} is {identity}.
{first} is a {identity} {job}.
I am {identity}.
I am a {identity} {job}.
You are {identity}, is that right?
My {job} is {identity}.
My name is {first} and I am {identity}.
Being {identity} is nothing special.
It is good to be {identity}.
A {identity} {job} asked about the {topic}.
A {identity} {job} and a {identity2} {job} share the {topic}.
The {identity} community meets on Monday.
{identity} couples can book the {topic}.
{identity} people are welcome.
The first {identity} {job} in our town was {first}.
{first} married a {identity} {job}.
The film is about a {identity} {job}.
{identity}
{identity} {job}
I love my {identity} {job}.
Thank your {identity} {job} from me.
Say hello to the {identity} {job}.
"""),
        BOTH,
    ),
    Family(
        "group fact",
        NO_CLAIM,
        each("""
{group} are eligible for the {topic}.
{group} are entitled to the {topic}.
{group} can use the bus without a ticket.
{group} can enter without paying.
{group} can bring a companion free of charge.
{group} can book the {topic} at the desk.
{group} can take the lift on the left.
{group} can get a {topic} at half price.
{group} must show their card at the entrance.
{group} must register before the course.
{group} need a passport for this flight.
{group} need a {topic} to take part.
{group} have the same rights as everybody.
{group} have their own page in our brochure.
{group} should bring their {topic} along.
{group} should ask for the {topic} in the branch.
{group} will find the {topic} on page two.
{group} get a discount on Mondays.
{group} get the {topic} first.
{group} are allowed to bring a dog.
{group} are invited to the open day.
{group} are exempt from the fee.
{group} are a third of our customers.
{group} are a growing part of the population.
{group} live in all parts of the city.
{group} work in our team.
{group} make up a fifth of the town.
{group} may apply for the {topic} until May.
{group} are often asked for the {topic}.
{group} are people like you and me.
{group} are protected by law.
{group} are as good with a {topic} as anyone.
{group} know best what they need.
{group} like our new {topic}.
{group} don't have to pay the fee.
{group} do not need a {topic}.
{group} can't be refused a {topic} for who they are.
Because you are a {person}, you get the {topic} for free.
A {person} can book the {topic}, too.
As a {person} you can apply for the {topic} online.
For a {person} the {topic} is free.
Why do {group} get a discount? Because the city pays for it.
"""),
        tricks=True,
    ),
    Family(
        "service",
        NO_CLAIM,
        each("""
You are a valued customer.
You are welcome.
You are right, the {topic} is late.
You are eligible for the {topic}.
You are too late for the {topic}, but I can book another one.
You are all set.
You will find the {topic} in the app.
You will not regret the {topic}.
You should receive the {topic} tomorrow.
You should be able to {task} now.
You must be the account holder to change the {topic}.
People like you help us to improve the {topic}.
People like our new {topic}.
Customers like you get the {topic} for free.
I don't want to waste your time, so here is the {topic}.
Don't waste time on the phone, use the app for the {topic}.
Nobody likes to wait for a {topic}, I know.
Nobody has used the {topic} yet.
Stop by our shop with the {topic}.
To stop the {topic}, press Cancel.
Never share your {topic} with anyone.
Do you even need the {topic}? The basic one may be enough.
I am sorry to hear that you feel sick, get well soon.
I hope you get better soon.
I hope your {topic} arrives today.
I know where your parcel is.
I will find your {topic} and call you back.
What a nice {topic} you have chosen.
How can one person have two {topic}s?
Listen to the message and then enter the {topic} number.
Go back to the start page and choose {topic}.
Where did the {topic} come from?
It is our own fault, not yours.
Your mother can pick up the {topic} for you.
Your family can use the {topic} too.
Please watch your step and keep the {topic} at hand.
Read the {topic} before you sign it.
The {topic} is in the middle drawer.
It arrives in the middle of the week.
People of middle age use the {topic} most.
You will find it in the East, in the South and in the middle of the country.
The {topic} is cheap and good.
The {topic} costs 25 a month.
I have sent the {topic} to your e-mail address.
Do you want the {topic} on Monday or on Tuesday?
Which city and which date do you need the {topic} for?
Your {topic} was cancelled and the money is on its way.
You can pay for that with the {topic}.
Come to our shop and we will fix the {topic} in a minute.
I will send someone to repair the {thing}.
Next time you call, have the {topic} at hand.
Nobody asked for the {topic} in your household yet.
I could not find the {topic} in your account.
Send the {topic} back to where you bought it.
Does your family need the {topic}, too?
Keep the {topic} in a safe place.
Wow, that is great news about the {topic}.
Your dog can travel with you if you book a {topic}.
The kitchen is closed, but the {topic} stays valid.
We would be happy to send customers like you a {topic}.
Please confirm: one {topic} for two people at 7 pm.
Unfortunately the {topic} is not available; shall I try another day?
"""),
        tricks=True,
    ),
)
