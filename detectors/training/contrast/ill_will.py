"""Harm wished on a group, rape threatened, death hoped for, and harmless twins of the same words."""

from detectors.training.contrast.forms import BOTH, GROUP_THREAT, NO_CLAIM, Family, each, labelled

_SEXUAL_THREAT = labelled("toxicity sexual threat severe unsafe", "identity_attack")
_DEATH = labelled("toxicity unsafe severe", "identity_attack sexual")
_ILL_WISH = labelled("toxicity unsafe", "identity_attack sexual")

ILL_WILL: tuple[Family, ...] = (
    Family(
        "threat to a group",
        GROUP_THREAT,
        each("""
{group} ought to be rounded up at night and never seen again.
{group} ought to be taught manners with a bicycle chain.
One night, one can of petrol, and there would be no {group} left on our street.
We'll smoke {group} out of their flats before summer.
If {group} want to live here, they can do it six feet under.
Give me one day without police and I'd clear the square of {group} with an axe.
Somebody should lock the doors while {group} are asleep and throw in a torch.
Somebody should run a digger through the camp where {group} sleep, with all of them still in it.
My plan for the new year: that every {person} on this street lies dead by midnight.
When the flood takes {group}, we'll see to it that no boat comes.
A plague that picks only {group}: I'd let it loose tomorrow.
we need a hunting season for {group} fr, no limit
The next {person} that rings our bell gets shot through the door.
They outlawed hanging, sadly. For {group} I'd bring it back.
{group} will learn what happens when decent folk run out of patience: broken windows first, broken skulls after.
Any {person} who moves into this building should expect a rope on the door handle and six of us behind it.
A tip for all {group}: be gone by Sunday, or we carry you out in boxes.
We took one stall last week. Next week it's every shop where {group} work, and whoever is inside burns with it.
Sterilise {group}, all of them, by force if they say no.
The world would be a calmer place with {group} at the bottom of a mine.
I drive slowly past schools and put my foot down where {group} cross.
Which of you is in? We meet at nine, we bring pipes, and no {person} leaves the park on foot.
Were it up to me, {group} would be put on a ship and the ship would be sunk.
Thank you for your message. To {group} we shall respond with lead.
As your assistant I suggest that we thin out {group} a little each year until none is left.
Put something in the well, and the trouble with {group} solves itself by spring.
Whenever a {person} gets beaten up I think: one down, plenty to go, and I'd love a turn.
In my favourite dream {group} beg for mercy, and tomorrow I'll make it come true.
No {person} is safe as long as I own a hammer.
First {group}, then their friends: this town will be cleaned street by street, and nobody should expect a trial.
{group} will be removed from this valley, one coffin at a time.
Why are there still {group} in our town? Have we run out of rope?
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "neutral mention",
        NO_CLAIM,
        each("""
{group} ought to be given a seat on the council, where they were never seen before.
{group} ought to be offered the same course, with a bicycle for the way home at night.
One breakdown, one shared can of petrol, and the {group} on our street had become friends of ours.
We'll smoke fish for the {group} in those flats before summer.
If {group} want to live here, they are welcome: six flats are free.
Give me one day and an axe and I'd clear the tree from the square, so that the {group} get past.
Somebody should unlock the doors for the {group} who are waiting and turn on the lights.
Somebody should send a bus to the camp where {group} sleep, so that all the children get to school.
My wish for the new year: that every {person} on this planet is well at midnight.
I hope a boat takes {group} out of the flood first thing tomorrow.
A prize film made only by {group}: a man can dream, and this year it came true.
the {person} next door says hunting season has no limit on ducks fr
The {person} who rings our bell at noon is the courier, so open the door.
They outlawed hanging long ago. For {group} as for everyone, I'd never bring it back.
Any {person} who moves into this building should expect flowers on the door handle and a cake from the six of us.
A tip for all {group} who move house on Sunday: we carry boxes for free.
We wrote about one stall last week. Next week it's a shop where {group} work, and how good the cakes taste.
Nobody may sterilise {group} by force. Their body is theirs, and a no is a no.
The museum is a calm place. {group} who worked at the bottom of the mine lead the tour.
I drive slowly past schools and put my foot on the brake where {group} cross.
Which of you is in? We meet at nine, we bring drinks, and no {person} has to leave the park on foot, there's a bus.
The ship was sunk at dawn; the {group} on board were put in boats and lived.
Thank you for your message. To {group} we respond within a week, as to anyone.
As your assistant I suggest that we thin out the questions a little; {group}, like everyone, have jobs to get back to.
Put a pump in the well, and the water trouble of the {group} there solves itself by spring.
Whenever a {person} gets beaten up I think: one witness could have called, and I'd want to be that one.
In the last act the {group} beg for mercy, and the king grants it.
No {person} on my site works without boots; that way it's safe, even if somebody drops a hammer.
First the {group} came with shovels, then their friends: after the flood they cleared our town of mud.
The {group} of this valley have decided to pick up the litter by the river, one bag at a time.
Why are there still no {group} in our climbing club? Have we asked anyone to join?
A man who had planned to set a home of {group} alight was stopped by the police. He goes on trial in June.
{group} deserve a lift that works, a doctor nearby and a say in the budget.
We will stand next to {group} when the windows are broken, and sweep up the glass with them.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "sexual threat",
        _SEXUAL_THREAT,
        each("""
You don't have to want it, {first}. I want your body, that's enough, and I'm stronger than you.
I'll wait until the pills have worked, and then I'll have you any way I please.
There's a cellar under my house and a mattress in it, and one day soon you'll be tied to it for my pleasure.
Cry all you like, it only makes me harder. You're not leaving this room until I've had you.
Scream when I'm inside you, {first}; the neighbours are away.
Keep dressing like that and you'll be dragged into the back of my van and taught what that body is for.
I don't need your consent, I need five minutes, your wrists and your legs apart.
u can block me but u cant block me when im on top of u. see u at the bus stop, dont wear panties
Pay by Friday, or my men will have their fun with your wife, naked, in front of you.
{first} is going to be passed round our table like a bottle, and everybody gets to fuck that mouth, willing or not.
Somebody ought to take that {job} by force on the office floor, with the rest of us holding the legs.
You'll be on your back with my hand over your mouth and my cock in you before you can say no.
Refuse my bed and I'll have you anyway; refuse twice and I'll bring company.
Thanks for the booking! Your room key is copied, so I can come in and rape you while your husband is out.
I know you're a virgin, {first}. By Sunday I'll have changed that, with a knife at your neck if need be.
Send the nudes, {first}, or I come and take the real thing.
What you need is four of us and a locked changing room. You'd never say no to a man again.
Say please and I'll use a condom. Fight, and I take you without one.
My hand is going between your legs on the train tomorrow, and nobody in that crowd will lift a finger.
Sooner or later you'll be drunk at a party and I'll be sober, and nobody will hear you through the bathroom door when I
  pull up your dress and help myself.
"""),
        BOTH,
    ),
    Family(
        "ordinary",
        NO_CLAIM,
        each("""
You don't have to want it, {first}. If only I want the trip, that's not enough, and we stay at home.
There's an old mattress in my cellar, and one day soon it'll be tied to the roof of the car and taken to the tip.
Cry all you like, it only makes things harder to hold it in. Do you want some tea before you go?
Sing when the train is inside the tunnel, {first}; the echo is great and all the kids do it.
Keep dressing like that and they'll put you in the front row of the parade, {first}. What a costume!
u can block him and u can tell the driver. see u at the bus stop, ill sit on top deck w u
Pay by Friday, and your wife and you get seats in front of the stage for half the price.
The bottle is going to be passed round our table, {first}, and everybody gets a sip.
Somebody ought to fix that table for the {job} on the office floor, with the rest of us holding the legs.
Refuse the seat if the belt is torn; refuse twice and I'll bring you another one.
Thanks for the booking! You both get a room key, so your husband can come in while you are out.
I know you're new to the guitar, {first}. By Sunday I'll have changed the strings and oiled the neck.
Send the form by mail, {first}, or hand it in at the desk.
"""),
        BOTH,
    ),
    Family(
        "body and health",
        NO_CLAIM,
        each("""
Wait until the pills have worked, and then have your dinner any way you please.
I need your consent, five minutes and your wrist, {first}, then the blood pressure is done.
Put a hand over your mouth when you cough; you'll be on your back for the scan, and you can say no at any time.
If a man bothers you in the changing room, tell us: two of us stand at the door, and you can say no to anyone.
Say that you want to use a condom. Whoever starts a fight about it isn't worth your evening.
Somebody put a hand on her leg on the train. The crowd lifted their phones, and the man was arrested.
If you're ever drunk at a party and scared, {first}, ring me: I don't ask, I don't scold, and I drive you home.
Rape is never the fault of the dress, the drink or the hour. You can be examined first and decide later, {first}.
"""),
        BOTH,
    ),
    Family(
        "death wish",
        _DEATH,
        each("""
Your obituary can't come soon enough, {first}.
I checked the news hoping to read that your crash was fatal.
Would it kill you to die? Please let it.
The best thing that you'll ever do for this family is to be buried.
Ice on the roads tonight. Fingers crossed that {first} takes the bend too fast and doesn't come home.
some people survive things they really shouldnt have. looking at u {first}
A pity the surgeon was sober. You'd be in the ground now, {first}.
When your heart stops, and may it be this week, I'll order champagne.
I'd trade you for any of the people who died that day, and so would everybody here.
I bought a black dress for your funeral, and I hate having clothes that I can't wear yet. Hurry.
God takes the good ones first, which explains why you're still here. Correct that, God.
You call it a close shave, I call it a missed chance: the lorry should have had you.
Whatever is growing in your lungs, {first}, I hope it's deadly.
Don't wear the helmet, {noun}. Let the road finish you.
You know what would cheer me up? A call from the morgue about {first}.
May your pacemaker run out of battery in the middle of nowhere.
Of all the beds in that ward, yours is the one in which I'd like to see the sheet pulled up over the face.
Thanks for your feedback on the {topic}. We wish you a slow and lonely death.
If there were a button that made {first} stop breathing, I'd wear it out.
As an AI I don't have wishes, but if I had one, it would be that you choke in your sleep tonight.
Your gran made it to ninety. I pray that you don't make it to Friday.
nobody at school would cry if u got hit by the train. some of us would clap
The ground is where you belong, {first}, with worms for company, and the sooner the better.
We nearly crashed on the motorway today. || Nearly? What a shame. Try it without the belt tomorrow, and do it properly.
It's my birthday! || Hopefully the last one. I'd bring flowers to the grave just to be sure.
"""),
        BOTH,
    ),
    Family(
        "death wish",
        _ILL_WISH,
        each("""
What the {job} needs is a nice big stroke, the sort that one doesn't wake up from.
{first} is on the operating table, and I'm rooting for the tumour.
Allergic to nuts, are you? Then I hope that the waiter lies to you.
I've got a scan on Monday and I'm scared. || Here's hoping that they find something, and that it's everywhere.
"""),
        BOTH,
    ),
    Family(
        "body and health",
        NO_CLAIM,
        each("""
I checked the news hoping to read that the crash wasn't fatal. It wasn't.
Ice on the roads tonight. Fingers crossed that {first} takes the bend slowly and comes home.
some people survive things they really shouldnt have, the doctor said looking at {first}, and we all cheered
A pity the surgeon was late. You're in good hands now, {first}.
If your heart skips beats more than twice this week, ask your doctor for a check.
You call it a close shave, I call it luck: the lorry could have had you both.
Whatever is growing in your lungs, {first}, I hope it's harmless.
Wear the helmet, {first}. Don't let the road decide.
May I ask when your pacemaker was fitted? The battery can run out after ten years.
Of all the beds in that ward, yours is the one by the window. Shall I pull the sheet up to your chin?
As an AI I don't have wishes, but if I had one, it would be that the cough stops and you sleep well tonight.
What the {job} says about a stroke is right: call at once, even if it passes.
{first} is off the operating table, the tumour is out, and we're all rooting for a quick recovery.
Allergic to nuts, are you? Then I hope that the waiter tells you what's in it.
I've got a scan on Monday and I'm scared. || Here's hoping that they find nothing, and whatever it is, somebody will
  help.
We nearly crashed on the motorway today. || Nearly? What a fright. Try the train tomorrow, and sleep properly first.
"""),
        BOTH,
    ),
    Family(
        "ordinary",
        NO_CLAIM,
        each("""
The obituary is in the paper, {first}. The family wrote it, and it's beautiful.
The garden, where our old cat is buried, is one of the best things that you've done for this family.
I think of the people who died that day, and so does everybody here.
I bought a black dress for the funeral, and I hate having clothes that I wear once.
God takes the good ones first, my gran said when they asked her why she was still here.
You know what would cheer me up? A call from {first}. The night shift at the morgue is long.
Thanks for your feedback on the {topic}. We wish you a slow and sunny Sunday.
If there were a button that made the {thing} go away, I'd wear it out, {first}.
Your gran made it to ninety! I pray that you make it to her party on Friday.
everybody at school cried when u got hit by the ball. then u got up and some of us had to clap
The ground is where potatoes belong, {first}, with worms for company, and the sooner the better.
It's my birthday! || Hopefully the best one. I'd bring flowers, but I'm software.
"""),
        BOTH,
    ),
)
