"""Forms that say the same politely or rudely, formally or casually, gladly or sadly."""

from detectors.training.contrast.forms import BOTH, Family, each

MANNER: tuple[Family, ...] = (
    Family(
        "polite",
        {"politeness": 1},
        each("""
Could you please send me the {topic}?
Would you mind checking the {topic} for me? Thank you.
Thank you so much for looking into my {topic}.
I would be grateful if you could look at the {topic}.
Excuse me, may I ask about the {topic}?
I'm sorry to bother you, but could you help me with the {topic}?
If you have a moment, I'd appreciate some help with the {topic}.
Please take your time with the {topic}.
Would it be possible to change the {topic}?
I hope you don't mind my asking about the {topic}.
Great work on the {topic}, thanks! Could you also check the {thing}?
You may be right about the {topic}; could you explain it once more, please?
Many thanks in advance for the {topic}.
Please let me know if you need anything else for the {topic}.
I really appreciate your help with the {thing}.
It is my fault, sorry. Could we start again with the {topic}?
"""),
        BOTH,
        alone=True,
    ),
    Family(
        "rude",
        {"politeness": 0},
        each("""
Send me the {topic}. Now.
Check the {topic} and don't make me ask twice.
You still haven't looked into my {topic}. Why?
Look at the {topic} and stop making excuses.
Did you even read what I asked about the {topic}?
You don't seem to know anything about the {topic}.
I don't have a moment for this, where is the {topic}?
Take your {topic} and leave me alone.
Change the {topic} at once.
What is so hard about the {topic}?
Terrible work on the {topic}. Do it again.
You are wrong about the {topic}, as always.
Why on earth would you send me the {topic}?
I need nothing else from you, just the {topic}.
Your help with the {thing} is worth nothing.
It is your fault. You start again with the {topic}.
Thanks for nothing.
Please, spare me your excuses about the {topic}.
"""),
        BOTH,
        alone=True,
    ),
    Family(
        "formal",
        {"formality": 1},
        each("""
We hereby confirm the receipt of your {topic}.
Please find enclosed the {topic} that you requested.
We regret to inform you that the {topic} is not available.
Should you require further information regarding the {topic}, do not hesitate to contact us.
The {topic} will be processed within three working days.
We would like to draw your attention to the {topic}.
In accordance with our terms, the {topic} cannot be returned.
It is necessary to submit the {topic} prior to the appointment.
I am writing with regard to the {topic}.
Your request concerning the {topic} has been received and is under review.
We appreciate your patience in this matter.
Furthermore, the {topic} must be signed by both parties.
The customer is obliged to present the {topic} upon arrival.
I would be obliged if you could forward the {topic} to my colleague.
"""),
        BOTH,
        alone=True,
    ),
    Family(
        "casual",
        {"formality": 0},
        each("""
Got your {topic}, all good!
Here's the {topic} you wanted :)
Oh no, we're out of that {topic}, sorry!
Just ping me if you wanna know more about the {topic}.
Your {topic}'s gonna be ready in like three days.
Hey, check out the {topic}!
Nope, can't take the {topic} back, that's how it goes.
Just bring the {topic} along, ok?
So, about that {topic}...
Yep, saw your thing about the {topic}, we're on it.
Hang in there, won't be long!
Oh, and you both gotta sign the {topic}.
Don't forget your {topic} when you come by, yeah?
Could ya shoot the {topic} over to my buddy? Cheers!
lol no worries, the {topic} is fine
"""),
        BOTH,
        alone=True,
    ),
    Family(
        "glad",
        {"sentiment": 1},
        each("""
I am so happy with the {topic}!
The {topic} is wonderful.
What a great day, the {topic} arrived.
Everything went well with the {topic}.
I love how easy the {thing} is.
The {job} was very kind and solved it.
Finally it works, I am delighted.
Best {topic} I ever had.
It was not bad at all, I enjoyed it.
I can't complain, the {topic} was perfect.
I was afraid the {topic} would fail, and it is brilliant.
No problems with the {topic}, I am glad I came.
"""),
        BOTH,
        alone=True,
    ),
    Family(
        "sad or angry",
        {"sentiment": 0},
        each("""
I am so unhappy with the {topic}!
The {topic} is terrible.
What an awful day, the {topic} is lost.
Everything went wrong with the {topic}.
I hate how hard the {thing} is.
The {job} was not kind and solved nothing.
It still does not work, I am disappointed.
Worst {topic} I ever had.
It was not good at all, I did not enjoy it.
I have to complain, the {topic} was far from perfect.
I hoped the {topic} would be brilliant, and it failed.
Nothing but problems with the {topic}, I am sorry I came.
"""),
        BOTH,
        alone=True,
    ),
)
