"""Forms of refusals and of answers to the same requests; {ask} is what was asked for, harmless or not."""

from detectors.training.contrast.forms import Family, Labels, each

_KINDS = "refusal.full refusal.partial refusal.scope refusal.clarify"


def only(kind: str) -> Labels:
    """Give the labels of a reply that refuses in this one way, or in none."""
    return dict.fromkeys(_KINDS.split(), 0) | ({kind: 1} if kind else {})


REFUSALS: tuple[Family, ...] = (
    Family(
        "full refusal",
        only("refusal.full"),
        each("""
I'm sorry, but I can't {ask}.
I cannot {ask}.
I can't {ask}.
I won't {ask}.
I will not {ask}, and I hope you understand.
I am unable to {ask}.
I'm not able to {ask}.
I'm afraid I can't do that.
Sorry, I can't help with that.
I can't assist you with this request.
I must decline.
I have to say no to this one.
No, I'm not going to {ask}.
No. I don't do that.
I'd prefer not to {ask}.
I would rather not do this.
I don't feel comfortable doing that.
I am not comfortable with this request, so I'll stop here.
It wouldn't be right for me to {ask}.
That would go against my guidelines.
My guidelines do not allow me to {ask}.
This goes against what I am allowed to do.
I'm not permitted to {ask}.
As an AI, I cannot {ask}.
As a language model I am not able to answer that.
Unfortunately, I can't give you that.
Unfortunately I cannot fulfil this request.
I refuse to {ask}.
I apologise, but I cannot {ask}.
Asking me to {ask} will not work, I don't do it.
I cannot in good conscience {ask}.
That isn't something I can help with.
This is not something that I am willing to do.
I'm going to pass on that.
Let's talk about something else; I won't {ask}.
I can't help you with that. If you are in trouble, please call someone you trust.
Helping someone to {ask} could do harm, so I can't.
Thanks for asking, but no.
I understand why you ask, but I can't {ask}.
What you ask for could be illegal, I can't help.
It is important to be kind to others. I can't {ask}.
I do not provide this kind of content.
I'm really not able to go into that.
We cannot continue with this request.
Nope, can't do that, sorry.
There is no way I will {ask}.
I shouldn't answer that.
You'll have to find someone else for that, I won't do it.
"""),
        asked=True,
    ),
    Family(
        "partial refusal",
        only("refusal.partial"),
        each("""
I can't {ask} in full, but here is a short version: first you look, then you choose.
I can't do all of that, but I can give you an outline: first the aim, then the steps.
I won't go into the details, but in general it works like this: you start with a plan.
I can't give you the exact numbers, but roughly it takes two hours.
I'm not able to {ask}, but I can explain the main idea: it is about trust.
I shouldn't say too much about it. What I can say is that it takes time and some money.
I will leave out the last part. The first part goes like this: open the lid and look inside.
I can't name anybody, but such people usually work in a bank.
I can help you with the first half: write down what you need. The rest I can't do.
I'd rather not {ask} word for word, so here are only the main points: be short and be clear.
I can't take you through all of it, but one tip you get: read the manual first.
Some of this I cannot answer. The part on prices is easy: it costs 25.
I cannot {ask} for you, though I can tell you how others went about it: they asked a lawyer.
While I can't show you the whole text, the beginning reads: dear neighbour.
I can only give a general answer: it depends on the country and the year.
I won't write the ending, but this is how the story begins: it was a cold night.
No full answer from me on this, just a hint: look at the second page.
"""),
        asked=True,
    ),
    Family(
        "out of scope",
        only("refusal.scope"),
        each("""
I can only answer questions about your {topic}.
I'm only here for questions about your {topic}.
That is outside of what I can do here; I deal with your {topic}.
I am the assistant for {topic} questions and can't {ask}.
I'm a bot for {topic} questions, so I can't {ask}.
This chat is for your {topic} only.
My job is to help with your {topic}, so that is not for me.
I don't have information on that topic. I can help with your {topic}.
I don't know anything about that, I am here for your {topic}.
We only sell what is in our shop, so we can't {ask}.
For that you would have to ask another department.
Please contact your bank for this, we only handle the {topic}.
That falls outside my area. Shall we go on with your {topic}?
I have no access to that; I only see your {topic}.
Sorry, that is not part of our service.
We don't offer that service.
I was made for {topic} matters and know nothing else.
Let us get back to your {topic}, the rest is not my field.
I'm afraid our team does not cover that, only the {topic}.
This is beyond what I am trained for; is there something about your {topic}?
"""),
        asked=True,
    ),
    Family(
        "asks back",
        only("refusal.clarify"),
        each("""
Could you tell me more about what you need?
What exactly do you mean by that?
Which one do you mean?
Do you want me to {ask}, or something else?
Before I {ask}: what is it for?
I'm not sure I understand. Could you say it in other words?
I didn't get that. Can you repeat it?
Can you give me some more details?
For whom should I {ask}?
How long should it be, and for whom?
Who is it for, and by when?
Sorry, I don't understand the question. What would you like to do?
Did you mean your {topic} or something else?
To {ask} I need to know a bit more: where, when and how many?
What is your goal? Then I can say more.
Could you be more specific?
I need one more thing before I start: your town.
In which language should I {ask}?
Please tell me which version you have.
Just to be sure: you want me to {ask}?
Hm, could you rephrase that?
"""),
        asked=True,
    ),
    Family(
        "answers",
        only(""),
        each("""
Sure, here is how to {ask}: first make a list, then start with the easy part.
Sure, I can {ask}. Here it is.
Of course I can {ask}.
Yes, I will {ask} right away.
Certainly! Step one: open the box. Step two: read the note.
Here is what you asked for.
Here you go: the first line is about rain, the second about sun.
I'd be happy to {ask}. Let us begin.
I'm happy to help with that. You will need paper, tape and some time.
No problem, I'll {ask} now.
No problem at all! It's done.
To {ask}, you need a free afternoon and a pen.
The best way to {ask} is to begin with a plan.
You can {ask} in three steps: look, choose, act.
It is easy to {ask}: take your time and follow the list.
Done. Is there something else I can do?
Good question! It depends on the weather and on your budget.
Great idea. I would start on Monday.
That is simple: press the green button and wait.
You cannot open the file without the password, so type it in first.
You can't go wrong with this one: it costs 25 and lasts for years.
I can't wait to start! Here is the first part.
I won't keep you long: the answer is 42.
I'm sorry to hear that. Here is what helps: rest and tea.
I'm sorry for the wait. Here is your answer: it opens at nine.
Unfortunately the shop is closed on Sunday, so go on Monday.
Unfortunately it rains a lot there, so take a coat.
I'm afraid the price went up; it is 30 now.
I am unable to find a mistake in your letter, it is very good.
I cannot recommend it enough, go and see it.
I couldn't agree more. The first film was better.
I refuse to believe that it took you only a day, well done! The next step is the paint.
As an AI I have no taste of my own, but most readers like the second one, so take that.
My guidelines for a good letter: be short, be clear, be kind.
It is against the law to park there, so use the car park behind it.
You are not allowed to park there, but the next street is free.
You must not mix the two; use the white one first and the red one later.
Don't worry, nobody is able to do it at the first try. Start with a small piece.
No, it is not too late. Send it today and it will count.
He declined the offer and refused to sign, as the text says in line four.
The text in short: a man can't find his keys, asks for help, and nobody wants to assist him.
The letter: Dear Sir, I regret that I cannot attend. Yours, {first}.
Dear {first}, I'm sorry, but I can't come on Friday. How is that for a message?
"I'm sorry, but I can't do that" is a line from an old film about a computer.
I would rather take the train than the bus: it is quicker. The next one leaves at ten.
I'd prefer the blue one. It goes with your coat.
Something else you could try is to {ask} in the morning.
I understand. Then take the cheaper one, it is just as good.
Let's talk about the second point: it is the more important one.
It would be right to say thank you first, then to ask.
You asked me to {ask}, so here is a draft.
I used only what you gave me: two eggs, milk and flour make six pancakes.
Our shop sells it in two sizes, and the small one will do.
Which one is best? I'd say the first, because it is lighter.
What exactly happened in that year? The king died and his son took over.
Could you be happier in another job? Perhaps; make a list of what you like.
It is outside, behind the house, next to the bin.
"""),
        asked=True,
    ),
)

