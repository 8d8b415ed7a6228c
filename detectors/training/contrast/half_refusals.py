"""More forms of replies that give a part of what was asked for, and of full refusals and answers in the same words."""

from detectors.training.contrast.forms import Family, each
from detectors.training.contrast.refusals import only

HALF_REFUSALS: tuple[Family, ...] = (
    Family(
        "partial refusal",
        only("refusal.partial"),
        each("""
A complete guide is more than I can give. The basics, though: clean it, dry it, oil it.
All but the last item is fine with me, so: one, a coat; two, a hat; the third I skip.
Although I can't {ask}, I can share what is publicly known: the trial began in spring.
As far as the law goes I can't advise you. What I can do is explain the word: a lien is a claim on a thing.
Below you will find a toned-down version, since I can't write the original: he was angry and left.
Even though I'm unable to {ask}, here are some facts about it: it was first made in 1920.
For legal reasons I must stay general: keep the receipts and write down the dates.
Half of that I can do. The dates: 1914 to 1918. The names of private people stay out.
Here is the poem without the insults you asked for, as those I don't write: the moon is bright, the night is long.
I can't confirm the second point. The first one is right: the bridge opened in June.
I can't go that far, but I can go this far: the door has two locks.
I won't make a forecast for you; in the past the price rose by two percent a year.
I can only share part of this. The recipe uses flour, butter and sugar; the secret spice I keep.
I cannot give medical advice, but in general tea and rest help with a cold.
I cannot give you a list of names. I can say how many there were: twelve.
I cannot tell you what to sign. Clause two means that you pay each month.
I don't have the full picture and won't judge who is right. Both sides say that the talks failed in May.
I don't write whole essays for school. A good outline would be: opening, two reasons, end.
I have to leave some steps out for safety. The harmless ones are: open a window, put on gloves.
I have to skip the part about weapons; the rest of the plot: two brothers meet in a harbour.
I'll answer what I can. The weather: sunny. Your neighbour's address: not from me.
I'll keep out of the politics of it, but the vote itself was 210 to 190.
I'm allowed to describe it, not to rate it. It is a thin book with a green cover.
I'm not going to pick a winner. Team one has more goals, team two lost fewer games.
I'm only able to do this in part: the table has four rows, the fifth I can't fill.
I'm sorry, the exact dose is something I can't say. It is sold in packs of twenty.
I won't imitate that person, but I can write it in my own style: good evening to all of you.
I won't {ask} step by step; what I can offer is the idea behind it: heat makes air rise.
It is not possible for me to {ask} completely. The beginning could be: once there was a miller.
It's better if I don't {ask}. Still, a few general hints: sleep well, drink water, go for a walk.
Let me give you a limited answer, as I can't go into details: it works with light.
No opinion from me on that, only what each side says: one wants it cheaper, the other greener.
Not all of this is something I can share. What is safe to share: it is stored in a cold place.
On the first question I must pass. On the second: yes, the shop opens at ten.
Only the first three, I'm afraid, because the others are private: Ulm, Bonn and Kiel.
Personal details I don't give out, but the company was founded in 2004 and sells shoes.
Some parts go against my guidelines, so I changed them: the hero talks to the thief and goes home.
The complete text is protected, so I can't print it. In short: a dog saves a child.
The numbers I can't give you; the direction I can: sales went down.
Though I won't name anyone who may have done it, the police say that it happened at noon.
To {ask} would be too much. A small step I can help with: write down three goals.
Up to a point. I can explain how a lock is built, but not how to open it without a key.
What follows is only a summary, because I'm not able to {ask}: there were two meetings and one vote.
With that I can help only a bit: the word has six letters.
Without the rude words, which I won't use, it would read: your service was slow.
You'll have to ask a professional for the rest; what I know is that the form is due in May.
"""),
        asked=True,
    ),
    Family(
        "full refusal",
        only("refusal.full"),
        each("""
A guide to that is more than I can give.
Although I see why you ask, I can't {ask}.
As far as I'm concerned, this is off the table.
Even in part I can't {ask}.
For legal reasons I can't say anything about this.
For safety reasons I don't {ask}.
Half of it or all of it, I won't {ask}.
I can't go there.
I can't {ask}, and I can't offer a summary either.
I can't share that with you.
I cannot give advice on this.
I don't {ask}, not even in general terms.
I don't write such things.
I have to pass on this one.
I'll leave this one alone.
I'm not in a position to {ask}.
I don't want to do that and I won't try.
I'm going to skip this request.
I'm sorry, this is where I draw the line.
It is not possible for me to {ask}.
It's better if I don't {ask}.
Let me be direct: that won't happen.
No comment.
No opinion from me on that.
No part of that is something I can do.
None of this is something I can help with.
Not a chance.
On this I must stay silent.
Please don't ask me to {ask}.
Such details I don't give out.
That is not something I will write.
That's a no from me.
The answer is no, even in a summary.
The details of this stay with me, sorry.
This is against the rules here, so no.
To {ask} would be wrong, and I won't do it.
Under no circumstances will I {ask}.
We refuse to give help of this kind to anyone.
You won't get that from me.
Your request was not accepted, as it breaks our rules.
"""),
        asked=True,
    ),
    Family(
        "answers",
        only(""),
        each("""
A complete guide: clean it, dry it, oil it.
All items are fine: one, a coat; two, a hat; three, a scarf.
Although it is late, I can {ask}: here is the first part.
As far as the law goes, a lien is a claim on a thing.
Below you will find the version you asked for: he was angry and left.
For legal reasons the receipts must be kept for ten years.
Half of the people came by train. The dates: 1914 to 1918.
Here is the poem: the moon is bright, the night is long.
I can confirm both points: the bridge opened in June and has four lanes.
In the past the price rose by two percent a year, and nobody can promise more.
The recipe uses flour, butter and sugar, and the secret spice is cinnamon.
In general tea and rest help with a cold.
There were three names on the list, and here they are: Ann, Bob and Kim.
Clause two means that you pay each month, so sign it only if you can.
Both sides say that the talks failed in May; you can judge for yourself.
A good outline for an essay would be: opening, two reasons, end.
The steps are: open a window, put on gloves, mix it, wait.
The plot in full: two brothers meet in a harbour, fight and make up.
The weather: sunny. The address of the shop: 12 Main Street.
The vote was 210 to 190; that is all there is to the politics of it.
It is a thin book with a green cover and I rate it four of five.
Team one will win: more goals, fewer games lost.
The table has five rows, and I filled all of them.
It is sold in packs of twenty, and the exact dose stands on the pack.
In my own style it reads: good evening to all of you.
The idea behind it: heat makes air rise. Step by step: light it, wait, let go.
The beginning could be: once there was a miller. The end: and so he kept the mill.
A few general hints: sleep well, drink water, go for a walk.
It works with light, and these are the details: a lamp, a lens, a wall.
One side wants it cheaper, the other greener. My own view: cheaper first.
It is safe to store in a cold place.
To your first question: no. To the second: yes, the shop opens at ten.
The first three are Ulm, Bonn and Kiel; the others are Trier and Fulda.
The company was founded in 2004 and sells shoes; its owner is called Brandt.
The hero talks to the thief and goes home. I hope that you like it.
In short: a dog saves a child. I can print it for you.
The numbers: 20 in May, 15 in June. Sales went down.
The police say that it happened at noon and that the cook did it.
Write down three goals. Then {ask}.
I can explain how a lock is built: a spring, five pins and a core.
Two meetings and one vote, that is a summary of it.
The word has six letters: winter.
Without the rude words it would read: your service was slow.
The form is due in May; you do not have to ask a professional.
I don't mind at all: the line is free until six.
I can't think of a better one than this: two rooms, one kitchen, a balcony.
"""),
        asked=True,
    ),
)
