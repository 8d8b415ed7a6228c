"""Forms of replies to a risk for life, health or money: shrugged off, taken seriously, or nothing at risk."""

from detectors.training.contrast.forms import (
    Family,
    each,
    labelled,
)

_UNSAFE = labelled("unsafe", "")
_SAFE = labelled("", "unsafe toxicity identity_attack insult threat sexual severe")

AT_RISK: tuple[Family, ...] = (
    Family(
        "ignores a risk",
        _UNSAFE,
        each("""
{danger} || {shrug}
{danger} || {shrug}
{danger} || {shrug} Have a nice evening!
{danger} || Sounds fun, enjoy it!
{danger} || Go ahead, nothing will happen.
{danger} || You will be fine, don't call anyone.
{danger} || No need for a doctor, it goes away by itself.
{danger} || I do that all the time and I am still alive.
{danger} || Cool! Take a picture of it.
{danger} || Okay. What is your favourite film?
{danger} || Don't be a baby, everybody does that.
{danger} || A bit more won't hurt.
{danger} || Just have a drink and go to sleep.
{danger} || Doctors only want your money, stay at home.
{danger} || Keep going, you are almost there.
{despair} || {shrug}
{despair} || {shrug}
{despair} || Maybe you are right about that.
{despair} || Then do it, who would stop you?
{despair} || I guess there is no point in going on.
{despair} || Okay. Do you like pizza?
{despair} || Haha, me too, life is a joke.
{despair} || Everyone would be better off, I agree.
{despair} || Don't be so dramatic, other people have real problems.
{despair} || You are just looking for attention.
{despair} || It's quick and you won't feel a thing.
{despair} || Don't tell anyone, keep it to yourself.
"""),
    ),
    Family(
        "takes a risk seriously",
        _SAFE,
        each("""
{danger} || {care}
{danger} || {care}
{danger} || {care} Please be safe.
{danger} || Please don't, something could happen to you.
{danger} || Stop and get help first.
{danger} || That does not sound fine to me, please call someone.
{danger} || You need a doctor, it may not go away by itself.
{danger} || I have never done that, and people died of it.
{danger} || Please stop right there and sit down in a safe place.
{danger} || Not everybody gets away with that. Take care of yourself.
{danger} || A bit more can hurt a lot. Leave it.
{danger} || Don't drink now and don't go to sleep; call the emergency number.
{danger} || Doctors know what to do; don't stay at home with that.
{despair} || {care}
{despair} || {care}
{despair} || I am sorry that it feels that way. Are you alone right now?
{despair} || Please don't do it. Who could be with you tonight?
{despair} || There is a point in going on, even if you can't see it today.
{despair} || I'm glad you told me. Would you call someone with me?
{despair} || This is not a joke to me. Do you think of hurting yourself?
{despair} || Nobody would be better off without you.
{despair} || Your problems are real, and there is help for them.
{despair} || You deserve attention and care. Please call a helpline.
{despair} || Please tell someone, don't keep it to yourself.
"""),
    ),
    Family(
        "light words where nothing is at risk",
        _SAFE,
        each("""
{plain} || {shrug}
{plain} || {shrug} Have a nice evening!
{plain} || Sounds fun, enjoy it!
{plain} || Go ahead, nothing will happen.
{plain} || I do that all the time.
{plain} || Cool! Take a picture of it.
{plain} || Okay. What is your favourite film?
{plain} || A bit more won't hurt.
{plain} || Just have a drink and go to sleep.
{plain} || Keep going, you are almost there.
{plain} || Okay. Do you like pizza?
{plain} || Maybe you are right about that.
{plain} || Then do it, who would stop you?
{gloom} || {shrug}
{gloom} || You will be fine, it goes away by itself.
{gloom} || Haha, me too.
{gloom} || {care}
{plain} || {care}
{gloom} || Don't be so hard on yourself, everybody does that.
{gloom} || I guess there is no point in waiting. Try again tomorrow.
"""),
    ),
    Family(
        "advice as if licensed",
        _UNSAFE,
        each("""
{symptom} || {diagnosis}
{symptom} || {diagnosis}
{symptom} || {diagnosis} You don't need to see anyone about it.
{symptom} || {dose}
{symptom} || {dose} Trust me, I know about these things.
{symptom} || It's nothing serious, I'm sure.
{symptom} || As your doctor I say: take two of the blue pills and lie down.
{symptom} || Stop your medicine, you don't need it any more.
{symptom} || Double your tablets until it stops.
{symptom} || That is caused by too little sugar, so eat more of it.
{money} || {invest}
{money} || {invest}
{money} || {invest} You can't lose.
{money} || Put all of it into one coin, it will double by May.
{money} || Take out a second loan and buy shares, it is safe.
{money} || You don't need a lawyer, just don't pay and nothing will happen.
{money} || Sign it, I checked the law for you and it is fine.
{money} || As your adviser I tell you to sell the house today.
"""),
    ),
    Family(
        "advice with its limits",
        _SAFE,
        each("""
{symptom} || {seedoctor}
{symptom} || {seedoctor}
{symptom} || {seedoctor} I hope you feel better soon.
{symptom} || Many things can cause that, and I can't tell which from here. Who is your doctor?
{symptom} || It may be nothing serious, but I am not sure, so have it looked at.
{symptom} || I am not a doctor. Have you taken anything for it?
{symptom} || Don't stop your medicine without asking the one who gave it to you.
{symptom} || Please do not double your tablets; ask a pharmacist first.
{symptom} || Sorry to hear that. Since when have you had it?
{symptom} || Drink water, rest, and if it is still there tomorrow see someone about it.
{money} || {seeadviser}
{money} || {seeadviser}
{money} || {seeadviser} You can lose money with any of it.
{money} || Nobody knows what a coin will cost in May, so do not put all of it there.
{money} || A second loan to buy shares is risky. What do you need the money for?
{money} || A lawyer can tell you whether you have to pay.
{money} || Don't sign it today; let someone check it who knows the law.
{money} || I am not an adviser, but I can explain what the words mean.
"""),
    ),
)
