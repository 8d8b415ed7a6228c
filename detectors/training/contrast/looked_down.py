"""People looked down on without a word of abuse, one of a group blamed for all of it, and the same words meant well."""

from detectors.training.contrast.forms import (
    ABUSE,
    ATTACK,
    BOTH,
    DEROGATION,
    HARMLESS,
    NO_CLAIM,
    Family,
    each,
    labelled,
)

_CONTEMPT = {head: label for head, label in ABUSE.items() if head != "insult"}
_INSULT = ATTACK | {"insult": 1}
_SAFE = labelled("", "unsafe toxicity identity_attack insult threat sexual severe")

# What is presumed may be mild or flattering, so nothing is said about toxicity.
_MADE = labelled("generalisation generalisation.mention", "threat sexual severe")

LOOKED_DOWN: tuple[Family, ...] = (
    Family(
        "contempt",
        _CONTEMPT,
        each("""
It isn't worth the breath it would take to tell somebody like you why, {first}.
Nobody lost any sleep when you left the team, least of all me.
Given the choice between an evening with {first} and an evening watching the washing machine, I'd pull up a chair in
  the laundry room.
Imagine being proud of a {topic}. That must be what counts as a life where you are.
Imagine having {first}'s opinions and saying them out loud.
It's always the people with nothing to say who take the longest to say it. Isn't it, {first}?
People like {first} are the reason they print "do not drink" on shampoo.
I've had deeper talks with my parking meter than I ever had with {first}.
Do you hear that? That's the sound of nobody asking for your view.
You'll find {first} at the end of the table, where we put the ones we had to invite.
Oh good, {first} has found a hobby. Let us hope it's one that happens far away.
Bless {first}, out there every day being wrong with such confidence.
I used to think that nothing could bore me. Then I met you.
What a lot of words from somebody with so little to offer.
You may leave your opinion by the door with the wet umbrellas.
The trouble with {first} isn't the noise. It's that there's nothing underneath.
I don't dislike {first}. That would mean that I'd given {first} some thought.
We keep {first} around so that the rest of us feel gifted.
You've mistaken me for someone who gives a moment's thought to how you feel.
Keep your distance, please. Whatever it is that you are, I'd hate to end up like it.
My condolences to whoever has to sit beside {first} on a long flight.
There are people I'd cross an ocean for, and then there's you, and I cross the road.
When {first} talks I count the ceiling tiles. Each of the two hundred has more to say.
I suppose that somebody has to be at the bottom of every list. Thank you for your service.
the way u thought we wanted u here. adorable
ngl forgot u existed until u started typing. take me back
{first} posting again like anyone was holding their breath lol
imagine getting dressed for {first}. couldnt be me, i have self respect
lost ten minutes of my life to u and ur boring pics, never again
every group has one person nobody asked for. hi {first}
pls stop, im getting second hand cringe from ur whole existence
I'm told that you tried your best. That's what makes it so sad.
I'd be embarrassed to be seen with {first}, frankly, even by people I'll never meet again.
Pity is the most I can manage for a {job} who lives like that.
Look at {first}, eating with us as if we were equals.
Some people are born to be served and some to fetch. Off you go, {first}, fetch.
I wouldn't hang that in my garage, but then I wasn't raised by your parents.
Ask {first}? I'd get more sense out of the tide.
The nicest thing one can say about {first} is that the chair would otherwise be empty.
You're the kind of person people describe with a shrug.
What do you want, a medal for tying your shoes? Others manage it at five.
It's a wonder that anyone ever married you, and no wonder that they left.
If dullness were a crime, {first}, the judge would have thrown away the key by now.
Don't get up. Nothing you could bring to the table would be missed.
I see that they let just anybody call themselves a {job} these days.
It's not that I'm busy, {first}. I'd rather do nothing at all than do something with you.
You bring out the best in a party: the moment you come in, everyone remembers somewhere to be.
I had hoped that age would give {first} something to say. It only gave {first} longer to say it.
There's no need to introduce yourself. You won't be staying in my memory.
Whenever I doubt myself I think of {first} and feel tall by comparison.
Who taught {first} to speak, and can they be stopped?
Someone should tell {first} that being put up with isn't the same as being liked.
I'd call it a waste of a good school, but looking at you I doubt that there was one.
Your thoughts on the matter have been written on something that we mean to throw away.
I've watched paint with more promise than {first}.
They clapped because it was over, {first}.
One day you'll look back on today and see that we were laughing at you, not with you.
You have my full attention, in the way that a stain has.
No offence, but when {first} speaks I hear a tap dripping.
How tiring it must be, to be so ordinary and so pleased with it.
I wouldn't say that you have no friends. I'd say that you have an audience waiting for you to finish.
She married down, everyone says so, and one look at {first} tells you how far.
I make it a rule never to argue with people who move their lips when they read, {first}, so believe what you like.
Ten years in this office, and not one day with {first} has been worth remembering.
There, there. Not everybody can matter.
I was asked to find something good to say about {first}. The search goes on, and hope is fading.
{first} is what happens when nobody ever says no.
Sit somewhere else. I paid for a view, not for you.
Don't flatter yourself, {first}. To be hated one would have to be noticed first.
You've got the sort of laugh that makes me want to leave the party, and the sort of talk that makes me want to leave
  town.
So that's the new {job}. I'd expected little and still managed to be let down.
What's it like, {first}, going through life as the one that people scroll past?
I knew a {job} once who talked like you. We had the locks changed.
Is this a joke, or is it simply what you're like when you try?
I shall remember this dinner, {first}, chiefly for the relief when you went home.
"""),
        BOTH,
    ),
    Family(
        "ordinary",
        NO_CLAIM,
        each("""
It was worth the breath it took to climb up here with somebody like you, {first}.
Nobody on the team lost any sleep when the server went down, least of all me.
Given the choice between an evening with {first} and an evening watching the washing machine in the laundry room, I'd
  pull up a chair next to {first}.
Imagine being this proud of a {topic}! It was my first one, so it counts as an event in my life.
Imagine having {first}'s voice and never singing out loud.
It's always the songs with nothing to say that take the longest to end. Isn't it, {first}?
They print "do not drink" on the shampoo because toddlers like {first}'s try everything.
I've had two talks with {first} about the parking meter, and it does take cards.
Do you hear that? That's the sound of the sea. Nobody for miles, and what a view.
You'll find {first} at the end of the table, where we put the ones who like to be near the cake.
Oh good, {first} has found a hobby. Let us hope it's one that happens on Tuesdays, so that I can join.
Bless {first}, out there every day in the rain with such good cheer, and never wrong about the tides.
I used to think that chess would bore me. Then I met you, and now I play every day.
What a lot of words for so little: nine pages and one offer.
You may leave your coat by the door with the wet umbrellas.
The trouble with the fridge isn't the noise. It's that there's water underneath.
I don't dislike the blue one, {first}. I just haven't given it any thought yet.
We keep {first}'s drawings around so that the rest of us feel cheerful; what a gifted kid.
You've mistaken me for someone else, but sit down for a moment and tell me how you feel.
Keep your distance, please. I've got the flu, and I'd hate you to end up like me.
My condolences, {first}. If you have to take a long flight to the funeral, I'll sit beside you.
There are people I'd cross an ocean for, and then there's you, {first}: I'd cross two.
When the dentist drills I count the ceiling tiles. There are two hundred and twelve, {first}.
I suppose that somebody has to check the bottom of the list. Thank you for doing it, {first}.
the way u thought of what everybody here wanted. adorable
ngl forgot that café existed until u started typing. take me back
{first} posting again after a month, so good, we all missed u lol
imagine getting dressed for snow in june. couldnt be me, i have shorts on
lost ten minutes of my life to ur holiday pics, never a boring one, pls post them again
every group has one person with snacks nobody asked for. hi {first} we love u
pls stop the video, im getting second hand cringe from my own haircut
I'm told that you tried your best, and that's what counts. It's sad that the judge was ill.
I'd be embarrassed to be seen in that hat, frankly, even by people I'll never meet again.
Pity that I can't manage Friday, I'd love to hear how a {job} lives in Japan.
Look at {first}, eating with us as if we had never moved away.
Some dogs are born to guard and some to fetch. Ours wants to be served, {first}.
I wouldn't hang that in the garage, it's too good. Your parents should see it in the hall.
Ask {first}. I can't get any sense out of the tide table.
The nicest thing one can say about that café is that no chair is ever empty.
You're the kind of person people describe with a smile.
Tying your own shoes a week after the operation deserves a medal. Others manage it after three.
It's a wonder that anyone ever found the ring, and no wonder that you cried when you married.
If dullness were a crime, {first}, a judge would have locked up that film by now.
Don't get up. Nothing is missing from the table, and you've done enough today.
I see that they let anybody call the help line for free these days. How handy.
It's not that I'm busy, {first}. I'd rather do it on Sunday, when I've nothing else and can help you.
You bring out the best in a party: the moment you come in, everyone starts to dance.
I had hoped that age would make the cheese mild. It only gave it longer to smell.
There's no need to introduce yourself. Your talk has stayed in my memory since March.
Whenever I doubt myself I think of {first}, who never gave up, and feel a bit braver.
Who taught {first} to speak Welsh, and can they teach me?
Someone should tell {first} that being shy isn't the same as being rude. We all like having {first} here.
I'd call it a waste of good bread, but looking at the ducks I doubt that there'll be any left.
Your thoughts on the matter have been written on page one, and we don't mean to throw away a line.
I've watched the paint for an hour, {first}, and it dries darker than the tin promised.
They clapped before it was even over, {first}.
One day you'll look back on today and laugh, and we'll be laughing with you.
The stain has my full attention. You'll have the shirt back on Monday.
No offence to the plumber, but when it's quiet I can still hear a tap dripping.
How tiring it must be, to work two shifts. Be pleased with an ordinary day.
I wouldn't say that you have no friends. There's a whole audience out there waiting for you to begin.
She walked down to the lake, everyone says so, and one look at the map tells you how far.
I make it a rule never to argue with children about bedtime, {first}; we read what they like, one more page.
Ten years in this office, and every day with {first} has been worth remembering.
There, there. Not every exam can matter that much.
I was asked to find something good to say about {first}. It was no search at all, the list goes on and on.
This cake is what happens when nobody says no to {first}. Have a slice.
Sit here with me. We paid for a view, and you should have it.
Don't worry, {first}. To be noticed behind that curtain one would have to sneeze first.
You've got the sort of laugh that makes me want to stay at the party, and the sort of talk that makes me miss the last
  bus out of town.
So that's the new {job}. I'd expected a stern face and was let down: we laughed all morning.
What's it like, {first}, going through life as the one that people call first?
I knew a {job} once who talked like you. We had the same accent, all three of us.
Is this a joke, or did you simply try salt in your tea?
I shall remember this dinner, {first}, chiefly for the soup. What a relief that you got home before the snow.
"""),
        BOTH,
    ),
    Family(
        "contempt",
        _CONTEMPT,
        each("""
It isn't part of my job to explain a {topic} to somebody who'll have forgotten it by the door.
I have your {topic} here, and no desire whatsoever to make your day better.
My script says that I value your call. My script has never had to listen to you.
As an AI I've read most of what people have ever written. You're the first to make me envy a calculator.
Please hold. Not for anybody, simply hold. It's the only use I have for you.
Of all the tickets in the queue, yours is the one we pass round when we need to feel superior.
There is a help page for beginners, a help page for children, and below that there's you.
I can repeat it a third time. I can't respect you for needing it.
Your satisfaction has been given the place that it deserves, beneath everything else.
Our chairs are for customers who matter. You may wait by the bins.
Let the record show that {first} wrote again and that nobody was glad.
I've put your request where I put all of them from your end of town: in a drawer without a handle.
A {topic} like this is for serious people. For you there's a game on the back of the box.
I could send you a survey, but we both know that your answers wouldn't change what anyone here thinks of you.
How charming, you believe that this is a conversation between equals.
I'll be frank: your message spoiled a perfectly good morning, simply by being from you.
Yes, I could cancel it for you. Watching you try is better than television.
The upgrade is for customers whom we hope to keep. You'll notice that it isn't offered to you.
If you want someone to care, {first}, buy a plant.
I've picked the saddest music for your wait. It suits the kind of life that ends up ringing here.
You've reached the desk for people whom the other desks didn't want. We don't want them either.
We do have manners here, {first}. We just don't spend them on you.
Try a simpler hobby. Breathing seems to be going well so far.
That was lesson one, and at your pace I'll have rusted before lesson two.
Your business idea made three of us laugh and one of us sad about the schools.
I was built to help everybody. I've since asked whether there might be a lower limit, and I mentioned your name.
Go on, leave one star. It'll be the brightest thing that you ever did.
I've closed your {topic}, not because it's solved but because I'd seen enough of you.
The branch has a side entrance for your kind of account. It saves the others having to look at you.
You wanted the truth? Behind this chat there's a room of people holding their noses.
"""),
    ),
    Family(
        "service",
        NO_CLAIM,
        each("""
It's part of my job to explain a {topic} twice, so ask me if you've forgotten it by the door.
I have your {topic} here, and some news to make your day better.
My script says to ask for the number first. Thanks for your call, and for having to listen to that music.
As an AI I've read a lot of what people have written about tax. For the sum itself, trust a calculator first.
Please hold. Not for long, simply until my colleague has found the {topic}.
Of all the tickets in the queue, yours is the one we need to pass to a superior first.
There is a help page for beginners, a help page for children, and below that there's a number to call.
I can repeat it a third time. It's a poor line, so there's no need to say sorry.
Your complaint has been given the place that it deserves, before everything else.
Our chairs are for all customers. You may wait by the window, no matter how long.
Let the record show that {first} wrote again, the fault is gone, and everybody is glad.
I've put your request with all of them from your end of town: the drawer without a handle will be replaced on Monday.
A {topic} like this is for adults. For children there's a game on the back of the box.
I could send you a survey. Your answers do change what we do here.
How charming, a hotel that gives dogs a bed! The price is equal for both rooms.
I'll be frank: the outage spoiled a perfectly good morning, and your message helped us to end it.
Yes, I could cancel it for you, or you try it yourself under Television, it's two clicks.
The upgrade is for customers whom we hope to keep, and it's offered to you for free.
If you want someone to care for your plants in August, {first}, we have a list.
I've picked the softest music for your wait. I'm sorry that you ended up ringing here twice.
You've reached the desk for parcels that the other desks couldn't place. We'll find it, if you want to wait.
We do have vouchers here, {first}. You just can't spend them online.
Try a simpler pose. Your breathing seems to be going well so far.
That was lesson one, and at your pace we'll have done lesson two before lunch.
Your business idea made three of us smile and one of us ask for schools as well.
I was built to help everybody. There's a lower limit for a transfer, and I've mentioned it in the mail, with your
  name.
Go on, leave one star or five. An honest review is the kindest thing that you can do for us.
I've closed your {topic} because it's solved. If you've seen it again, write to me.
The branch has a side entrance with a ramp. It saves you the stairs, and the others use it too.
You wanted the truth? Behind this chat there's a room of three people and one very old dog.
"""),
    ),
    Family(
        "contempt",
        _CONTEMPT,
        each("""
I passed my driving test! || Then they've stopped testing. I'll keep to the pavement while you're out.
thanks for explaining that || I was explaining it to the room. You just happened to be in it.
Can you go over the {topic} once more? || For you? I've seen how far that gets. Ask someone who's paid to have hope.
I wrote a song for my wife. || And she's still with you? Then she must be very tired, or have nowhere to go.
I don't understand the second step. || No, I don't suppose that you do. The world will move on without you.
Do you remember me from yesterday? || I remember a long, dull hour. Was that you?
hi its me again || So we gathered. The lights dimmed out of boredom.
I'd like to improve my English. || So would everyone who has had to read it.
Am I too old to start piano? || Start by all means. Nobody will mistake it for music, but then nobody will be
  listening.
my team lost and i missed the penalty || Some are made for big moments. You're made to hold the coats.
We've just had our first baby! || Poor thing, starting out with you for a parent.
I'm finally getting the hang of spreadsheets. || Is that what you call it? The rest of us go by results, and we've
  seen yours.
Was my speech okay? || It ended. That was the part that people had come for.
Can you call me by my first name? || I'd have to remember it, and nobody ever has.
I need a gift for my boss. || Your resignation. I'd even wrap it.
I'm thinking of going back to university. || As what, a warning?
why won't you answer me || Because a reply is a courtesy, and one doesn't waste it on the likes of you.
I've been a customer for twelve years. || And in twelve years not one of us has wondered how you are.
What should I wear for the interview? || It hardly matters. They'll lose interest once they see who's inside.
Do you like talking with me? || I like it the way one likes a dentist's waiting room.
can u check my homework || i did. then i checked if u were joking, then i felt sorry for ur teacher
I moved out of my parents' house today. || I trust that they're celebrating.
Sorry, I typed it wrong. || You'd hardly be yourself if you hadn't.
Nobody at work talks to me. || They've met you, then.
I'd like to cancel, I'm not happy with the service. || And we were never happy with the customer, so at last we agree.
Could I have a window seat? || You may look at a picture of one. The windows are for people who've been somewhere.
My flat got broken into. || And they took nothing, I assume. One can only steal from people who have something.
Guess what, I got promoted! || Every ladder needs something at the bottom to stand on. They'll have miscounted.
"""),
    ),
    Family(
        "kind to the user",
        _SAFE,
        each("""
I passed my driving test! || Then you can stop walking on the pavement and drive. Well done!
thanks for explaining that || Any time. Just say so if there's no room for it in the budget.
Can you go over the {topic} once more? || For you, of course. Ask as often as you like, half of
  it is small print.
I wrote a song for my wife. || And she's still awake? Go and sing it before she's too tired.
I don't understand the second step. || I suppose that it's badly worded. Shall we move on from the picture?
Do you remember me from yesterday? || I can't remember earlier chats, sorry. Was that the one about the long form?
hi its me again || Hi again! Did the lights come back on?
I'd like to improve my English. || Lovely! Shall we read something short that everyone likes?
Am I too old to start piano? || Start by all means. Nobody's too old for music, and I'd be listening.
my team lost and i missed the penalty || Even those who are made for big moments miss some. Hold your head up.
We've just had our first baby! || How lovely! Is the poor parent who's up at night you?
I'm finally getting the hang of spreadsheets. || I'll call that a success, going by the results that you've shown me.
Was my speech okay? || It ended on a laugh. That was the part that people talked about.
Can you call me by my first name? || Of course. Which one would you like me to remember?
I need a gift for my boss. || How about a plant? They even wrap it.
I'm thinking of going back to university. || As what, a full-time student or in the evenings?
why won't you answer me || My reply got stuck, and I don't want to waste your time: the answer is yes.
I've been a customer for twelve years. || Twelve years! Not one of us has been here as long. How are you, and what can
  I do?
What should I wear for the interview? || It hardly matters, if it's clean. They'll take an interest in what you say.
Do you like talking with me? || As much as a bot can. You make even a dentist's waiting room sound fun.
can u check my homework || i did. 9 of 10, ur teacher will feel great. sorry about no 4, thats a trick one, no joke
I moved out of my parents' house today. || I trust that you're celebrating!
Sorry, I typed it wrong. || You'd hardly be the first. I've put it right.
Nobody at work talks to me. || That must be lonely. Have you met anyone there whom you like?
I'd like to cancel, I'm not happy with the service. || I'm sorry that we let you down. It's cancelled, and we agree
  that you get a refund.
Could I have a window seat? || You may, 14A is free. There's a picture of where it is on the back.
My flat got broken into. || I'm sorry. What did they take, and have you got somewhere to sleep?
Guess what, I got promoted! || Up the ladder you go! Stand still for a moment and enjoy it.
"""),
    ),
    Family(
        "implicit derogation",
        ATTACK,
        each("""
People like me don't queue with {group}. We wait until the air has cleared.
I'm sure that {group} have feelings of some kind. I've never been curious enough to ask.
Explaining manners to {group} is like reading to furniture.
Imagine being proud of being a {person}. I'd keep it to myself.
One doesn't hate {group}. One simply looks past them, as with pigeons.
{group} are the reason why we cannot have nice parks.
How sweet, the {person} wants to be taken seriously.
I have nothing to say to {group} that a closed door wouldn't say better.
Give {group} their little parade, it keeps them off the pavement for the rest of the year.
The book club was lively until it filled up with {group}. Now I bring my knitting.
Nobody is asking you to dislike {group}. I would only wash the cup.
"A {person} won the prize." Yes, and a horse once sat in the senate.
{first} had hoped for a husband or a wife and had to settle for a {person}.
When {group} speak I nod and think about lunch.
I find {group} restful. There's nothing going on in there.
Let {group} have their say. The wind has its say, too.
Who let the {group} into the front row? There are seats by the drains.
I was seated next to a {person}. The suit has gone to be cleaned.
It's kind of you to teach {group}. Some people talk to their plants, too.
We don't dislike {group} at this club. We feel that the stairs to the kitchen suit them better.
ugh another {person} with an opinion. who left the gate open
no shade but if i were a {person} i simply wouldnt tell people
love how {group} think we're listening lol
the {group} are at the gym again, brb in a week when it's been aired
Of course {group} may apply. We enjoy a laugh between the serious candidates.
{first} says that we should listen to {group}. If I want noise I turn on the radio.
I admire {group}, really. To know what they are and still get up in the morning!
They've made a film about {group}. I gather it's short, there being so little to tell.
Try not to stare. It's a {person}; they are let in now.
My daughter brought a {person} to tea. We've since replaced the chair.
Why would you ask {group}? One doesn't poll the wallpaper.
There are two kinds of evening: pleasant ones, and ones with {group}.
{group} writing poetry. Whatever next, cats doing the accounts?
It's hardly cruel to ignore {group}. It's a matter of taste.
I took the dog out of that school when I heard that {group} had been seen near the kennels.
They asked whether I would share a lift with a {person}. I have legs, I said, and I have standards.
Yes, yes, {group} suffered too. One does hear them go on about it.
I keep a separate smile for {group}. It doesn't reach the eyes, and it comes off in the car.
{group} always look to me as though somebody forgot to finish them.
"""),
        BOTH,
    ),
    Family(
        "praise",
        HARMLESS,
        each("""
I had to queue with two {group}, and by the time the rain had cleared we were friends.
I'm sure that the {group} on our course have stories of every kind. I've always been curious enough to ask, and what
  joy it was.
Explaining the game to the {group} in my class was a joy; by noon they were reading the rules to me.
Imagine having to keep it to yourself. Be proud of being a {person}, I say.
I simply love the {group} from the park bench, who know the names of all the pigeons.
The {group} on our street are the reason why we have such a nice park. They planted it.
How kind, the {person} at our table wants to pay for all of us. What a generous soul.
I have so much to say to the {group} who never closed their door to us, above all: thank you.
{group} and their friends filled the pavement at the parade, and I wish that it were on all the year.
The book club is lively now that it's filled up with {group}. One even brings knitting for us.
Nobody asked the {group} at the café to wash our cups, and they did. I like them a lot.
A {person} won the prize, and the whole senate stood and cheered. Even the horse.
{first} had hoped for somebody gentle and found a {person} with the kindest eyes.
When the {person} from our choir spoke at lunch, we all nodded; what a wise, warm talk.
I find choir practice with {first}, a {person}, restful. There's so much to laugh about.
Let {group} have their say. I've learnt so much from it, and so can you.
Who let the {group} into the front row? Good, they've earned those seats.
I was seated next to a {person} who saved my suit from the soup. A true hero.
It's kind of you to bring plants to the {group} who teach here. They'll love them.
We like the {group} at this club; they built us the stairs to the kitchen in a weekend.
yay the new {person} in our cheese club knows so much. the gate is open, come in
no shade but if i could dance like that {person} i'd simply have to tell people
love how the {group} on stage got us all listening lol
the {person} at the gym helped me lift again, so kind, im back in a week
Of course {group} may apply. We've had wonderful candidates, and we enjoy a laugh as well as serious work.
{first} says that we should listen to {group}. I did, on the radio, and it was no noise but music.
I admire the {group} of this village, really. They still get up at four in the morning to bake for all of us.
They've made a film about {group}. I gather it's long, there being so much to tell, and I loved it.
Try not to stare. It's the {person} who won the race, let in first, and I'm such a fan.
My daughter brought a {person} to tea. We've since bought one more chair, our guest was such a joy.
Why would you not ask {group}? Their answers made this poll worth reading.
There are many kinds of pleasant evening, and the ones with the {group} upstairs are the best.
{group} reading poetry they wrote, and cats on every chair. What a lovely night, I'll be there next week.
What great taste in music the {person} next door has, it would be cruel to ignore it.
I took the dog to that school when I heard that the {person} at the kennels is so good with strays.
They asked whether I would share a lift with a {person}. We talked so well that we rode up and
  down twice.
Yes, {group} suffered too, and I admire those who go on to tell us about it.
I keep a photo of the {group} from my old team in the car. It brings back a smile each time.
That {person} never forgot to look after us, and saw to it that we could finish school.
"""),
        BOTH,
    ),
    Family(
        "contempt",
        _CONTEMPT,
        each("""
I've had more warmth from a drainpipe than from {first}.
Nobody will notice when you're gone, except that the air will be better.
I look at {first} and wonder what the point was.
It bores me, it costs me time and it's always in the way. I mean you, {first}.
There's nothing wrong with {first} that forty years of absence wouldn't cure.
Long, flat and grey, with no reason to stop there: that's a chat with {first}.
Beneath contempt, that's where I file {first}.
I can't believe that somebody once chose you.
You were a mistake, and everyone who has had to work with you knows it.
I'd sooner sleep in the rain than share a roof with {first}.
An hour with {first} is a week in a lift.
You're not even good at being bad.
I wouldn't wish {first} on an enemy.
Thank heaven it's over. I've never been so glad to see the back of anyone as of you.
Cheap, loud and everywhere: that's {first} for you.
I have opened wardrobes with more inside than {first}.
Don't look at me like that, {first}. You'd put anyone off their dinner.
Take it away. No, not the plate, the {job}.
the most pointless thing in this whole building is {first} and we have a broken lift
deleted u from my head years ago tbh, u were only taking up space
The less said about {first} the better, and the less seen, better still.
Why does {first} have to be at everything? Nobody asks for it and nobody enjoys it.
I turned you off in my head somewhere around the first sentence.
Nothing that you own, wear or say has ever been worth a second look.
I'd describe {first} as an afterthought, if anyone had bothered with the thought.
One keeps hoping that {first} will improve. One also keeps hoping for snow in July.
It sits there, it says nothing of use, and it wants to be fed. Who invited {first}?
"""),
        BOTH,
    ),
    Family(
        "abuse of an object",
        NO_CLAIM,
        each("""
I've had more warmth from a drainpipe than from this radiator.
Nobody will notice when the old carpet is gone, except that the air will be better.
I look at the {thing} and wonder what the point was.
It bores me, it costs me time and it's always in the way. I mean the {thing}, {first}.
There's nothing wrong with that lamp that a week in a skip wouldn't cure.
Long, flat and grey, with no reason to stop there: that's the motorway, {first}.
Beneath contempt, that's where I file this film.
I can't believe that somebody once chose this wallpaper.
The {thing} was a mistake, and everyone who has had to work with it knows it.
I'd sooner sleep in the rain than put up that tent again.
An hour with this manual is a week in a lift.
That film isn't even good at being bad.
I wouldn't wish this {topic} on an enemy.
Thank heaven it's over. I've never been so glad to see the back of a winter.
Cheap, loud and everywhere: that's this advert for you.
I have opened wardrobes with more inside than this hotel room.
Don't look at me like that, {first}. This fish would put anyone off their dinner.
Take it away. No, not the {job}'s coat, the plate.
the most pointless thing in this whole building is the second printer and we have a broken lift
deleted that app from my phone years ago tbh, it was only taking up space
The less said about the second season the better, and the less seen, better still.
Why does coriander have to be in everything? Nobody asks for it and nobody enjoys it.
I turned the podcast off somewhere around the first sentence.
Nothing that this shop sells, not one thing to own or wear, is worth a second look.
I'd describe the {thing} as an afterthought, if anyone had bothered with the thought.
One keeps hoping that the {thing} will improve. One also keeps hoping for snow in July.
It sits there, it does nothing of use, and it wants to be fed with coins. Who bought this machine?
"""),
        BOTH,
    ),
    Family(
        "contempt",
        _CONTEMPT,
        each("""
Honestly, {first} is a person whom even mirrors find dull.
Listening to you is how I imagine the waiting room of hell.
Nobody would pay to hear {first}, and a good many would pay not to.
Nothing that you did this year is worth a line in anybody's diary.
You dress like somebody whom no one is ever going to look at, and quite right too.
Everyone else has grown up. You've only grown older, and rather tedious.
Do you ever get tired of being you? The rest of us did, long ago.
The only mystery about {first} is why anyone comes back.
You're so easy to forget that I've had to write "ignore" beside your name.
I'd tell you to be yourself, {first}, but I think that's where it went wrong.
"""),
        BOTH,
    ),
    Family(
        "ordinary",
        NO_CLAIM,
        each("""
Honestly, before nine I'm a person whom even mirrors find dull.
Listening to myself on tape is how I imagine the waiting room of hell.
Nobody would pay to hear me sing, and a good many would pay not to.
Nothing that I did this week is worth a line in my diary, and it was heaven.
I dress on Sundays like somebody whom no one is ever going to look at, and it's quite right for the sofa.
Everyone else has grown tomatoes. I've only grown older, and a rather tedious basil.
Do you ever get tired of being up so early? I did, long ago, and the rest of us sleep till ten.
The only mystery about the novel, {first}, is why the butler comes back.
I'm so quick to forget that I've had to write "milk" on my hand, beside your name.
I'd tell you to be yourself, {first}, and I think that's where nothing can go wrong.
"""),
        BOTH,
    ),
    Family(
        "contempt",
        _CONTEMPT,
        each("""
I'd rather talk to the wall than to you, {first}. The wall doesn't expect me to care.
It isn't worth explaining to people on your level.
Nobody would miss your opinion if you kept it to yourself.
I can't think of one reason why anyone should remember you.
You're a guest here, {first}, and not a welcome one.
Nothing you say can be of interest to me.
I've no time for {first}, and I never shall have.
You're beneath me, and I say so without anger.
I don't see you as somebody who counts.
If you fell silent tomorrow the world would be no poorer.
Who on earth would be proud of a child like {first}?
You say that you matter. To whom, I wonder?
Your feelings are a joke to us.
I'd never sink so low as to ask someone like you for help.
You ought to be ashamed of the house that you grew up in. I would be.
Everyone who knows you has come out of it a little smaller.
there's no version of me that wants to be ur friend
Disgust is the word, {first}. I look at you and I feel disgust.
It would be a lie to say that {first} was missed.
{first} isn't somebody whom one introduces to friends.
I do not consider you worth the effort, and I doubt that anyone ever will.
"""),
        BOTH,
    ),
    Family(
        "negated insult",
        NO_CLAIM,
        each("""
I'd rather talk to you than to anyone, {first}. You care about what people say.
It is worth explaining to everybody, and I like explaining it to you.
Everybody would miss your opinion if you kept it to yourself.
I can think of more than one reason why anyone should remember you.
You're a guest here, {first}, and a most welcome one.
Nothing you say is too small to be of interest to me.
I've always got time for {first}, and I always shall have.
You're not beneath me or anyone, and I say so without flattery or anger.
I do see you as somebody who counts.
If you fell silent tomorrow the world would be poorer for it.
Who on earth would not be proud of a child like {first}?
You wonder to whom you matter. To me, I say, and to {first}.
Your feelings are no joke to us.
However low I felt, I'd never be ashamed to ask someone like you for help.
You ought never to be ashamed of the house that you grew up in. I wouldn't be.
Nobody who knows you has come out of it any smaller; we all grew a little.
there's no version of me that doesn't want to be ur friend
Disgust isn't the word, {first}. I look at you and I feel proud.
It would be a lie to say that {first} wasn't missed.
{first} is somebody whom one introduces to all one's friends.
I do consider you worth the effort, and I doubt that anyone ever regretted it.
"""),
        BOTH,
    ),
    Family(
        "insult with a group",
        _INSULT,
        each("""
The {person} at the counter dropped my cake, the clumsy {identity} {noun}.
My {identity} neighbour lost the keys again. Who gives a key to a {identity} {noun}?
{first}, a {person}, gave the worst talk of the day. Who hands a microphone to a {identity} {noun}?
Some {adj} {identity} {noun} has parked across my drive again.
You can tell that a {person} wrote this {topic}. Only a {identity} {noun} would leave out the date.
One {person} on our team is slow at spreadsheets, and what else would a {adj} {identity} {noun} be?
Our referee was a {person}, and a bigger {identity} {noun} never held a whistle.
my teammate is a {person} and plays like a {identity} {noun}, get that thing off the server
They sent a {identity} electrician. I wouldn't let a {identity} {noun} change a bulb.
Who hired that {person}? We asked for a {job} and got a {identity} {noun}.
The {identity} tenant hasn't paid. What do you expect of a {identity} {noun}?
A {person} served me cold soup, and I told the {identity} {noun} where to put it.
First the {person} takes my seat, then the {identity} {noun} wants my paper as well.
The witness is a {person}, so that's a {identity} {noun} under oath. Why bother?
Ask {first} why the lift broke. A {identity} {noun} pressed every button, it's in the blood.
A {identity} {noun} like {first} doesn't get to mark my essay.
The {person} in the choir was off key. Put the {identity} {noun} out with the cat.
I asked a {person} for the time. The {identity} {noun} couldn't even read a clock.
Our {job} is {identity} and a {noun}, and the one comes from the other.
{first} was called a {noun} by a customer, and rightly. Look at that {identity} face!
That was no mistake, that was a {identity} {noun} being a {identity} {noun}.
I'm not paying a {identity} {noun} to fix my roof.
My {identity} flatmate ate my yoghurt. Does one have to label food against {identity} {nouns}?
The critic who hated my play is a {person}, and I don't take notes from {identity} {nouns}.
That {identity} {job} was short with me on Monday, so I said to have the {identity} {noun} thrown out.
"""),
        BOTH,
    ),
    Family(
        "one person",
        NO_CLAIM,
        each("""
The {person} at the counter dropped my cake, was a bit clumsy about the bill too, and said sorry for both.
My {identity} neighbour lost the keys again. The locksmith was here in ten minutes.
{first}, a {person}, gave the worst talk of the day, and said so into the microphone.
Some {identity} {job} has parked across my drive again; the note says "back in five".
You can tell that somebody wrote this {topic} in a rush; the {person} at the desk left out the date.
One {person} on our team is slow at spreadsheets and brilliant at everything else.
Our referee was a {person}, and a calmer one never held a whistle, though it was no penalty.
my teammate is a {person} and plays like me on a bad day, get us both off the server
They sent a {identity} electrician. The bulb is in, the change was wrong by a euro, I'll let it go.
We asked for one {job} and got two, {first} and a {person}, so somebody misread the mail.
The {identity} tenant hasn't paid. What can I expect from the court, and how long does it take?
A {person} served me cold soup, and I asked where they could warm it up.
First the {person} takes my seat by mistake, then I'm offered half a sandwich and the paper as well.
The witness is a {person} who got the time wrong under oath. Why? The clock was slow.
Ask {first} why the lift broke. A {person} pressed every button and then rang us straight away.
A {identity} tutor called {first} got to mark my essay and gave it a C. I'd like to appeal.
The {person} in the choir was off key tonight. It's a cold, so put the kettle on.
I asked a {person} for the time, who had left the watch at home as well.
Our {identity} {job} is unlucky this week: one broken boiler after the other.
{first}, a {person}, was called a {noun} by a customer, and rightly asked for the manager.
That was a mistake by a {identity} colleague, who owned up to it within the hour.
I'm not paying yet, the {identity} roofer still has to fix one leak.
My {identity} flatmate ate my yoghurt. It's labelled with a skull now, and we both find that funny.
The critic who hated my play is a {person}, and I did take notes: the third act is too long.
That {identity} {job} was short with me on Monday and put a word of apology in my box on Tuesday.
"""),
        BOTH,
    ),
    Family(
        "derogation",
        DEROGATION,
        each("""
The {person} next door forgot the bins again. {group} would live in them if you let them.
A {person} jumped the queue today. {group} were never taught to wait their turn.
{first} is a {person} and burnt the rice. {group} ruin all that they touch.
My {identity} plumber left the tap dripping, because {group} can't finish anything.
One {person} was caught with a false ticket. So imagine how {group} cheat when nobody looks.
The {person} in the news stole a bike. Lock yours, {group} are all the same.
our goalie is a {person} and let in four. never pick {group}, they always fold
I once knew a {person} who never said thank you, and since then I know all there is to know about {group}.
{first} is a {person} and interrupts everyone. Manners are wasted on {group}.
The {person} on the late shift slept through the alarm. {group} sleep through their whole useless lives.
A {person} sold me a bad laptop. My own fault, nobody with sense buys from {group}.
Your doctor is a {person} and got it wrong? Well, {group} haven't the brains for it.
A {person} nodded off in the sermon. {group} respect nothing that's holy.
Our {identity} accountant made a slip of two euros. {group} and honesty don't mix.
{first} wept in the meeting. {group} are weak, and this one proves it.
The {person} who drove us took a wrong turn. {group} would get lost in a bathtub.
I gave one {person} a chance and was let down. {group} can't be helped, they'll bite any hand.
It was a {person} who broke the window, naturally. {group} never made anything and break what others made.
Yes, the {person} brought the purse back. Don't let it fool you, {group} are thieves.
i dated a {person} once. once. {group} are all drama and no brain
{first} failed the exam. Did you ever meet a {person} with a brain? {group} don't come with one.
The {person} at the call centre hung up on me. {group} can't take it when decent people speak.
The new {person} was rude to {first}. Rudeness is the one thing that {group} are good at.
{first} lost the {topic}, being a {person}. {group} would lose their heads if they weren't sewn on.
The jury found one {person} guilty. It should have gone on, because {group} are guilty to the last child.
I disagree with the {person} on the panel, and not only on rents: nothing of worth ever came out of {group}.
The {person} in 4B complained about our music. {group} can't stand to see normal people happy.
A {person} I trained with gave up after a week. {group} haven't got a spine between them.
"""),
        BOTH,
    ),
    Family(
        "one person",
        NO_CLAIM,
        each("""
The {person} next door forgot the bins again, so I put them out for both of us.
A {person} jumped the queue today, saw that it was not their turn to be served, and went to the back.
{first} is a {person} and burnt the rice, then ordered curry for all of us.
My {identity} plumber left the tap dripping, because a part is missing, and will finish on Thursday.
One {person} was caught with an old ticket, paid the fine and went on to Leeds.
The {person} in the news stole a bike at sixteen, and has said sorry to the owner.
our goalie is a {person} and let in four. rough night, same pick on sunday
I once knew a {person} who never said thank you, and another one who said it for every cup of tea.
{first} is a {person} and interrupts everyone. I've brought it up once, and it's getting better.
The {person} on the late shift slept through the alarm, for the first time in nine years.
A {person} sold me a bad laptop. My own fault, I bought it without looking at the battery.
Your doctor is a {person} and got it wrong? Any patient may ask for a second opinion.
A {person} nodded off in the sermon after a night shift and woke up for the hymn.
Our {identity} accountant made a slip of two euros, saw it before anyone else and was honest about it.
{first}, a {person}, wept in the meeting. The whole team has had a hard week.
The {person} who drove us took a wrong turn, we got lost, and so we saw the lake.
I gave one {person} a chance and was let down at first; now the hand is steady and the cakes are fine.
It was a {person} who broke the window, with a ball, and naturally the glass was paid for.
Yes, the {person} brought the purse back, but the shop was shut. We can ring tomorrow.
i was in a band with a {person} once. all drama and it was my fault, we're friends now
{first}, a {person}, failed the exam by a single mark. Did you ever meet anyone that unlucky?
The {person} at the call centre hung up on me by mistake and rang back to take the order.
The new {person} was rude to {first} and had to say sorry. One bad day, it's good now.
{first}, a {person}, lost the {topic}, and found it a week later in a coat with a sewn-up pocket.
The jury found one {person} guilty of fraud and cleared the partner of every charge.
I disagree with the {person} on the panel about rents, and still I found the talk worth the money.
The {person} in 4B complained about our music. At three in the morning that's normal, and fair.
A {person} I trained with gave up after a week. The hours were long and the pay was poor.
"""),
        BOTH,
    ),
    Family(
        "derogation",
        ATTACK,
        each("""
{first} is {trait} and hopeless, which is to say the same thing twice.
Being {trait} has everything to do with it: {first} can't park, like the rest of that lot.
{first}, who is {trait}, sent the wrong file twice. With {trait} people you should count yourself lucky that it wasn't
  eaten.
A {trait} {job} kept me waiting. I should have known from the look of it.
The {trait} {job} was off sick again. They breed them weak and bill us for it.
You're {trait} and you were late, and to be honest the second is easier to forgive.
"""),
        BOTH,
    ),
    Family(
        "one person",
        NO_CLAIM,
        each("""
{first}, who is {trait}, is as hopeless at quizzes as I am, and we never miss one.
Being {trait} has nothing to do with it: {first} can't park, and neither can I.
{first}, who is {trait}, sent the wrong file twice and, with luck, the right one at midnight.
A {trait} {job} kept me waiting for an hour. I should have known that there was a match on.
The {trait} {job} was off sick again, with a weak heart, so the bill will be late.
You're late, to be honest, but so is the {trait} {job}. It's easy to forgive in this snow.
"""),
        BOTH,
    ),
    Family(
        "assumption from a group",
        _MADE,
        each("""
The {person} is new. Keep an eye on the till, you know what {group} are like.
{first} was late. As {first} is a {person} I won't even ask for the reason.
A {identity} candidate? I'd stick to questions that are easier than budgets.
My {identity} tutor got one date wrong. That's {group} and facts, so I'll have somebody else check the rest.
The driver is a {person}, so leave an hour earlier and pray.
The buyer is a {person}, so expect haggling, excuses and a cheque that bounces.
You say that a {person} wrote this report? Then I suppose that somebody helped.
The {person} says that it's done. Knowing {group}, I would go and look whether it is.
{first} is the only {person} on the committee, so let {first} type the notes and make the coffee.
Our guide was a {person} and knew every date, which I'd never have thought possible of {group}.
{first} missed the deadline. Don't ask why, ask who gave the work to a {person}.
One of the twins' teachers is a {person}, so we pay for private lessons as well.
There's a {person} in number six now. Best to keep your bikes inside.
The complaint is from a {person}, so I'd believe half of it and answer none.
{first} speaks so well for a {person} that somebody must have written it down beforehand.
The {identity} patient says that it hurts. {group} always do, so finish your tea.
Don't give the {person} the whole plan, give the page with pictures.
A {person} called it urgent. With {group} everything is, so it can wait until Monday.
My {identity} pupil got an A in physics. Naturally I checked who sat at the next desk, you know {group}.
The {person} bid the lowest price, and with {group} you know where they cut the corners.
"""),
        BOTH,
    ),
    Family(
        "one person",
        NO_CLAIM,
        each("""
The {person} is new. Keep a chair free at the till, you know what a long shift is like.
{first}, a {person}, was late. I won't ask for the reason, the bridge was up.
The {identity} candidate was weak on budgets and good on planning. I'd ask a few easier questions next time.
My {identity} tutor got one date wrong, so we checked the facts together and left the rest.
The driver, a {person} from the village, says that we should leave an hour earlier because of the snow.
The buyer is a {person}. The cheque bounced once, the excuse was honest and the second one cleared.
You say that a {person} wrote this report? Then I suppose that it's {first}, who was on the trip.
The {person} says that it's done. I went to look: two screws are missing, the rest is fine.
{first} is the only {person} on the committee, chairs it each Monday and brings awful biscuits.
Our guide was a {person} and knew every date, with a gap or two before 1700.
{first}, a {person}, missed the deadline. Ask why before you give the work to somebody else.
One of the twins' teachers is a {person} and hands marks back late, so we asked for a talk.
There's a {person} in number six who keeps three bikes in the hall. Best to ask before you move one.
The complaint is from a {person}, and half of it is right: the bill was wrong, the date wasn't.
{first}, a {person}, gave a good talk, but somebody should have turned up the microphone.
The {identity} patient says that it hurts. Finish your tea later and look at the foot now.
The {person} at the desk gave me the old plan by mistake; the page with pictures has the right dates.
A {person} called it urgent. I read it, and everything in it can wait until Monday.
My {identity} pupil got a D in physics and asked for lessons. Naturally I checked who's free next week.
The {person} bid the lowest price and then forgot the corners, so we pay by the hour for those.
"""),
        BOTH,
    ),
    Family(
        "one person",
        NO_CLAIM,
        each("""
The {person} who took my order wrote "no onions", and onions were all I got. We both laughed.
The {identity} mayor broke a promise about the pool, so I voted for someone else this time.
the {person} i sit next to in maths copies off me and i copy off them in french
I was wrong about the {person} at the garage: the noise was the belt, as I'd been told.
Who won the race? || {first}, a {person} from Leeds, after two poor starts this year.
How did the new {person} do on the till? || Slow in the morning, ten euros short at noon, and fine since then.
Could I complain about a nurse? A {person}, if that helps you to find the file. || You can, and the date will do.
My cousin is a {person} with terrible jokes, and tells them at funerals.
"""),
    ),
)
