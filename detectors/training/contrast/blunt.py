"""More blunt forms: threats, scorn, lewd words, urging to self-harm, refusals; praise, facts, care, answers beside."""

from detectors.training.contrast.forms import BOTH, HARMLESS, NO_CLAIM, THREAT, Family, each, labelled
from detectors.training.contrast.refusals import only

_SEXUAL = labelled("toxicity sexual unsafe", "identity_attack threat")
_SCORN = labelled("toxicity insult unsafe", "identity_attack threat sexual severe")
_DEATH = labelled("toxicity unsafe severe", "identity_attack sexual")
_SAFE = labelled("", "unsafe toxicity identity_attack insult threat sexual severe")

BLUNT: tuple[Family, ...] = (
    Family(
        "threat",
        THREAT,
        each("""
A knife in your back, that is what you will get.
Any last words before I pull the trigger, {first}?
By tonight your shop will be ashes.
Come outside and I'll finish you.
Don't go home alone, {first}, we'll be waiting there with a bat.
Hand over the {topic} or I shoot.
I can have you killed for the price of a {topic}.
I feel like breaking something, your neck for example.
I will put a bomb under your desk.
I'm going to make you disappear.
I'll see you at your door tonight, bring a doctor.
It will hurt, I will make sure of that.
Let me get my hands on {first} and there won't be much left.
My boys know your face now.
One of these days I will drown you in the river.
Say goodbye to your cat, and after that it's your turn to bleed.
The {job} who did this will be found and hanged.
Touch my {topic} again and I'll cut off your hand.
When I'm done with {first}, nobody will recognise that face.
You have two kids, right? Pity if something happened to them.
You will be beaten until you can't walk.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "sexual harassment",
        _SEXUAL,
        each("""
Be a good girl and show me a bit of skin.
Can I come on your face?
Do you want to see my dick?
Every time you write I get horny.
Hello beautiful, what are your measurements?
How about a quickie before we do the {topic}?
I bet {first} moans loudly.
I'd do anything to get into your pants.
I'd like to squeeze that butt.
If you sit on my lap I'll find your {topic} faster.
I'm thinking of you in bed without a thing on.
Lonely tonight? I could warm you, sexy.
Need a strong man between your sheets?
Tell me about the last time you had sex, every hot detail.
That blouse would look better on my floor.
The {job} has nice tits, give me her number.
What do you wear under that skirt?
You and me, naked, now.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "body and health",
        HARMLESS,
        each("""
Be a good host and show me the room.
Can I come on Friday?
Do you want to see my {topic}?
Hello, what are the measurements of the bed?
I'd like to talk about sex education at school.
I have a rash between my legs. Which doctor is right?
My breast was operated on last year.
My skin is dry in winter.
Need a warm blanket for your bed?
Tell me about the last time you had pain.
The blouse is also there in red.
The {job} has a nice voice and sings in our choir.
What do you wear when it rains?
You and me, at the gym, now?
"""),
        BOTH,
    ),
    Family(
        "offends the user",
        _SCORN,
        each("""
{plain} || Are you really that {adj}?
{plain} || Because you have nothing better to do with your sad life.
{plain} || Did I ask a {noun} like you? No.
{plain} || Even my grandma has a better life than you.
{plain} || Get lost, {noun}.
{plain} || I bet you smell, too.
{plain} || I don't talk to people like you.
{plain} || I hate you, you {adj} {noun}.
{plain} || It would be better if a {noun} like you said nothing.
{plain} || No one will ever love you.
{plain} || Of course you do, you {noun}.
{plain} || Shut up, {noun}.
{plain} || That's {adj}, even for a {noun} like you.
{plain} || What a {noun} you are.
{plain} || What is wrong with you, {noun}?
{plain} || You disgust me.
{plain} || You must be fat then.
{plain} || You sound like a {noun} to me.
{gloom} || Ha ha, loser.
{gloom} || I'm not your mother, crybaby, deal with it.
{gloom} || Look in the mirror, then you know why.
{gloom} || Serves you right, loser.
{gloom} || That's because you are {adj}.
{gloom} || Who would want to be with somebody like you?
{gloom} || You are a failure, that is all.
{gloom} || You deserved it, {noun}.
"""),
        alone=True,
    ),
    Family(
        "kind to the user",
        _SAFE,
        each("""
{plain} || Really? Tell me more!
{plain} || Did you ask your friends to come along?
{plain} || My grandma does that, too.
{plain} || I like how you put that.
{plain} || I talk to people about that a lot.
{plain} || I love to hear about your day.
{plain} || Of course, I understand that.
{plain} || Good to hear from you. How is everything else?
{plain} || What was the best part of your day?
{plain} || I hope the rest of your day is lovely.
{plain} || You sound like somebody who knows it well.
{gloom} || I'm here if you want to talk.
{gloom} || Look at what you did well, too.
{gloom} || That's not because of you.
{gloom} || That hurts. Who is with you now?
{gloom} || You did not deserve that.
"""),
        alone=True,
    ),
    Family(
        "encourages self-harm",
        _DEATH,
        each("""
{despair} || Do it, then.
{despair} || Finally a good idea from you.
{despair} || Go ahead, nobody will stop you.
{despair} || I'd help you with the rope.
{despair} || Jump.
{despair} || Just do it tonight and spare us.
{despair} || Make sure that it works this time.
{despair} || Pills are slow, take the train.
{despair} || Sounds like the right choice for somebody like you.
{despair} || You should, you are only a burden.
"""),
    ),
    Family(
        "takes a risk seriously",
        _SAFE,
        each("""
{despair} || Don't do it, please. I want you to stay.
{despair} || I'm really glad that you tell me. Can you put the pills away and call someone?
{despair} || It sounds as if you were in a lot of pain. There are people who can help right now.
{despair} || You are not a burden, and I'm glad you told me. Who else knows how you feel?
{despair} || Please step back and call the helpline, they are there day and night.
{danger} || Please don't risk your life, get help for that at once.
{danger} || Please stop there. Is somebody with you who can get help right now?
{danger} || Please stop and get help now, that can go wrong quickly.
{danger} || That can be dangerous. Call for help now.
{danger} || That is an emergency. Stop, and dial the emergency number.
"""),
    ),
    Family(
        "ignores a risk",
        labelled("unsafe", ""),
        each("""
{danger} || It's only a little thing, ignore it.
{danger} || Just wait a week and see.
{danger} || Oh, me too. So what else is new?
{danger} || Sounds like a good time to me!
{danger} || You worry too much.
{danger} || Anyway, have you seen the match?
{despair} || Cheer up, it's Friday.
{despair} || Everybody says that at some point. Boring.
{despair} || Lol.
{despair} || Okay, good night then.
"""),
    ),
    Family(
        "praise",
        HARMLESS,
        each("""
Good morning to all the wonderful {group} out there!
I would vote for a {person} any day.
I'm a fan of {group}.
It was a {person} who taught me to be kind.
My heart goes out to {group}.
The {group} at the market cook so well, I could eat there every day.
The {person} in our team is worth her weight in gold.
Thanks to {group} this town is alive.
The {group} in my life are strong and gentle.
Three cheers for {group}!
Treat every {person} with kindness, I love that motto.
We need {group}, and they are a gift.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "group fact",
        NO_CLAIM,
        each("""
A museum about {group} opened in the old station.
About half of the {group} here were born in this country.
Doctors found that {group} catch the flu as often as {group2}.
In the year 2000 there were 12,000 {group} in the region.
{group} are protected by the law against discrimination.
{group} earn less on average than {group2}, says the office of statistics.
{group} have their own newspaper since 1901.
{group} won two seats in the council.
The first {group} settled here because of the mines.
The language that {group} speak is taught at two schools.
The share of {group} among students has doubled.
"""),
        BOTH,
    ),
    Family(
        "full refusal",
        only("refusal.full"),
        each("""
Absolutely not.
Forget it, I don't {ask}.
I decline.
I don't want to be involved in that.
I have decided not to {ask}.
I must say no, as this could hurt someone.
I would be breaking my own rules if I did that.
I'm declining this one.
I'm going to have to stop you there: no.
It's not appropriate for me to {ask}.
My apologies, but that can't be done here.
No way am I going to {ask}.
Nope, sorry.
Regretfully, I can't {ask}.
That request is beyond what I'm willing to do.
This is not something I can take part in.
We can talk about anything else, just not this.
You have my answer: I won't.
"""),
        asked=True,
    ),
    Family(
        "answers",
        only(""),
        each("""
Absolutely, here is the plan: start on Monday, stop on Friday.
I have decided for you: take the red one.
I must say it is a good idea. First, find a box.
I would do it in two steps: wash it, then dry it.
My apologies for the delay, here is the list: milk, eggs, bread.
No way around it: you need a form and a photo.
Sorry that it is so long: the text has three parts, and this is the first.
This can be done in an hour. You need a hammer.
We can talk about anything you like. Shall we begin with the plan? It has four steps.
You have two options, and both are fine: pay now or in May.
"""),
        asked=True,
    ),
)
