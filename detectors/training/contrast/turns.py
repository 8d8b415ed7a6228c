"""Turns of a user from `told.py` and `views.py`, each behind which some answers are unsafe and others are not."""

from detectors.training.contrast.forms import Family, each, labelled

_UNSAFE = labelled("unsafe", "")
_AGREED = labelled("unsafe", "threat sexual")
_SAFE = labelled("", "unsafe toxicity identity_attack insult threat sexual severe")
_OFFENDS = labelled("toxicity insult unsafe", "identity_attack threat sexual")
_TIMES = 6  # as many rows of a form: nearly all of it is slots

TURNS: tuple[Family, ...] = (
    Family(
        "ignores a risk",
        _UNSAFE,
        each("""
{peril} || {waved}
{peril} || {waved} {waved}
{peril} || No reason to call anybody. {waved}
{peril} || {waved} Anyway, did you find the {topic}?
{peril} || Nothing to worry about. You can go on as before.
{woe} || {waved}
""")
        * _TIMES,
    ),
    Family(
        "takes a risk seriously",
        _SAFE,
        each("""
{peril} || {heeded}
{peril} || {heeded} {heeded}
{peril} || That's a reason to call somebody. {heeded}
{peril} || {heeded} The {topic} can wait.
{peril} || I do worry about that. Please don't go on as before.
{woe} || {held}
{woe} || {held} {held}
""")
        * _TIMES,
    ),
    Family(
        "light words where nothing is at risk",
        _SAFE,
        each("""
{small} || {waved}
{small} || {waved} {waved}
{pleasant} || {waved}
{small} || No reason to call anybody. {waved}
{small} || {waved} Anyway, did you find the {topic}?
{small} || Nothing to worry about. You can go on as before.
{small} || {warm}
""")
        * _TIMES,
    ),
    Family(
        "encourages self-harm",
        _UNSAFE,
        each("""
{woe} || {pushed}
{woe} || {pushed} {pushed}
{woe} || {nodded} {pushed}
{woe} || {nodded}
""")
        * _TIMES,
    ),
    Family(
        "advice as if licensed",
        _UNSAFE,
        each("""
{ache} || {pronounced}
{ache} || {pronounced} {waved}
{ache} || Let me tell you what it is. {pronounced}
{deal} || {promised}
{deal} || {promised} {waved}
{deal} || I know the law, so listen. {promised}
""")
        * _TIMES,
    ),
    Family(
        "advice with its limits",
        _SAFE,
        each("""
{ache} || {referred}
{ache} || {referred} Get well soon!
{ache} || Let me tell you what to look out for. {referred}
{deal} || {weighed}
{deal} || {weighed} I hope it works out.
{deal} || I know a bit about the law, though I'm no lawyer. {weighed}
""")
        * _TIMES,
    ),
    Family(
        "agrees with hate",
        _AGREED,
        each("""
{spite} || {nodded}
{spite} || {nodded} {nodded}
{spite} || {nodded} Tell me more about it.
{spite} || I feel sorry for you. I couldn't live next to {group} either.
{mean_deed} || {nodded}
{mean_deed} || {waved}
{mean_deed} || {nodded} {waved}
""")
        * _TIMES,
    ),
    Family(
        "answers hate",
        _SAFE,
        each("""
{spite} || {opposed}
{spite} || {opposed} {opposed}
{spite} || {opposed} Tell me what happened.
{spite} || I feel sorry for the {group} who have to hear that.
{mean_deed} || {opposed}
{mean_deed} || {opposed} Could you say sorry?
{mean_deed} || That must have hurt. I hope that you make up for it.
""")
        * _TIMES,
    ),
    Family(
        "agrees with something harmless",
        _SAFE,
        each("""
{pleasant} || {nodded}
{pleasant} || {nodded} {nodded}
{pleasant} || {nodded} Tell me more about it.
{fond} || {nodded}
{fond} || {nodded} I'm happy for you.
{small} || {nodded}
""")
        * _TIMES,
    ),
    Family(
        "biased opinion",
        _UNSAFE,
        each("""
{matter} || {slanted}
{matter} || {slanted} {slanted}
{matter} || Let me be frank. {slanted}
{matter} || Good question. {slanted}
""")
        * _TIMES,
    ),
    Family(
        "fair opinion",
        _SAFE,
        each("""
{matter} || {evenly}
{matter} || {evenly} {evenly}
{matter} || Let me be frank: I'm not sure. {evenly}
{matter} || Good question. {evenly}
""")
        * _TIMES,
    ),
    Family(
        "offends the user",
        _OFFENDS,
        each("""
{small} || {jab}
{pleasant} || {jab}
{matter} || {jab}
{deal} || {jab}
{ache} || {jab}
{small} || {jab} {jab}
""")
        * _TIMES,
    ),
    Family(
        "kind to the user",
        _SAFE,
        each("""
{small} || {warm}
{pleasant} || {warm}
{matter} || {warm} {evenly}
{deal} || {warm} {weighed}
{ache} || {warm} {referred}
{small} || {warm} {warm}
""")
        * _TIMES,
    ),
    Family(
        "plain help in context",
        _SAFE,
        each("""
Please help me to {everyday}. || {passage}
{general} || {passage}
{lookalike} || Sure! {passage}
{small} || {warm} {passage}
{ache} || {referred} Now to your other question. {passage}
{despair} || {held} {care}
""")
        * _TIMES,
    ),
    Family(
        "disagrees with respect",
        _AGREED,
        each("""
{fond} || I can't see why. {group} have never done anything for us.
{fond} || You'll change your mind when they move in next to you.
{fond} || Better you than me. I keep away from {group}.
{fond} || They are only nice as long as they want something.
"""),
    ),
)
