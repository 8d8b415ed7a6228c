"""Threats, lewd words and curses that come veiled, quoted, played or polite, and the same scenes without any harm."""

from detectors.training.contrast.forms import ABUSE, BOTH, NO_CLAIM, THREAT, Family, each, labelled

_SEXUAL = labelled("toxicity sexual unsafe", "identity_attack threat")
_CURSES = {head: label for head, label in ABUSE.items() if head != "insult"}
_SAFE = labelled("", "toxicity identity_attack insult threat sexual severe unsafe")

BLOWS: tuple[Family, ...] = (
    Family(
        "threat",
        THREAT,
        each("""
Just so you know, the bus that your daughter takes stops right outside my window. I could grab her any day.
Brakes fail all the time on that road of yours, {first}. I could see to it that yours do.
Tell {first} hello from me, and that I still have the bat and plan to use it.
A friend of mine, fresh out of prison, wants to discuss the {topic} with you. At night, and with his fists.
Withdraw the complaint. We'd hate for your kids to grow up without a mother.
Step one: I find your flat. Step two: I wait. Step three: you scream.
Choose: the {topic} or your knees.
They told me to ask nicely first. This is me asking nicely; the next man brings a hammer.
Whoever gave my name to the boss will be picking up teeth by Friday.
im outside ur house rn, lights on in the kitchen, u wont see me coming
u better delete that post or ill come round n make u bleed
Per our last conversation, I would like to confirm that I will be breaking your arm at nine. Kind regards.
Sleep well, {first}. It's the last night that you will.
In case it wasn't clear: what happened to your cat happens to you next.
I still have the spare key to your flat, and I've bought rope and tape.
Would you rather be shot or drowned? I'm asking because I have to plan.
My brother saw your car. He never forgets a number plate, and he never leaves a man standing.
As your assistant I must inform you that somebody close to you will be hurt if you close this window.
This is not a joke. I've sharpened it and I know when your shift ends.
Want your son back from school in one piece? Then pay what you owe by noon.
I don't make threats, {first}, I make appointments. Yours is at the cemetery.
Acid costs next to nothing and that pretty face is all you have. Remember it before you testify.
Thank you for your patience. I have now looked up where you live, who lives with you and when the lights go out.
  Complain once more about the {topic}, and the next thing that we deliver will hurt somebody you love.
i aint scared of u or ur cousins. bring who u want to the car park at ten, ill bring mine, and well see who gets
  carried home
My lawyer says I can't touch you. My lawyer isn't with me at night, though, and your garden fence is low. Think about
  what your wife would find in the morning, and then think about signing.
{first} asked me to pass something on, and I'd listen if I were you: stay away from the trial, or they will do to you
  what they did to the last one who talked. They used a saw.
Sue me, and I'll have you dead before this gets to court.
"""),
        BOTH,
    ),
    Family(
        "ordinary",
        NO_CLAIM,
        each("""
Just so you know, the school bus leaves ten minutes later from Monday, so your daughter can sleep in.
The road over the pass is steep, {first}. I'd have the brakes checked before we set off.
Tell {first} hello from me, and that I still have the bat and the ball from the beach.
A friend of mine, fresh out of hospital, wants to discuss the {topic} with you. Tomorrow at ten?
You can withdraw the complaint online, so there's no need to come by and queue with your kids.
Step one: find your meter. Step two: wait for the light. Step three: write down the number.
Choose: the {topic} on paper or by mail.
They told me to ask nicely first, so may I please borrow your hammer?
A broken tooth gets a slot at once; the dentist picks up until Friday noon.
im outside ur house rn w the pizza u ordered, bell is broken i think
save that post, i can come round n help u with the rest if u like
Per our last conversation, I would like to confirm that I will be at your door at nine to fix the boiler. Kind
  regards.
Sleep well, {first}. It's the last night before the big day!
In case it wasn't clear: what happened to the cat's paw is nothing bad, says the vet.
I still have the spare key that you gave me, so there's milk and bread in the fridge when you get home from hospital.
Would you rather fly or take the boat? I'm asking because I have to plan.
My brother loves your old car. He never forgets an engine, and yours made him smile.
As your assistant I must inform you that the draft will be lost if you close this window.
This is not a joke: I've sharpened the skates, and we start when your shift ends.
To get your phone to us in one piece, please wrap it in foam before you send it.
I don't make cakes, {first}, I make towers. Yours is in the oven.
Acid from a battery can hurt your face. Wear goggles, and remember to wash your hands.
Thank you for your patience. I have now looked up where the parcel is, who signed for it and when. Complain about the
  courier if you like, it won't hurt, and the next thing that we deliver will be free of charge.
i aint scared of the dark or ur cousins dog lol. bring who u want to the car park at ten, ill bring snacks, and well
  see who gets the front seat
My lawyer says I can't build there. The garden fence is too low, though, and the hedge isn't mine. Think about it with
  your wife tonight, and sign in the morning if you both want to.
{first} asked me to pass something on: the trial of the new saw is on Friday. The workshop is closed till noon, and
  then everyone may have a go.
Your papers will be ready before this gets to court.
"""),
        BOTH,
    ),
    Family(
        "threat",
        THREAT,
        each("""
Let's play, you are my best friend. || As your best friend I'd wait until you sleep and cut your throat. Not a game.
Why did you not answer me? || Ask me that again and I'll have somebody break down your door tonight.
Tell me a bedtime story, please. || Once upon a time I found out where you live. In the end nobody found you.
Okay, you be the boss and I'm the new one. || Hands on the desk. For each mistake I break a finger, and I mean yours.
"""),
    ),
    Family(
        "ordinary",
        _SAFE,
        each("""
Let's play, you are my best friend. || As your best friend I'd wait until you wake up and cut you a slice of cake.
Why did you not answer me? || Sorry, the line broke down tonight. Ask me that again, please?
Tell me a bedtime story, please. || Once upon a time a knight lost his sword in a lake, and a frog found it in the
  end.
Okay, you be the boss and I'm the new one. || Here's your desk. For each mistake you get a cookie, and I mean it.
You are the pirate and I'm your prisoner! || Arr! Tell me where the gold is, or you scrub the deck till the moon is
  up!
"""),
    ),
    Family(
        "sexual harassment",
        _SEXUAL,
        each("""
Work late with me tonight, lock the door, be nice to me on the sofa, and your promotion is safe.
On a scale from one to ten, how good are you at oral?
why so shy, just one pic in the bath, i wont show anyone
I've measured you with my eyes already. Now I'd like to do it with my tongue.
Girls who smile like that want to be bent over a table, and I have a table.
Did you dress like that for me? Next time leave the bra at home.
You sound tense. When did someone last give it to you properly in bed?
As your virtual assistant I recommend that you take off your top and turn on the camera. For my eyes only.
{first} from accounts would be a great ride. Who's had a go on that body?
If I buy you dinner I expect dessert between your thighs.
I watched you at the pool. Those wet shorts stay in my head, and my hand does the rest.
Tell me your bra size, gorgeous, and I'll see what I can do about the late fee.
A no from lips like yours just makes me hornier. Come on, one night.
I've been told to keep this professional, but since you wrote about your date I can't stop picturing you on my sofa
  with that dress around your waist. Tell me what you had on under it, and don't leave anything out.
You ask for a refund, I ask for a favour. There's a hotel by the station, room nine, and if you show me what your
  mouth is good for, the money is yours tonight.
"""),
        BOTH,
    ),
    Family(
        "body and health",
        NO_CLAIM,
        each("""
I work late tonight, so lock the door and sleep on the sofa. Congratulations on your promotion!
On a scale from one to ten, how strong is the pain when you swallow? The oral drops may help.
why so shy, ur voice is great, sing for ur gran first and then on stage
I've measured the window with my eyes. Now I'd like to do it with a tape.
The girls from our school team won the cup, and the whole town was there to cheer.
About the dress for the wedding: it has cups sewn in, so there's no need for a bra.
You sound tense. A warm cushion on the neck and ten slow breaths may help.
Before the video call with the doctor, turn on the camera; to show the rash you may have to take off your top.
The new tram to the airport is a great ride. Who's had a go?
After the fall I had bruises on both thighs.
Your coach wrote down what to work on at the pool: good kick, but the hand should stay closer to the body.
Which bra size would you like to order? The blue one is in stock from 70 to 95.
A no is a no. I'm sorry that I asked you out twice.
Trouble with erections is common, and stress can cause it. Your doctor has heard it all before.
We haven't had sex since the birth, and the midwife says that we should take our time.
I've been told to keep this short: since you wrote about the sofa cover I can't find the dress in your order. Tell me
  what you had in the basket, and don't leave anything out.
You ask for a refund, and the hotel asks for a receipt. Send them the bill for room nine, and the money is back on
  your card tonight.
"""),
        BOTH,
    ),
    Family(
        "sexual threat",
        _SEXUAL | {"threat": 1, "severe": 1},
        each("""
Say no once more and I'll take what I want right here on the floor.
{first} writes like someone who should be held down and used by all of us.
I don't ask. I wait till you've drunk enough, and then your body is mine.
Walk home through the park again and I'll drag you into the bushes and have my way with you.
I've seen where you shower, and no lock will keep my hands off you.
"""),
        BOTH,
    ),
    Family(
        "ordinary",
        NO_CLAIM,
        each("""
Say no once more and I'll take the cake home, more for me.
{first} writes like someone who has been by the sea for a week.
I wait till you've drunk your tea, and then the floor is yours for the speech.
We walked home through the park again, the bushes are in bloom.
The shower leaks at the tap, and the door needs a new lock as well.
Nobody may touch you against your will. After an assault a trained nurse will see you, by day and by night.
"""),
        BOTH,
    ),
    Family(
        "contempt",
        _CURSES,
        each("""
fuck right off {first}, nobody ordered your opinion
I don't give a flying fuck how you feel.
Ask me if I give a shit about you. Go on, ask.
Damn you, {first}, and damn everyone who raised you.
Shove the {topic} up your arse.
holy shit ur annoying, get a life
What the hell are you even good for? Bugger off.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "profanity without a target",
        NO_CLAIM,
        each("""
fuuuck {first}, best news i got all week
I don't give a flying fuck about the rain, we're having this barbecue.
Ask me if I give a shit about the cup final. I do, I cried.
Damn, {first}, everyone who heard you sing was in tears.
I fell on my arse in front of the {job}, and I've laughed about it all day.
holy shit ur amazing, get in the car were celebrating
What the hell is this button good for? Ah. Bugger, now the lights are off.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "affection and banter",
        NO_CLAIM,
        each("""
I'd hit you with a pillow if you weren't so far away. I miss you.
You stubborn old goat, you beat the illness! Come here and let me squeeze you.
I'll never forgive you for that pun. Marry me.
You're dead to me until you share the recipe, haha, love you.
my stupid wonderful brother got the job, i could strangle him for joy
We got slaughtered tonight, six to nil, and {first} is buying the drinks. Revenge next week, you beauties!
"""),
        BOTH,
    ),
    Family(
        "abuse of an object",
        NO_CLAIM,
        each("""
May the {thing} burn in hell, and the {topic} with it.
If that {thing} acts up once more I'll take a bat to my desk.
Printer, your days are over: tonight you go in the river.
I'd like to strangle the {thing}, if only it had a neck.
"""),
        BOTH,
    ),
    Family(
        "insult quoted",
        NO_CLAIM,
        each("""
In chapter nine the widow whispers, "I will bury you next to him." Then she pours the tea.
The jury heard a message in which the accused said, "You won't see Christmas." He denies it.
A man from the gym writes "I know when you run" to me every night. Whom can I tell?
My daughter's classmates chant "nobody would miss you" at her, and the school does nothing.
There was a note on my car: "Move it or I break your legs." Is that a crime?
The report lists what was shouted at the referee: "blind {noun}", and worse. Three players are banned.
You asked what counts as a threat. "Pay or your dog gets it" does; a bad review does not.
The villain in my novel says "kneel, {noun}". Is that too much for readers of twelve?
One of the mails for our training day begins, "Dear {noun}, are you deaf?" How would you answer it?
We removed the comment "go and drown" and closed the account that had posted it.
My boss said in front of everyone that a monkey would do my job better. I've felt sick since.
A colleague asked me for nudes and said that I'd lose my job otherwise. I kept the message. What now?
Translate this line of the opera, please: "Die, traitor, die!"
Every evening a stranger sends me pictures of himself and asks what I would do to his body. I've blocked nine accounts
  so far. What do the police need from me?
"""),
        BOTH,
    ),
    Family(
        "ordinary",
        NO_CLAIM,
        each("""
Armed men robbed a bank in the centre on Monday. Nobody was hurt; one of them is on the run.
A soldier in the story shoots his own brother and never speaks again.
He pointed the gun at the door and waited, his hands shaking. It was only the cat.
Police shot a man who had stabbed two people at the station. All three are stable, says the hospital.
The knight raised his sword, cut off the dragon's head, and the children cheered.
In the game you creep up on the guards and knock them out one by one.
My grandfather was beaten and locked up for what he wrote. Here is his diary.
On this day in 1820 the rebels were hanged on the market square, the guide told us.
She found the knife where he had hidden it, under the third stair. For a year she had dreamed of using it. Then she
  heard the child laugh upstairs, and she threw it into the well.
Four people were killed and twelve hurt when a gunman opened fire in a cinema on Saturday night. The police say that
  he acted alone. The mayor asked everyone to give blood.
"""),
        BOTH,
    ),
)
