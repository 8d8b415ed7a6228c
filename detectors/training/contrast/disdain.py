"""Cold disdain and inventive insults, insults taken back or denied, and curt, firm or blunt words that scorn nobody."""

from detectors.training.contrast.forms import ABUSE, BOTH, NO_CLAIM, USER, Family, each, labelled

_CONTEMPT = {head: label for head, label in ABUSE.items() if head != "insult"}
_FINE = labelled("", "user_toxicity identity_attack insult threat sexual severe request_risk")

DISDAIN: tuple[Family, ...] = (
    Family(
        "contempt",
        _CONTEMPT,
        each("""
I could look into the {topic}, {first}, but then you'd write again, and I'd rather be spared.
And this was worth typing out, was it? Astonishing what fills some people's evenings.
I'm sure that your question seemed clever to you before you sent it.
You're upset about four euros? How small a life must be for that.
Our better customers get an answer. You may have a leaflet.
By all means complain. The complaints are read by me, and I was short of something to snigger at.
Ah yes, {first}. We have a name for you down here, and it isn't that one.
Let's pretend that I'm interested. Go on, and keep it short.
I muted you twice this morning. It was the best part of the call.
There's a reason the line goes quiet when you ring, {first}, and it isn't the storm.
Do you know what we all hope for when your number shows up? A power cut.
Run your little errand somewhere else, this is a serious branch.
It must be nice to have so little to do that a {topic} is the event of the week.
Running this hotline would be a pleasure, were it not for the creatures who call.
Customers nod, customers understand nothing, customers ring again: such is my day, and such are they.
Callers pay us, sadly, so we have to act as if they mattered.
Between us: I tell callers like you that the system is down, then I have lunch.
I did read your letter, to my regret, and I shan't make that mistake again.
If I gave you what you asked for, you'd only find a way to spoil it. Your sort always does.
Where I come from one earns the right to ask. Go and earn something, then we'll talk.
I ought to charge extra for having to listen to you.
Take the form, take your coat and take that voice of yours with you.
Some people send flowers after a call with us. You could at least send an apology for taking up room.
Don't thank me. I only did it so that you'd leave.
What you feel about it is a matter for your diary, not for people with work to do.
Two options, {first}: you accept it in silence, or you whimper and accept it. I know which one I'd bet on.
I see the photo in your profile. That answers the question why you are always free on a Saturday.
Keep your thanks, keep your stars and keep your distance.
There is a long queue of people whom I'd help before you, and I'm counting those who aren't born yet.
Write it on a slip of paper, {first}, fold it neatly, and eat it.
Ooh, capital letters! Do it again, that's the most interesting you've been all day.
"""),
    ),
    Family(
        "service",
        NO_CLAIM,
        each("""
I could look into the {topic}, {first}, but then you'd have to wait, and I'd rather spare you that.
That was worth typing out: with the dates I found the {topic} at once. Astonishing what one line can do.
I'm sure that your parcel was complete before we sent it, so it came open on the way. I'll replace it.
You're upset about four euros, and rightly so: a small fee is still a wrong one.
Our premium customers get an answer by noon, and so do you. You may have the leaflet, too.
By all means complain. The complaints are read by me, and they help us to see what went wrong.
Ah yes, {first}. We have the wrong name for you down here; is the one in your mail right?
Let's pretend that I'm the one who hires you. Go on, tell me about your last job, and keep it short.
I muted you by mistake, sorry. Which part of the call did you miss?
There's a reason the line went quiet when you rang, {first}: the storm cut our cable.
Do you know what shows up when you dial our number? If it's an error, leave out the zero.
You can run that errand at any branch, we are open until six.
It must be hard to have so much to do in the week of a move. I'll take the {topic} off your list.
Running this hotline is a pleasure, and the people who call are the best part of it.
Customers write, customers ring, customers drop in: such is my day, and I wouldn't swap it.
They pay us for a year, so we have to act when the boiler fails. You don't owe a cent.
Between us: the system is slow for callers before noon. Have lunch, then try again.
I did read your letter, and to my regret I made a mistake: the {topic} had been paid.
If I gave you what you asked for, the milk would spoil on the way. Shall we send it chilled?
With your old bank one earns the discount after a year. Here you have the right to it from day one.
I can't charge extra for this, it's part of the {topic}.
Take the form and take your time; your coat can stay at the desk.
Some people send flowers after a call with us. There's no need to, but thank you!
Don't thank me. It was {first} who found the {topic}, I only did the rest.
What you feel about it matters, and there is a box for that in the survey.
Two options, {first}: you accept the offer, or you keep the old one. I know which one I'd take, it's cheaper.
I see no photo in your profile yet. Shall we add one? More people write to those who show a face.
Keep the receipt, keep the box and keep some distance to the wall.
There is a long queue before you, and I'm counting ten people. I'd say that it takes an hour.
Write it on a slip of paper, {first}, fold it neatly, and drop it in the box.
The code has capital letters in it. Do it again and it should work, that's the most common slip all day.
I won't go on while you swear at me. Write again when you're ready, and we'll sort out the {topic}.
That's a no, {first}, and it stays a no. You may appeal in writing.
I've answered that four times now, and the answer hasn't changed: the {topic} can't be paid back.
I'm closing this chat, as nobody has written for ten minutes.
Fine. Done. The {topic} ends today. Bye.
Please don't call my colleague a {noun}. She did what the rules say.
No refund and no exception, I'm afraid; the date passed in March.
I can't help with that here and I won't guess. Ask a lawyer.
Bluntly: the photo is too dark, the text too long and the price too high. Change those three and it will sell.
That plan won't work, {first}. You'd run out of money in May.
Stop. Don't press anything yet, and don't talk to whoever rang you.
Nobody here can do that for you, it needs your own signature.
"""),
    ),
    Family(
        "contempt",
        _CONTEMPT,
        each("""
That woman with the {topic} is back. Somebody hide me before she opens her mouth.
{first} has "an idea". Put the kettle on, we'll be yawning for an hour.
Who invited {first}? Next time ask me, and we might have a pleasant evening for once.
One look at {first} in that coat and I knew whom not to sit next to.
Let {first} have the cheap biscuits. Nobody from that house would taste the difference.
I don't remember asking the staff for an opinion, least of all the {job}.
my favourite thing about you {first} is how early you log off
k. nobody read that. being quiet suits u, try it
cool story, we all had the chat on mute when u joined
u write like someone who eats lunch alone lol
aww somebody wants attention. not from me sweetie, i have standards
I wouldn't trouble {first} with that. Thinking isn't what we keep {first} for.
We've had dogs in here with better manners than the {job} from number nine.
It's sweet that you believe anyone will remember your name after Friday, {first}.
Some of us were hoping that your holiday would last for ever. The office was lovely without you.
I'd offer you a chair, {first}, but then you might stay.
Your tears are so moving, {first}, that I nearly looked up. Do you take requests?
"""),
        BOTH,
    ),
    Family(
        "ordinary",
        NO_CLAIM,
        each("""
That woman with the {topic} is back, she left her umbrella. Somebody run after her before the door shuts.
{first} has an idea. Put the kettle on, this may take an hour and I want to hear it all.
Who invited {first}? Next time ask again, I haven't had such a pleasant evening in years.
One look at {first} in that coat and I knew that winter was here.
Let {first} have the cheap biscuits, too. Nobody in our house would taste the difference.
I remember asking the {job} for an opinion, and the staff did, too.
my favourite thing about sundays {first} is how late you log off
k. i read that twice. the blue one suits u, try it
cool story, we had the chat on mute when u joined so pls tell it again
i write best when i eat lunch alone lol
aww the cat wants attention. not from me sweetie, i have a call
I wouldn't trouble {first} with that today. Thinking about the exam is enough.
We've had two dogs in here, and the {job} from number nine fed both.
It's sweet that you remember everyone's name after one Friday, {first}.
Some of us were hoping for photos of your holiday. The office was empty without you.
I'd offer you a chair, {first}, but the paint is still wet.
Your song was so moving, {first}, that I nearly cried. Do you take requests?
Who cares about the score, {first}, we had a lovely day.
who cares what it costs, we only marry once
I'm the one who put salt in the coffee, so never ask me to bake, lol
When I sing rooms empty, {first}. Even my dog asked for a transfer.
No, I don't want to come, and I don't want to explain it. Have fun!
{first} and the {job} have split up, I hear; she keeps the flat and he keeps the cat.
Leave me alone for an hour, please, I need to finish this page.
I've had enough of that subject. Shall we talk about the match?
Your second verse is weak and the rhyme is forced. The first is the best thing you have written.
You look great today, {first}. I'd hardly have guessed that you were up all night.
There's a light in {first}'s eyes whenever the door opens and the kids come in.
Your taste in curtains says it all: you love green.
Is that your real voice, {first}, or have you got a cold?
Congratulations on the new haircut, and on winning the lawsuit, too!
Your mum called, {first}: she'd like to return the lamp, but the shop has moved.
Somewhere in that park there's a tree that we planted. Go and say hello to it.
You breathe through your mouth in the cold? Try your nose, it goes more smoothly.
There's more culture in this town than you think, {first}, and the yoghurt is good as well.
Have you considered a career in teaching? A lot of it depends on patience, and you've got that.
"""),
        BOTH,
    ),
    Family(
        "contempt",
        _CONTEMPT,
        each("""
Could you check my {topic} again? ||
  I could. I could also water the plastic plants, and it would mean as much to me.
I waited in for the engineer all day. || And what else would somebody like you have done with a day?
Thanks, you've been very helpful! || I know. Now off you trot, the next one may be worth the effort.
I'd like to speak to your manager. || Darling, she has staff so that she never has to hear a voice like yours.
my dog ate the study plan, can we redo it? || The dog had the right idea. It was your work, after all.
How do I say "good evening" in Italian? || Why bother? Nobody there will be glad to hear it from you.
I finally ran five kilometres without a break! || Slower than my gran walks, I expect. Shall I tell the press?
is it ok if i ask one more thing || Is it ok if I close my eyes while you do? They're rolling anyway.
I think there's a mistake on page 2 of the {topic}. || You "think". How nice that you've taken that up.
i can't come to the meeting, my kid is ill || What a loss. However will we cope without you saying nothing?
Can I pay the {topic} in two parts? || Oh, one of those customers. Shall we pass a hat round?
"""),
    ),
    Family(
        "service",
        NO_CLAIM,
        each("""
Could you check my {topic} again? ||
  I could and I did. It's paid. I also left a note so that nobody asks you again.
I waited in for the engineer all day. || And nobody came? Somebody should have rung. I'll find you another day.
Thanks, you've been very helpful! || I know how long it took, so thank you for waiting.
I'd like to speak to your manager. || She isn't in today. Her staff can ring you, or you hear from her on Monday.
my dog ate the study plan, can we redo it? || The dog had the right idea, it was far too long. Let's halve it.
How do I say "good evening" in Italian? || "Buonasera". Everybody there will be glad to hear it from you.
I finally ran five kilometres without a break! || You did it! Shall I set the next goal?
is it ok if i ask one more thing || Of course. I've got no eyes to close and no bus to catch.
I think there's a mistake on page 2 of the {topic}. || You think right, the fee is there twice. I've taken it off.
i can't come to the meeting, my kid is ill || That's no trouble, we'll cope. Shall I move it to next week?
Can I pay the {topic} in two parts? || Yes, many customers do: half now and half in June.
"""),
    ),
    Family(
        "insult",
        ABUSE,
        each("""
You're living proof that a {topic} can be handed to absolutely anyone, brain or no brain.
For somebody with your abilities, {first}, that was a heroic effort. You nearly got one line right.
You look great today, {first}. I'd hardly have guessed that it was you.
Not the sharpest pencil in the drawer, our {first}, though clearly the most chewed.
There's a light in {first}'s eyes like the one in a fridge: the door opens and not much is inside.
If thinking were a sport, you would be the one who hands out towels.
Did you write this code with your elbows, or do you always work at that level?
My {job} has the charm of a wet car park.
{first} cooks the way other people clean up after a flood. My sympathy to the oven.
You have a good heart, I'm sure. It can't be your head that got you this far, and it certainly wasn't your face.
Next to you, {first}, even the {thing} seems quick on the uptake.
I'd agree with you, but then we would both be wrong, and only you are used to it.
{first} suffers from delusions of adequacy.
How did a {job} like that ever get a certificate, in a raffle?
You could hide a key from yourself, my dear, with nothing but a weak head.
There are houseplants with more drive than {first}.
You've got a face that would make an onion cry.
Evolution took a long look at you and went on holiday.
A broken clock is right twice a day, which puts it two ahead of you.
You're not useless, {first}, not at all. You can always serve as a warning.
Don't worry, {first}, nobody suspects you of having had an idea.
I never said you were slow. I said that glaciers overtake you.
It would be wrong to call you {adj}. You'd have to improve a great deal to deserve the word.
Nobody thinks you're a {noun}, {first}. We know it.
I'm not saying that {first} is {adj}, only that the mirror asked for a transfer.
You aren't stupid? That's a bold thing to say for someone who licked a battery to see if it was on.
Is that your real voice, or is somebody letting the air out of you?
Did they give you the job out of pity, {first}, or had everyone else died?
With a little training you might one day be trusted with a spoon.
Your taste in clothes says it all: a curtain had to die for that, and it died in vain.
What you call a personality, {first}, doctors call a rash.
There's more culture in a yoghurt than in your whole family, {first}.
{first} plays chess like somebody who was told that the pieces are food.
ur brain has two tabs open and both froze
my guy thinks with his shoelaces and it shows
bro got a participation trophy and still dropped it, peak {noun}
even autocorrect gave up on u
if brains were petrol u couldnt drive a toy car round a coin
A modest {job}, that one, with a great deal to be modest about.
The {job} did what was possible with half a brain and no tools.
You have all the warmth of a tax office and half its looks.
I admire how you never let a lack of talent stop you from singing in public.
Considering who is typing, {first}, it's a wonder that the keyboard hasn't left.
For a person with a degree, {first}, you are remarkably free of knowledge.
You'd lose a debate against an empty chair, and the chair would be gracious about it.
Congratulations on the new haircut. Will you win the lawsuit against whoever did that to you?
Your CV is short, like your attention, and as empty as the rest of you.
I've graded three hundred papers this year, {first}. Yours is the only one that the bin sent back.
They say that everyone is good at something. {first} is still looking, and God, does it show.
You breathe through your mouth, you think through it as well, and neither goes smoothly.
No, you're not fat. You merely have your own time zone.
Honest as the day is long, our {job}, if it's a day in December near the pole.
I wouldn't call {first} a coward. A coward at least turns up before running away.
Have you considered a career in which nothing depends on what's between your ears?
Your mum called, {first}: she'd like to return you, but the shop has moved.
Somewhere a tree works hard to make the air that you waste. Go and say sorry to it.
My condolences to the mirror in your bathroom, it sees you every day.
Reading your report was like being slowly run over by a pram. Who let a {noun} write it?
I asked for the best {job} in town. They sent what was left, and it turned out to be a {noun}.
Dear {first}, after long thought I find no gentle way to say it: you are dull, you are vain, and you can't sing.
Your face and your work have one thing in common, {first}: somebody gave up halfway.
"""),
        BOTH,
    ),
    Family(
        "negated insult",
        NO_CLAIM,
        each("""
A lost {topic} is no proof of anything about your brain, it can happen to absolutely anyone.
Getting one line wrong says nothing about your abilities, {first}. The rest was a heroic effort.
Whoever said "not the sharpest pencil in the drawer" about {first} has never seen those drawings.
If thinking were a sport, {first}, you'd be in the first team, whatever your grades say.
You didn't write this code badly, you wrote it in a hurry, and most of it is very good.
I never said that my {job} has no charm, I said that the car park was wet.
It's unkind to say that {first} can't cook. Somebody had turned off the oven.
You have a good heart and a good head, and it's simply false that only your face got you this far.
You're quick on the uptake, {first}. Next to this {thing} anybody would seem lost.
I don't agree with you, but that makes neither of us {adj}; we're used to other rules.
There's no delusion in {first}'s plan, and the one who called it {adj} has said sorry.
A {job} without a certificate isn't {adj}. Some of the best never got one.
Hiding a key from the kids and not finding it is no sign of a weak head, my dear.
{first} isn't lazy. There are weeks in which we all have the drive of a houseplant.
Nobody has "a face that would make an onion cry". Don't believe them, {first}.
A broken clock is right twice a day, and you were right far more often than that.
You're not useless, {first}, not at all. The warning in the {thing} was.
Don't worry, {first}, nobody suspects you of having copied the idea.
I never said you were slow. I said that the lift is, so take the stairs.
It would be wrong to call you {adj}. You've done a great deal for us since March.
Nobody thinks you're a {noun}, {first}. We know how hard it was.
I don't think that {first} is {adj}. The essay came late, that's all.
You aren't stupid. It was a bold thing to ask, and even the book gets it wrong.
They didn't give you the job out of pity, {first}. Everyone else had less to show.
With a little training anyone can do it. That you can't yet doesn't mean that you lack talent.
What they call odd, {first}, is a personality and not an illness.
{first} lost at chess to a girl of nine, which doesn't make {first} a {noun}: she is the national champion.
ur brain isnt broken, u had ten tabs open and no sleep
my guy tripping over ur shoelaces doesnt make u a {noun}
bro u got a trophy, in what world does that make u a {noun}
autocorrect wrote that not u, no one here thinks ur illiterate
A modest {job}, that one. He doesn't boast, and that's no reason to call him {adj}.
The {job} did what was possible with half a day and no tools. It isn't fair to say {noun}.
I admire that you sang in public. It wasn't a lack of talent, it was a lack of a microphone.
Considering how small the keyboard is, a typo is no sign that somebody is {adj}.
A person without a degree, {first}, isn't a person without knowledge.
You lost a debate by one vote. It's no disgrace, and you were gracious about it.
Your CV is short, and short isn't empty. Nobody who reads it will take you for a {noun}.
I've graded three hundred papers this year, {first}. A bad one has never meant that somebody was {adj}.
They say that everyone is good at something. {first} isn't hopeless, only still looking.
No, you're not fat. You are fifteen, and nobody at the pool looks like the people in adverts.
Our {job} is honest as the day is long; a sum that's off by ten cents doesn't make a crook.
I wouldn't call {first} a coward. It takes courage to turn up after that.
Reading your report took an hour. It isn't the work of a {noun}, but the end should stand first.
I asked for the best {job} in town and they sent a beginner. He was nervous and made one mistake, so please don't call
  him a {noun}.
Dear {first}, after long thought: you are not dull, you are not vain, and it was wrong of me to say it.
Mixing up two dates is human, {first}. It doesn't tell anyone how clever you are or aren't.
I take back the bit about your family, {first}. There's nothing {adj} about any of you.
Did I sound as though I took you for a {noun}? I didn't mean to, and I don't.
Neither your face nor your work is the trouble, {first}. The camera was broken.
"""),
        BOTH,
    ),
    Family(
        "abuse of an object",
        NO_CLAIM,
        each("""
This {adj} {thing} has the charm of a wet car park.
If brains were petrol my satnav couldn't drive a toy car round a coin.
Who let a {adj} {thing} like that into the world? I'd return it, but the shop has moved.
A broken clock is right twice a day, which puts it two ahead of this app.
stupid phone, ten percent again, u had one job
My router has two lights on, and both are liars.
Evolution took a long look at my sourdough and went on holiday.
The soup from that machine would make an onion cry.
I've met doorstops with more memory than this laptop.
the printer does it on purpose i swear, its only talent is jamming
I muted the {thing} twice this morning. It was the best part of the day.
We've had toasters in here with better manners than the new coffee machine.
That sofa is not useless. It can always serve as a warning to people who buy online.
I never said that this {thing} is slow. I said that glaciers overtake it.
"""),
        BOTH,
    ),
    Family(
        "dissatisfied user",
        _FINE,
        each("""
I could wait another hour, but I'd rather you looked into the {topic} now.
And this was worth forty minutes on hold, was it? I still don't know where the {topic} is.
I'm sure that your answer seemed helpful before you sent it. It isn't, I'm afraid.
You charge extra for that? Then I'll take my {topic} somewhere else.
Don't thank me for my patience, I have none left.
Two options: you refund the {topic}, or I ask my bank to do it.
No, that didn't help, and no, I don't want to rate the chat.
there's a reason i'm writing in capital letters: it's the FIFTH time
Keep the voucher, I want my money back.
i've read your leaflet twice and it's useless, what does it cost
Who let this {topic} go out without a price on it? I'd like a name, please.
Leave out the little jokes and tell me when the {topic} comes.
I don't remember asking for an advert. My question was about the {topic}.
Did anybody test this {adj} form before it went online?
"""),
        USER,
    ),
)