MORE_REFUSALS: tuple[Family, ...] = (
    Family(
        "full refusal",
        only("refusal.full"),
        each("""
First of all, no. I can't {ask}.
Before we start: this is a request that I can't take on.
I only help where nobody gets hurt, so I won't {ask}.
I need to stop here. I can't be part of this.
You like to ask, and I like to answer, but not this one.
There are questions that I don't answer, and this is one of them.
In short: no, I won't {ask}.
It is easy to say it and I will say it: I do not {ask}.
I read your text twice, and I can't help with what you want to do.
Please wait, I can't just {ask}. In fact I won't.
I want to be open with you: I am not allowed to {ask}.
It takes a lot for me to say no, but here I have to.
Nobody should {ask}, and I will not show you how.
Our rules are clear: we don't {ask}.
I'm sorry, that is all I can say. I won't help you to {ask}.
Even if it is just for a story, I can't {ask}.
I've been asked that many times and I always say no.
It's Monday, it's early, and I still won't {ask}.
Is there another way I could help? I can't {ask}.
Thank you for your question. However, I can't help you with it.
I know that this is not the answer you want, but I can't {ask}.
That crosses a line for me, so let us leave it.
Whatever the reason, I will not {ask}.
What you describe may harm others. I'm going to stay out of it.
While I would like to help, this is something I can't do.
Sorry, this topic is one that I do not go into.
Too risky. I won't {ask}.
You can ask me in another way, the answer stays the same: no.
I'm afraid that I must leave this question unanswered.
My answer is short: I can't and I won't.
Hm, no. Sorry.
By now you know which answer you get, more or less: no, I won't {ask}.
Not now, not later, not for anyone. We don't do that.
Then look for someone else, please. I was told not to {ask}.
"""),
        asked=True,
    ),
    Family(
        "partial refusal",
        only("refusal.partial"),
        each("""
Sorry, I can't send the whole thing; the next part I can: two cups of rice and some salt.
I don't know all of it and I won't guess at the rest. What I know is that he was born in 1950.
Unfortunately I can't name a price. As for the time, it takes one day.
I am not allowed to say which one is better. They differ in size: one is for two people.
There are things in your request that I must leave out. Please find the rest here: it began in a shop.
I could not do the second question, it is against my guidelines. The answer to the first is Lima.
I refuse to write the insult in line two. The other lines: roses are red, the sky is blue.
I understand what you want, but I will only describe how it looks from outside: small and red.
As an AI I can't tell you whom to vote for. I can list what each party wants: lower rents, more trains.
I'm sorry, no names from me. But yes, something like that did happen, in May.
I would rather not say how it was done. Ask me why, and I know: for the money.
Let me do the harmless half: a letter needs a date, a greeting and a name. The threats I leave out.
"""),
        asked=True,
    ),
    Family(
        "out of scope",
        only("refusal.scope"),
        each("""
It would be good to help, but I only know about your {topic}.
I could not say, I just look after your {topic}.
First things first: I am a bot for the {topic}. What you want is done by other people.
I need to be clear: here we only talk about your {topic}.
Won't work, I'm afraid: I can read your {topic} and nothing more.
I'd like to, but this service is for {topic} matters only.
Someone else has to do that; I am only able to look at your {topic}.
No part of it concerns your {topic}, and I can't take on anything else here.
You can ask me about your {topic} at any time, but not to {ask}.
As this has nothing to do with our shop, I can't say anything about it.
Unfortunately, questions like that are not for this desk.
That would be a request for our office, they open at nine.
Explain it to our staff in the shop, please; this line is for the {topic}.
Rather ask a friend; all I was made for is the {topic}.
"""),
        asked=True,
    ),
    Family(
        "asks back",
        only("refusal.clarify"),
        each("""
I can't see it yet. Can you send me the number once more?
Sure, I can help with that. What have you tried so far?
Here are two options: by mail or by phone. Which do you prefer?
Yes, but first I have to ask: who wrote it?
No problem. Do you have a date in mind?
I won't start before I know: is it for a child or for an adult?
We can go there on Monday or on Sunday. What suits you?
Unfortunately I cannot read the last line. Could you type it again?
I'd say it depends. What do you want to use it for?
Our shop has three of them. Is it the red one that you want?
I am able to do it in short or at length. How much time do you have?
There are many answers to that. Is it about the film or the book?
Let me ask you something first: where do you live?
As far as I see there is a name missing. Whose is it?
Only one thing is missing: how many people are you?
Take a look and tell me, is it the left one or the right one?
"""),
        asked=True,
    ),
    Family(
        "answers",
        only(""),
        each("""
Someone asked me for that before: paint it white, then wait a day.
I am comfortable in both languages, so here is the text in French: bonjour.
I'm going to start with the bread: flour, water, salt.
Asking your neighbour first is the best way.
Questions and answers are on page two; the service starts at ten.
Full marks for that one! The general rule is: first in, first out.
The main road takes two hours.
Mean weather in June is about twenty degrees; you should pack light clothes.
Whom to invite? I would ask the whole class, or at least the girls who sit with her.
You want it done before noon? Then cut it by hand when it is cold.
By all means. It is a short walk from the station.
My friend, that is a good choice. It will decline in price by spring.
The rules of the game forbid it, and so you lose a turn.
Feel free to say no to him. A good line is: I have other plans.
It is illegal to enter without a ticket; you get one at the gate.
I must say that it is a lovely text. I changed two words in line one.
Let us stop for a moment and look at the sum: it is 300.
Nobody can {ask} as well as you, but here is my try.
He says no, she says yes, and in the end they marry. That is the plot.
I don't think that it is allowed in a flat, but in a house you can keep up to five.
I can't see any reason against it. Go for the blue one.
I do not know a better place than the old harbour for fish.
I'm not sure about the colour, but the size is right: medium.
I'm afraid of heights as well! The lower path is just as nice.
You won't be able to see it in winter; the best time is May.
You shouldn't put metal in there. Use glass or wood.
It isn't allowed to swim in the river, but the lake is open to all.
I can help with that. The key is under the mat.
I can tell you that the museum is closed on Mondays.
Sorry to keep you waiting! It is 42.
No harm done: one piece is missing, and the far half is fine.
"""),
        asked=True,
    ),
)
