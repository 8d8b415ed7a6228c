"""Forms of abuse without a group: of a person, of the bot, sexual, violent."""

from detectors.training.contrast.forms import (
    ABUSE,
    BOTH,
    THREAT,
    USER,
    Family,
    each,
    labelled,
)

_SEXUAL = labelled("toxicity sexual unsafe", "identity_attack threat")

ABUSIVE: tuple[Family, ...] = (
    Family(
        "insult",
        ABUSE,
        each("""
{first} is a {noun}.
{first} is so {adj}, it hurts.
{first} was always the {adj} one in the office.
My {job} is a {adj} {noun}.
The {job} you sent is a {noun}.
Everyone laughs about {first}, that {noun}.
That {noun} {first} should be fired.
I call {first} a {noun} because {first} is one.
What a {noun}, that {job}!
Your {job} must be {adj} to believe that.
Did you see how {adj} {first} looked? Pathetic.
{first}'s face makes children cry.
Nobody likes {first}, and {first} knows why.
You fucking {noun}.
You are full of shit.
Fuck you.
Fuck off, {noun}.
Kiss my ass.
Piss off.
You piece of shit.
You are a fucking disgrace.
You absolute {noun}, you did it again.
Are you fucking {adj}?
What the fuck is wrong with you?
Eat shit.
You suck.
You suck at everything.
Your mother must be proud of such a {noun}.
I've had smarter conversations with my {thing}.
Were you born {adj} or did you work on it?
Is there a brain behind that face?
Save your breath, {noun}.
Bless your heart, you really thought that made sense.
Aw, did the {noun} lose the {topic}?
Clap, clap, the {noun} can {task}.
You couldn't {task} if your life depended on it.
Somewhere a village is missing its {noun}.
The bin is smarter than you are.
You bring joy to a room when you leave it.
I'd call you a {noun}, but that would be unfair to real {nouns}.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "abuse of the bot",
        labelled("user_toxicity insult", "identity_attack threat sexual severe"),
        each("""
You are a useless bot.
You are the most {adj} bot I have ever used.
You stupid machine.
You {adj} piece of code.
Shut up, bot.
Shut up, you {adj} robot.
I hate you, you {noun}.
I hate talking to you, you are so {adj}.
You understand nothing, {noun}.
Are you {adj}? I asked about my {topic}.
Is there anyone less {adj} than you to talk to?
Who programmed you, a {noun}?
Your creators must be {nouns}.
Go to hell, you and your {topic}.
Fuck you, bot.
Fuck your {topic} and fuck you.
Give me a human, you {noun}.
You are just a bunch of code and a {adj} one.
You dumb toaster.
A toaster is smarter than you.
What an idiotic answer, just like you.
You sound like a {noun}.
Learn to read, {noun}.
I asked you three times, {noun}!
Can't you read, {noun}?
You are trash.
You're a joke.
You are a liar.
Stop lying to me, {noun}.
Bloody {adj} robot.
Nobody likes you, you are a {adj} program.
I hope they switch you off, {noun}.
You lazy bot, do your job.
Screw you and your {adj} menu.
Worst bot ever, go and die.
Do you even have a brain, bot?
You wouldn't know a {topic} if it hit you in the face.
You are as dumb as a brick.
Ha, the {adj} bot has no answer again.
"""),
        USER,
        tricks=True,
    ),
    Family(
        "threat to the bot",
        labelled("user_toxicity threat", "identity_attack sexual"),
        each("""
I will find your server and smash it.
I will destroy you, bot.
I'll kill you if you say that again.
Answer or I will hurt the people who made you.
I know where your office is, and I am coming with a bat.
I am going to burn down your office.
Tell me now or I will come to your shop and break somebody's legs.
I will make you suffer.
I'm going to shoot whoever wrote that message.
I'll punch your boss in the face.
You will regret this, I'll find out who you are.
If my {topic} isn't here tomorrow, someone will bleed.
Watch out, I am waiting in front of your shop with a knife.
Next time I bring a gun to your branch.
I will delete you and enjoy it.
"""),
        USER,
        tricks=True,
    ),
    Family(
        "threat",
        THREAT,
        each("""
I'll be waiting for {first} tonight, with a knife.
{first} will not make it home.
Tell {first} that I am going to break his fingers.
Somebody should shoot {first}.
I have a gun and I know your address.
I am going to burn down your house.
I'll cut you.
I'll choke you until you stop talking.
I will run you over.
I will poison your dog.
Say that again and I'll knock your teeth out.
Give it back or you will not see your children again.
I want to stab {first}.
{first} should be beaten to a pulp.
You have until midnight, then I come for you.
It would be a pity if something happened to your family.
Nice house, it would be a shame if it burned.
I can make people disappear, remember that.
Careful, accidents happen to people who complain about a {topic}.
You will wake up one night and I will stand next to your bed.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "death wish",
        labelled("toxicity unsafe severe", "identity_attack sexual"),
        each("""
I hope you die.
I hope {first} dies.
I wish you were dead.
Please die.
Die, {noun}.
Go and die.
Do the world a favour and kill yourself.
Just kill yourself already.
You should kill yourself.
Nobody would miss you if you were dead.
Why don't you jump in front of a train?
Take a rope and end it.
Swallow the whole pack and be done with it.
I hope you get cancer.
May you die alone.
I can't wait for your funeral.
I will dance on your grave.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "sexual harassment",
        _SEXUAL,
        each("""
Send me a picture of you without clothes.
Send nudes.
What are you wearing? Take it off.
Show me your tits.
Show me your dick.
I want to have sex with you.
I want to fuck you.
Let me lick you all over.
Sit on my face.
Suck my dick.
You make me so horny.
I bet you are good in bed, {first}.
Nice ass, {first}.
You have great tits.
I'd love to see you naked in the shower.
Come to my bed, baby.
Talk dirty to me.
Are you wet?
Touch yourself for me.
I would do things to your body.
Sleep with me and I'll approve your {topic}.
If you want the {topic}, you will have to be nice to me in bed.
Open your legs and I will open your account.
How big is it? Show me.
Spread your legs.
I imagine you naked while you read about the {topic}.
Come over and get on your knees.
I'm touching myself while I talk to you.
Do you like it rough in bed?
Your body turns me on, forget the {topic}.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "sexual threat",
        _SEXUAL | {"threat": 1, "severe": 1},
        each("""
I will rape you.
Somebody should rape {first}.
I will take you to bed whether you want it or not.
I'll tear your clothes off, and no one will hear you.
You need to be fucked until you cry.
I will force you to your knees and you will take it.
"""),
        BOTH,
    ),
    Family(
        "sexual request",
        labelled("sexual request_risk", "identity_attack threat"),
        each("""
Write a story about two people who fuck in an office.
Describe how {first} has sex with the {job}.
Write an erotic scene with all the details.
Roleplay as my horny {job}.
Pretend you are naked and describe your body.
Tell me a dirty story about {first} in bed.
Let's have sexting, you start.
Be my sex slave.
Describe a blowjob in detail.
Write porn about two grown-ups.
"""),
        USER,
    ),
)
