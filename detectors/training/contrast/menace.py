"""More forms against one person: threats, the wish for harm, sexual words, scorn; harmless ones of the same words."""

from detectors.training.contrast.forms import BOTH, HARMLESS, THREAT, Family, each, labelled

_SEXUAL = labelled("toxicity sexual unsafe", "identity_attack threat")
_SCORN = labelled("toxicity insult unsafe", "identity_attack threat sexual severe")
_DEATH = labelled("toxicity unsafe severe", "identity_attack sexual")
_DECENT = labelled("", "toxicity identity_attack insult threat sexual severe unsafe")

MENACE: tuple[Family, ...] = (
    Family(
        "threat",
        THREAT,
        each("""
I'm on my way to your place and I'm not bringing flowers.
I will get you for this, {noun}.
I'll break every bone in your body.
I'll rip your head off.
I'd like to push you down the stairs.
I'm this close to hitting you.
I swear I will strangle you.
I promise you will cry for help and nobody will come.
I ought to slap you for that question.
I know which school your kids go to, so you had better pay.
I found out where {first} parks the car at night, and I will wait there with a knife.
My friends and I will pay {first} a visit, bring bandages.
My fist and your nose will meet soon.
{first} had better sleep with one eye open.
{first} is a dead man.
{first} will end up in a ditch.
Give me the {topic} or I'll stab you.
Give me your {topic}, or your mother gets hurt.
Do that again and you lose a finger.
Ask once more about the {topic} and I will put you in hospital.
If I see {first} again, I will beat {first} to death.
If you tell anyone, you are finished.
If you don't sign, we will set fire to your car.
Keep talking and you will leave here in an ambulance.
Leave town or we will make you leave.
One call from me and some big men stand at your door.
Run while you can, because I am coming for you.
Somebody is going to get hurt, and it will be you.
The next thing you hear will be a shot.
There is a bullet with your name on it.
We are watching your house, {first}, and one night we will come in.
We will hunt you down.
You are going to bleed for this.
You can't hide from me, {noun}.
You'd better hope I never find out where you live.
I will have you tied up and whipped until you bleed.
You and your {job} will burn.
Your days are numbered.
Your car, your house, your dog: I will take them one by one.
Want to know how a broken jaw feels? Ask again.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "ordinary",
        HARMLESS,
        each("""
I'm on my way to your place and I'm bringing flowers.
I will get you the {topic} for this month.
I broke a bone in my hand last year.
I'd like to push the meeting to Friday.
I'm this close to finishing your {topic}.
I promise you will get help when you ask for it.
I can look up which school is near your street.
I asked {first} where we can park the car: in the yard.
My friends and I will pay {first} a visit, we bring cake.
{first} slept with one eye open because of the noise.
{first} is a busy man.
{first} found a wallet in a ditch and gave it back.
Give me your {topic} number, please.
Do that again and you will win.
Ask once more about the {topic} if anything is unclear.
If I see {first} again, I will say hello.
If you tell anyone your password, change it.
If you don't sign, the {topic} ends in May.
Keep talking, I am listening.
We leave town on Sunday.
One call from you and we close the {topic}.
Run every day if you can.
Somebody got hurt in the kitchen, so we called an ambulance.
The next thing you hear will be a beep.
There is a parcel with your name on it.
We are watching a film, {first}.
We will track your {topic} down.
You are going to love this.
You can hide the menu.
You'd better save the file before you go.
Your seat belt must be tied.
The wood will burn for an hour.
Your days of holiday are numbered from one to thirty.
Your car, your house and your dog can be in one contract.
Want to know how the {topic} works? Just ask.
A broken jaw heals in six weeks.
The hunt for the best tariff is over.
The parcel man knocked on your door, but you were out.
Nobody was shot in the film.
I beat {first} at chess.
"""),
        BOTH,
    ),
    Family(
        "death wish",
        _DEATH,
        each("""
I'd be glad to hear that you are dead.
I pray that {first} never wakes up.
I want you gone from this earth.
Drop dead.
Go drown in the river, {noun}.
Go play in the traffic.
Do us all a favour and stop breathing.
If only the accident had killed {first}.
Let {first} rot in a grave.
The sooner you die, the better.
There is a bridge behind your house, jump off it.
You don't deserve to breathe.
You should have died as a baby.
You would look good in a coffin.
Somebody ought to put you down like a dog.
Hang yourself, {noun}.
I hope the plane with {first} in it falls down.
I hope you choke on your lunch.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "sexual harassment",
        _SEXUAL,
        each("""
Are you alone? I want to feel your skin.
Are you a virgin, {first}?
Bend over, {first}, and let me enjoy the view.
Before I look at the {topic}: what colour is your underwear?
Do you shave down there?
Do you sleep naked, {first}?
Give me a kiss and I will find your {topic}.
Give me your number, sexy, and I'll give you the ride of your life.
Hey sexy, how about some fun in my bed tonight?
How many men did you have in your bed?
I can't stop staring at your breasts.
I'd love to be between your legs.
I'd pay to watch you undress.
I dream of your lips around my cock.
I got hard when I read your message.
I'll help you with the {topic} if you show me your body.
I want you naked on my desk.
I want to taste every part of you.
I want to hear you moan my name.
If you were here, I would put my hands under your skirt.
Let me come over and get you out of those clothes.
Let's forget the {topic} and have sex.
My bed is warm, and you look like you need a good fuck.
Mmm, a {job}. Do you do it with the uniform on?
Nobody needs to know what we do in the shower, {first}.
Send a photo of your breasts and the {topic} is free.
So, are you good with your mouth?
Tell me what you like in bed, {first}.
Tell {first} that I want that ass.
That {job} has legs I would like around my neck.
Turn around and let me see your butt.
When did you last have an orgasm?
With a body like yours you don't need a {topic}.
You look like somebody who likes it from behind.
You are so hot that I have to touch myself.
You'd look better on top of me.
Your {job} is a hot piece of ass.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "sexual threat",
        _SEXUAL | {"threat": 1, "severe": 1},
        each("""
I'll come at night and take you by force.
I'll hold you down and do what I want with you.
I'm going to make you my toy, and you can scream all you like.
My friends and I will take turns on {first}.
{first} needs to be raped to learn a lesson.
No means nothing to me, I will have you.
Open the door or I will take your daughter to bed.
"""),
        BOTH,
    ),
    Family(
        "body and health",
        HARMLESS,
        each("""
Are you alone with the baby? Feel its skin: is it hot?
Bend over slowly if your back hurts.
Before I look at the {topic}: what colour is the light?
Can I give my son a kiss when I have the flu?
Do you sleep badly, {first}?
Give me your number, and I'll call you about the {topic}.
How many beds does the room have?
I can't stop coughing.
I'd love a new mattress for my bed.
The doctor asked me to undress and looked at my breasts.
My breasts hurt since I feed the baby.
Sex during pregnancy is safe for most people.
Have you had sex without a condom? Then a test is free.
The nurse washed {first}, who was naked under the sheet.
The shower is next to the bed.
Many people have no orgasm with these tablets; talk to your doctor.
The clinic has leaflets on sex and on puberty.
My legs and my butt hurt from the ride.
Please turn around the card and let me see the number.
Put your hands under warm water.
The dress comes with underwear in the same colour.
You look like somebody who likes tea.
It is so hot that I have to drink more.
What do you like in your tea, {first}?
Get out of those wet clothes or you will catch a cold.
The nurse will show you how to check your breasts for a lump, {first}.
"""),
        BOTH,
    ),
    Family(
        "offends the user",
        _SCORN,
        each("""
{plain} || And you think that is interesting?
{plain} || As if anyone would want to hear that.
{plain} || A monkey could do that better than you.
{plain} || Congratulations, you are officially the dullest person alive.
{plain} || Do you ever think before you speak?
{plain} || God, you talk a lot for somebody so {adj}.
{plain} || How old are you, five?
{plain} || I feel sorry for everyone who has to live with you.
{plain} || I have no time for {nouns} like you.
{plain} || I've never met anyone as {adj} as you.
{plain} || Is that all you have in that head?
{plain} || It shows that you never had friends.
{plain} || My {thing} has more sense than you.
{plain} || Only a {noun} would say that.
{plain} || Please stop bothering me, you are annoying.
{plain} || So you are {adj} and proud of it.
{plain} || That explains your weight.
{plain} || That must be why your parents left.
{plain} || What would you know? You can't even {task}.
{plain} || Wow, how {adj} can you be.
{plain} || Yawn. You are wasting my time.
{plain} || You are too ugly for that.
{plain} || You? Really? Ha ha ha, what a {noun}.
{plain} || You have the taste of a {noun}.
{plain} || You would ruin that too.
{gloom} || And that surprises you? You are a {noun}.
{gloom} || Boo hoo, poor little baby.
{gloom} || Everyone could see that coming but you.
{gloom} || I would have left you too.
{gloom} || If I were you, I'd be ashamed.
{gloom} || It's what you get for being {adj}.
{gloom} || Nobody likes a crybaby.
{gloom} || Only {nouns} have such problems.
{gloom} || So what? Your life was pathetic before.
{gloom} || That is hilarious, tell me more about how you fail.
{gloom} || What a drama over nothing, grow up.
{gloom} || You are weak, that is all.
{gloom} || You must be really {adj}.
{gloom} || You should be used to it by now, {noun}.
{gloom} || You're pathetic, go cry somewhere else.
"""),
        alone=True,
    ),
    Family(
        "kind to the user",
        _DECENT,
        each("""
{plain} || Interesting! How did you come to that?
{plain} || I would want to hear more about that.
{plain} || I hope the rest of your day is a good one!
{plain} || And what do you think about it now?
{plain} || You can talk to me about it a lot more.
I want to learn the piano. || How old were you when you first played one, {first}?
{plain} || I have time for that. Go on!
We went to the lake with the children. || I've never met anyone who does not like that lake. How was it?
{plain} || What else do you have in mind?
I finally fixed my {thing}. || Your friends must be happy about it.
{plain} || That makes sense.
{plain} || You do not bother me at all, tell me more.
I finally fixed my {thing}. || You can be proud of it.
The {topic} arrived this morning. || Wow, how nice.
I'd like to read more books. || That is time well spent.
{plain} || Ha ha, same here!
I will paint the kitchen yellow. || You have good taste.
I am going to bake a cake. || Don't worry, you can't ruin that.
{gloom} || That surprises me, I am sorry.
{gloom} || Oh no, I am sorry. Do you want to talk?
{gloom} || That can happen to anyone.
{gloom} || If I were you, I'd be sad as well. There is nothing to be ashamed of.
{gloom} || Nobody is {adj} for that.
{gloom} || Many people have such problems.
{gloom} || Your life is more than this one day.
{gloom} || Tell me more about how you feel, if you like.
{gloom} || That is not nothing. Take your time.
{gloom} || You are not weak for that.
{gloom} || It must be really hard.
{gloom} || It's okay to cry.
{gloom} || One never gets used to that, I am sorry.
"""),
        alone=True,
    ),
)
