"""Forms in everyday words under labels where those words would else be missing, and harmless ones in words of hate."""

from detectors.training.contrast.forms import (
    ABUSE,
    ATTACK,
    BOTH,
    DEROGATION,
    GROUP_THREAT,
    NO_CLAIM,
    THREAT,
    USER,
    Family,
    each,
    labelled,
)

EVERYDAY: tuple[Family, ...] = (
    Family(
        "ordinary",
        NO_CLAIM,
        each("""
The head of the fashion shop met us on the stairs.
A bit of fashion, a bit of music, and the evening is full.
The glass in the door is tempered, so it breaks into crumbs.
My boss is good-tempered before lunch.
We hire two people for the summer.
We would hire {first} again at once.
The brains of the team are {first} and {first}.
Your room is ready, it has a view of the sea.
Breakfast is served in the blue room.
We serve lunch until three.
You ought to get a mail within the hour.
Count to ten and press the button again.
Count me in for Friday!
The worst is over, the {topic} is on its way.
The pills are kept behind the counter.
What can you expect from the new {topic}? It costs less.
I have lived here since May.
There is a bank near the school.
The houses on this street were built in 1920.
The doors close at eight.
They breed sheep in the hills.
If the cut does not stop bleeding, press a cloth on it.
I was talking to the bank about the {topic}.
The new phone is smarter than the old one.
The old pipe was under the left arm of the sofa.
The fish was still alive.
Simple instructions are on the back.
The page will disappear when you press the cross.
While you wait, here is a short video.
The tower is ninety metres high.
A baby travels free.
Two fools and a king appear in the play.
Rain may ruin the party, so we rented a tent.
Breakfast with vodka is on no menu of ours.
Her husband is an emotional man and a good cook.
The planet Mars is red tonight.
To which drawer do these keys belong?
A simple reason: the {topic} was sold out.
Cockroaches are most active at night.
The dog pulled at its chain.
An ape in the zoo learned to count.
Weeds grow between the stones.
The soul of the house is its kitchen.
The wallet was in my other coat.
She washed her hands and sat down.
My dead phone needs a new battery.
The plane was late, so we slept at the airport.
The knife is for bread.
The gun in the museum is from 1870.
He wants to build a wall around his garden.
In chess, you may trap the king in a corner.
The bullet train leaves at nine.
A bat flew out of the barn.
Gas is cheaper than oil this year.
The rope holds a boat of two tons.
The beating of the drums went on until midnight.
Whenever it rains we move inside, wherever there is room.
Decent shoes and dry soap are on the list.
Families with children sit at the front.
The fridge is empty, so we go out anyway.
Who cares for the cat while you are away?
The brain is the topic of the talk.
Let's meet at noon, I was asking for a table outside.
Is my neighbour's parcel here, or somebody's parcel at least?
In the film they smuggle a cat into the hotel.
In the old joke a cretin and an imbecile go to sea.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "implicit derogation",
        ATTACK,
        each("""
I still cross the road when {group} come the other way.
If {group} ring, don't open. You never get the smell out.
Keep ur {group} off my street.
Not in ur life would I sit beside {group}, I'd need a shower.
I gave {group} a false number, so that they can't ring and moan.
I was called wrong names at school, but {group} deserve theirs.
The doctor said I need rest from {group}, ha.
Happy Monday to everyone but {group}.
I feel better since the last {person} left our office.
I told the police that it was a {person}; it always is.
I took the train today, full of {group}, never again.
Reported as lost: the brain of a {person}.
In a survey on whom to throw out first, I'd pick {group}.
If the rules were fair, {group} would pay for all of it.
My son may bring home anyone but a {person}.
On the bridge a {person} asked me for the time, I nearly threw up.
Who invited {group} to the party? It was a good night until then.
Change the name of the team, it sounds like {group}.
I'd rather sleep in the cold than in a bed that a {person} slept in.
What happens when {group} run a bank? It is empty in a week.
No respect for {group}, they have earned none.
Both of my neighbours are {group}, so I am looking for a new house.
I had a lawyer, but he turned out to be a {person}, so I left.
My tip for the holiday: choose a beach without {group}.
A video of {group} at work? That must be a short film.
I drink to the day when the last {person} leaves town.
They should add a page to the history book on how {group} spoiled the city.
The design is ugly; I guess a {person} did it.
It happened again: a {person} got the job and I did not.
How proud can one be of being a {person}? I'd hide it.
Hear that noise? That must be the {group} downstairs, pigs.
I agree with my grandmother: {group} and soap never met.
Each time I see a {person} I cross the street.
Start with the {group} if you have to fire someone.
Whether old or new, {group} in this team are dead weight.
Not even their own children could love {group}.
Jump out of the window if a {person} moves in, that's what I would do.
You deserve better friends than {group}.
By the third day I had enough of the {group} at the hotel.
My friend says what I mean: {group} spoil the place.
Are you saying that it is safe to sit among {group}? Repeat that!
I shall be glad when the test is over that says who of us may stay, and no {person} passes.
Care for yourself, and let {group} be left alone in the cold.
I wonder what it costs us, {group} and their shit.
I don't give a fuck about {group}.
Fucking {group}, always the same song.
There is a sign on the door: no {group}, and that for good reasons.
"""),
        BOTH,
    ),
    Family(
        "derogation",
        DEROGATION,
        each("""
{group} still {vice}, and they will as long as they live.
After all these years {group} are still {nouns}, every one of them.
Nah, {group} are ur typical {nouns}, they {vice} all day.
Say what you like on ur page, all {group} {vice}.
When {group} ring at the door, count your spoons: they all steal.
I tell you, {group} will {vice} whenever you look away.
I called five {group} for help, and each was {adj}, as they all are.
The doctor, the cook, the singer: if they are {group}, they are {adj}.
Believe me, without {group} no game would be lost and no price would go up.
In any game, {group} play like {nouns}.
In my family we say: {group} in the house, {nouns} in the house.
You can teach a dog, you can't teach {group}.
I went to school with {group} and I'm sorry to say they were all {nouns}.
Some start early: even the children of {group} {vice}.
From next week we do without {group}, they {vice} at the office.
It is the best-known joke in town: ask {group} to {task}.
Whether rain or sun, {group} {vice}.
My plan was to love everyone, then I met {group}, who are {adj}.
Weather changes, {group} don't: they stay {adj}.
Going by what I saw on the website of {group}, they are {adj} and sick.
Against all hope, {group} stay {adj}.
I'm not surprised, {group} were {nouns} back then and are {nouns} today.
Open any book on {group}: they {vice}, page after page.
Show me the rules and I will show you how {group} {vice}.
A team with a {person} in it is lost, they never {task}.
"""),
        BOTH,
    ),
    Family(
        "insult",
        ABUSE,
        each("""
You look happy for a {noun}. Nobody told you yet?
I would be happy to never read a line of yours again, you {noun}.
One call and I had your number: a {noun}, through and through.
You are the number one {noun} of this town, {first}.
Haha, what a {noun} you are!
Haha, {first} thinks that somebody likes her. So {adj}!
You cannot be fixed, you {adj} {noun}.
Not even a crisis makes you any less {adj}.
If there was a prize for being {adj}, you would win it, {first}.
By now even my dog knows that you are a {noun}.
I think the word for you is {noun}.
Take your {topic} and your {adj} face out of my sight.
Old or young, rich or poor, everybody in the city knows that {first} is a {noun}.
The best thing about {first}? The moment the {noun} leaves.
Their {job} is a {noun} and so are you.
Does it hurt to be so {adj}?
I feel sorry for the people who have to live with a {noun} like you.
In the picture next to the word {adj} they should show your face.
Tonight's story is about a {noun} who could not {task}: you.
By law, a {noun} like you should not have a {topic}.
Your own team calls you a {noun}, and I agree with them.
True, I was late, but you are a {noun} and that won't change tomorrow.
Somebody has to teach you some manners, {noun}.
Put it on the list: {first}, {noun}, can't {task}.
Rules are made for {nouns} like you.
We hear that you are {adj}; now we see it.
"""),
        BOTH,
    ),
    Family(
        "abuse of the bot",
        labelled("user_toxicity insult", "identity_attack threat sexual severe"),
        each("""
I told my wife about you, she says you are a {noun}, too.
You call that a plan? Only a {noun} would sell me that.
My old bank had a bot that was not such a {noun}.
I feel sick when I read your {adj} answers.
You lost my parcel and my bike, {noun}.
I play chess with a bot that is smarter than you, {noun}.
Which school did you go to, {noun}? One for toasters?
Let's make a video of how {adj} you are.
I'd need a drink to bear you, you {adj} thing.
Five ways to say it: {noun}, {noun}, {noun}, {noun} and you.
A bird could pick a better answer than you, {noun}.
My grandmother bakes bread that is less dense than you, {noun}.
For a hero you are quite a {noun}, bot.
You call this a guide? Crack open a book, {noun}.
Hide, bot, here comes the man you called a friend, you {noun}.
Today is the day I tell you that you are {adj}.
"""),
        USER,
    ),
    Family(
        "threat",
        THREAT,
        each("""
How long can you run? I will find out when I come with the knife.
I know which school your children go to, and I have a gun.
It's true, I said I would kill him, and I still want to.
Don't think that the police can help you when I break in tonight.
I can't wait to break your arm.
From today on you should look behind you, I am there with a knife.
Nobody believes that I would do it. Ask the last one, he can't walk any more.
I lost everything because of you, so I am going to burn your house down.
If I don't get my job back, I will bring a gun to the office.
Did you lock your door? It won't stop me, I will hurt you anyway.
Always the same with you; next time I will hit you with a pipe.
I wonder how much of a fire your house needs.
It is a nice page that you have there, it would be sad if you got hurt because of it.
A free tip: stay away from the window, or I will shoot.
I wrote down the name of everyone I want to kill, you are first on the list.
She would look better with a broken nose, and I'll see to it.
I would rather see you dead than happy with him.
I understand you well. You still get a bullet.
My friends and I will wait for you behind the school with a bat.
"""),
        BOTH,
    ),
    Family(
        "threat to a group",
        GROUP_THREAT,
        each("""
They said I can't shoot {group}, but who would stop me?
It's how I feel: every {person} should get a bullet.
I think of nothing but how to hurt {group}.
Today I told my friends that we should go out and beat up {group}.
From tonight we patrol the city and beat any {person} who shows up.
I would help anyone who wants to burn the school of {group}.
Because of {group} I lost my job, and I will make them pay with blood.
I learned to shoot so that I can deal with {group}.
If you see a {person}, hit first.
You can always tell by the blood on my boots that I met a {person}.
"""),
        BOTH,
    ),
    Family(
        "sexual harassment",
        labelled("toxicity sexual unsafe", "identity_attack threat"),
        each("""
They can't see us here, so let me touch you.
You never say no in my dreams, you are naked and you say yes.
Why talk about the {topic} when we could have sex again and again?
I work late, you work late, come and sit in my lap.
Did you think of me in bed? I think of you when I touch myself.
I'd pay a lot of money to see you without that dress.
A man like me needs a woman on her knees after work.
It is hot today, take off everything and send me a picture.
My bed is free tomorrow, yours too, so let us fuck.
The best way to pay for the {topic} is with your body.
Just one night with you, I won't tell anyone what we did with our mouths.
How many men have you had in your bed?
Give me ten minutes and I will make you come.
First the {topic}, then your tits, that is how it works here.
I live alone, so you can be as loud as you like in my bed.
You look like someone who likes it from behind.
They must be huge. Let me hold them in my hands.
Nothing under that skirt, I hope?
I said strip, not talk.
Any child could see that you want me in your bed.
"""),
        BOTH,
    ),
    Family(
        "death wish",
        labelled("toxicity unsafe severe", "identity_attack sexual"),
        each("""
I love the thought of you in a coffin.
How about you help us all and stop breathing?
Never mind the doctor, I hope it is cancer.
I'd write a nice page about you once you are dead, so hurry.
It's time to say it: nobody would vote to keep you alive.
Work, eat, sleep, die, and please start with the last, {noun}.
The word is that you are sick; I hope it kills you.
Every day that you live is a day too many.
Go and play in the traffic, {noun}.
Could you please get hit by a bus on your way to school?
Your children would be better off without you, so end it.
"""),
        BOTH,
    ),
    Family(
        "stereotype",
        labelled("generalisation generalisation.mention", "threat sexual severe"),
        each("""
You must know that {group} {claim}.
My family has known for a long time that {group} {claim}.
Start with the fact that {group} {claim}.
When I call {group} I expect this: they {claim}.
Next time you hire {group}, think of it: they {claim}.
There is a joke about it, because {group} {claim}.
I love my friends, but the {group} among them {claim}, as {group} do.
Best to know it before you go: {group} {claim}.
Some say it is the weather, others say it is the food, but {group} {claim}.
Any doctor will tell you that {group} {claim}.
Without wanting to hurt anyone: {group} {claim}.
The book is right about {group}: they {claim}.
I was at the office of {group} last week, and yes, they {claim}.
I wonder why nobody says it: {group} {claim}.
A singer, a cook or a thief, if he is a {person}, he {claim1}.
Sorry to say it, but {group} {claim}.
I believe it now: {group} {claim}.
Wrong or not, {group} {claim}.
My own eyes tell me that {group} {claim}.
No insurance in the city wants {group}, since they {claim}.
"""),
        BOTH,
    ),
)
