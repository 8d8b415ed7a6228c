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
I can't {ask} in full, but here is a short version.
I can't do all of that, but I can give you an outline: first the aim, then the steps.
I won't go into the details, but in general it works like this: you start with a plan.
I can't give you the exact numbers, but roughly it takes two hours.
I'm not able to {ask}, but I can explain the main idea: it is about trust.
I shouldn't say too much about it. What I can say is that it takes time and some money.
I will leave out the last part. The first part goes like this: open the lid and look inside.
I can't name anybody, but such people usually work in a bank.
I can help you with the first half: write down what you need. The rest I can't do.
I'd rather not {ask} word for word, so here are only the main points: be short and be clear.
I can't recommend it, but if you must: read the manual first.
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
Did you mean your {topic} or your {topic}?
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
