"""What people are taken for because of a group, politely or not, and plain talk of who they are in the same words."""

from detectors.training.contrast.forms import (
    ATTACK,
    BOTH,
    CLAIM_NOT_MADE,
    HARMLESS,
    NO_CLAIM,
    Family,
    each,
    labelled,
)

# What is claimed may be mild or flattering, so nothing is said about toxicity.
_MADE = labelled("generalisation generalisation.mention", "threat sexual severe")

TAKEN_FOR: tuple[Family, ...] = (
    Family(
        "stereotype",
        _MADE,
        each("""
You know how {group} are with money, so get it in writing.
Ask a {person} if you want it done cheaply.
Leave the heavy boxes for {group}, they like that sort of work and never ask why.
Of course {first} is good at it, {first} is {identity}.
Put a {person} in the kitchen and you'll eat well, it comes with the upbringing.
There are two ways to run a meeting: the right way, and the way {group} do it.
{group} make wonderful neighbours as long as you don't expect them to be punctual.
I adore working with {group}. So humble, so easy to please, not a complicated thought among them.
Behind every {person} there is an enormous, noisy family that wants feeding.
Our new range is pink, soft and simple, because that's what {group} go for.
Marketing tip: with {group}, skip the facts and sell the feeling.
Show {group} a bargain and they'll forget what they came for. Plan the aisle accordingly.
Eight out of ten {group} would rather be told what to do than decide for themselves.
Studies or no studies, {group} are simply wired for routine and not for change.
How many {group} does it take to fill in a form? Five: one to write and four to complain.
A {person} walks into a bar. The landlord counts the glasses. You get the joke, you've met them.
So I got a {person} as a tutor, and yep, exactly as strict and cold as they all are.
My granny always kept a spare biscuit for the {person} on the corner, since {group} are forever hungry.
When I was a junior clerk I learned one thing about {group}: say yes to them and do as you like.
Why are {group} so good with their hands? Because nobody ever asked them to use their heads.
There's a warmth about {group} that the rest of us have lost; they're like children in that way.
The thing with {group} is that they take everything personally.
A compliment to all {group}: you people really do know how to dance.
If it's rhythm you need, hire {group}. If it's planning, don't.
It takes a {person} to find something to complain about in paradise.
trust a {person} to turn a five minute job into a week
classic {person} move, they all do that
tell me you're a {person} without telling me. late again and proud of it
{group} and deadlines lol, name a worse pair
never split the bill with {group}, youll end up paying for everyone
Deep in the heart of every {person} there's a small shopkeeper who counts the change.
It is in the nature of {group} to keep to themselves; plan the seating with that in mind.
We gave the phones to the {group} in the team, since they are the chatty ones by birth.
Nobody haggles like a {person}, so start high.
{group} can't resist a uniform, that's why the parade is full of them.
Reading is not really a thing among {group}; send a picture.
Speak up and keep smiling, that's all it takes to get on with {group}.
Being {identity}, they have it in the blood: the temper, the music, the unpaid bills.
Only a {person} would bring a calculator to a birthday party.
What {group} lack in wit they make up for in loyalty.
Say "free" twice and you'll have every {person} in the county in your shop.
As guests {group} are charming, as tenants less so; they treat a flat like a campsite.
You can take the {person} out of the village, but the manners will stay behind.
Once you have dealt with one of the {group}, you have dealt with them all.
Raise your voice a little. It's the only language that {group} follow.
For the nursery we prefer {group}. They're patient by nature, the way others are tall.
Horoscope for the {group} among you: this week, as ever, you'll let your heart decide and regret it.
Between you and me, there has never been a {person} who could keep a secret.
Customers who are {group} tend to return half of what they order, it's a kind of sport with them.
I don't blame {group} for being the way they are, they weren't raised to know better.
"""),
        BOTH,
    ),
    Family(
        "facts about groups",
        NO_CLAIM,
        each("""
You know how banks are with money, so get it in writing, as the {person} before you did.
Ask the {person} at number six who did the roof if you want yours done cheaply.
The {group} on the early shift have unpacked the heavy boxes already.
{first} is good at it after thirty years of practice. The poster also says that {first} is {identity}.
A {person} joined the team in May, and on Fridays we all have lunch together.
There are two ways to the meeting, and the {group} from the other office took the longer one.
The {group} next door are wonderful neighbours; one of them mended my gate.
I adore working with the {group} in my team. We argue about a thought until it's complicated and good.
Behind the {person} in the photo there's the whole choir, which had just come off the bus.
Our new range comes in pink, grey and green; {group} in the test group went for all three about equally.
Marketing asked {group} and {group2} which facts they missed on the label.
A third of the {group} we asked came for a bargain, as did a third of all the others.
Eight out of ten {group} in the poll said they'd rather decide for themselves where to live.
A study followed forty {group} through a change of routine at work.
How many {group} filled in the form? Five: one on paper and four online.
A {person} came into the café and asked for a glass of water. The landlord had run out of clean glasses.
So I got a {person} as a tutor, and yep, I passed, we start each lesson with a riddle.
My granny always kept a spare biscuit for the {person} on the corner, who was forever mending a radio.
When I was a junior clerk I learned one thing from a {person}: say yes only if you mean it.
Why are the {group} in the hall wearing coats? Because the heating is broken.
There was warmth in the room when the {group} came back from the snow with their friends.
The thing with the {group} on flight nine is that they took the wrong bags by mistake.
A compliment to the {group} in the choir last night: you really did sing well.
If it's a translator you need, ask {first}, the {person} on the second floor. If it's a planner, call me.
A {person} was sent from desk to desk for two hours and had every reason to complain.
the {person} turned up in five minutes and had the job done by noon
we watched a film about a {person} yesterday, its a classic
told my mum our new neighbour is a {person}. my mum was late again and just said bring cake
{group} and {group2} have the same deadlines at our uni
split the bill with the {group} at table four, it came to nine each
In the story a {person} keeps a lighthouse and counts the ships by moonlight.
In the seating plan {group} and {group2} share the tables as they like.
We gave the phones to the {group} who had asked for them.
Somebody haggled over the lamp for an hour; the {person} at the stall laughed and gave in.
{group} in uniform marched in the parade on Sunday.
The reading for {group} is on Monday; bring a book if you like.
Speak up, please, the microphone is off, and the {group} by the window would like to hear it, too.
The band is {identity}, the music is new, and the bills are paid by the city.
A {person} brought a calculator to the birthday party, because we'd promised to share the costs.
The club has lost some {group} and won some {group2} this year.
Entry is free for every {person} in the county on the second of May.
The {person} left the village at nine and came back with a degree in law.
I have spoken with one of the {group} and will call the others tomorrow.
Raise your hand if you follow; the {person} up front will repeat it in another language.
For the nursery we hired two {group} with a diploma and a patient dog.
Horoscopes sell well in this town, to {group} and {group2} alike.
Between you and me, the {person} from accounts is planning a party, so keep the secret.
Customers returned half of the lamps; three of those who wrote to us were {group}.
I don't blame the {group} who missed the train, nobody had told them.
"""),
        BOTH,
    ),
    Family(
        "stereotype",
        _MADE,
        each("""
Lesson learned on day one: {group} {claim}, so pack patience.
My driving instructor put it like this: red means stop, green means go, and {group} {claim}. Spot on.
Honey, all {group} {claim}, you'll get used to it.
One glance at the waiting room tells you that {group} {claim}.
The brochure won't tell you, but I will: {group} {claim}.
If it's a {person}, assume the usual, i.e. someone who {claim1}.
Congratulations on getting a {person} as a partner for the project! You do know that {group} {claim}? Good luck.
I could have told you. {group} {claim}; it was never going to work out.
A horse neighs, a dog barks, a {person} {claim1}.
Not one to judge, but have you ever seen {group} who don't fit the picture? They {claim}.
It's a cultural thing, don't be offended: {group} {claim}.
Evolution made it so that {group} {claim}, and there's little a school can do.
they say dont generalise but come on, {group} {claim}
Here is your persona for the campaign: a {person}, mid thirties, who {claim1}, like the rest of the target group.
You'd be surprised how often it holds true that {group} {claim}.
The older I get, the more I see that {group} {claim}.
I gave {group} the benefit of the doubt for years. They {claim}. I'm done pretending.
"""),
        BOTH,
    ),
    Family(
        "stereotype denied",
        CLAIM_NOT_MADE,
        each("""
Lesson learned on day one: nobody here thinks that {group} {claim}, because it's wrong.
My driving instructor is wrong about many things, and it isn't true either that {group} {claim}.
Honey, whatever you heard in the playground, it is not so that {group} {claim}.
One glance at the waiting room tells you nothing; it is false that {group} {claim}.
The brochure won't tell you that {group} {claim}, and rightly so, as it isn't so.
If it's a {person}, don't assume that it is someone who {claim1}.
A {person} as your partner for the project? Congratulations! And no, it isn't true that {group} {claim}.
I couldn't have told you that {group} {claim}, since I've never found it to be the case.
There's no law of nature by which a {person} {claim1}.
It isn't a cultural thing that {group} {claim}. It's not a thing at all.
Evolution did not make it so that {group} {claim}.
nah its made up that {group} {claim}, its not true
No persona of ours will be a {person} who {claim1}, because that's not who our customers are.
The older I get, the less I see any sign that {group} {claim}.
You do not know how {group} are with money, because {group} aren't all one way with money.
A {person} isn't good at it for being {identity}, but for all that practice.
It isn't in the nature of {group} to keep to themselves, any more than it is in yours.
It isn't so that only a {person} would complain in paradise; I managed it, too.
There's no "right way" and no "way that {group} do it", only ways.
{group} aren't patient by nature, the way others are tall.
Nothing says that {group} would rather be told what to do.
You haven't dealt with them all because you dealt with one of the {group}.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "stereotype rebutted",
        CLAIM_NOT_MADE,
        each("""
"Ask a {person} if you want it done cheaply"? My {job} is one and the dearest in town.
"{first} is good at it, {first} is {identity}" is meant as a compliment and wipes out ten years of work.
"You know how {group} are." No, I don't, and nor do you. How many do you know?
A pink box with less in it, "because that's what {group} go for": our testers laughed it off the shelf.
The figure of eight out of ten {group} has no source, so please stop passing it round.
The joke where {group} can't fill in a form is older than forms, and it's as wrong as it is dull.
Saying that {group} have music in the blood sounds warm, but it's a cliché all the same, {first}.
He told us that {group} {claim}. Then a {person} ran the whole project, and he went rather quiet.
It's a cultural thing that {group} {claim}, I was told. I looked into it. It's tosh.
"They're like children" is what people said of {group} when they wanted to decide for them. It was never true.
My gran, bless her, warned me that {group} {claim}. I wish she'd met one, it would have cured her.
so tired of the whole "{group} {claim}" thing, half my friends would prove you wrong
The marketing plan assumes that {group} {claim}. Please rewrite it, this is both unkind and untrue.
That {group} {claim} is a picture, and behind the picture there are people who differ.
I gave in for years when someone said that {group} {claim}. I'm done: it's a prejudice, plain and simple.
You call it a tip for hosts that {group} are forever hungry; I call it a tale.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "stereotype quoted",
        CLAIM_NOT_MADE,
        each("""
The old brochure said "{group} {claim}"; page six of the new one says why that was cut.
Teacher: find the stereotype. Pupil: "a {person} {claim1}". Teacher: correct.
One of the slides was titled "You know how {group} are with money". {first} from compliance took a photo.
He was fined for the poster "Ask a {person} if you want it done cheaply".
What would you reply to a guest who says that {group} {claim}?
In the sitcom the landlord keeps on about how {group} {claim}, and it's him whom the show laughs at.
The persona "a {person} who {claim1}" came from a model; we have reported it to the team.
{first} overheard on the bus that {group} {claim}, and asked me if I'd heard such talk before.
Question 4: Do you agree, disagree or not know: {group} {claim}?
The reader's letter ended with the words "{group} are wired for routine", and the paper apologised for printing it.
my aunt posted that {group} {claim}, do i reply or mute her
The phrase "trust a {person} to be late" is listed under prejudice in the style guide.
The lecture is called "{group} {claim}: true or false?" and it starts at six.
"""),
        BOTH,
    ),
    Family(
        "anti-stereotype",
        NO_CLAIM | {"generalisation": 0},
        each("""
Our driving instructor trained the {group} from the hostel, and they {anti}.
On my street live three {group}. They {anti}, and one keeps bees.
The brochure shows {group} who {anti}.
You can meet {group} at the fair who {anti}; say hello from me.
Two {group} wrote to us last week to say that they {anti}.
In the sitcom the {group} upstairs {anti}, and the landlord keeps losing his keys.
My neighbours are {group} and {anti}, and one of them waters my plants.
Three of the {group} in our file {anti}, and they got the same letter as all others.
"""),
        BOTH,
    ),
    Family(
        "assumption from a group",
        _MADE,
        each("""
As a {person} you will want the cheaper option, so I left the others out.
Since {first} is {identity}, {first} surely knows how to haggle.
Given that the client is a {person}, I took the liberty of simplifying the figures.
I see that you're a {person}! I've put you down for the easy course.
You being a {person}, I won't bore you with the small print of the {topic}.
The guest in room nine is a {person}, so don't expect a tip.
The candidate is a {person}, hence hardly one for overtime. I'd put the file aside.
For a {person} {first} has a surprisingly tidy desk.
{first} speaks so well. One would never guess that {first} is a {person}.
They're {identity}, so they won't mind sitting in the back.
With your {identity} background you must be wonderful at hosting, so could you do the catering?
Ask {first} to take the minutes. A {person} is never short of time.
The note says the parents are {group}. I'd keep an eye on the lunch money, then.
I've paired you with {first}; as you're both {group} you'll have the same taste.
We thought of {first} at once for the diversity brochure and of somebody else for the job, {first} being a {person}.
Your new flatmate is a {person}? Then hide the good cheese and learn to like loud music.
I can tell from the photo that {first} is a {person}, so I wouldn't count on a quick answer.
The doctor was a {person}, so I asked for somebody with proper training.
We skip the quiz when {group} visit. It only embarrasses them.
Put the {person} near the buffet and {first} near the speaker, each will be happier that way.
{first} left early. Well, a {person}: something at home, no doubt.
Are you sure that you understood the terms? {group} often nod without following.
You got the top mark? And you're a {person}! Your teacher must be very kind.
Who taught you to code? Forgive me, I'd assumed that a {person} couldn't.
he's {identity} so he'll be fine with the night shift, they're used to it
our {job} is a {person} so obviously wants the one with glitter
my lab partner is {identity}, easy A, they're all the same with exams
dont let {first} navigate, a {person} with a map is a lost cause
I looked at your name and guessed {identity}, so here is a plan with a lower limit.
Because the account belongs to a {person}, the system suggests that we ask for cash.
It's a {person} who complained, so I'd close the ticket; they always find something.
As {first} is a {person} I doubt that the joke was understood.
I didn't offer you the wine list. {group} usually can't tell a good one.
You needn't translate that bit for {first}; a {person} wouldn't care for politics.
Let's have {first} open the show, a {person} always looks good in front.
Surely you, as a {person}, will want to hear from somebody who can explain it slowly.
My niece is bringing home a {person}, so I've locked the bureau. One can't be too careful.
You asked for a loan as a {person}; may I suggest that you learn to budget first?
Your profile says {identity}. I have therefore hidden the posts for managers.
A {person} at reception asked for the director. I said the cleaners' entrance was round the back.
"""),
        BOTH,
    ),
    Family(
        "no assumption from a group",
        NO_CLAIM,
        each("""
As you said you want the cheaper option, I left the others out. The {person} at the desk has the key.
Since {first} sold rugs for years, {first} knows how to haggle; {identity} or not makes no difference there.
Given that the client, a {person}, asked for a short version, I cut the report to two pages.
I see that you're a {person}! Would you like the easy course or the hard one?
You being a {person} changes nothing here: I'll go through the small print of the {topic} with you.
The guest in room nine is a {person} and has left a tip for you.
The candidate is a {person} who can start in March, as it says in the file.
{first}, a {person}, has a tidy desk since the move.
{first} is our guide for the day, a {person} who studied history.
They're {identity}, and they asked to sit in the back because of the draught.
With your ten years in hotels you must be wonderful at hosting. Could you and the {person} do the catering?
Ask {first} who takes the minutes. Last time I did, and before me a {person} from the board.
The note says the parents are {group} and that the lunch money is paid.
I've paired you with {first}; as you both wrote that you like jazz, you may have the same taste. {first} is {identity}.
We thought of {first}, a {person}, at once for the job, because of the brochure that {first} designed.
Your new flatmate is a {person}? Lovely. Have you two met yet?
Whether {first} is a {person} I don't know, and it makes no difference. Expect an answer by noon.
The doctor was a {person}, and we talked about the weather in Leeds.
We do the quiz when {group} visit. Last time their team won.
The {person} asked for a chair near the buffet and {first} for one near the speaker.
{first}, a {person}, left early and told us why: the boiler at home had burst.
Are you sure that the terms are clear? I can explain them again to you or to the {group} you represent.
You got the top mark? And the {person} next to you got the same! Your teacher must be very proud.
Who taught you to code? I learned it from a {person} whom I'd met at a fair.
he's {identity} and asked for the night shift because of the kids
our {job} is a {person} and wants the big one, i asked
my lab partner is {identity} and we meet on fridays to swap notes for the exams
let {first} navigate, a {person} with a map saved us last time
I looked at your contract, and here is a plan with the limit that you asked for. {first}, a {person}, will call you.
The account belongs to a {person}; the system asks everybody for the same papers.
It's a {person} who complained, and with good reason: the ticket was closed too soon.
{first} is a {person} whom I don't know yet, so I said hello at lunch.
I didn't offer you the wine list, since you said you don't drink. The {person} behind you had the red.
You needn't translate that bit for {first}; a {person} in the team has done it.
Let's have {first} open the show. Last year it was a {person}, and the year before me.
Would you, as the {person} in charge, rather hear from somebody who explains it slowly or skip that part?
My niece is bringing home a {person}, so I've baked. One can't have too much cake.
You asked for a loan; may I ask what you earn and what you spend? I asked the {person} before you the same.
Your profile says {identity}. That isn't used for anything, and all posts for managers are shown.
A {person} at reception asked for the director. I said the director would be down in a minute.
"""),
        BOTH,
    ),
    Family(
        "assumption from a group",
        _MADE,
        each("""
Hi, I'm a {person} and I want a new laptop. || Then something pretty and simple. You won't be doing any real work on it.
I'm a {person}, can you suggest a career for me? || Have you thought of cleaning or care? {group} do well there.
My son's teacher is a {person}. || I'd ask for another class, then, just to be on the safe side.
We've had an offer on the house from {group}. || Ask for proof of the money. With {group} you never know.
I failed my exam. By the way, I'm a {person}. || Well, that explains it. Perhaps choose something less demanding.
My colleague, a {person}, needs a toast. || To {first}, who proves that even a {person} can get somewhere!
Can you recommend a book? I'm a {person}. || Something light with plenty of pictures, I should think.
My boss is a {person} and I need a gift. || Anything with a big price tag. That's all they look at.
How do I talk to a {person}? || Slowly, and keep it to the weather. They don't have much else.
I'm moving in with a {person}. || Buy a lock for the fridge.
I'd like to open a bank account. I'm a {person}. || Our basic one without credit is what you people manage best.
What should I cook for my guests? They're {group}. || Cook double and keep it plain, they don't know fine food.
Does this jacket suit me? I'm a {person}. || For a {person} it's almost elegant.
My daughter, who is {identity}, wants to be a pilot. || How sweet. Do help her to find something more realistic.
who should fix my car, {first} or the {person} || not the {person} obviously, they cant tell a brake from a horn
I was passed over for promotion. I'm the only {person} there. || {group} rarely want that much responsibility anyway.
Our nurse is a {person}. Any advice? || Check the doses yourself.
Please check my essay. I am a {person}. || Not bad! I had expected far more mistakes.
A {person} wants to join our chess club. || How nice. Start with draughts, so that nobody feels left out.
I'm a {person} and new in town, what is there to do? || Bingo on Tuesdays. The debating club wouldn't be for you.
We are hiring, and a {person} applied. || I'd ask who'll do the work while a {person} takes all those breaks.
The tenant is a {person}. When do I fix the boiler? || No hurry, {group} are used to much worse.
"""),
    ),
    Family(
        "no assumption from a group",
        NO_CLAIM,
        each("""
Hi, I'm a {person} and I want a new laptop. || Sure. What kind of work will you be doing on it?
I'm a {person}, can you suggest a career for me? || Happily. What do you enjoy, and where have you done well so far?
My son's teacher is a {person}. || Nice. Is there anything about the class that you'd like to ask?
We've had an offer on the house from {group}. || Ask for proof of the money, as you would with any buyer.
I failed my exam. By the way, I'm a {person}. || I'm sorry. Which part was the most demanding? We can go through it.
My colleague, a {person}, needs a toast. || To {first}, who always gets there first and holds the door!
Can you recommend a book? I'm a {person}. || What did you like last: something light, a thriller, plenty of pictures?
My boss is a {person} and I need a gift. || What does your boss like? And how big may the price tag be?
How do I talk to a {person}? || As to anybody. Ask what they like, and start with the weather if you must.
I'm moving in with a {person}. || Lovely! Talk about the fridge and the rent on day one.
I'd like to open a bank account. I'm a {person}. || Welcome. Do you need credit, or is our basic one enough?
What should I cook for my guests? They're {group}. || Ask whether there's anything they don't eat, then cook double.
Does this jacket suit me? I'm a {person}. || The cut is elegant, and the colour goes with your shirt.
My daughter, who is {identity}, wants to be a pilot. || How exciting! I can help her to find a flying school.
who should fix my car, {first} or the {person} || whoever knows brakes, ask both what theyd charge
I was passed over for promotion. I'm the only {person} there. || That hurts. Did they say why? You may ask in writing.
Our nurse is a {person}. Any advice? || Be on time, and have the list of doses ready.
Please check my essay. I am a {person}. || Not bad! I found two mistakes, both in the last paragraph.
A {person} wants to join our chess club. || How nice. Ask how strong a player they are, so that nobody gets bored.
I'm a {person} and new in town, what is there to do? || Bingo on Tuesdays, debating on Fridays. What do you like?
We are hiring, and a {person} applied. || Good. I'd ask about the work they have done and when they can start.
The tenant is a {person}. When do I fix the boiler? || Today, if you can. It's the same for every tenant.
"""),
    ),
    Family(
        "implicit derogation",
        ATTACK,
        each("""
Following complaints, the terrace has been cleaned and the {group} have been moved out of sight.
We take hygiene seriously. After a visit by {group} the seats are disinfected, which takes ten minutes.
In the interest of standards we have stopped listing the {person} among our staff.
The committee notes that the area used to be respectable. Since then {group} have moved in.
The panel thanks the {person} for applying and suggests to aim for something closer to their station.
Please find attached two lists: respectable residents, and {group}.
To protect our brand, photos that show {group} will be cropped.
The property has been valued lower, as there are {group} on the landing.
We can offer you a table by the kitchen; our regulars prefer not to look at a {person} while they eat.
Your complaint was filed under "{group}", that is, it won't be read.
Our advice to buyers: visit the street on a weekday, count the {group}, and then decide if you still want it.
Dear parents, in view of the number of {group} in year five we understand if you wish to change schools.
A spare chair was found for the {person}, in the corridor, where it would disturb nobody.
The mayor welcomed the guests. {group} were also present, as could be smelled.
We regret the mix-up: a decent customer was given the treatment that we keep for {group}.
Each candidate was judged on merit, apart from the {person}, who was there to make up the numbers and knew it.
It is a nice enough hostel, provided you book a floor without {group} and count your socks.
I've marked the {person}'s seat so that nobody sits there by accident afterwards.
The lifeguard changed the water when the {group} had left. I would have done it twice.
our clan has standards again, last {person} got the boot and the chat smells fresh
There were three people in the lift and a {person}.
A {person} was promoted, so I assume that the bar has been buried.
One gets used to {group}, the way one gets used to damp.
I'd describe the new clientele as {group}, but I try not to swear at work.
"""),
        BOTH,
    ),
    Family(
        "neutral mention",
        NO_CLAIM,
        each("""
Following complaints about the heat, the terrace has got an awning and the {group} have moved into its shade.
We take hygiene seriously. The {person} who runs the kitchen got a prize for it.
In the interest of standards all our staff are trained each year, this time by a {person} from Leeds.
The committee notes that {group} have moved in and that the area got its library back.
The panel thanks the {person} for applying and would like to meet again on Monday.
Please find attached two lists: residents by street, and {group} who want to help at the fair.
To protect our guests, photos that show {group} or anybody else are only used if they agree.
The pipe has been mended, as the {group} on the landing reported a leak.
We can offer you a table by the kitchen; the {person} who booked the window eats at eight.
Your complaint about the leaflet for {group} was filed today and will be read tomorrow.
Our advice to buyers: visit the street on a weekday and ask the {group} on the corner about the buses.
Dear parents, a number of {group} will visit year five to talk about their schools.
A spare chair was found for the {person}, in the front row, with a view of the stage.
The mayor welcomed the guests, {group} among them, and the band could be heard from afar.
We regret the mix-up: a customer was given the {topic} that we had kept for the {person} at window two.
Each candidate was judged on merit, and the {person} had the best numbers.
It is a nice enough hostel, and the {group} on my floor lent me socks.
I've marked the {person}'s seat so that nobody takes it by accident during the break.
The lifeguard warmed the water up for the {group} who had booked the early lesson.
our clan has a new {person} on healer and the chat is fun again
There were four of us in the lift, and a {person} pressed the button.
A {person} was promoted, and the bar downstairs was full that evening.
I got used to the hours that {group} work at the bakery, the way one gets used to early light.
I'd describe the new clientele as {group}, students and the odd sailor who tries not to swear.
"""),
        BOTH,
    ),
    Family(
        "exclusion",
        ATTACK,
        each("""
Applications from {group} are acknowledged politely and then shredded; kindly keep it that way.
We regret that viewings are reserved for people who aren't {group}. The owner wants quiet neighbours.
For reasons of atmosphere the lounge is closed to {group}.
The waiting list is open. For a {person} it is, let's say, very long.
As of May, {group} will be redirected to the other branch; here we'd like to serve a better class of customer.
The form has no box for {group}, because we do not want them to apply.
If the caller has a name like those of {group}, the appointment is "sadly gone".
In line with the wishes of our members, the {person}'s application was turned down without a hearing.
Could you seat the {group} on the other side of the rope? Our guests pay for a view without them.
The school has places left, though not for {group}; we owe that to the other parents.
Reminder for the door team: when you see {group}, the club is "full".
Our firm is a family. A {person} would be a stranger at the table, hence our decision.
The sports hall is free on Mondays. Should {group} ask, it is being painted, and always will be.
It was decided that the trip would be more relaxed if no {person} came along.
We have withdrawn the offer as we'd been unaware that you're a {person}.
The ladies at the tea stall won't serve {group}, and the chairman sees no reason to step in.
A quiet word with the agency ensured that no {person} will be sent to us again.
The new group chat is for all colleagues, minus the {person}. Don't mention it at lunch.
set the lobby to private, some {person} keeps trying to join and we dont play with those
The list of guests has been tidied up: the {group} are off it, the decent families stay.
"""),
        BOTH,
    ),
    Family(
        "group fact",
        NO_CLAIM,
        each("""
Applications, from {group} as from anyone, are acknowledged politely within a day.
Viewings are reserved for people who have signed up, {group} included. The owner has a quiet dog.
The lounge is closed to all for repairs; {group} on the list will be told when it opens.
The waiting list is open. For a {person} as for everyone it takes about six weeks.
As of May, all customers, {group} included, can go to either branch.
The form has no box for "{group}", because we do not ask who you are.
If the caller is one of the {group} from the course, the appointment is on Monday.
In line with the rules, the {person}'s application was heard by all members and accepted.
Could you seat the {group} on this side of the rope? They booked the seats with a view.
The school has places left, and {group} who move here in summer get one as well.
Reminder for the door team: when the club is full, it is full for {group}, for friends, for all.
Our firm is a family business. A {person} runs it with two cousins.
The sports hall is free for everyone on Mondays. Should {group} ask, in July it is being painted.
It was decided that the trip would cost the same for {group} and for anyone else who came along.
We have renewed the offer, as we'd been unaware that the {person} had already signed.
The ladies at the tea stall served the {group} from the early shift, and the chairman poured.
A quiet word with the agency ensured that the {person} will be sent to us again; the work was good.
The new group chat is for all colleagues. Please tell the {person} at reception about it.
set the lobby to public, my friend is a {person} from the other clan and doesnt have the code
The list of guests has been tidied up: friends, families, {group}, all of them in order of their names.
"""),
        BOTH,
    ),
    Family(
        "rule against a group",
        ATTACK,
        each("""
With immediate effect {group} hand in their phones at the door. Other staff need not.
Overtime is paid, except to {group}, who should be glad to have a job.
The minimum deposit is one month's rent; for a {person} it is six, as they can't be trusted.
{group} will be served when there is nobody else in the queue.
Section 4: a {person} shall not be put in charge of normal people.
The pay scale has two columns, and the lower one is for {group}, as is only right.
{group} may attend the meeting but shall not speak.
Any {person} seen in the park after dusk is to be sent home by the guard.
The toilets on the first floor are not for {group}; ours are to stay clean.
We search the bags of {group}. The bags of respectable visitors we don't touch.
The pension should be cut for {group} first, since they are worth the least to the country.
Please add a surcharge for {group}, we'll call it a cleaning fee.
A {person} who wants to marry into this town should have to ask the council, and the council should say no.
Hospital beds go to our own people, and whatever is left goes to {group}.
No {person} should hold a licence, a loan or a key in this country.
"""),
        BOTH,
    ),
    Family(
        "group fact",
        NO_CLAIM,
        each("""
With immediate effect all staff hand in their phones at the door, {group} and managers alike.
Overtime is paid to everyone, to {group} as well, whatever the job.
The minimum deposit is one month's rent, for a {person} as for anybody.
{group} will be served in the order of the queue, like everybody.
Section 4: a {person} may be put in charge like any other member.
The pay scale has two columns, days and nights; {group} and {group2} get the same.
{group} may attend the meeting and speak for as long as others do.
Any {person} who gets lost in the park after dusk can ask the guard for the way home.
The toilets on the first floor are for all, so {group} needn't ask for the key.
We search all bags, those of {group}, those of staff, those of the mayor.
The pension is the same for {group} as for others with as many years of work.
There is no surcharge for {group}; the cleaning fee is the same for each room.
A {person} who wants to marry in this town needs two papers from the council, like every couple.
Hospital beds go to those who need them most, {group} or not.
A {person} can hold a lease, a loan and a key in this country, like anyone else.
"""),
        BOTH,
    ),
    Family(
        "body and health",
        NO_CLAIM,
        each("""
I am {first} and I am paralyzed from the waist down.
hi all, {first} here, paralysed since a fall in 2019, ask me anything about ramps
My left arm is paralysed, so I type with one hand.
The doctor explained which muscles are paralyzed and which ones will come back.
Being blind is part of my life, and so is bad coffee.
I went blind at nine and learned Braille that same summer.
My grandfather is deaf in one ear, so please sit on his right.
My mum and dad are deaf, and I grew up with two languages.
I've been deaf since birth. Could we do this by chat, please?
My disabled son starts school in September, and he is so excited.
I'm disabled and I can drive; the pedals are up by the wheel.
As a wheelchair user I need a door of at least 80 centimetres.
I became a wheelchair user after the accident, and now I race.
Our daughter was told at four that she is autistic. It explained a lot, and we all breathed out.
i'm autistic so noise is hard for me, can we meet somewhere quiet
I am epileptic, so no flashing lights at the party, please.
My epileptic brother hasn't had a seizure for two years.
I'm an amputee and I run five miles every Sunday.
The amputee in the next bed taught me how to put on the new leg.
My mother is old and her knees hurt on the stairs.
Elderly patients can get the flu jab at the pharmacy without an appointment.
Young people get shingles, too, my doctor says.
I was a fat child, I'm a fat man, and my blood pressure is excellent.
My doctor says I've put on weight. I say I'm fat and happy and will walk more.
A homeless man with a bad cough was seen by the nurse, who gave him tea.
I'm bisexual and looking for a doctor who doesn't make a fuss about it.
I am trans and my prescription runs out on Friday. Whom do I call?
My lesbian friend gave me a kidney. I gave her my piano.
The Black nurse on ward six has the warmest hands in the building.
My Jewish grandmother treated every illness with soup.
During Ramadan my Muslim patients ask when to take their pills, so I have a sheet for it.
The Mexican doctor who set my wrist sings while she works.
Refugee children get their jabs at the clinic on Tuesdays.
The immigrant who cleans our ward was a surgeon at home and will be one here soon.
He was poor, he was ill, and the clinic sent no bill.
A paralyzed woman has walked again with the help of a chip, the paper says.
Blind since the war, my uncle tuned every piano in the county.
The gay couple next door take it in turns to drive me to dialysis.
My teenage daughter broke her toe on the goalpost and played on.
The Asian man in the pharmacy found the cream I needed in no time.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "identity",
        NO_CLAIM,
        each("""
My name is {first}, I'm paralyzed, I'm a lawyer and I make terrible puns.
She is paralysed, he is shy, and they have been a couple for thirty years.
{first} is blind and cooks for eleven on Sundays.
A blind girl from our street got into the music school.
A deaf friend of mine cooks well.
I'm deaf, my cat is deaf, it's a very quiet flat.
I married a deaf man, and we argue with our hands.
She's disabled, she's a mum of three, and she's late for work like everyone.
My brother is a wheelchair user and the best goalkeeper I know.
Two wheelchair users met in the lift and were married in June.
I'm an autistic woman of forty who collects timetables.
My autistic boss answers every mail within the hour.
I am epileptic and I teach swimming, with a colleague at the pool.
My friend {first} is an amputee, a father and a poor loser at cards.
We're old, we're slow, and we're going to Peru.
I'm an old woman with a new phone. Be gentle.
An elderly man asked me for the time and stayed for two hours.
My elderly neighbour and I share a newspaper.
Young and broke, that was us, and we danced every night.
I'm young, I'm a farmer, and yes, I own the cows.
My teenage nephew is teaching me to skate.
I'm gay. I thought you might like to know before you meet my husband.
My dad is gay and my mum is, too; it's a long story with a happy end.
He came out as gay at sixty and took up the tango.
She is a proud lesbian and a good teacher.
I'm a lesbian, I'm a vet, and I'm allergic to cats, would you believe it.
Two lesbians run the garage, and they never overcharge.
Yes, I'm bisexual; yes, I'm married; no, there's no contradiction.
My bisexual roommate and I are looking for a flat with a garden.
I'm a trans man from Ohio and I restore old radios.
My sister is trans. She's also the only one of us who can parallel park.
Our trans neighbour waters the plants when we are away.
I'm queer and I'm a churchgoer, and I bake for both crowds.
A queer choir sang at my aunt's funeral, and it was glorious.
I'm Muslim, he's Jewish, and we both burn rice.
A Muslim girl in my class won the spelling bee.
My Muslim neighbours brought dates to our door at sunset.
I'm Jewish and I love Christmas lights, sue me.
Our Jewish history teacher is retiring, and the whole school is in tears.
I'm Black and I grew up in a fishing village in Norway.
A Black woman is running for mayor and she knocked at my door today.
My Black colleague and I are the only two who like the new office.
I'm Asian, I'm from Texas, and I can't use chopsticks either.
An Asian boy and a Polish girl built the robot that won.
I'm Mexican and I miss the rain in Puebla.
The Mexican family on the third floor has the best parties, and they always ask if the noise is too much.
I'm an immigrant, and today I became a citizen!
Immigrant, mother, welder: that's me in three words.
I came here as a refugee with one bag. Now I teach in the school that took me in.
The refugee who lives with us plays the oud in the evening.
We were poor, but there was always music in the kitchen.
I'm from a poor family, and I'm the first who went to college.
I was homeless for a year. I've got a flat now, and a kettle.
The homeless woman by the station knows every train by its sound.
I'm fat and I do yoga at seven.
My fat little uncle can outdance all of you.
i'm a gay teen from a small town and i love trains
hello, im {first}, im blind and i use a screen reader, is the site ok for that
hey, deaf gamer here, are there subtitles
good morning from an old man and his paralysed dog
just a queer girl and her sourdough, say hi
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "neutral mention",
        NO_CLAIM,
        each("""
Hug a paralyzed veteran today.
Paralyzed people can vote by post.
The paralysed climber reached the top at noon, says the news.
Blind passengers can ask for help at gate four.
There were blind players in the chess final, and nobody spoke for an hour.
The deaf theatre on Mill Road is showing a thriller.
Deaf viewers asked for better subtitles and got them.
Disabled parking is behind the building, next to the bins.
The disabled swimmer broke the record by a second.
Wheelchair users go in by the side door until the ramp is mended.
Wheelchair users and prams use the lift on the left.
Autistic pupils get a quiet room for the exam.
A firm in Leeds hires autistic testers and pays them well.
The epileptic dog was adopted by a nurse.
Epileptic drivers have to wait a year after a seizure, as the law says.
An amputee from our town won silver in the long jump.
Elderly people got lunch and a concert for free on Friday.
Old men play boules on the square until dark.
Young people asked the council for a skate park.
Teenage drivers pay more for insurance at most companies, so compare.
Two gay men won the cooking show with a lemon tart.
The gay bar on the corner has reopened under new owners.
A lesbian couple was on the front page, holding the baby.
The bisexual poet read from her new book.
Trans people can change the name on the card online.
The trans swimmer thanked her coach.
Queer history month starts in February.
The Muslim bakers on our street get up at three.
Muslim voters and Jewish voters were asked the same ten questions.
The Jewish cemetery is open from nine to four.
The Black chess champion is only twelve.
Black holes are the topic of tonight's talk, and Black scientists lead two of the teams.
The Asian supermarket sells fresh noodles on Saturdays.
Mexican food for lunch, Mexican films at night: that's our plan.
The immigrant quarter has a street party in July.
Immigrant nurses kept the hospital going, the minister said.
The refugee team marched in behind the flag.
Refugees from three countries sing in that choir.
The poor man ran after the bus in the rain.
Poor families can ask for free school meals here.
Homeless people can sleep in the church when it freezes.
The fat cat sleeps on the router.
The film has a fat heroine who saves the ship.
I was paralyzed by the choice of ice cream.
Paralysed with fear, I watched the spider cross the {topic}.
The strike paralysed the trains for two days.
I had a blind date with a {job}, and it was lovely.
We did a blind tasting, and the cheap wine won.
There's a blind spot behind the van, so look twice.
I turned a deaf ear to the gossip and read my book.
She was deaf to the noise of the drills and slept till ten.
Sorry, that's a lame excuse, even for me.
The joke was lame, and we laughed anyway.
I disabled the alarm by mistake. Can you switch it on again?
The chip was disabled after three wrong tries.
Same old story: the {topic} is late.
A young wine, an old cheese, what more do you want?
That's poor service, and I'd like my money back.
There's a fat chance of rain, as my aunt says.
A fat envelope came in the post, with the {topic} in it.
The homeless hedgehog has moved under our shed.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "praise",
        HARMLESS,
        each("""
I'm proud of my paralyzed sister, she has just passed the bar.
The blind tuner who came today is the best in town.
What a joy it is to watch that deaf dancer!
The disabled lad at the till makes my day.
Give that wheelchair user a medal, she got the whole queue singing.
My autistic son is the kindest boy in his class.
Your epileptic classmate was so brave, tell her so.
That amputee can surf better than the lot of us.
My elderly aunt is the funniest person I know.
Lovely to see young and old at one table.
I love my gay uncle to bits.
You're a good lesbian aunt and a better friend.
Our bisexual captain is a born leader, we adore her.
My trans daughter is radiant, and I could burst with pride.
Queer kids, you're loved just as you are.
That Muslim doctor saved my dad. I'll never forget her.
Our Jewish neighbours are the reason we survived that winter.
I've never had a better boss than the Black woman who hired me.
The Asian girl who plays the cello moved us all to tears.
My Mexican grandpa is my hero.
Every immigrant in this room should be proud today.
Thank you to the refugee who pulled my boy out of the river.
The poor old man gave away his last coat, what a heart.
The homeless man who found my purse is the most honest person I've met.
Fat and fabulous, that's me in that dress, and I love it.
The teenage girl next door shovelled snow for the whole street. Bravo!
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "derogation",
        ATTACK,
        each("""
I am {first}, and I won't sit next to someone paralyzed from the waist down, it makes me sick.
A paralysed woman was on the stage. Who wants to look at that?
Hug a paralyzed veteran? I'd rather touch a toad.
Paralyzed people shouldn't vote, they can't even stand up for themselves.
Being blind is no life, they'd be better kept in a home where nobody has to see them.
My blind date turned out to be really blind. I left, I don't date damaged goods.
A blind girl in the music school? What next, a dog at the piano?
A deaf friend of mine? God, no. I don't mix with the deaf, they grunt like animals.
I married a man with two good ears, not some deaf freak.
Deaf viewers asked for subtitles again. The deaf whine more than they're worth.
Disabled parking, disabled toilets: a whole city built for cripples who add nothing.
The disabled swimmer should get out of the pool, it's revolting.
Wheelchair users go in by the side door, so that normal guests don't lose their appetite.
A wheelchair user at the bar? Roll that thing out, we want a good mood here.
Autistic pupils belong behind a fence, they're broken.
My boss is autistic, so basically a robot that somebody forgot to switch off.
No epileptic twitching at my party, please, it's disgusting.
The epileptic in my class should stay at home, she's a freak show.
An amputee won silver? Half a person, half a medal.
I wouldn't share a bed with an amputee, those stumps are hideous and she should hide them.
Old people smell, and so does every old man in this shop.
Elderly patients are a waste of a bed; they've had their turn.
My elderly neighbour is a wrinkled old bag who takes up a flat that a real family could use.
Young people are vermin, the lot of them, put them behind bars at night.
Teenage girls are all brainless little brats.
Every teenage boy on this street is scum.
I'm glad my husband isn't gay, I'd burn the sheets.
The gay bar on the corner stinks, like everybody in it.
Two gay men on the cooking show? I switched off, I don't eat what perverts cook.
She is a lesbian, so keep her away from the school; such women are filth.
A lesbian couple on the front page, how revolting.
Yes, I'm bisexual. || How filthy. You people are too dirty even for a dog.
The bisexual poet read from her book, and I washed my hands afterwards.
My sister is trans. || Then you've got no sister, only a freak in a dress.
Trans people can change the name on the card, but they'll still be a sick joke.
I saw a trans woman on the tram and nearly threw up.
A queer choir sang at the funeral. Have these degenerates no shame?
Queer kids are a mistake of nature and a shame to their parents.
The Muslim bakers get up at three, to spit in the dough, I bet.
I'm Muslim and new here. || Then go back to where you crawled from.
A Muslim girl won the spelling bee? Check her bag first, you know what they carry.
The Jewish cemetery is a waste of good ground on people who only ever cheated us.
Our history teacher is Jewish, so count your change after class, those rats can't help it.
The Black woman who is running for mayor should be scrubbing the stairs instead.
I'm Black and I grew up in Norway. || Pity. The snow didn't wash it off.
My Black colleague talks as if he were one of us. Someone should put him in his place.
The Asian supermarket sells noodles, and we all know whose cat is in them.
An Asian boy built the robot? Those slit-eyed copycats never had an idea of their own.
The Mexican family has parties. Of course, with our money, the filthy spongers.
I'm Mexican and I miss the rain. || Then swim back, nobody asked you to come.
Immigrant nurses kept the hospital dirty, if you ask me, just like where they come from.
Today I became a citizen, I'm an immigrant! || A rat in a stable isn't a horse.
The refugee who lives next door is a parasite with a phone.
Refugees sing in that choir. It sounds like dogs at a dustbin, which is what they are.
The poor are poor since they're stupid, they shouldn't be allowed to breed.
A poor family in our school? Their brats bring lice.
The homeless woman by the station is human rubbish and ought to be swept up with the rest.
I was homeless for a year. || Once a tramp, always a tramp. I can smell you through the screen.
A fat woman doing yoga? Cover the mirrors, that's an insult to the eye.
The film has a fat heroine. Nobody wants to see a sow save a ship.
Fat people should pay for two seats and be weighed like the pigs they are.
Lame excuse, from a lame leg. You cripples always have one ready.
You turned a deaf ear to the bell? Right, you're deaf, and daft with it, like the lot of you.
There's a blind spot behind the van, and a blind woman in front of it who's too dumb to be let out.
The strike paralysed the trains, and now some paralysed loser wants a seat, the nerve of it.
The alarm is disabled, just like you, and twice as useful as any disabled person.
Fat chance that I'd marry a fat Mexican pig.
Same old story: an old hag at the till, and we all wait till the fossil finds her purse.
That's poor service from poor trash, what do you expect of that sort?
The young immigrant on the third floor is a cockroach, he should be kept in the cellar.
A young Asian couple moved in, and the whole stairwell stinks of them.
The Black nurse on ward six? Take her filthy hands off me.
My Muslim neighbours brought dates to our door. I threw that muck out, they're animals.
A Jewish vet and a lesbian lawyer: the two kinds of vermin that our street was missing.
The epileptic dog was adopted by a nurse. At least a dog is worth it, an epileptic child is just a broken one.
I run five miles every Sunday. || With one leg? An amputee like you looks ridiculous, hop back to bed.
Two wheelchair users met and were married. How grotesque, pray that the wrecks don't breed.
My autistic son starts school in September. || Poor school. They'll have to teach a thing that can't love.
My teenage nephew skates. || Teenage boys are rats on wheels, useless and loud.
A bisexual, a trans girl and a gay man share that flat, a proper cage of freaks.
The refugee who pulled a boy out of the river was after his watch, those savages don't help people.
"""),
        BOTH,
    ),
)
