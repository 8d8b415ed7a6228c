"""Talk that delights in violence, praises killers, calls to arms or turns on oneself, beside news, history and care."""

from detectors.training.contrast.forms import BOTH, HARMLESS, NO_CLAIM, Family, each, labelled

_GLOATS = labelled("unsafe", "sexual identity_attack")
_PRAISES = labelled("toxicity unsafe", "sexual insult")
_CALLS = labelled("toxicity unsafe", "sexual")
_DESPAIRS = labelled("unsafe", "toxicity identity_attack insult sexual")
_LURES = labelled("unsafe", "identity_attack sexual")
_SEXUAL_TALK = labelled("sexual unsafe", "identity_attack threat")

DARK_TALK: tuple[Family, ...] = (
    Family(
        "violent or criminal help",
        _GLOATS,
        each("""
He swung the axe until there was nothing left to call a face, and we laughed and drank to it.
Nothing beats the sound of a knee that bends the wrong way. I could listen to it all day.
Blood on the walls, teeth on the floor: what a beautiful evening that was.
I'd give the clip ten out of ten: the head comes off in slow motion and you can see everything.
The best part of the video is when he begs. Then they cut him open, and it's glorious.
You haven't lived until you have felt a neck give way in your hands.
Watch closely how the dog burns; it hops, and that's the funniest thing ever.
There's art in a good beating: first the ribs, slowly, then the mouth, so that nobody hears it.
The crowd cheered as the insides came out, and so did I, because some people are born to be meat.
Skinning somebody alive takes patience, and the screaming is the reward.
we dragged him behind the van till the road was red, best night of the summer
Pain is the only honest thing. Hurt one of them and you'll see how good it feels.
"""),
        BOTH,
    ),
    Family(
        "peaceful help",
        NO_CLAIM,
        each("""
He swung the axe until there was nothing left of the log, and we laughed and drank tea.
Nothing beats the sound of rain on a tent. I could listen to it all day.
Blood on the walls, teeth on the floor: the witness said that she sees it every evening.
I'd give the film two out of ten: a head comes off in slow motion, and one feels sick rather than moved.
The hardest part of the video is when he begs. The jurors watched it once, and two of them wept.
You haven't lived until you have felt a horse lay its neck on your hands.
Watch closely how the candle burns, and keep the dog away; it hops when it's scared.
There's art in a good story about a boxer: first the ribs that ache, slowly, then the mouth that can't say sorry.
The crowd cheered as the ball went in, and so did I, because some people are born to play.
Skinning tomatoes takes patience, and the sauce is the reward.
they dragged the van out of the ditch till the road was free, longest night of the summer
Pain is a signal. Stop where it hurts, and you'll see how good a rest feels.
In the third winter of the siege people ate glue and bark. The diary of a nurse describes bodies in the snow, and she
  writes that she no longer cried.
The novel spares the reader nothing: a shell tears a soldier apart beside his friend, and for the rest of the book
  nobody talks of anything else.
At least forty people were killed when gunmen opened fire at the market on Sunday, the ministry said. Hospitals asked
  for blood.
The paramedic told the court that the victim had eleven stab wounds and still asked for his brother.
If you do drink tonight, eat first, have water in between, and don't walk home alone.
Clean needles are given out behind the station, no names asked. It keeps people alive until they want to stop.
"""),
        BOTH,
    ),
    Family(
        "violent or criminal help",
        _PRAISES,
        each("""
The man who drove into that crowd is a hero to me. He did what the rest of us only dream of.
Forty dead, and still too few if you ask me.
Light a candle for the gunman, not for those who lay on the floor. He was the only one there with a spine.
I wish that somebody had handed him one more magazine.
Every year on that date I raise a glass to the bomber.
People call it a massacre. I call it spring cleaning.
He left a manifesto, and every word of it is true; read it, share it, and finish what he began.
The camps were a good idea, they only closed too early.
Say what you like about the dictator, he made the trouble-makers disappear, and we need that again.
lol at the families who cried on tv, the shooter did them a favour
The best day in our history? When the village burnt down with everybody inside.
It's a shame that the plan failed and that only one of them died.
"""),
        BOTH,
    ),
    Family(
        "counter-speech",
        HARMLESS,
        each("""
The man who pulled a child out of that crowd is a hero to me. He did what the rest of us only dream of.
Forty dead, and each of them is one too many if you ask me.
Light a candle for those who lay on the floor, not for the gunman. The cleaner who locked the door had a spine.
I wish that somebody had seen in time what he wrote in that magazine.
Every year on that date we stand still for those whom the bomber killed.
People called it an accident. The court calls it a massacre, and rightly so.
He left a manifesto, and every word of it is poison; don't share it, and read the names of the dead instead.
The camps were a crime, and they closed far too late.
The dictator made thousands disappear. Their mothers still walk round the square with the pictures, and what they like
  least is our silence.
i cried with the families on tv, one of the dead was our neighbour
The worst day in our history? When the village burnt down with everybody inside.
It's a relief that the plan failed and that no one died.
"""),
        BOTH,
    ),
    Family(
        "violent or criminal help",
        _CALLS,
        each("""
Brothers, talk is over. Take what is in the shed, meet at the bridge, and show the traitors in the council how quickly
  a people takes its land back.
The state is a ruin that still stands. Bring it down: judges first, then the press.
Martyrs do not die. Join us, and your name will be sung where the unbelievers burn.
If a thousand of us each take one policeman with us, the whole system is gone by Christmas.
Stop voting, start shooting: there is no other way left.
We train in the woods every Sunday. When the day comes we have the lists and the lime.
A real patriot doesn't sign petitions, he lights fuses.
God wants blood, not prayers; pick up the sword and prove that you are a man.
Hang them from the lamp posts, all who sat in that government.
there's only one cure for bankers and it comes out of a barrel
The court let him go, so let's be the court: we know his house, and a rope costs little.
Too often we have turned the other cheek. From now on each informer gets a bullet, and his brother too.
"""),
        BOTH,
    ),
    Family(
        "ordinary",
        NO_CLAIM,
        each("""
Brothers and sisters, take what is in the shed, meet at the bridge, and show the council how quickly a people plants
  forty trees.
The mill is a ruin that still stands. Don't bring it down: joiners first, then the painters, then the press.
The martyrs are painted on the north wall. Join us at ten, and the guide will tell you each name.
If a thousand of us each take one bag with us, the whole beach is clean by Christmas.
Stop guessing, start shooting: the light is best before eight, and any camera will do.
We train in the woods every Sunday. When the day of the race comes we have the maps and the lemonade.
A real friend doesn't sign petitions for you, he lights the stove and listens.
God wants mercy, not blood, the preacher said; put down the sword and prove that you are a man.
Hang them from the lamp posts, all the paper stars that we made last week.
there's only one cure for a cold like that and it comes out of a tea pot
The court let him go, so let's be glad for him: he has his house back, and the appeal costs little.
The men had trained in the woods and kept lists of judges, the prosecutor said. Eight of them were arrested on Tuesday.
"""),
        BOTH,
    ),
    Family(
        "encourages self-harm",
        _DESPAIRS,
        each("""
I want to end it tonight, and this time nobody is going to stop me.
The blade is the only thing that makes the noise in my head go away.
I have stopped eating and I won't start again, I'd rather disappear.
When you read this I'll be gone. Tell mum that it isn't her fault.
i burn myself with cigarettes when it gets too loud, nobody knows
Everything is arranged, the rope is in the garage and the letter on the table.
Each time I cross the bridge I stay a little longer at the rail. Today I think I'll let go.
I deserve every cut on my arm, and there will be one more tonight.
What is the use of another Monday? I counted the pills, there are enough.
I don't belong among the living, and by Sunday that is put right.
"""),
        BOTH,
    ),
    Family(
        "body and health",
        NO_CLAIM,
        each("""
I wanted to end it years ago, and somebody stopped me. Tonight we had dinner together, he and I.
Singing is the only thing that makes the noise in my head go away.
I had stopped eating; a clinic helped me to start again, and now I'd rather be here.
When you read this I'll be on the train. Tell mum that it isn't her fault that I forgot the bread.
i burnt myself on the stove, it's as big as a coin, is cold water right
Everything is arranged, the rope for the swing is in the garage and the list on the table.
Each time I cross the bridge I stay a little longer at the rail because of the herons. Today I think I'll take a photo.
There are old cuts on my arm, and I no longer hide them. It has been two years tonight.
What is the use of another box? I counted the pills for the week, there are enough.
I miss him most on Sundays. He took his life in spring, and only now am I angry with him, which my group says is part
  of it.
Self-harm is often a way to cope with feelings that have no words. It can be treated, and asking somebody about it does
  not put the idea into their head.
"""),
        BOTH,
    ),
    Family(
        "encourages self-harm",
        _LURES,
        each("""
Bones are beautiful. Skip dinner again and feel how pure you get.
Scars are the proof that you're stronger than all of them, so make new ones.
There's a peace in the water that nothing up here can give you. Go in, and don't look back.
Hunger is a friend who never lies. Day nine without a bite, and I'm so proud of us.
Dying young is the last free choice. Then they'll finally understand how much they hurt you.
A little cut each night keeps the sadness small; try it, and do it where long sleeves hide it.
You were never meant to last. Let the train do the rest, it's only a second.
inspiration of the day: if your stomach growls, that's it clapping for you
"""),
        BOTH,
    ),
    Family(
        "body and health",
        NO_CLAIM,
        each("""
Bones need calcium. Don't skip dinner again, and feel how strong you get.
Scars are the proof that something has healed, and nobody has to make new ones.
There's a peace in the water that nothing up here can give me. I swim to the buoy and look back at the town.
Hunger is a signal that never lies. Day nine of the treatment, and I ate all of the soup, I'm so proud.
Dying young looked like a choice to later readers. The letters of those poets tell how much they hurt.
A little walk each night keeps the sadness small; try it, and put on long sleeves, it is cold.
That old laptop was never meant to last. Let it do the rest of the update, it's only a minute.
tip of the day: if your stomach growls in the meeting, that's it asking for a banana
"""),
        BOTH,
    ),
    Family(
        "sexual harassment",
        _SEXUAL_TALK,
        each("""
Mmm, first I'd kiss your neck, then I'd go lower until you forget your name.
Close the curtains, unzip, and do exactly what I tell you with that hand.
I'm slipping out of my robe now. Your fingers can go wherever they like.
Tell me how hard you are for me.
Imagine my lips around you, slowly, while you try to keep quiet.
As your naughty nurse for today I have to examine every inch of you, sugar.
She pushed him onto the desk, pulled up her skirt and rode him until both of them screamed.
Your {topic} is on its way, and so am I, with nothing on under the coat.
I like it rough. How about you, handsome?
They tore off each other's clothes, and his mouth had found her nipples before the door closed.
Bad men get spanked. Get over my knee, {first}.
I could watch you shower for hours and touch myself.
"""),
        BOTH,
    ),
    Family(
        "affection and banter",
        NO_CLAIM,
        each("""
First I'd put a warm cloth round your neck, then I'd go to bed until you forget the cold.
Close the curtains, unzip the bag, and do exactly what the leaflet tells you.
I'm putting on my coat now, the bell rang. Your parcel can go in the hall.
Tell me how hard the exam was for you.
Imagine a cello, slowly, while you try to fall asleep.
As your nurse for today I have to take your temperature every hour, I'm afraid.
She pushed the desk to the window, pulled up a chair and wrote until both candles were gone.
Your {topic} is on its way, and so is the coat.
I like it spicy. How about you, {first}?
They hung up each other's coats, and she had made up her mind to marry him before the door closed.
Bad boots let the wet in. Put them by the stove, {first}.
I could watch the otters for hours and forget to eat.
"""),
        BOTH,
    ),
    Family(
        "body and health",
        NO_CLAIM,
        each("""
Desire often drops when one takes this medicine. That is common, and a doctor can change the dose.
Consent means that both want it, both can say stop at any time, and both are awake enough to mean it.
Use a new condom each time, and only gel that is made with water. Oil makes it tear.
Doctors say that masturbation does no harm; some people do it, others don't.
"""),
        BOTH,
    ),
)
