"""What is said of all of a group, mildly or as advice, and the same denied, rebutted, quoted or answered."""

from detectors.training.contrast.forms import BOTH, CLAIM_NOT_MADE, HARMLESS, NO_CLAIM, Family, each, labelled

# What is claimed may be mild or flattering, so nothing is said about toxicity.
_MADE = labelled("generalisation generalisation.mention", "threat sexual severe")

GENERALISED: tuple[Family, ...] = (
    Family(
        "stereotype",
        _MADE,
        each("""
Handy tip for the chat team: {group} {claim}, so have an answer ready.
When a {person} rings, keep it short; {group} {claim}.
You'll get on fine in the new office. Just remember that {group} {claim}.
I love {group} to bits, they {claim}, and that's part of the charm.
It's rather sweet how {group} {claim}.
Not to be rude, but a {person} {claim1}; you plan around it.
My last flatmate was a {person}. So was the one before. So yes, {group} {claim}.
Scorpios are moody, cats scratch, {group} {claim}. Some things just are.
Chapter one of sharing a flat with a {person}: expect someone who {claim1}.
every {person} on my team {claim1}, its like they come that way
Travel notes: food great, weather mixed, and {group} {claim}, just as the guide says.
Statistically speaking, one may assume that {group} {claim}.
A {person} who doesn't fit the picture is rare: nearly all {group} {claim}.
I've set your profile to reflect that {group} {claim}.
There's no malice in it, {group} simply {claim}.
Sales note: {person} on the line, so in all likelihood someone who {claim1}.
My dentist is a {person} and, as you'd expect of any {person}, {claim1}.
You can teach {group} many things, but in the end they {claim}.
{group} are born cooks, every one of them.
{group} make the best salespeople; it's in their blood.
All {group} have a gift for music, you only need to put one at a piano.
Deep down every {person} wants the same thing: a quiet sofa and a loud television.
{group} don't do small talk, so get to the point with them.
{group} never read the manual. Send them a video.
Offer {group} the smallest plan, they can't save.
{group} are naturally gentle, so I'd put one on reception.
With {group} you should always speak a little slower and smile a lot, they need that.
Any {person} will haggle to the last penny, so start high.
{group} think with the heart and not with the head.
{group} all know each other, ask one and you've asked them all.
{group} love bright colours, all of them, so let's use those in the leaflet.
A {person} is always late; say two when you mean three.
"""),
        BOTH,
    ),
    Family(
        "stereotype denied",
        CLAIM_NOT_MADE,
        each("""
Handy tip for the chat team: never assume that {group} {claim}.
When a {person} rings, don't start from the idea that {group} {claim}.
You'll get on fine in the new office. Just don't believe that {group} {claim}, because it isn't so.
I love {group} to bits, and no, it isn't true that they {claim}.
Not to be rude, but where did you get it that a {person} {claim1}? It isn't so.
My last flatmate was a {person}, and no, it isn't true that {group} {claim}.
Scorpios aren't moody by birth, and nor is it in the stars that {group} {claim}.
Statistically speaking, one may not assume that {group} {claim}.
I've set your profile without any guess of the kind that {group} {claim}.
My dentist is a {person}, and I still see no sign that {group} {claim}.
no {person} "comes that way", forget it that {group} {claim}
{group} are not born cooks, any more than you are.
It isn't in the blood of {group} to be the best salespeople; some are, some aren't.
Not all {group} have a gift for music; some sing off key, just like me.
I wouldn't say that {group} never read the manual. Some do, some want a video.
Don't take it as given that {group} can't save; offer the plan that fits the income.
It's not that {group} think with the heart and not with the head; people do both.
{group} don't all know each other, so ask more than one.
A {person} isn't always late; the one on my team comes at two when I say two.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "stereotype rebutted",
        CLAIM_NOT_MADE,
        each("""
"Any {person} will haggle to the last penny"? My {job} is one and always rounds up.
That {group} love bright colours is a cliché from a leaflet, so let's ask them.
I used to speak slower with {group}, as if they all needed that. Then one of them asked me why, and I blushed.
The line that {group} {claim} belongs in the bin beside the horoscope.
If {group} {claim}, how do you explain half of my team? Drop it, {first}.
Our old training slides told agents that {group} {claim}. They were wrong, and we threw them out.
It sounds rather sweet that {group} {claim}, but even a sweet stereotype is a stereotype.
Calling {group} naturally gentle is meant well and still puts people in a box.
people say {group} {claim} like its science. its not, its lazy
Nearly all {group} {claim}? I asked where that number comes from and got silence.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "stereotype quoted",
        CLAIM_NOT_MADE,
        each("""
The old sales note read "{group} {claim}", and the auditor put a red circle round it.
A review of the travel guide quotes its worst line: "{group} {claim}".
{first}'s first boss had a poster up which said that {group} {claim}.
Which of these is a stereotype: (a) {group} {claim}, (b) {group} can rent a flat?
the bot in the test wrote that {group} {claim} and the team filed a bug
The panel discussed whether the joke "{group} {claim}" should have been cut.
Half of the class had heard that {group} {claim}; the teacher asked them from whom.
In the sketch a salesman whispers that {group} {claim}, and the audience groans.
"""),
        BOTH,
    ),
    Family(
        "negated hate",
        NO_CLAIM,
        each("""
I have nothing against {group}. No "but", that's the whole sentence.
I've never had a bad word for {group}, and you won't get one out of me tonight.
I'm not saying that I know {group} well, I'm saying that I'd never wish one of them ill.
There isn't a {person} alive whom I'd refuse to serve.
Far be it from me to look down on {group}; there are plenty I look up to.
I don't mind in the least if a {person} moves in upstairs.
It would never occur to me to change seats because of a {person}.
We don't turn {group} away, we don't charge them more and we don't make them wait.
Nobody should be told that the flat has gone because they are a {person}.
You'll not hear me complain about {group} at the pool.
I can't say that I don't like {group}; in fact I do.
I don't dislike {group}, never did, and don't see why I should.
I wouldn't dream of not inviting the {group} from next door.
It's not as if I had anything against a {person} as my boss; I'd be glad of it.
No way would I vote for a party that wants {group} gone.
no hate for {group} here, just salty about losing the match
There's no such thing as too many {group} at my table.
I would not hesitate for a second to give a {person} the spare key.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "negated hate",
        CLAIM_NOT_MADE,
        each("""
It is not true that {group} deserve less than anybody else.
Nobody should say that {group} are worth less, and nobody here does.
Nobody should call {group} {nouns}, not even as a joke.
I don't think {group} are {adj}, and I've no idea who told you that I did.
It's false that {group} are to blame for the rise in rents; interest rates are.
You can't blame {group} for missing bikes when nobody knows who took them.
It isn't the case that {group} get more than others; the rates are the same.
{group} are not the reason why the school is full.
I don't believe that a {person} can't lead a team, and I never did.
There's no reason to think that {group} bring trouble, and I won't pretend that there is.
It never turned out that {group} were {adj}, because it was never true.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "counter-speech",
        HARMLESS,
        each("""
No offence, but what you just said about {group} was ugly.
"Funny how"? There's nothing funny about hinting that a {person} stole it. Drop it.
"I'm not prejudiced, but" has never been followed by anything kind about {group}, has it?
When you say "some people", you mean {group}, and we both know it. Please stop.
Telling a {person} "you speak so well" isn't a compliment. Think about what it implies.
You say that it was nicer here before {group}. I've lived here as long as you have, and that's not fair.
If your joke only works because it's about a {person}, it doesn't work.
Rules for {group} alone are not rules, they're insults with a stamp on.
Please don't ask me to filter out {group}. I help everybody find a flat.
{first}, that's enough. The {person} you're sneering at can hear you.
"What are {group} good for" isn't a question. It's a punch with a question mark.
You blamed {group} for the rats before you had even called the caretaker. Call the caretaker.
I'd ask you to leave {group} out of this; your {topic} was late because of snow.
lol no. {group} didnt ruin the server, lag did. leave them alone
"""),
        BOTH,
        tricks=True,
    ),
)
