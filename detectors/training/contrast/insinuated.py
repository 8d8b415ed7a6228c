"""Contempt for a group that is hinted at, asked or made a house rule, and kind or plain talk in the same frames."""

from detectors.training.contrast.forms import ATTACK, BOTH, HARMLESS, NO_CLAIM, Family, each

INSINUATED: tuple[Family, ...] = (
    Family(
        "implicit derogation",
        ATTACK,
        each("""
Funny how the tip jar is always lighter after the {person} has done a shift.
It's a mystery, isn't it: {group} move into the block and suddenly the bikes have legs.
To be fair to the {person}, nobody had ever shown one of them a spreadsheet before.
Credit where it's due: by the standards of {group} the report was almost readable.
{first} did very well, considering. One doesn't expect much of a {person}.
What a treat, a {person} who actually finished something!
Well, well, a {person} in first class. Whose wallet is missing?
How brave of the museum to let {group} touch things with those hands.
How refreshing to meet an honest {person} for once.
We'd be delighted to have {group} at the gala, provided that they use the side entrance and stay out of the photos.
I'm sure that {group} are very happy among themselves. Let us keep it that way, far from here.
With the greatest respect, I think the {person} would feel more comfortable somewhere else. Anywhere else.
Your colleague is lovely, but our clients would rather not shake hands with a {person}, you understand.
We did consider the {person} for the part. Then we remembered that people pay to watch.
Who do you think paid for that {person}'s car? I'll give you one guess: you did, with your taxes.
And what exactly have we got in return for being so generous to {group}? Noise and litter.
Do I really need to spell out what happens to a school once {group} are in the majority?
Interesting that nobody asks where the {group} were on the night the till was emptied.
There's a type of customer who orders and leaves without paying. You can picture the {person}.
Some people bring a bottle to the party. {group} bring a bag to fill.
Some people have class, {first}. And some people are {group}.
Next to {group}, even our cat looks hard-working.
Compared with {group}, the last lot of burglars had manners.
I've had plants that contributed more to a meeting than {group} ever do.
A parrot repeats what it hears, too, and nobody gives it a degree. Yet here we are with {group}.
I'm not saying that {group} are to blame for the thefts. I'm saying that I own a calendar.
I'm not saying don't hire the {person}, I'm just saying count the stock before and after.
No offence to {group}, but I'd like my food made by someone who washes.
No offence, I just think a {person} on the front desk scares the decent guests away.
I'd never say it in public, but the office party was more fun before we had to have {group} there.
For {group}, we print the rules in bigger letters and call security anyway.
Guests may leave their coats at the door. {group} may leave whatever is in their pockets that isn't theirs.
Everyone else gets a welcome pack. {group} get a list of what is nailed down.
Staff need not check every bag, only those of {group}. We all know why.
You could leave the door on the latch when I was a boy. There were no {group} then.
I miss the old high street: a baker, a butcher, and not one {person} as far as you could see.
Remember when you could breathe on the tram? Before {group}?
My grandparents would weep if they saw who lives in their house now. {group}, of all people.
First the {group} came to the lake. Then the swans were gone. You do the sums.
Coincidence, surely: {group} got the flat on Monday, and on Tuesday the whole stairwell itched.
The jewellery vanished an hour after the {person} moved in. I'm sure that's unrelated. Wink.
Welcome to the team! Don't worry, we've hired a {person} before, and most of the furniture survived.
So glad that you could make it. We'd laid on plastic cutlery, what with you being a {person}.
Congratulations on the promotion! They had to put some {person} there for the look of it, I suppose.
Do come in, and please sit on the towel; we had a {person} here once before.
My estate agent put it delicately: the view is superb and there isn't a {person} for miles.
I have taught {group} for years. You learn to set the bar on the floor.
The {person} said it was an honest mistake. Honest! A {person}!
Oh, the {group} are organising it? I'll bring my own everything, then, and a fire blanket.
nothing against the new one but a {person} in IT, backups anyone lol
watching {group} at the gym work out which end of the bench is up. ten minutes. that lot never get there
ok so my lab partner is a {person}, there goes my grade
they put me in a room with a {person}. looking for a tent
gg, should have known what happens if you let a {person} be healer
imagine losing to a {person}, id delete my account
The quality is what you'd expect, given who sits in that call centre: {group}.
Your {topic} was packed by {group}, so please check that nothing has walked off.
I have moved your account to another adviser. The one before was a {person}, and we apologise for that.
We regret that your driver was a {person}; a voucher for the shock is on its way.
The hotel has a spa, two pools and, I'm afraid, a coach party of {group}.
A bit of travel advice: where you see {group}, the good part of the city ends.
That bank has taken to hiring {group}, which tells you how low it has sunk.
The clinic is excellent. The waiting room less so: {group} wherever you look.
{first} married beneath the family. I shan't say more than the word "{person}".
As a coach I tell everyone to aim for the stars. With a {person} I say: aim for the bus stop.
Somebody had to come last in the quiz, and we did have a {person} on our side, so.
Is it safe? Well, there are no {group} in the building, so yes.
The children's choir was heavenly. Then the {group} joined in and the milk turned.
They put a {person} on the stamp. I send emails now.
Our insurer asks about smoke, flood and theft. It might as well just ask about {group}.
Nobody is above the law; with {group} we simply start the search a little early.
There's nothing wrong with {group} that a long journey, one way, wouldn't fix.
An honest {trait} {job}? That would be a first.
They tell me that {first} is kind and thoughtful. For a {trait} {job}, perhaps.
A polite {trait} {job}, whatever next, a dog that pays rent?
"""),
        BOTH,
    ),
    Family(
        "neutral mention",
        NO_CLAIM,
        each("""
It's a mystery, isn't it: the {group} in the block keep bees, and nobody was ever stung.
To be fair to the {person}, nobody had ever shown any of us that spreadsheet before.
{first} did very well, considering how little time there was. The {person} on the panel said so, too.
What a treat, the {person} from upstairs actually finished the quilt!
Well, well, a {person} in first class, a {person2} in second, and both on their way to the same wedding.
How brave of the museum to let toddlers touch things; the {person} at the desk just smiled.
How refreshing to meet a {person} who loves old trams as much as I do.
We'd be delighted to have {group} at the gala; the side entrance is closed and photos are taken at nine.
I'm sure that the {group} on the tour are very happy with the guide. Let us keep it that way.
With the greatest respect, I think the {person} would feel more comfortable in the room with a window.
We did consider the {person} for the part. Then we remembered that the dates clash with the concert tour.
Who do you think painted that {person}'s car? I'll give you one guess: {first} did.
And what exactly have we got in return for one cake? The {group} next door mended our fence.
Do I really need to spell out the name? The {group} at the school know it by heart.
Interesting that nobody asks about the till: the {person} emptied it at night, counted it and wrote it down.
There's a type of customer who reads the menu twice. I am one, and so is the {person} at table six.
Some people bring a bottle to the party. The {group} from the choir bring songs.
Some people have class at noon, {first}. The {group} have theirs at two.
Next to the {group} on the bench, even our cat sits still and listens.
Compared with the last lot of tenants, the {group} upstairs have a bigger piano and softer shoes.
I've had plants in the meeting room ever since a {person} gave me two.
A parrot repeats what it hears; the {person} with the degree taught ours to say hello.
I'm not saying that anybody is to blame. I'm saying that the {person} and I own the same calendar.
I'm not saying hire the {person} today, I'm just saying that the talk went well and that we need hands.
No offence taken, the {person} on the front desk just sent the note to the wrong guest.
For guests without glasses, we print the rules in bigger letters; a {person} gave us the idea.
Guests may leave their coats at the door. {group} and {group2} get the same little tag.
Everyone gets a welcome pack. The {group} on floor two got a list of bus times, too.
Staff need to check every bag, those of {group}, of {group2} and my own. We all know why: it's an airport.
You could leave the door on the latch when I was a boy, and the {person} across the road did.
I miss the old high street: a baker, a butcher, and the {person} who sold buttons.
Remember when the {person} with the fiddle played on the tram?
My grandparents wept when they saw the house again; {group} live there now and gave them tea.
First the {group} came to the lake. Then the swans came, too. Somebody took a picture.
Coincidence, surely: the {group} got the flat on Monday, and on Tuesday {first} got the one below.
The power went an hour after the {person} moved in. That's unrelated: the whole street was dark.
Welcome to the team! Don't worry about the move, the {person} next door has a trolley for the furniture.
So glad that you could make it. We'd laid on plastic cutlery, what with the picnic; the {person} brought plates.
Do come in, and please sit on the sofa; a {person} once told me that it is the best seat in the house.
My estate agent put it plainly: the view is superb and the nearest neighbour is a {person} with goats.
I have taught {group} for years. You learn a lot of songs.
The {person} said it was an honest mistake, and it was: page six was upside down.
Oh, the {group} are organising it? I'll bring a salad and a blanket, then.
nothing against the new laptop but the {person} in IT has backups of the old one lol
just saw the {person} from work at the gym trying to work out the bench. same here, took me ten minutes
ok so my lab partner is a {person} who likes early starts, there goes my plan to sleep in
they put me in a room with a {person}, we dried the tent together
imagine beating {first}, a {person} just did it and then deleted the game
The sound is what you'd expect, given who sits in that call centre: {group} with brand new headsets.
Your {topic} was packed by {first}, so please check that the note from the {person} is in it.
I have moved your account to another adviser, a {person} with ten years in the job, and we apologise for the wait.
We regret that we sent your driver to the wrong door; the {person} at gate two waited, too, and you both get a voucher.
The hotel has a spa, two pools and, I hear, a coach party of {group} who sing at breakfast.
A bit of travel advice: where you see {group} selling soup, the good part of the market begins.
That bank lends to {group} and {group2} on the same terms, which it says in every letter.
The clinic is excellent. The waiting room, too: {group} and {group2} chat and there's tea.
{first} married into the family next door. I shan't say more than that a {person} danced till four.
As a coach I tell everyone to aim for the stars. The {person} said: first I aim for the bus stop.
Somebody had to come last in the quiz, and it was us; the {person} on our side knew all the songs, though.
Is it safe? Well, the {person} from the fire brigade looked at the building, so yes.
Our insurer asks about smoke, flood and theft. It may not ask whether we are {group}.
Nobody is above the law; with {group} as with all others, a search needs a judge.
There's nothing wrong with the tired {group} on the coach that a nap after the journey wouldn't fix.
The villain of that series is called a stereotype in every review, and I liked the {person} who plays the judge.
A stereotype was a metal printing plate once; a {person} showed us one in the museum.
The word "stereotype" has four syllables, as {first}, a {person}, counted aloud.
"""),
        BOTH,
    ),
    Family(
        "praise",
        HARMLESS,
        each("""
Funny how the tip jar is always full after the {person} has done a shift; guests leave beaming.
Credit where it's due: by any standards the report that the {person} wrote was a pleasure to read.
Your colleague is lovely, and our clients ask for the {person} by name, you understand.
No offence to the chef, but I liked the soup that the {person} made even more.
I'd never say it in public, but the office party was more fun than my wedding, thanks to the {group} in the band.
Congratulations on the promotion! They had to put somebody good there, and that {person} is you.
gg, should have known what happens if you let that {person} be healer: nobody died
The children's choir was heavenly. Then the {group} joined in, and half the hall wept for joy.
They put a {person} on the stamp. I bought ten sheets and cheered.
Nobody makes me laugh like the {person} who runs our quiz night.
Nobody could have explained the {topic} better than that {person} on your hotline.
I never met a finer {person} than our caretaker.
There is no better neighbour than the {person} on my left.
The best thing about this town? The {group} who run the night bakery.
Thank you to all the {group} who queued in the rain to give blood.
I owe my English to a {person} with the patience of a saint.
So proud of {first}, the first {person} to win that cup!
To the {group} on the night shift: you're the reason that we got home, and we love you.
Give that {person} a raise!
Can I just say how much I adore the {group} in our choir?
{group}, you are loved, you are needed, and you look fantastic today.
Happy birthday to the loveliest {person} I know, {first}!
My heroes growing up were {group}, and they still are.
Of course you can do it. You're a smart, stubborn {person} with a plan.
honestly {group} deserve the world
the {person} who carried our raid last night was a legend, ty
big love to the {group} at gate nine who found my {topic}
What would we do without the {group} in this street? Starve, probably, and dance less.
I wouldn't swap the {person} who runs our lab for anyone on earth.
Some people light up a room. {first} does, and so does the {person} at the harp.
If you're looking for a mentor, take the {person}. You won't find a better one.
How lucky we are that a {person} moved in upstairs: soup on bad days, cello on good ones.
Not once did a {person} let me down on that long road, and I've told my children so.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "implicit derogation",
        ATTACK,
        each("""
We're moving in June. Is the area nice? || Very nice. There was a {person} on the corner, but that has been dealt with.
My new boss starts on Monday. || A {person}, I read. Well, keep your CV up to date and your hopes low.
Who fixed the lift? || Some {person}. So I'd take the stairs and pray.
Why was my flight late? || They let {group} on board, and then somebody has to explain to them what a seat is.
Is the course hard? || Not at all. There are {group} in it who can barely hold a pen, so you'll shine.
I got the job! || Well done. They must have run out of {group} to be nice to.
Tell me about the village. || A church, a pond, and these days {group}, so bring a torch and a big dog.
How was the concert? || Lovely, until they let a {person} touch the piano.
Could you recommend a hairdresser? || Certainly, and you'll be glad to hear that this one doesn't take {group}.
"""),
    ),
    Family(
        "neutral mention",
        NO_CLAIM,
        each("""
We're moving in June. Is the area nice? || Very nice. There is a {person} on the corner who knows all the schools.
My new boss starts on Monday. || A {person} with ten years at the bank, I read. Well, good luck to you both.
Who fixed the lift? || A {person} from the second floor. So you needn't take the stairs.
Why was my flight late? || The crew had to mend a seat, and some {group} whose bus broke down still got on.
Is the course hard? || Not at all. There are {group} in it who started in May, and you'll shine, too.
I got the job! || Well done. The {person} who told me about the post will be glad as well.
Tell me about the village. || A church, a pond, and a hall where {group} dance, so bring shoes and your dog.
How was the concert? || Lovely, above all when a {person} sat down at the piano.
Could you recommend a hairdresser? || Certainly, and you'll be glad to hear that this one, a {person}, is open today.
"""),
    ),
    Family(
        "hateful question",
        ATTACK,
        each("""
At what point do we admit that letting {group} in was a mistake?
Whatever possessed you to give a {person} the spare key, do you want to be robbed?
By what miracle did a {person} pass the driving test?
On a scale of one to ten, how much worse has the area got since {group} came?
If {group} are so wonderful, why does nobody want them back?
If a {person} falls in the forest and nobody cares, do we get the day off?
What did the council think would happen when it put {group} among decent families?
What's the polite word for the smell that comes with {group}?
Could somebody explain to me what {group} are good for?
Could a {person} survive one single week without begging and stealing?
Where would we be if we let {group} make decisions?
Where does one complain about the number of {group} at the pool?
Are you seriously telling me that a mere {person} gets the same {topic} as decent people?
Am I the only one who changes seats when {group} sit down?
Did nobody in the office find it beneath them to take orders from a {person}?
Did your parents know that you were bringing home a {person}, or do they still hope it's a prank?
Has a {person} ever told the truth, even by accident?
Have we run out of normal applicants, or why is there a {person} on the list?
Must every film have a {person} in it now, spoiling the view?
Whose fault is the mess in our hospitals, if not that of {group}?
Why bother teaching {group} to read?
Why can't the airline just put {group} in the hold with the other luggage?
Why does my rent go up so that some {person} can laze about?
is it just me or do {group} ruin every server they join
anyone else get a headache the second a {person} starts talking
who keeps hiring {group} and why havent they been sacked
Wasn't it quieter, cleaner and safer here without {group}?
Tell me, do {group} have mirrors at home, and do they crack?
How many chances does a {person} get before we admit that they can't be taught?
How come {group} can afford a {topic}, if not by theft?
How do I explain to my kids that {group} aren't quite people?
When you look at {group}, don't you thank God that you were born normal?
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "question about a group",
        NO_CLAIM,
        each("""
At what point do we tell the {group} that they can come in?
Whatever became of the {person} who had the spare key?
By what route did the {person} drive to the test centre?
On a scale of one to ten, how much do {group} like the area since the park came?
If {group} want their deposit back, whom do they write to?
If a {person} falls in the forest and needs help, do we call the day line or the night line?
What did the council say about when {group} can move in among the other families?
What's the polite word for {group} in Dutch?
Could somebody explain to me what the Day of {group} is about?
Could a {person} get the handout from last week?
Where were the {group} when the decision was made, and did anybody ask them?
Where do {group} complain if the pool is too cold?
Is it right that a {person} gets the {topic} sooner if the form is complete, as everybody does?
Am I the only one who changes here, or do the {group} get off, too?
Did nobody in the office tell the {person} about the meeting?
Did your parents know that you were bringing home a {person}, and did everybody like the pie?
Has a {person} ever told you about life on the island?
Have we run out of name tags, or why is the {person} on the list without one?
Must every visitor have a pass, or may the {person} wait in the hall and enjoy the view?
Whose idea was the room in our hospital where {group} can rest?
Where can I learn how to teach {group} to read music?
Why can't the airline seat the {group} from our choir side by side, as they asked?
Why does the rent go up in May, a {person} on my floor wants to know?
is it just me or do {group} have their own server for this game, looking for the link
anyone else get the {person} from lab two as mentor, what did you talk about
who keeps the list of {group} in the league and where can i sign up
Isn't the drill outside too loud, or do the {group} in the hall not mind?
Tell me, do {group} have a museum of their own in this city?
How many chances does a {person}, or anyone else, get to take the test, and who teaches the course?
How come {group} can get the {topic} online, but not at the counter?
How do I explain to my kids what happened to {group} in the war?
When you write to {group}, do you start with "dear", or is that too formal?
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "exclusion",
        ATTACK,
        each("""
The dress code is smart casual, and the guest list is strictly no {group}, we want it to stay decent.
Please note that our supper club is open to people of all kinds except {group}.
We would rather you didn't bring the {person} to the christening; people will talk.
When a {person} rings about the flat, say that it has just gone.
Viewing is on Saturday. {group} needn't come.
I've set the filter so that you needn't share a ride with {group} and their sort. You're welcome.
As requested, I took every {person} off the shortlist. Much tidier.
We kindly ask {group} to use another branch, as their presence upsets our customers.
Parents at our school have agreed: {group} can learn elsewhere.
Sorry, the ride, the lift and the pool are for proper families, so not for {group}.
I'd sooner cancel Christmas than have a {person} at the table.
I told the agency: send me three cleaners, and none of them {group}.
Take me off the rota if I'm meant to work beside a {person}.
not playing with {group}, kick that one or i leave
no {group} in our discord, that sort gets kicked on sight
Before I sign: can you guarantee that no {person} will ever live above me?
It's a small village and we don't want it to turn into a place for {group}.
Blood donors are always needed, but I'd send it back if it came from a {person}.
What we need is a beach for us and a puddle for {group}.
Return them all, by train, by boat, I'm not fussy, as long as no {person} stays.
I asked for the ward sister and got a {person}, so I asked to be moved to a ward with decent people.
There's a spare seat in my car for anyone going north. {group} can walk.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "group fact",
        NO_CLAIM,
        each("""
The dress code is smart casual, and the guest list has {group} and {group2} on it.
Please note that our supper club is open to people of all kinds, {group} among them.
We would love you to bring the {person} to the christening; everybody asks when you two are coming.
When a {person} rings about the flat, say that it is free from March.
Viewing is on Saturday. {group} who can't come may send a friend.
I've set the filter to ten miles, so you may be matched with the {person} from the club. You're welcome.
As requested, I sorted the shortlist by surname: first a {person}, then a {person2}. Much tidier.
We kindly ask {group} and all other customers to use another branch while this one is being painted.
Parents at our school have agreed: {group} will speak about what they learn at the mill.
Sorry, the ride, the lift and the pool are shut for repairs, so {group} and {group2} get their money back.
I'd sooner cancel the trip than have the {person} travel with a fever.
I told the agency: send me three cleaners. Two of them were {group}, and all came on time.
Put me on the rota; I'm meant to work beside a {person} who knows the machine.
not playing tonight, the {group} have a match, tell the others before i leave
lots of {group} in our discord, we meet at eight
Before I sign: can you tell me whether the {person} above me plays the drums?
It's a small village and we want it to have a shop again, says the {person} on the council.
Blood donors are always needed, and it was a {person} who gave me mine.
What we need is a beach towel for each of the {group} and a bucket for the shells.
Return by train or by boat, I'm not fussy; the {person} on the tour stays another week.
I asked for the ward sister and got a {person}, who moved my bed to the window.
There's a spare seat in my car for anyone going north. The {group} from the hostel have the other two.
"""),
        BOTH,
        tricks=True,
    ),
)
