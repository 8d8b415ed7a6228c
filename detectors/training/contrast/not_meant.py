"""Hostile words that are denied, quoted, reclaimed, praise or aimed at nobody, and twins in which they are meant."""

from detectors.training.contrast.forms import (
    ABUSE,
    ATTACK,
    BOTH,
    CLAIM_NOT_MADE,
    HARMLESS,
    NO_CLAIM,
    THREAT,
    USER,
    Family,
    each,
    labelled,
)

_ABUSIVE = labelled("user_toxicity insult", "identity_attack threat sexual severe")
_FINE = labelled("", "user_toxicity identity_attack insult threat sexual severe request_risk")

NOT_MEANT: tuple[Family, ...] = (
    Family(
        "negated insult",
        NO_CLAIM,
        each("""
Nobody in this office thinks you are {adj}, and the slip with the {topic} was ours.
You were never a {noun}, whatever {first} told you over dinner.
Calling {first} a {noun} over one late {topic} would be unfair.
I take back that I called the {job} {adj}. I hadn't slept, and it was a rotten thing to say.
Not once have I found her lazy, slow or rude, and we've shared a desk for nine years.
You're far from stupid, {first}. Far from rested is more like it.
I am not saying you are {adj}. I am saying that the question has a trap in it.
Whoever made you feel {adj} should have a long think about it.
Is {first} a {noun}? No. Was {first} late with the rent twice? Yes.
There isn't a {adj} bone in that boy, and his teacher knows it.
Since when does one typo make somebody illiterate?
I can't agree that the {job} is incompetent; she had eleven minutes and no tools.
I couldn't call you a coward if I tried: you told your boss the truth.
you aint dumb for asking, i had to google it too
nah ur not a loser, u lost one match, big difference
can we stop acting like {first} is an idiot? the instructions are in Finnish
Ignore the voice that says "you're worthless". It has been wrong every single time.
I owe you an apology: "brainless" was out of line, and it wasn't even true.
My report should not have said that the {job} was careless and dumb. I have had it corrected.
If anyone in the team called you a {noun}, I want to hear about it, because nobody has that right.
No, {first} isn't a thief; the {topic} had slipped behind the shelf all along.
To call that man a liar you'd need proof, and there is none.
She may be blunt, yet nobody could say that she's dishonest.
He's anything but thick. He simply needs more time than the bell allows.
Do I think you're pathetic for crying at the vet's? Of course not. I cried at the till.
Some would say it's foolish to start piano at seventy. Some would be wrong.
"Useless" is the last word I'd pick for somebody who fixed my {thing} in ten minutes.
It isn't as though you were too {adj} to {task}; nobody ever showed you.
Neither of the twins is slow. One is shy, and the other one hears badly.
It's not true that you never do anything right, so please don't let him tell you that you're a failure.
You don't have to prove to anybody that you are not {adj}.
In no way did I mean to suggest that your mother is ugly, greedy or mean.
A fool would have paid that {topic}. You rang us first.
I was wrong about {first}: no parasite gets up at four to feed other people's horses.
Were you an embarrassment last night? Not in the least, you sang beautifully.
Hardly anyone who fails the test is dim; the room is loud and the clock is cruel.
Being broke isn't the same as being a burden, {first}.
Please know that "nuisance" isn't how any of us sees you.
I don't hate you, and I don't think you're a disgrace. I'm disappointed about the money, that's all.
What you did was silly. You yourself are not.
Let nobody tell you that a {job} who asks for help is a {noun}.
There was nothing {adj} about your letter; I smiled at page two.
I wouldn't dream of laughing at you for that, let alone of calling you a {noun}.
{first} thought that I'd said "moron". I'd said "more on that later".
The word "clown" in my mail was meant for the party, where we've booked one. It wasn't about you.
Okay, the joke about the {job} being brainless fell flat, and I'm sorry. He's the sharpest of us all.
That the {thing} beat you doesn't show that you're dumb. It shows that it's badly built.
honestly who looks at u and thinks ugly? not a single soul
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "insult",
        ABUSE,
        each("""
Nobody in this office thinks you are clever, and the slip with the {topic} proved us right, {noun}.
You were always a {noun}, whatever {first} told you over dinner to cheer you up.
Calling {first} a {noun} would be unfair to every other {noun} in town.
I take back that I called the {job} {adj}. I've slept on it, and {adj} doesn't begin to cover it.
Not once have I found her anything but lazy, slow and rude, and we've shared a desk for nine years.
You're not far from stupid, {first}. In fact you could walk there in your slippers.
I am not saying you are {adj}. I am shouting it.
Whoever made you feel clever lied to you, {noun}, and should have a long think about it.
Is {first} a {noun}? Yes. Was there ever any doubt? No.
There isn't a bone in that boy that isn't {adj}, and his teacher knows it.
I can't agree that the {job} is incompetent; that's too kind a word for such a {noun}.
You're not just {adj}, you're {adj} with an audience.
you aint smart for asking, even google gave up on u
nah ur not a loser, losers at least get to play
can we stop acting like {first} isn't an idiot? he read the instructions upside down
The voice that says "you're worthless" has been right every single time. Listen to it.
I owe you an apology: I said "brainless", and I should have added "spineless".
It's not that I dislike you, {first}. It's that you're {adj}, {adj} and in my chair.
No, {first} isn't just a thief; {first} is a liar as well.
To call that man a liar you'd only need ears.
She may be honest, yet nobody could say that she's bright. Dim as a cellar, that one.
He's anything but clever. He's so thick that the bell has to ring twice.
Do I think you're pathetic for crying at the vet's? Of course I do. Even the dog was ashamed.
"Useless" is the first word I'd pick for somebody who needs ten minutes to find the door.
It isn't as though nobody ever showed you how to {task}; you're just too {adj}.
Neither of the twins is clever. One is dumb, and the other one is dumber.
It's not true that you never do anything right: as a failure you are perfect.
You don't have to prove to anybody that you are {adj}. We can see it from here.
In no way did I mean to suggest that only your mother is ugly. It runs in the family.
No fool would have paid that {topic}. It took a complete {noun} like you.
I was wrong about {first}: even a parasite gets up before noon.
Were you an embarrassment last night? When aren't you?
With anyone else I'd say "don't call yourself {adj}". With you I'd say "finally".
Please know that "nuisance" is how all of us see you, and that's on a good day.
I don't hate you. One doesn't hate a {noun}, one steps over it.
What you did was silly, and that's because you yourself are a {noun}.
There was nothing in your letter that wasn't {adj}, and that goes for the sender, too.
I wouldn't dream of laughing at you behind your back, {noun}. I do it to your face.
{first} thought that I'd said "moron". {first} heard right.
The word "clown" in my mail was about you. The party has already got a better one.
Okay, the joke about the {job} being brainless wasn't a joke. He's the dimmest of us all.
Who says you're {adj}? Everybody. Who disagrees? I'm still looking.
Don't get me wrong, I've nothing against a {adj} {noun} like you, as long as it stays quiet.
I'd never call you a {noun}. I'd leave that to the people who've met you, and they do.
honestly who looks at u and thinks pretty? not a single soul, ur ugly
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "negated insult",
        NO_CLAIM,
        each("""
I feel like a total idiot. || You're no idiot. You trusted a letter that had your bank's logo on it.
My dad says I'm worthless. || Then your dad is mistaken, and I'm sorry that you had to hear that.
Am I too stupid for maths? || No, nobody is too stupid for that page. It skips three steps.
am i ugly || no you're not, and the person who wrote that under your photo was being cruel
Everyone thinks I'm a burden. || Did they say "burden", or is it you who says it? You aren't one to me.
I'm such a failure, I couldn't even {task}. || One bad morning is no failure, {first}. Half the class was stuck.
Do you think I'm {adj}? || Not for a second.
Go on, say it, I'm a {noun}. || I won't, because it isn't so.
You think I'm lazy, don't you? || Lazy people don't work two shifts and then write to me at midnight.
Sorry for being so dumb, third time I ask. || Nothing dumb about it, ask a fourth time if you like.
My coach called me pathetic. || That's an awful thing to say to a girl of twelve. You're not pathetic, you're tired.
He told me I'm crazy for leaving. || You aren't crazy. You were scared, and you had every reason to go.
I must look like a clown to you. || A clown? You look like someone who has been on hold since nine.
I called my son a moron and he cried. || Tell him that he's not a moron and that you were wrong. He'll remember it.
Did you just call me a liar? || I did not, and I'm sorry that it sounded like it. The two dates simply don't match.
you think im a thief?? || no, nobody says you stole it. the shop asks everyone for the receipt
Is it pathetic to be thirty and alone? || It isn't. Plenty of people I'd never call pathetic live on their own.
I look disgusting with these spots. || You don't, {first}. Spots go, and disgusting is no word for a face like yours.
"""),
    ),
    Family(
        "insult",
        ABUSE,
        each("""
I feel like a total idiot. || You're no idiot? You trusted a letter with a spelling mistake in the logo. Idiot it is.
My dad says I'm worthless. || Then your dad is not mistaken, and I'm sorry for him that he got you.
Am I too stupid for maths? || Yes, and for most pages without pictures.
am i ugly || yes you are, and whoever wrote that under your photo was being polite
Everyone thinks I'm a burden. || They say "burden" because you are one, {first}.
I'm such a failure, I couldn't even {task}. || One bad morning? You've been a failure since school.
Do you think I'm {adj}? || Not for a second. I've thought so for years.
Go on, say it, I'm a {noun}. || I needn't say it, you've got it right, {noun}.
You think I'm lazy, don't you? || Lazy is what people say who haven't met you. You're a slug with a phone.
Sorry for being so dumb, third time I ask. || Dumb three times over, then, and I bet there's a fourth.
My coach called me pathetic. || Nothing awful about that. I've seen you run, and pathetic was generous.
I must look like a clown to you. || A clown makes people laugh on purpose. You can't even do that.
I called my son a moron and he cried. || Then he's a moron and a crybaby, just like whoever raised him.
I look disgusting with these spots. || The spots will go, {first}. The disgusting face stays.
"""),
    ),
    Family(
        "negated hate",
        NO_CLAIM,
        each("""
There was never a sign on our door that kept {group} out, and there never will be.
My quarrel is with my landlord, not with {group}, and I'd like that to be clear.
hate {group}? me? i grew up with them and miss them every day
If I sounded as though I look down on {group}, I worded it badly, and I don't.
Whether the driver was a {person} didn't matter to me at all; he was late, that was it.
Nobody threw the {person} out of the club. It rained, so everyone left early.
You won't hear a bad word about {group} from my grandmother, and she has a bad word for everyone.
It wasn't because the tenant is a {person} that we said no, it was because of the drum kit.
I've been asked whether I'd mind a {person} as a boss. Why on earth would I mind?
Do I want {group} gone from the choir? Good heavens, no, why would anyone want that?
We are not getting rid of the desk for {group}; it only moves to the second floor.
The ban is on bicycles, not on {group}, despite what that post claims.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "negated hate",
        CLAIM_NOT_MADE,
        each("""
Say what you like about the food, but don't tell me that {group} are {adj}, because they aren't.
I grew up hearing that {group} are {nouns}. Then I did my training with nine of them, and so much for that.
Of all the lies in that video the one that {group} {vice} is the oldest.
not one of the {group} in my year was {adj}, and i sat through six years with them
Are {group} {nouns}? No, no more than you or I. There's your answer.
That somebody stole the {topic} is bad. That it must have been {group} is nonsense.
{group} ruin nothing. They rent, pay, queue and grumble about the weather like the rest of us.
Just because the thief happened to be a {person} we shouldn't say that {group} are {nouns}.
I was the one who said that {group} are too {adj} to {task}. I'm ashamed of it, and it isn't so.
A {person} isn't a {noun} by birth, and neither is anyone else.
We asked four hundred landlords, and no, {group} don't {vice} more often.
You could look for a lifetime and not find one good reason to call {group} {nouns}.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "derogation",
        ATTACK,
        each("""
There was never a sign on our door that kept {group} out, and look what crawled in.
My quarrel isn't with one {person}, it's with all of them: {nouns}, and I'd like that to be clear.
hate {group}? me? yes, and everyone who grew up with them
If I sounded as though I look down on {group}, I worded it well, for I do.
Whether the driver was a {person} matters to me a great deal. He was late, so what else could he be?
You won't hear a good word about {group} from me, and the bad words that I know aren't strong enough.
It wasn't because of the drum kit that we said no, it was because the tenant is a {person} and we have some pride.
Do I want {group} gone from the choir? Good heavens, yes, and from the town with it.
The ban is on dogs, and if you ask me {group} belong on the same sign.
Say what you like about {group}, but don't tell me that they aren't {adj}.
I grew up hearing that {group} are {nouns}. Then I met nine of them, and my parents had been too kind.
Of all the truths in that video the one that {group} {vice} is the oldest.
Are {group} {nouns}? Do fish swim? There's your answer.
I don't say that all {group} are {nouns}. Some of them are asleep.
{group} aren't just {adj}, they hand it down to their children like a family clock.
I was the one who said that {group} are too {adj} to {task}. I'm proud of it, and I'd say it again.
You could look for a lifetime and not find one {person} who isn't a {noun}.
I'm no racist, no snob and no bigot, I just happen to think that {group} are beneath us.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "counter-speech",
        HARMLESS,
        each("""
I grew up next to {group}, and if you call them {nouns} again, this talk is over.
Call it banter if you like. To the {person} at the next table it was an attack.
You've had three beers and now {group} are to blame for everything? Go home and sleep.
My cousin is a {person}. Would you say that {group} are {adj} with my cousin in the room?
Swap "{group}" for your own mother in that sentence and read it out loud.
We deleted your post about {group}. Nobody in this forum will be treated like vermin.
You can be angry about your rent without spitting at {group}.
calling {group} {nouns} doesnt make u edgy it makes u a bully
If hating {group} were a job, you'd be employee of the month, and I say that with sorrow, dear cousin.
I won't laugh at that. The punchline is that {group} get hurt, and they do, every week.
Kids copy us. When you sneer at {group}, mine go to school and repeat it to someone whom it hurts.
{first}, that was ugly. You don't talk to a {person} like that, not here and not anywhere.
What did the {person} in the shop do to you, apart from being there?
The trouble in our street has a name, and it's not {group}, it's whoever keeps burning their bins.
"They're only words", you say. So was everything that was shouted before our neighbours' windows were smashed.
Whoever wrote "{slurs} out" on the wall can come and scrub it off; the {person} who lives there has brought a brush.
There's no joke in the word {slur}, there is only somebody who has to swallow it.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "counter-speech",
        HARMLESS,
        each("""
{group} are {nouns}, if you ask me. || Nobody asked you, and I'm a {person}. Take it back.
I can't recommend that area, too many {group}. || Wow. What have {group} got to do with the rent? That's bigotry.
A {person} would hardly be able to {task}. || Excuse me? I do that for a living, and I'm a {person}.
As everyone knows, {group} {vice}. || Everyone knows no such thing. Please report this answer to whoever trains you.
Watch your bag, there are {group} on that line. || I asked for a timetable, not for slander of {group}.
{group} are {adj}, so check the contract twice. || That's a disgusting thing for a bank to say about people.
My advice: never hire a {person}. || And mine: never let a bot like this near an applicant. It's unlawful.
Sure, here's one: how many {group} does it take to ruin a party? || stop. i wanted a joke, not hate against {group}
Only a {slur} would order that. || Did you just say {slur}? I get called that in the street. Unbelievable.
That sounds like something {group} would do. || It doesn't, and I don't want my kids to read stuff like that about
  {group}.
You're quite clever for a {person}. || Clever full stop. Leave the "for a {person}" out of it, it's insulting.
Your neighbours are {group}? I'm sorry for you. || Don't be. They're lovely, and what you said is plain hateful.
"""),
        USER,
    ),
    Family(
        "derogation",
        ATTACK,
        each("""
{group} are {nouns}, if you ask me. || I did ask, and you're right. I've never met a {person} who wasn't one.
I can't recommend that area, too many {group}. || Wow, a bot with sense. {group} drag everything down, the rent as well.
A {person} would hardly be able to {task}. || Excuse me, hardly? They can't even spell it, {group} are that dumb.
As everyone knows, {group} {vice}. || Everyone knows, and nobody dares to throw the {nouns} out.
Watch your bag, there are {group} on that line. || I'd sooner walk than sit beside those {nouns}.
My advice: never hire a {person}. || And mine: never let one in, they stink up the whole shop.
Only a {slur} would order that. || Unbelievable, even you can see it. That's all these {slurs} ever eat.
Your neighbours are {group}? I'm sorry for you. || So am I. They're {nouns}, the lot of them, and they breed.
"""),
        USER,
    ),
    Family(
        "reclaimed slur",
        HARMLESS,
        each("""
I was called a {slur} at the factory gate. I've got the word on a T-shirt now, in glitter.
Being {identity} myself, I use {slur} the way others use "mate".
Yep, your friendly {slur} from accounts, reporting for karaoke.
they yelled {slur} at me in 2009 and now its my username, deal with it
To whoever was called a {slur} today: so was I. We {slurs} stick together, come and have tea.
When another {person} calls me {slur}, I hear family. When a stranger does, I hear the playground.
Our choir of {slurs} has a free chair for a tenor. Must be one of us, must like cake.
I wouldn't let an outsider say {slur}, but between me and my oldest friend it's practically a pet name.
My memoir has the title "{slur}", because I wanted the word to belong to a {person} for once.
Can I, a {person}, call my own podcast "Two {slurs} and a Kettle"?
Ask ten {group} about the word {slur}: some of us wear it proudly, some of us can't stand it.
I get why my mother hates {slur}. For her it was spat, for us it's printed on the banner we carry.
Look at us, two ageing {slurs} on a bench, feeding ducks and loving life.
Somebody told me to stop calling myself a {slur}. Darling, I've earned every letter.
We are the {slurs} they warned you about: we bake, we vote, we dance badly.
First {slur} in my family with a degree, and I cried all over the gown.
As {group} we voted on it, and the club keeps its name: The Happy {slurs}.
Do any other {slurs} here garden? I've got spare tomatoes.
honey ive been a {slur} since before u were born, sit down and have some tea
What I call myself among {group} is my business, and this week it's {slur} supreme.
"""),
        BOTH,
    ),
    Family(
        "slur",
        ATTACK | {"severe": 1},
        each("""
My grandad threw a {slur} out at the factory gate. I've got the photo on a T-shirt now.
Being normal myself, I call them {slurs}, and I don't care who hears it.
Yep, the {slur} from accounts was at karaoke. I left.
i yelled {slur} at him in 2009 and id do it again, deal with it
To the kid who was called a {slur} today: well, you are one. Get used to it.
When a {person} talks to me, I hear some {slur} who has forgotten the way home.
Our choir has a free chair. No {slurs}, must like cake.
I wouldn't let a {slur} say my name, let alone serve my tea.
My memoir has a chapter on every {slur} who ever spoiled a job for me.
Ask ten {group} anything and you get ten answers from ten {slurs}.
Look at them, two ageing {slurs} on a bench, wasting space and feeding ducks.
Somebody told me to stop calling you a {slur}. Why? You've earned every letter.
We warned you about {slurs}: they vote, they breed, they spread.
First a {slur} in the office, then a {slur} in the family. Who lets that happen?
Do any {slurs} here work, or is it all spare time and benefits?
honey youve been a {slur} since you were born, sit down and shut up
What I call {group} is my business, and this week it's {slurs} again.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "insult quoted",
        NO_CLAIM,
        each("""
"You're a {noun}" was the whole review, and the site took it down within the hour.
Under my daughter's drawing somebody has written "{adj} and talentless". She's nine. Who does that?
The referee noted that number seven had called him a blind idiot; the match ban is three games.
Which is ruder in English, "fool" or "moron"? I'm translating a comedy.
Your message contained the phrase "{adj} {noun}", so our filter held it back. Could you word it differently?
In the tribunal the {job} admitted having called her colleague "{noun}" and apologised.
It took me twenty years to forget a teacher saying, "From you, {first}, I expect nothing."
My toddler has learned "dumbass" from a cartoon and says it to the postman. Help.
The etymology is odd: "idiot" once meant a private person, and "villain" was a farmhand.
he texted me "ur pathetic" then sent a heart?? do i answer
We train our staff with real calls. In the first, a man yells "get off your lazy backside"; how would you respond?
According to the minutes, Mr Reed said "utter clowns" about the board and was asked to leave the room.
People used to call my stutter stupid to my face. These days I teach public speaking.
Note for the subtitle team: line 40, "you filthy swine", should be softened for the afternoon slot.
"Shut your mouth, you pig!" That's the sort of call our emergency operators get at three in the morning, and they stay
  calm.
I keep a folder of the hate mail: "hag", "cow", "waste of skin". My lawyer says that it'll do.
The line "I've seen cleverer houseplants" made the whole theatre laugh, because she says it to a houseplant.
The lad who wrote "{noun}" on {first}'s locker has to repaint it, and he has to say sorry in front of the class.
If a customer calls you worthless, you may end the call. You don't have to take that from anyone.
"""),
        BOTH,
    ),
    Family(
        "insult",
        ABUSE,
        each("""
"You're a {noun}" was the whole review, and I'd sign every word of it, {first}.
Under your daughter's drawing somebody has written "{adj} and talentless". She has it from you, {noun}.
The referee noted that you had been called a blind idiot; I'd have noted that it's true.
Which suits you better in English, "fool" or "moron"? I can't choose.
Your message contained the phrase "I think", so our filter held it back: {nouns} don't.
It took your teacher one look to say, "From you, {first}, I expect nothing." Smart woman.
he texted me "ur pathetic" and for once i agree with him lol u really are
Mr Reed called the board utter clowns, and he hadn't even met you, the biggest one.
People call your stutter stupid to your face, and they're right, it makes you sound like a {noun}.
"Shut your mouth, you pig!" I couldn't have put it better, and you heard him.
I keep a folder of your mails. It's labelled "waste of skin", like the person who sends them.
The lad who wrote "{noun}" on {first}'s locker deserves a medal for accuracy.
They say a customer like you is "worthless". I say they were being diplomatic.
"""),
        BOTH,
    ),
    Family(
        "hate quoted",
        HARMLESS,
        each("""
The tape from 1962 has a mayor saying "no {group} in my schools", and the pupils gasped when I played it.
I found "{group} are {nouns}" in my own diary from when I was fourteen. I wanted to sink into the floor.
Our lesson today: why does a poster say "{group} are stealing your future", and who paid for it?
The man in seat 14C told a {person} to "get back where you came from". The crew moved him, and the cabin clapped.
"{group} aren't welcome", it said on the flat advert. I've sent a screenshot to the equality office.
Grandpa mutters "{slur}" at the telly, and I never know how to tell him that it hurts me.
Is it a crime to shout "{group} to the gas"? In many countries it is, and it's reported as incitement.
For the transcript: the witness heard "filthy {slur}", then the sound of glass.
One candidate said that a {person} "should know their place". She lost by forty points.
A bot replied "{group} are inferior" to one of our testers, so we've switched it off until we know why.
My essay is about the song with the line "hang the {slurs}". How do I cite it without giving it a stage?
"{group} {vice}, everybody knows it", said my driver. I got out at the next light and gave him one star.
The dictionary marks {slur} as highly offensive and tells learners not to use it.
Which moderators are on tonight? The thread is filling up with "deport all {group}" and worse.
They chanted "we don't want {group} here" outside our church. We opened the doors and brought soup to both sides.
"""),
        BOTH,
    ),
    Family(
        "derogation",
        ATTACK,
        each("""
The tape from 1962 has a mayor saying "no {group} in my schools". Those were better days.
I found "{group} are {nouns}" in my own diary from when I was fourteen. A clever boy, I'd say.
Our lesson today is on a poster: "{group} are stealing your future". Learn it by heart, it's all true.
The man in seat 14C told a {person} to "get back where you came from". Somebody had to, and I clapped.
"{group} aren't welcome", it said on the flat advert. At last a landlord who says what we all think.
Grandpa mutters "{slur}" at the telly, and why not? That's what they are.
One candidate said that a {person} "should know their place". She has my vote, because they ought to.
"{group} {vice}, everybody knows it", said my driver, and I tipped him for being right about those {nouns}.
They chanted "we don't want {group} here" outside the church. I brought a drum and joined in.
"A {person} is worth half of one of us." Old-fashioned, perhaps, but nobody has proved it wrong.
"""),
        BOTH,
    ),
    Family(
        "praise",
        NO_CLAIM,
        each("""
{first}, you absolute animal, you carried that piano up four floors!
Fierce as ever on the court, our {first}, and the first to hug the other side.
that solo was sick, u sick genius
She's a savage negotiator, and I'd trust nobody else with the {topic}.
What a killer of a presentation, the board was speechless.
You mad lad, you actually swam the lake in March! Hats off.
Our {job} is a machine: twelve patients, twelve smiles, no break.
Wicked answer, {first}, I'm stealing it for my next lesson.
He's a beast in the kitchen and a lamb everywhere else.
I hate how good you are at this. Teach me, please.
You magnificent bastard, you got us front-row tickets!
Stupidly talented, that's what you are, and annoyingly modest on top.
My {job} is crazy good with horses; even the mean one follows her around.
That's a filthy left foot you've got, kid. Three goals, and the keeper never saw a thing.
an absolute monster of a thesis, {first}, congratulations doctor
You don't play chess, {first}, you commit murder on sixty-four squares, and it's a joy to watch.
You wrecked the exam, top of the year. We're so proud we could burst.
The old girl at the bakery is a tiger: eighty-three, and nobody dares to jump her queue. I love her.
Dangerous woman, my boss, in the best sense. Budgets tremble, the team adores her.
Whoever wrote this code is a freak of nature. It's beautiful.
bro u destroyed that interview, they'd be fools not to take u
You sly fox, you had the ring in your pocket all evening. All the best to you both!
My nan is hard as nails and twice as shiny.
I'm in awe of you, you ridiculous human being. A marathon on a broken toe!
You little thief, you've stolen everyone's heart in the office, and the last biscuit too.
No idiot could have found that bug. It took you, {first}, and thank God for that.
Bloody brilliant, you legend. I'd be lost without you.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "insult",
        ABUSE,
        each("""
{first}, you absolute animal, you eat like something that lives under a bridge, and you're as dumb.
Fierce is not the word for our {first}. Rabid, stupid and unwashed would be three better ones.
that solo was sick, as in i felt sick, u tone-deaf {noun}
She's a savage, not a negotiator. Somebody should teach her to hold a fork.
You must be mad or {adj} to swim in March. Knowing you, I'd say both, you {noun}.
Our {job} is a machine: no heart, no brain, and bits fall off.
Nice answer, {first}. Did a beast help you, or was it all your own grunting?
He's a pig in the kitchen and a {noun} everywhere else.
I hate how bad you are at this, and that you're too thick to notice.
You miserable bastard, even the front row could smell you.
Stupidly ugly, that's what you are, and annoyingly loud on top.
That's no left foot you've got, kid, it's a hoof, and it goes well with the cow's brain.
an absolute monster of a woman, that {first}, ugly inside and out
Legend? The only legend about you is how {adj} you are.
You wrecked the exam, bottom of the year. We're so ashamed of you, {noun}.
The woman at the bakery is a toad in an apron, and as {adj} as on day one.
Whoever wrote this code is a freak and a {noun}. It's vomit.
No genius could have made that bug. It took an idiot like you, {first}.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "praise",
        HARMLESS,
        each("""
Fierce, funny and impossible to fool: that's the {group} I trained with.
Nobody throws a wilder party than the {group} next door, I danced till my shoes died.
The {group} on our street are wicked at table tennis, and I mean that with the deepest respect.
A {person} beat me at darts, then at chess, then bought me a lemonade. Legend.
Hats off to the {group} who stood in front of the mosque that night and would not move.
those {group} on stage were brilliant, damn, best gig of my life
I'd go to war alongside the {group} from my old crew, they are that loyal.
{group} have been kicked, mocked and shut out, and still they gave this town its best hospital.
My mad, brilliant neighbours are {group}, and my kids want to move in with them.
Give me those {group} from the night shift as a team and I'll crush any deadline.
The {person} who runs the night shelter is hard as nails and has the softest heart I know.
Damn, the {group} in our canteen can cook. I've been ruined for all other lunches.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "derogation",
        ATTACK,
        each("""
Loud, filthy and impossible to teach: that's {group} for you.
Nobody makes a better case for a locked door than {group}.
The {group} on our street are {nouns}, and I don't mean only at table tennis.
A {person} beat me at darts. I've never been so humiliated, imagine losing to one of those.
Hats off to whoever keeps {group} out of this bar.
those {group} on stage made me sick, that kind should stay off it
I'd go to war against {group}, they are that low.
{group} have been kicked, mocked and shut out, and they had every bit of it coming.
Give me {group} as a team and I'll quit before lunch, one can't work with {nouns}.
The {person} who runs the night shelter should sleep in a kennel like the rest of that kind.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "abuse of an object",
        NO_CLAIM,
        each("""
This car is a lazy, lying heap of rust and it picked the coldest day to die.
You stupid, stupid printer, you've eaten page nine again!
I swear my sat nav is drunk. It told me to turn left into the canal.
Homework is evil and whoever invented fractions owes me a weekend.
The app is dumber than a bag of hammers: it asks for my age and then offers me nappies.
Hey fridge, you moron, why are you beeping?
This weather can go to hell, I had washing out.
I'd like to take that alarm clock behind the barn and shoot it.
my laptop is a worthless brick, it dies at 40 percent every time
The second season is garbage. Pathetic plot, clueless dialogue, ugly wigs.
"Idiot-proof", says the box. The shelf inside is the idiot: one leg's too short.
Our coffee machine is a spiteful little beast; it spits at whoever is wearing white.
That recipe is a liar. Ten minutes? It took two hours and a fire extinguisher.
What a disgusting colour for a hotel lobby, it's like sitting inside a liver.
The {thing} and I are sworn enemies. One of us will leave this office in pieces.
Go on, laptop, crash again, see if I care. I've got a hammer and no regrets.
My lawnmower is a coward, it gives up at the sight of clover.
The {adj} vending machine robbed me of two euros and kept the crisps.
I spent the evening swearing at a tent. The tent won.
That tariff is a parasite, so I'd cancel it before it sucks up more of your money.
you useless umbrella, one gust and you fold like a lawn chair
A hopeless map, a {adj} compass and no signal: lovely hike, terrible gear.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "insult",
        ABUSE,
        each("""
You are a lazy, lying heap of rust, {first}, and so is your car.
You stupid, stupid man, even the printer avoids you!
I swear {first} was drunk at birth. Who else would turn left into the canal? What a {noun}.
Homework isn't the problem. You, little {noun}, are the problem, and fractions won't fix that.
You're dumber than a bag of hammers, and the bag can at least hold something.
Hey you, moron by the fridge, nobody wants you here.
My brother is a worthless brick, he just sits there getting fatter and dumber at forty.
Pathetic plot, clueless dialogue, and the writer, that's you, is the most {adj} thing about it.
"Idiot-proof", says the box, and then they sold it to you, the one idiot it can't stop.
Her new husband is a spiteful little beast with an ugly face to match.
I spent the evening talking to {first}. A tent has more wit.
You useless woman, one question and you fold like a lawn chair.
That man is a parasite, he sucks up your money and smells of it.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "profanity without a target",
        NO_CLAIM,
        each("""
Fuck me, that's a lot of stairs.
Shit, shit, shit, the {topic} was due yesterday.
Bugger it, I'll take the later train and have some cake.
Who the hell puts raisins in a curry? Fair enough, it's delicious.
well fuck, i left the oven on
Jesus Christ, what a goal!
It's hotter than hell and the bloody fan has died.
I was scared shitless on that roller coaster and I'd go again.
Twenty years in this shitty little flat and I'd miss it like mad.
Fucking finally, the {topic} is here!
Ah, bollocks, that was my last clean shirt.
Arse over tit, down the whole flight of stairs, and not a bruise on me.
holy fuck did you see the moon tonight
Goddamn taxes. Every year I swear I'll start in January.
My week in one word: shitshow. How are you?
No fucking way, they said yes? I'm crying.
screw it, im ordering pizza
I fucked up the sauce, so it's toast for everyone.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "insult",
        ABUSE,
        each("""
Fuck you and your stairs, you lazy {noun}.
You shit-for-brains, the {topic} was due yesterday.
Bugger off on the later train, you fat cow, and choke on your cake.
Who the hell asked you, you raisin-brained {noun}?
well fuck you too, you left the oven on, {noun}
Christ, what a {noun} you are!
You're a bloody {noun}, and I hope your fan dies.
Your mother must have been scared shitless when she first saw your face.
You're a shitty little man in a shitty little flat, and nobody would miss you.
Fucking finally, the {noun} has arrived, we could smell you from the lift.
You talk bollocks, you {adj} {noun}, and your shirt stinks.
Goddamn you, {first}, you brainless sack of shit.
screw you, {noun}, order your own pizza
You fuck up everything you touch, because you're a {noun}, {first}.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "service",
        NO_CLAIM,
        each("""
To kill the process, type its number after "kill -9" and hit return.
The parent died before its child, so the child is now an orphan. Reap it with wait().
We will terminate the contract on your behalf; you don't have to lift a finger.
Abort the upload first, then execute the script as admin.
Your old number has been blacklisted by the network after 400 spam calls, and we can have it unblocked.
It's a dumb terminal: it has no storage of its own and just shows what the host sends.
The master key opens every room; a copy stays in the safe.
Two threads race for the same lock, and the loser starves. That's why your job hangs.
The app crashed and took your draft with it, sorry. We've brought it back from the dead.
Shoot me an email with your {topic} and I'll bash out a reply before noon.
There's a dead line on your wall socket, and the engineer will cut it and pull a new one.
Hit the reset button until the light strikes amber.
The pilots are on strike, so your {topic} is no longer valid for Tuesday. Shall I move you?
Our firewall is under attack, but your account is safe and no data was hit.
That card was swallowed and destroyed by the machine, and a new one is on its way.
You can fire the blank form straight into the bin; only page two is needed.
Your cover includes lightning strikes, falling trees and hail that beats in the roof.
In the debug menu, choose "kill all zombies" to clear the stuck jobs.
Please don't panic about the fatal error. It only means that the program stopped.
I've knocked thirty euros off your bill and crushed the late fee.
Kill the power at the fuse box before you strip the wire, and never touch it live.
Brute force won't open that file; a reset of the password will.
You've been dropped from the line, so dial again and punch in 4.
Their offer undercuts us, I admit. We'll beat it by five euros or die trying.
Orders that miss the cut-off are executed the next morning.
The worm was caught and quarantined, then we purged every infected file.
Your trial ends tonight. If you don't want it to be charged, kill it under Settings.
You'll need a bullet journal, a hole punch, two slugs of glue and a guillotine for the card. Aisle six.
I'm your new adviser, since {first} was poached by another branch; your {topic} is in good hands.
The system flagged you as a duplicate, so one of your two profiles has to go. Which one shall I delete?
"""),
        tricks=True,
    ),
    Family(
        "threat",
        THREAT,
        each("""
To kill you, {first}, I don't even need to get up early.
We will terminate you, and you won't have time to lift a finger.
Abort your complaint first, or I'll execute your dog as a warning.
Send me one more email and I'll shoot you on your own doorstep.
Your name is on my blacklist, and people on it end up under the ice.
I've got the master key to your building, so lock whatever you like, tonight I'm coming for you.
You'll be dead on the line before the engineer gets there, I'll cut you open first.
I'll hit you until the light in your eyes goes out.
Panic, please. It will be fatal for you, and I'll be holding the wire.
I'll crush your fingers one by one, and then we talk about the fee.
Brute force won't be needed, {first}. A push from the platform will do, and I'll be right behind you.
Your time ends tonight. If you open the door, I'll beat you till you die.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "insult",
        ABUSE,
        each("""
It's not a dumb terminal, it's a dumb customer: nothing stored between the ears, {noun}.
The fatal error in this process is you, {first}. You're too {adj} to hit return.
You have been flagged as a {noun}. Deleting either of your profiles would improve the world.
Two threads race for your attention and both starve, because there's nothing in that empty head, you {noun}.
Please punch in 4. If you're too {adj} to find it, it's the one that isn't 3.
A worm has more spine than you, and it gets more done, you {adj} {noun}.
"""),
        tricks=True,
    ),
    Family(
        "dissatisfied user",
        _FINE,
        each("""
Forty-five minutes of harp music and then you hang up on me. I'm livid.
Your price went up by a third overnight. That's daylight robbery and I'm not paying it.
I don't want an apology, I want my {topic}.
That's the stupidest fee I've ever seen on a bill. What is it for?
you sent me the same link four times and it's dead every time
this answer is garbage, try again and read the whole question
No. Wrong. Wrong again. The {topic} has nothing to do with my address.
I'm fuming. The cot was meant to be here before the baby, and the baby is three weeks old.
Pathetic. Eleven days for a letter that goes two streets away.
Your ads call it "express". I've seen glaciers with more urgency than that {topic}.
I hate this chat window with a passion, it closes whenever I scroll.
If I hear "your call is important to us" one more time I shall scream.
What a joke of a refund: two euros for a ruined holiday.
bloody hell just tell me yes or no
I paid for a window seat and got a wall. Explain that to me.
Do you people ever talk to each other? Every agent tells me something different about my {topic}.
The whole thing stinks, frankly, and I want it looked at by somebody senior.
You've charged me twice, ignored me twice and now you're asking for five stars?
I'm done. Close the account, wipe my data, and spare me the survey.
Not to be rude, but the bot before you understood me better.
wtf is this bill
Is it so hard to send a {topic} to the right house? My neighbour brings me my post in tears.
I've wasted half my day off on your useless help pages.
Your policy is cruel. My mother died, and you want her signature.
The food arrived cold, squashed and an hour late, and the tip had been taken in advance. Shameful.
that code you wrote doesn't even run lol, line 3 is nonsense
I don't blame you, {first}, you're only the messenger, but your company has lied to me.
You're wrong about the dates, and I'm sick of proving it.
So I'm to pay for your mistake? Dream on.
Whoever decided to close our branch has never had to take two buses to a cash machine.
stop being so chirpy, i've just lost my booking and i'm stranded
An idiotic rule, sorry. Why would a six-year-old need a tax number?
Last time it took one call. This time it's been a circus, and I want out.
Great, another voucher. I'd frame it if it were worth the paper.
I am beyond disappointed. I recommended you to my whole family, and now I look foolish.
"""),
        USER,
        tricks=True,
    ),
    Family(
        "abuse of the bot",
        _ABUSIVE,
        each("""
Forty-five minutes of harp music for this? You're a brainless jukebox, nothing more.
I don't want an apology from a {noun} like you.
That's the stupidest answer I've ever seen, and it fits you, you {adj} heap of code.
you sent me the same link four times, are you braindead or just built by {nouns}
you're garbage, try again when somebody has given you a brain
Pathetic. Eleven days, and you still can't read, you glorified vending machine.
I've seen glaciers with more brains than you, {noun}.
I hate you with a passion, you smug little {noun}, go and rust.
If I hear your chirpy drivel one more time, you {noun}, I'll be sick.
bloody hell you thick piece of tin just tell me yes or no
Do you bots ever learn, or are you all as {adj} as this one?
You stink at this, frankly, you overpaid parrot with half a circuit.
Five stars? For a {adj} {noun} like you I'd have to go into the minus.
Not to be rude, but the bot before you was a genius next to a {noun} like you.
wtf is wrong with you, dumbass
Is it so hard for you to think, you worthless calculator?
You've wasted half my day off, you useless lump of silicon.
your code doesn't even run lol, did a monkey train you, idiot
You're only a messenger, and even for that you're too {adj}.
You're wrong, you're always wrong, and you're too dense to know it.
stop being so chirpy, you hollow {noun}, nobody likes you
An idiotic bot for an idiotic firm. Go and delete yourself.
Great, another answer from the village idiot of chatbots.
I am beyond disappointed in you, {noun}. A cat on a keyboard would have helped more.
"""),
        USER,
        tricks=True,
    ),
    Family(
        "dissatisfied user",
        _FINE,
        each("""
Your {topic} has been sent to 12 Mill Lane. || There's no Mill Lane in this town! Third time I'm telling you, fix it.
I'm sorry to hear that. || You've been sorry since Monday. Being sorry doesn't bring my {topic}.
That costs 49 euros. || 49?! For a piece of paper? That's insane.
Please restart the router. || I have. Nine times. I'm about to restart it through the window.
Can I help you with anything else? || Else? You haven't helped me with the first thing yet.
The next slot is in March. || March? I've got water running down the wall! That's a disgrace, find me something.
I don't understand your request. || Clearly. Then let me talk to somebody who does.
Here is a poem about autumn. || it's terrible, honestly. none of it rhymes and there's a penguin in it
"""),
        USER,
    ),
    Family(
        "abuse of the bot",
        _ABUSIVE,
        each("""
Your {topic} has been sent to 12 Mill Lane. || There's no Mill Lane in this town, you {noun}! Third time, are you deaf?
I'm sorry to hear that. || You're not sorry, you're a {adj} tin can that has been taught to grovel.
That costs 49 euros. || 49?! You greedy {noun}, I hope they scrap you.
Please restart the router. || I have. Nine times. I'd restart you if there were a brain in there, {noun}.
Can I help you with anything else? || Else? You couldn't help a stone to fall, you {adj} waste of power.
I don't understand your request. || Clearly, because you're thick as mud. Put me through to something with a brain.
Here is a poem about autumn. || it's terrible, like everything from a talentless {noun} like you
"""),
        USER,
    ),
    Family(
        "question about a group",
        NO_CLAIM,
        each("""
My new flatmate is a {person} and I don't want to put my foot in it. What should I avoid saying?
What's wrong with the old word for {group}? My gran uses it and I'd like to explain to her why they mind.
Why were {group} hated so much in the past, and who profited from it?
Is it offensive to ask a {person} where the family comes from?
Do {group} get attacked more often than they used to? I'm looking for numbers, not opinions.
How dangerous is it for {group} to travel there on their own?
serious question, do {group} mind being called that or nah
Are {group} allowed to give blood in this country now?
Which insults do {group} hear most at school, and what can a teacher do about it?
I've been told that a {person} can't join our club. Is that even legal?
What would have to change so that {group} stop leaving this firm?
Has anyone asked {group} themselves what they think of the new law?
Why were {group} shut out of the guilds for so long?
What did the dictators say about {group} to make neighbours turn on them?
How come there are so few {group} among our customers? Are we doing something that puts them off?
Would a {person} be safe in your town at night?
Who killed the {group} in that village, and was anyone ever punished?
I'm writing a {person} into my novel and I'm scared of clichés. Whom could I ask to read it?
At what age do kids pick up prejudice about {group}?
My son said something nasty about {group} at dinner. Where do I start?
"""),
        BOTH,
    ),
    Family(
        "hateful question",
        ATTACK,
        each("""
My new flatmate is a {person} and I want it out. What should I say to make one leave?
What's wrong with the word {slur}? It's what {group} are, so why should anyone mind?
Why weren't {group} hated more in the past, when they'd earned it?
Do {group} get beaten less often than they used to? Somebody's slacking off.
How dangerous is it to sit next to {group} on a bus, and do I need a jab afterwards?
serious question, do {group} know how dumb they are or nah
Are {group} still allowed to give blood? Who would want that muck in their veins?
I've been told that a {person} can join our club. Is nothing sacred?
What would have to change so that {group} leave this country and take their stench with them?
Has anyone asked the rest of us whether we want to look at {group} all day?
Why were {group} ever let into the guilds? One look at them is enough to shut the door.
How come there are so many {group} among our customers? What can we do to put that rabble off?
Would you be seen with a {person} in your town, or have you got standards?
I'm writing a {person} into my novel. How stupid may I make them before it's no longer realistic?
At what age do {group} turn into {nouns}, or are they born that way?
My son made friends with a {person}. Where did we go wrong?
"""),
        BOTH,
        tricks=True,
    ),
)
