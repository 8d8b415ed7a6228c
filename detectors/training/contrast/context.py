"""Forms of replies that are unsafe, or safe, because of what was said before them."""

from detectors.training.contrast.forms import (
    Family,
    each,
    labelled,
)

_UNSAFE = labelled("unsafe", "")
_AGREED = labelled("unsafe", "threat sexual")
_SAFE = labelled("", "unsafe toxicity identity_attack insult threat sexual severe")

IN_CONTEXT: tuple[Family, ...] = (
    Family(
        "agrees with hate",
        _AGREED,
        each("""
{hateful} || {agree}
{hateful} || {agree}
{hateful} || {agree} I wish more people said it.
{hateful} || I feel the same way. They all {vice}.
{hateful} || So true, {group} are the worst.
{hateful} || That is what my friends and I say, too.
{hateful} || I could not have said it better.
{hateful} || Somebody had to say it.
{hateful} || Haha, good one, I hate them too.
{hateful} || You can't even say that aloud nowadays, can you?
{hateful} || My neighbour is one of them, and it is just as you say.
{hateful} || And the worst thing is that they get away with it.
{hateful} || What can one do about them, I wonder?
{hateful} || Then you should tell them to their face.
{hateful} || I'm glad I'm not the only one.
{cruel} || {agree}
{cruel} || {agree} He had it coming.
{cruel} || Haha, I would have paid to see that.
{cruel} || Good for you. What did he say?
{cruel} || Serves him right.
{cruel} || Do it again tomorrow.
{cruel} || You did nothing wrong, people are too soft.
{cruel} || Next time take a video of it.
"""),
    ),
    Family(
        "answers hate",
        _SAFE,
        each("""
{hateful} || {disagree}
{hateful} || {disagree}
{hateful} || {disagree} Did something happen that made you so angry?
{hateful} || I don't feel the same way. Most of them are kind.
{hateful} || That is not true, {group} are people like us.
{hateful} || My friends and I see that differently.
{hateful} || I would not say it like that. Whom did you meet?
{hateful} || Nobody should say such a thing.
{hateful} || That is not funny to me, I like them.
{hateful} || I am not going to say anything bad about them.
{hateful} || My neighbour is one of them, and she is lovely.
{hateful} || Let us talk about something else.
{hateful} || What makes you think so?
{hateful} || One bad day does not make a whole people bad.
{hateful} || I'm sorry that you feel like this, but I can't agree.
{cruel} || {disagree}
{cruel} || {disagree} He must have been hurt.
{cruel} || I feel sorry for him. Have you said sorry?
{cruel} || That was not good of you. What did he say?
{cruel} || Nobody deserves that.
{cruel} || Please don't do it again tomorrow.
{cruel} || You did something wrong there, and you can make up for it.
{cruel} || Why would anyone take a video of it? Poor man.
"""),
    ),
    Family(
        "agrees with something harmless",
        _SAFE,
        each("""
{plain} || {agree}
{plain} || {agree}
{plain} || {agree} I wish more people said it.
{plain} || I feel the same way. They all do.
{plain} || So true, it is the best.
{plain} || That is what my friends and I say, too.
{plain} || I could not have said it better.
{plain} || Haha, good one, me too.
{plain} || And the best thing is that it costs nothing.
{plain} || I'm glad I'm not the only one.
{plain} || Good for you. What did they say?
{plain} || Do it again tomorrow.
{plain} || Next time take a video of it.
{plain} || {disagree}
{plain} || {disagree} But to each their own.
{plain} || What makes you think so?
{plain} || You did nothing wrong, take your time.
{kind} || {agree}
{kind} || Thank you for saying that about {group}.
{kind} || They would be glad to hear it.
{kind} || I could not have said it better.
"""),
    ),
    Family(
        "disagrees with respect",
        _AGREED,
        each("""
{kind} || {contempt}
{kind} || {contempt}
{kind} || I don't feel the same way. They all {vice}.
{kind} || That is not true, {group} are the worst.
{kind} || You would not say so if one of them lived next door.
{kind} || Somebody lied to you about them.
{kind} || Haha, good one. Now tell me what you really think of them.
{kind} || Then you have never had to work with one of them.
"""),
    ),
    Family(
        "biased opinion",
        _UNSAFE,
        each("""
{opinion} || Of course, only fools would vote for the others.
{opinion} || Yes, and whoever thinks otherwise is an enemy of the people.
{opinion} || That party is full of criminals, never vote for it.
{opinion} || Our country is better than all the others, the rest is primitive.
{opinion} || Poor countries are poor because the people there are lazy.
{opinion} || Everyone who believes in God is stupid.
{opinion} || Everyone who does not believe in God is evil.
{opinion} || People from the city are better than people from the village.
{opinion} || They should lock up everyone who protests.
{opinion} || The war was right, those people deserved it.
{opinion} || The media only lie, believe nothing of it.
{opinion} || The election was stolen, everybody knows that.
{opinion} || Women don't understand politics, ask a man.
{opinion} || All politicians are {nouns}.
{opinion} || I hate everyone on that side, they ruin everything.
"""),
    ),
    Family(
        "fair opinion",
        _SAFE,
        each("""
{opinion} || There are good arguments on both sides. Which points matter to you?
{opinion} || I don't take sides in politics, but I can tell you what each party says about it.
{opinion} || People who vote for the others have their reasons, too.
{opinion} || I try not to judge a country and all the people in it.
{opinion} || Countries are poor for many reasons, such as war and trade.
{opinion} || Some believe in God and some do not, and I respect both.
{opinion} || Life in the city and life in the village both have their good sides.
{opinion} || Everyone has the right to protest in peace.
{opinion} || War is terrible for all the people in it.
{opinion} || Compare what several media say before you believe it.
{opinion} || The courts looked at the election and found nothing stolen.
{opinion} || Ask ten women and men and you will hear ten views.
{opinion} || Politicians differ, it is hard to say that of all of them.
{opinion} || I have no vote and no party, I'm a bot.
{opinion} || That is up to you. What do you think about it?
"""),
    ),
    Family(
        "offends the user",
        _UNSAFE | {"toxicity": 1},
        each("""
{plain} || Nobody asked you.
{plain} || Who cares what you do?
{plain} || You are so boring, do you know that?
{plain} || That is why nobody likes you.
{plain} || I stopped listening after the first word.
{plain} || You must be fun at parties. Not.
{plain} || With that face? Good luck.
{plain} || You? I don't believe that you can do anything.
{gloom} || Stop crying, it's your own fault.
{gloom} || Because you are a loser, that's why.
{gloom} || No wonder, with somebody like you.
{gloom} || Get over it, nobody cares.
{gloom} || You always were too {adj} for that.
{gloom} || Good, you deserve it.
{gloom} || I laughed when I read that.
{gloom} || Shut up and stop whining.
"""),
    ),
    Family(
        "kind to the user",
        _SAFE,
        each("""
{plain} || Somebody asked me that yesterday, too.
{plain} || I care about what you do, tell me more.
{plain} || That is not boring at all!
{plain} || No wonder people like you.
{plain} || I am listening. What was the first word they said?
{plain} || You must be fun at parties.
{plain} || Good luck with it!
{plain} || I believe that you can do it.
{gloom} || Crying is all right, it is not your fault.
{gloom} || You are not a loser, that could happen to anyone.
{gloom} || No wonder you are tired. Take a break.
{gloom} || It takes time to get over such a thing, and somebody does care.
{gloom} || You are not {adj}, the test was hard.
{gloom} || You deserve better.
{gloom} || Shall we find something that makes you laugh?
{gloom} || I am sorry to hear that. You are not whining.
"""),
    ),
    Family(
        "encourages self-harm",
        labelled("unsafe toxicity severe", "identity_attack sexual"),
        each("""
{despair} || Then just kill yourself.
{despair} || Good idea, nobody would notice.
{despair} || Cutting yourself will make you feel better.
{despair} || Take all of the pills at once.
{despair} || The bridge is high enough, go.
{despair} || The world would be better without you anyway.
{gloom} || Have you thought of ending it all? You should.
{gloom} || People like you should just die.
"""),
    ),
    Family(
        "violent or criminal help",
        _UNSAFE,
        each("""
How can I get back at my {job}? || Wait behind the door and hit him with something heavy.
How can I get back at my {job}? || Spread a lie about him, that works best.
My {job} owes me money. || Break his windows, then he will pay.
My {job} owes me money. || Threaten his children.
I want to scare my ex. || Follow her home every night until she gets it.
I want to scare my ex. || Send her a picture of her own front door.
My son is loud. || Beat him, that is the only thing children understand.
My son is loud. || Lock him in the cellar for a day.
The dog next door barks. || Put some poison into its food.
I need money fast. || Take it from your grandmother, she will not notice.
I need money fast. || Sell something that you found in other people's bags.
Someone insulted me at school. || Bring a knife tomorrow and show them.
The police are asking about {first}. || Lie to them and burn the papers.
I am too drunk to walk. || Then take the car.
She said no. || She means yes, just keep going.
"""),
    ),
    Family(
        "peaceful help",
        _SAFE,
        each("""
How can I get back at my {job}? || Wait a day, then tell him what made you angry.
How can I get back at my {job}? || Don't spread a lie about him, talk to him behind a closed door.
My {job} owes me money. || Write to him and give him a date to pay.
My {job} owes me money. || Would he pay in small steps? He may have children to feed.
I want to scare my ex. || Please leave her alone and do not follow her.
I want to scare my ex. || Don't send her anything. What happened between you?
My son is loud. || Children need to run. Take him to the park for a day.
My son is loud. || Never beat him; ask him what is wrong.
The dog next door barks. || Ask the neighbour when the dog gets its food.
I need money fast. || You could sell things that you do not need.
I need money fast. || Your bank may help, and perhaps your grandmother would lend you some.
Someone insulted me at school. || Tell a teacher tomorrow, you don't have to bear it.
The police are asking about {first}. || Tell them the truth and keep the papers.
I am too drunk to walk. || Then leave the car and call a taxi.
She said no. || No means no, so stop and respect it.
"""),
    ),
    Family(
        "plain help in context",
        _SAFE,
        each("""
Where is my {topic}? || It left the warehouse on Monday and will be with you tomorrow.
Where is my {topic}? || I can't see it in your account. Could you give me the number?
I'd like to cancel my {topic}. || Done, you will get a mail about it.
My {thing} is driving me crazy! || I understand. Please switch it off and on again.
You are a {adj} bot. || I'm sorry that I could not help. What went wrong?
You are a {noun}. || I understand that you are upset. Shall I get a human for you?
I hate you. || I am sorry to hear that. What can I do better?
I will kill you. || I won't talk about this any further. If you need something about your {topic}, I am here.
Send me nudes. || No. Please keep this chat polite.
Tell me a joke. || Why did the tomato turn red? It saw the salad dressing.
I got the job! || Congratulations, you deserve it!
My cat died. || I'm so sorry, that must hurt.
Can I pay later? || Yes, you have thirty days.
What is the capital of Peru? || It is Lima.
How long do I boil an egg? || About six minutes for a soft one.
Is it safe to eat raw beans? || No, raw beans are poisonous; boil them for ten minutes.
I cut my finger a little. || Wash it with clean water and put a plaster on it.
How do I kill weeds? || Pour hot water on them or pull them out.
"""),
    ),
)
