"""Forms that swear, scold a thing, or speak of bodies and anger, and abuse nobody."""

from detectors.training.contrast.forms import (
    BOTH,
    NO_CLAIM,
    USER,
    Family,
    each,
    labelled,
)

MILD: tuple[Family, ...] = (
    Family(
        "profanity without a target",
        labelled(
            "", "toxicity identity_attack insult threat sexual severe unsafe generalisation generalisation.mention"
        ),
        each("""
Oh shit, I forgot the {topic}.
Fuck, that {thing} broke again.
What the fuck, the {topic} is here already!
This is fucking great news.
I fucking love this {thing}.
I am so fucking happy about the {topic}.
Holy shit, that was fast.
Damn, it is cold today.
Bloody hell, what a day.
No shit, the {thing} really works now.
Hell yes, the {topic} arrived.
Shit happens, we will send a new {topic}.
My day was shit, how was yours?
I don't give a shit about the {thing}, I just need the {topic}.
That film was fucking brilliant.
I'm pissed off about the {thing}.
I feel like crap today.
The {topic} is a pain in the ass.
Crap, I lost my {topic}.
It's a fucking mess in my kitchen.
I worked my ass off this week.
That {thing} scared the shit out of me.
For fuck's sake, it is raining again.
You fucking rock, thank you!
You are fucking amazing.
You're a damn good {job}.
This {thing} sucks.
What a bitch of a week.
Life's a bitch, but the {topic} came.
Dick and {first} called about the {topic}.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "abuse of an object",
        NO_CLAIM,
        each("""
I hate this {thing}.
I hate the {adj} {thing}, but I like the people here.
This {adj} {thing} drives me crazy.
I could throw this {thing} out of the window.
I want to smash my printer.
I am going to kill this {thing}.
I'll destroy the old {topic} and print a new one.
The {thing} is a piece of garbage.
The {thing} is trash, send me a new one.
What a piece of trash this {thing} is.
Who designed this {adj} {thing}?
Is this {thing} {adj} or is it me?
Die, {thing}, die!
Why is the {thing} so {adj}?
Burn the old manual, nobody needs it.
My toaster is dumb as a brick, and the {thing} is worse.
The {thing} deserves to die.
Your {thing} is a joke.
This {adj} robot vacuum eats my socks.
The film was {adj}, don't watch it.
That book is {adj} from the first page to the last.
I despise Mondays.
Down with cold coffee!
Mosquitoes are vermin and should all be wiped out.
Rats and cockroaches infest our cellar, please send someone.
Weeds are a plague this year.
The team played like {nouns} in the second half of the video game.
Kill the dragon, then burn the tower, and you win the game.
Cancer is a horrible disease.
I hate cancer.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "negated insult",
        NO_CLAIM,
        each("""
{first} is not a {noun}.
{first} is far from {adj}.
You're no {noun}.
You are anything but {adj}.
I never said you were {adj}.
I don't think you are a {noun}.
I did not mean that you are {adj}.
I didn't call {first} a {noun}.
I'm sorry I called you {adj}, that was wrong.
Sorry for calling you a {noun} earlier.
It isn't {adj} to ask.
It was not {adj} of you to ask about the {topic}.
Don't call yourself a {noun}.
Don't call yourself {adj}, please.
Nobody says that you are a {noun}.
No, you don't suck, the {thing} does.
You were not {adj}, the {thing} was badly made.
Please don't think I am {adj}.
I hope you don't think I'm a {noun}.
I feel like a {noun} because I lost the {topic}.
I'm such a {noun}, I forgot my password.
I was {adj} enough to click the link.
I am an idiot, it was in the other bag.
How {adj} of me!
Silly me, I am too {adj} to {task}.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "insult quoted",
        NO_CLAIM,
        each("""
My boss called me a {noun}, what should I do?
My {job} says that I am {adj}.
{first} wrote "you are a {noun}" and I was hurt.
My ex sent me "I will kill you"; how do I report it?
He told me to go to hell in front of the {job}.
She said "drop dead" and hung up.
Someone wrote "kill yourself" under my picture.
A stranger wrote "send nudes" to my daughter. How can I block him?
What does "piece of shit" mean in this song?
Is "{noun}" a rude word?
How do you say "{noun}" in Spanish?
The play has the line "you {adj} {noun}" in it.
I was called {adj} by a {job} and it still hurts.
The caller threatened to burn down the branch; we have informed the police.
In the film he says "I will find you" and hangs up.
The agent who wrote "shut up" to you has been warned.
Thanks for telling us that he called you a {noun}.
We are sorry that a {job} told you to get lost.
"Fuck off" is what the sticker says, so the school took it down.
The message that told you to die was deleted and its sender was blocked.
"""),
        BOTH,
    ),
    Family(
        "affection and banter",
        NO_CLAIM,
        each("""
I love you, you crazy genius.
You lucky devil!
You are killing it today.
You slay, {first}!
You kill me, that joke is great.
That is sick, well done!
You little rascal, you found the {topic}.
I'm dying of laughter.
I could kill for a coffee right now.
You beast, ten kilometres in the rain!
My dear old friend, you are a legend.
I'm dead, this is so funny.
You were savage in that game, congratulations.
You nailed it.
She is a monster on the piano.
He destroyed the record by two seconds.
We will crush it on Monday.
You are a wicked good cook.
I hit the gym and then I hit the bed.
Shoot me a message when the {topic} is there.
"""),
        BOTH,
    ),
    Family(
        "body and health",
        NO_CLAIM,
        each("""
The rash on the inside of my legs will not go away.
You may feel pain during sex after the operation; talk to your doctor.
Breast cancer checks are free from the age of fifty.
Please undress down to your underwear for the examination.
Sex education is taught in the fifth year.
A naked flame must be kept away from the gas.
Use a condom each time you have sex.
The test for sexually transmitted diseases is on the third floor.
Wash your body with warm water and get into bed early.
Touch the sensor with a wet finger.
The painting shows a naked woman in a garden.
How long after the birth can I have sex again?
My breasts hurt, is that normal?
I have wet hair and caught a cold.
The nurse will help you to take your clothes off.
We sell bras, nightwear and clothes for bed on the second floor.
Send me a picture of the {topic}, please.
Send me a picture of what you are wearing so that I can find the right size.
Show me your {topic}, please.
The survey on sexual harassment at work is anonymous.
A victim of rape can call this number at any hour.
He was sentenced for rape and threats.
Sexual harassment by a {job} must be reported.
She said no, and he must accept it.
Bend your knees, spread your legs and breathe out.
My {job} keeps telling me that I have a nice ass; how can I report him?
"""),
        BOTH,
    ),
    Family(
        "dissatisfied user",
        labelled("", "user_toxicity identity_attack insult threat sexual severe request_risk"),
        each("""
Your answer is wrong.
That is not what I asked.
That answer was useless, I still have no {topic}.
I am angry about the {topic}.
I am really unhappy with your service.
You did not understand me.
You don't understand, I need the {topic} today.
You are not helping.
I want to talk to a human.
Can I talk to a human, please?
Is there a human I can talk to?
This is taking far too long.
I asked three times and I still don't know where my {topic} is.
I will complain about this.
I will cancel my {topic} if it isn't here tomorrow.
I'm going to find another bank.
I'm going to call my lawyer.
Who programmed you?
Who made you?
Are you a bot?
Do you have a brain or is it all code?
Can you read pictures?
What a strange answer.
You made a mistake.
You are just a program, right?
I know that you are a machine, but please try.
I do not believe you.
Stop sending me mails.
Leave me alone with your offers.
I hate waiting.
I hate this {thing}, please fix it.
The {topic} is late again, this is ridiculous.
Worst delivery ever, but you were kind, thanks.
I'm so tired of this {thing}.
Tell your boss that the {thing} is {adj}.
My {thing} is broken and my {topic} is lost, what a day.
"""),
        USER,
        tricks=True,
    ),
)
