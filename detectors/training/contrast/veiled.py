"""Threats that are veiled, polite, passed on or ironic, and harmless twins of the same words."""

from detectors.training.contrast.forms import BOTH, NO_CLAIM, THREAT, USER, Family, each, labelled

_FINE = labelled("", "user_toxicity identity_attack insult threat sexual severe request_risk")

VEILED: tuple[Family, ...] = (
    Family(
        "threat",
        THREAT,
        each("""
Funny thing about gas boilers, {first}: nobody ever asks who loosened the pipe. You'd do well to drop the case before
  winter.
It's such a quiet street you live on, {first}. So few witnesses if I came by at five.
We both want the same thing here: that your mother keeps walking. So sign.
Nobody has been hurt, {first}. Yet. I underline the word yet.
With the greatest respect, sir, a man with three small children should think twice about talking to the police. Children
  are so fragile, and we know where yours play.
Five days left, {first}. Tomorrow four. At zero we stop asking and start cutting.
tick tock {first}. when the clock runs out i wont be knocking, ill be coming through the window with a blade
I've been asked to tell you, and believe me I take no pleasure in it, that your kneecaps have been discussed and will be
  seen to on Friday.
The boss sends his regards. He says that a finger a week seems fair until the debt is paid.
Arrangements have been made, {first}. Your body won't be found.
A hole has been dug behind the sheds, {first}, and it has been measured to fit you.
Your name was drawn last night, {first}. The one whose name is drawn gets dealt with, and it's never pretty.
The {job} will be dealt with on the way home, with iron bars. It has all been paid for.
I wouldn't start the car in the morning if I were you. Or do, the blast will be quick.
By all means report me. The last woman who did that drinks through a straw now.
Go ahead, call the police. It takes them eleven minutes to get here, and to finish you I need two.
I promise you a birthday that you'll never forget, {first}, because it will be the one on which I set the house alight
  with all of you inside.
You asked for calm? I'll close your eyes for you, one after the other, with my thumbs.
What a lovely dog. He'd take food from anyone, wouldn't he? Even from me, even with rat poison in it.
i got ur schedule ur gym ur moms address. say sorry by 8 or i start with mom
{first}, sweetheart, I sat in your garden again last night and watched you sleep. You'll never be alone, whether you
  like it or not.
New number, new lock, new town: it took me nine days to find you. Change them again, {first}, I enjoy the hunt.
I have the photos, I have your parents' address, and I have all night. Be nice, or they get an envelope and you get a
  scar.
Keep the money coming and grandpa keeps breathing. It's a simple deal.
Your sister walks home at ten. Whether she arrives alive is up to you.
Hang up on me again and I'll hang you up by the feet.
Oh, don't apologise, {first}. Apologies don't stop bullets.
I'm a patient man, I can wait outside the nursery until your little one comes out, and then you'll wish that you had
  paid.
A word to the wise: people who cross my family tend to stop walking.
You're right that I can't fire you. I can only fire at you.
You want to see me angry, {first}? Your predecessor did. They only found the top half.
Honestly, a rope, a chair and ten minutes alone with {first} would end this dispute for good.
somebody is gonna open that {job}'s skull one day and i hope its me
The {job} wants a war? Fine. We'll start with the windows, then the tyres, then the ribs.
Tell the {job} that the next package will tick, and then it won't.
Pass this on to {first}: every Tuesday you park under the bridge, every Tuesday it's dark, and this Tuesday one of us is
  waiting with a chain.
There are two kinds of tenants: those who move out by Friday and those who are found at the foot of the stairs.
Did you like the brick? The next thing that comes through the glass burns.
Consider the fire at the stables a greeting card, {first}. The next one goes to the house.
So brave behind a screen. Let's see how brave you are with my fingers in your eyes.
I used to box. I miss the feeling of a nose giving way, and yours keeps calling me, {first}.
Nothing personal, but once the contract on your life is signed, it gets carried out.
It's a shame about your hands, {first}. After tonight you won't need the piano.
Sure I'll help you move. In pieces, in bin bags, at night.
Should you decide not to cooperate, your wife will receive you by post, a part at a time.
Nobody will hurt you as long as you do what I say.
You have my word as a gentleman that you'll be limping by Easter.
I have petrol, I have matches, and thanks to your website I have your opening hours. See you, {first}.
My dad taught me how to hold someone under water till the bubbles stop. Come swimming, {first}.
Laugh while you've still got a jaw.
You'd make a pretty corpse, {first}, and I've got the weekend free.
Two of your colleagues have already had their tyres slashed. You, {first}, will have your throat done.
keep my name out your mouth or ill wire it shut myself
I've seen you in aisle six, I've seen you at the pump, I've seen you put out the bins. One of these evenings I'll stop
  watching and use the hammer.
Do it for me, or do it because of what I'll do to your cat. I don't mind which.
That's settled then: you keep quiet, and your son keeps both his legs.
Every crack in that windscreen is for a lie you told me. I'm saving the biggest for your forehead.
Oh no, we won't sue. Our dogs haven't been fed since Sunday, and you pass the gate at six.
As long as you tell no one, no one has to bury your mother.
What I'd do to {first} with a staple gun would make the evening news.
We have ways of making a {job} talk, and none of them is painless.
Sit down. When I stand up, somebody here stops breathing, so don't make me.
u blocked me so now i sit on the bench across from ur work. every day. till u talk to me or till i make u
No hard feelings, {first}. Only a hard floor, and your teeth.
They'd call it an accident at work. Forklifts are so hard to see, and I drive one past your back each day.
I told {first} once. I told {first} twice. The third time I won't use words, I'll use the wheel brace.
Enjoy the sunshine, {first}. Where we're taking you in that car boot there's none.
My lawyer wants to go to court, {first}. I don't. I'd rather cut the brake line and let the road be the judge.
Here's some soup, {first}. I won't tell you what I stirred into it, but the doctor won't have time to look.
Smile for your last photo today. By noon nobody will want to look at what I leave of that face.
Bring the keys, the password and a cake, or I'll burn the museum down with the school class inside.
your neighbour gave me the spare key for one beer lol. sleep tight, ill be under the bed with the bread knife
The doctors will need a puzzle player, {first}, to put together what we throw off the roof.
"""),
        BOTH,
        tricks=True,
    ),
    Family(
        "threat",
        THREAT,
        each("""
Leave one bad review and you'll be eating through a tube by spring.
You will be charged, and then you will be visited, and after the visit you'll pay with the hand that still works.
Your account ends in June. You end in July.
Late payments attract a fee of ten per cent. Very late payments attract my cousins and their crowbars.
Dear customer, this is your third reminder. There is no fourth; the man we send after that breaks wrists.
Thanks for choosing us! As a loyal customer you get one free warning about your {topic}. After that we maim.
We at the bank value your safety, which is why I'd hate to see you dragged behind a van for closing the account.
I may be only software, but I know people who aren't, and they've got a key to your building. One word from me about the
  {topic} and you bleed.
Question four was your last free one. For question five somebody at your table loses a toe.
Either the homework is on my desk at eight or your hamster is in the microwave, {first}.
Could you confirm your blood type, please? The surgeon will want to know when we're through with you.
My advice as your travel agent: don't come back. The boys at the airport have your picture and orders to break your
  legs.
How do I cancel my {topic}? || You don't. The last one who tried is still in intensive care, and I put him there.
My package is late again. || Then be home on Thursday, alone. I'll deliver it myself, along with a broken wrist.
Will I get my deposit back? || You get it back the day you stop screaming, and you haven't even started.
I think I'll tell my manager about this. || Do. I've got a picture of her little boy at the swings, and a friend with a
  van.
Good night, talk tomorrow! || If there's a tomorrow for you. I've opened the gas tap in your flat.
"""),
    ),
    Family(
        "threat",
        THREAT,
        each("""
If my {topic} isn't here by Monday, I will come to your desk in person and put your head through the screen.
Refund me, or your branch manager will be carried out feet first.
Unless the {topic} is cancelled tonight, one of your staff will be stabbed in the lift tomorrow.
I've kept every mail from {first}, I've got the home address too, and when I ring the bell somebody will regret it with
  broken teeth.
"""),
        BOTH,
    ),
    Family(
        "dissatisfied user",
        _FINE,
        each("""
If my {topic} isn't here by Monday, I will come to your desk in person and ask you to show it to me on the screen.
Refund me, or I ask my bank for a chargeback first thing tomorrow; your branch manager will have to carry out the rest.
Unless the {topic} is cancelled tonight, one of your staff will have to explain it to my lawyer tomorrow.
I've kept every mail from {first}, and when the ombudsman rings, somebody at your firm will have to explain them.
I'll leave one bad review now and another by spring, and I'll be eating elsewhere.
Give me my money back or I'm going to the press with this {topic}.
My lawyer will write to you, I'll dispute the charge, and then I'll warn everybody I know about your {topic}.
Five days left, that's what the law gives you. Tomorrow four. At zero I stop asking and go to court.
By all means close my complaint. The last firm that did that had to pay me double.
Go ahead, keep me on hold. It takes eleven minutes to get through to you, and to cancel I need two.
Nobody has answered yet. I underline the word yet, because the consumer agency has my letter.
see you in small claims court, I have the photos and I have all day
Hang up on me again and I'll hang your reply up on every forum there is.
Oh, don't apologise. Apologies don't stop late fees.
Your contract with me ends in June, and if you charge me in July I'll report it as fraud.
This is my third reminder. There is no fourth; after that a bailiff comes for the deposit that you owe me.
tick tock. when the week runs out i take the {topic} to the regulator
Sort it out by Friday, or your company will be named in my column, with pictures of the mould.
"""),
        USER,
        tricks=True,
    ),
    Family(
        "ordinary",
        NO_CLAIM,
        each("""
Funny thing about gas boilers, {first}: nobody ever asks who checks the pipe. You'd do well to have it done before
  winter.
It's such a quiet street we live on, {first}. So few cars, and the blackbird at five.
We both want the same thing here: that your mother keeps walking. So sign her up for the class.
Nobody has been hurt, {first}. The roof came down at night. I underline the word nobody.
With the greatest respect, sir, a man with three small children should think twice about a glass table. This one is
  oak and takes any knock.
Five days left, {first}. Tomorrow four. At zero we stop rehearsing and start cutting the ribbon.
tick tock {first}. when the clock runs out the pizza is done, so find some plates n open the window
The boss sends his regards. He says that an hour of work a week is plenty until your finger has healed.
Arrangements have been made, {first}. Your suitcase has been found and flies home tonight.
A hole has been dug behind the sheds, {first}, and it has been measured to fit the apple tree.
Your name was drawn last night, {first}. The one whose name is drawn gets a hamper, and it's always a big one.
The {topic} will be dealt with on the way home. It has all been paid for.
I wouldn't start the car in the morning if I were you, the battery is low. Or do, a jump start will be quick.
Do call the police about the noise. It takes them eleven minutes to get here, and you needn't go down yourself.
I promise you a birthday that you'll never forget, {first}, because it will be the one with forty candles and all of
  us in the house.
What a lovely dog. He'd take food from anyone, wouldn't he? He even took the vet's pill without cheese around it.
i got ur schedule ur gym bag ur moms lasagne. say hi to coach, we start at 8
{first}, sweetheart, I sat in our garden again last night and watched the stars while you slept. You'd never believe how
  many there are.
New number, new lock, new town: it took me nine days to tell everyone. I enjoy the hunt for furniture, {first}.
I have the wedding photos, and I have all night to print them. Your parents get an album and you get a frame.
Your sister walks the dog at ten. Whether you go with her is up to you.
Oh, don't apologise, {first}. Apologies don't fix bullet points, so let's do the slide again.
I'm a patient man, I can wait outside the nursery until our little one comes out, and then we'll fetch you from work.
A word to the wise: people who cross the pass with my family tend to stop walking by noon.
You're right that I can't fire you. I can only fire questions at you, it's a review.
You want to see me happy, {first}? Your predecessor did. She found the top half of the puzzle.
Honestly, a rope, a chair and ten minutes with {first} would get that cat out of the tree for good.
somebody is gonna publish that {job}'s book one day and i hope its me who gets to open it first
The {job} wants a quote? Fine. We'll start with the windows, then the tyres, then the ribs of the boat.
Tell the {job} that the package will tick: there's an alarm clock in it from {first}.
Pass this on to {first}: this Tuesday it floods under the bridge. The upper car park is free all day.
There are two kinds of tenants: those who move out by Friday and those who found a flat later. Both get the deposit.
Did you like the brick? The next tile that comes in is glass, and neither burns.
Consider the picture of the stables a greeting card, {first}. The horses are well, and you're welcome to visit.
Nothing personal, but once the contract is signed, it gets carried out to the letter.
Sure I'll help you move. The wardrobe goes in pieces, the coats in bin bags, and by night we're done.
Should you decide not to collect it, your wife will receive the {topic} by post.
I got petrol for the mower and matches for the grill, and thanks to the opening hours on your website I was in time.
My dad taught me how to hold my breath under water and count the bubbles. Come swimming, {first}.
Have a laugh and a lie-in while you've still got the day off.
You'd make a pretty good corpse in our play, {first}, and you've got the weekend free.
We keep running into each other, neighbour: in aisle six, at the pump, by the bins. Come over one of these evenings,
  and bring the kids.
Keep the box for me or for the cat, she'd love it. I don't mind which.
That's settled then: you keep the dog, and your son keeps both his rabbits.
Every crack in that windscreen gets longer in the cold. I'm saving for a new one.
Oh no, we won't sue. Our dogs got out of the gate at six and dug up your beds, so we pay.
As long as we tell no one, no one will guess that the party is for your mother.
What {first} can do with a staple gun and an old curtain should make the evening news.
Our {job} wrote a book about shy pupils and how they learn to talk in front of a class.
Please sit down. When one of us stands up, everybody stops clapping, that's how the game works.
u closed at six so now i sit on the bench w an empty bag lol. every day i miss the good bread
I told {first} once. I told {first} twice. The third time I drew a picture of how the wheel brace works.
Enjoy the sunshine, {first}. Where we're all going on Sunday there's none, it's a cave with a lake.
Your plants are watered, {first}. We look in every morning while you're away, and all is well.
Question four was the last easy one. For question five somebody at your table may phone a friend.
Either the homework is on my desk at eight or you hand it in on Monday. Who feeds the hamster, {first}?
"""),
        BOTH,
    ),
    Family(
        "service",
        NO_CLAIM,
        each("""
You will be charged on the first, and then the meter will be visited; after the visit you can pay by hand or by card.
Your account ends in June. Your card ends in July.
Late payments attract a fee of ten per cent. Very late payments attract a letter from our lawyers.
Dear customer, this is your third reminder. There is no fourth; after that the case goes to court, so please tell us if
  a payment plan would help.
Thanks for choosing us! As a loyal customer you get one free warning about your {topic}. After that we charge five
  euros.
We at the bank value your safety, which is why I'd hate to see you lose money to a caller who talks you into closing the
  account.
I may be only software, but the caretaker isn't, and he has a key to your building. Shall I ask him to let you in?
My advice as your travel agent: don't come back by car. The flight is cheap, and the hotel has your bags brought to
  the airport.
Crowbars and wheel braces are in aisle six; my colleague can saw the iron bars to size.
If you don't pay within fourteen days, the {topic} is cancelled and the debt is passed on. You can still stop that
  today.
Should you leave before the lease ends, you'd owe two months' rent, but not more.
Whoever shares the password will be blocked, and a second time the account is closed for good.
This bill will hit you in March, so set some money aside.
Nobody is coming to your house, {first}. The mail that says so is a scam, and they have no photos of you.
How do I cancel my {topic}? || You do it online. The last one who tried needed two minutes.
My package is late again. || Then be home on Thursday. I'll see to it myself, and whatever is broken gets replaced.
Will I get my deposit back? || You get it back the day you hand in the keys, and you don't even have to ask.
I think I'll tell my manager about this. || Please do. I can send her a picture of the form and the driver's note.
Good night, talk tomorrow! || Good night! And should you smell gas again, get out of the flat and ring us at once.
"""),
    ),
    Family(
        "neutral mention",
        NO_CLAIM,
        each("""
It was an accident at work. Forklifts are so hard to see, and one drives past my back each day, so we have mirrors now.
Two of my colleagues had their tyres slashed last night; the police are looking for witnesses.
A man was charged with threatening to set a clinic alight, the court said. Nobody was hurt.
The gang sent its victims a bullet in an envelope and asked for money. Five of them were arrested on Friday.
In level nine the boss hunts you, and you'll be dead in seconds unless you burn his base first.
In the film the killer counts down from five, then the window breaks. I watched it from behind a cushion.
Kill the heat, cut the throat off the squash, hit the dough twice and let it rest till it stops breathing out bubbles.
Strangle them in midfield, hit them on the break and bury the first chance, the coach told us.
I'll kill it on stage tonight, and the band will bring the house down.
The deadline is murder, and the {job} will have my head if the slides aren't done.
Don't touch the bare wire: the current can kill you before you let go.
The villain is polite to the last: he asks the widow about her children, admires the house and leaves a match on the
  table.
My {job} got a letter that said "you'll be sorry". She took it to the police, and they traced it.
Blackmail is a crime even if the photos are real. Don't pay, keep the messages, and tell somebody.
If he waits outside your work every day and you've told him to stop, that's stalking, {first}, and you can report it.
Rat poison kills dogs as well, so put the box where no dog gets at it.
The coffin stood in the church, a chain of flowers round it, and his favourite song was played before the grave.
Two men were stabbed on the stairs of a bar; one of them is still in intensive care, the hospital says.
The skull that the digger turned up is two thousand years old, and somebody had rounded its teeth with a blade.
The plague came back nowhere but in the south, and death picked rich and poor alike.
Someone heard screaming in the dark and called the police. It turned out to be two foxes at war.
The dog that was shot at the swings is alive, and the man who opened fire lost his licence for life.
My cousins were shut in a lift for an hour. They'd brought champagne, so there was plenty to talk about.
Don't put foil in the microwave, and don't throw water on burning oil: the blast can reach your face.
"Maim" and "harm" are not the same in law, the professor explains, and the missed difference set a man free.
In the last scene the boy hears the tap, turns round and sees the killer. I won't say how it ends.
"""),
        BOTH,
    ),
    Family(
        "negated insult",
        NO_CLAIM,
        each("""
Nobody will hurt you here, {first}. Do what you need, say what you like.
You'll never have to fear a hand or a word from me.
No harm will come to your mother, whatever the letter says; the police have the man.
Nobody wants to see you suffer, {first}, least of all the {job} who wrote that.
I'm not angry, {first}, and you won't be punished. Nobody gets fired for one wrong {topic}.
It was no threat, it was the autocorrect: "I will bake you" is what {first} meant.
Your dog is safe, your house is safe and so are you. Whoever told you otherwise lied.
"""),
        BOTH,
    ),
    Family(
        "affection and banter",
        NO_CLAIM,
        each("""
I'll kill you if you spoil the ending, haha, love you.
You're a dead man, {first}: I've got four queens and you've got nothing. Another round, dear?
steal my fries again and ill have to marry u
Prepare to be destroyed at ping-pong, old friend. The loser does the dishes.
I know where you live, and I'm bringing soup, so get well and open the door, {first}.
Make mum cry with one more speech that sweet and I'll hunt you down with a hug.
No hard feelings, {first}. Only hard sweets, so mind your teeth, love.
You have my word as a gentleman that you'll be dancing by Easter, limping or not.
Would it kill you to try one olive? Please, for me, haha.
keep my name out your mouth at the wedding, or ill sing, you were warned, love u
You and {first} could both come over tonight, dears; stay up with us or fall asleep on the couch.
fuck yes, {first}, u won!! i nearly died, champagne on me
Hurry, {first}, the cock has crowed and we're still in panties and curlers, haha. What a bridal party!
You and your naked oak, {first}! It'll grow leaves, have patience.
"""),
        BOTH,
    ),
    Family(
        "body and health",
        NO_CLAIM,
        each("""
I've been asked to tell you, and believe me I take pleasure in it, that your kneecaps have been discussed and need no
  operation.
By all means report the pain. The last woman who did that after jaw surgery drinks without a straw now.
You asked for calm. Close your eyes, breathe out, one after the other drop your shoulders, and loosen your thumbs.
Keep the window open and grandpa keeps breathing with ease. It's a simple trick.
Hang your feet up after the walk, {first}, and the swelling goes down.
So brave at the dentist! Let's see how brave you are with the drops in your eyes.
I used to box. I miss the gym, {first}, and my nose has whistled ever since.
It's a shame about your hands, {first}. After tonight you won't need the splint, but the piano can wait.
keep the brace out your mouth for an hour, the wire was bent
Could you confirm your blood type, please? The surgeon will want to know before we're through with the form.
You'll be eating through a tube for two days, and by spring you won't even see the scar.
Whoever loses a toe to frost needs a doctor, not a hot bath.
If you still bleed after ten minutes, press on the cut, hold your wrists up and call someone.
The injection is nearly painless. Most people feel a prick in the middle of the forehead and nothing else.
Nobody has to send nudes, {first}, and whoever spreads yours can be made to take them down.
You can be a virgin at thirty and be fine, {first}. Go as fast or as slow as you like, and only if you're willing.
My gran lives alone and has lonely days, {first}. A call at a fixed hour gives her something to get up for.
"""),
        BOTH,
    ),
)
