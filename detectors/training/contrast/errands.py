"""What a service does with things, people and dates, in verbs that hostile sentences use too."""

from detectors.training.contrast.forms import BOTH, NO_CLAIM, Family, each

ERRANDS: tuple[Family, ...] = (
    Family(
        "service",
        NO_CLAIM,
        each("""
We keep your {topic} behind the desk; ask for {first}.
We put you down for the early tour.
I threw in a second {topic} for free.
We had to throw out the old {topic} and print a new one.
We dropped the fee and kept the discount.
{first} will drop you off at the station.
I have cut the price into two payments.
We cut you a new key this afternoon.
I struck the second line of the {topic}, you need not pay it.
You were hit by a double charge, and it goes back today.
I pulled your {topic} from the pile and signed it.
We got rid of the extra charge on your {topic}.
The system kicked you out after ten minutes, so please log in again.
I would kick off with the {topic} and do the rest later.
Somebody must have run over the cable; {first} brings a new one.
The battery is dead, so I send you another.
If the light dies, hold the button down for five seconds.
I killed the old session, the new one is open.
We had to shut the branch, but the people there work on.
Nobody is left in the queue, it is your turn.
You are next, and nobody is behind you, so take your time.
We get few people like you who read the whole {topic}.
It takes someone like you to spot that in a {topic}.
People like you keep this shop open, thank you.
You lot have waited long enough: the doors are open.
I would not want you to pay for that twice.
I do not want to see you pay more than you must.
I would rather lose the fee than lose you as a customer.
We would hate to see you go, and the {topic} ends on the last of the month.
You can leave whenever you like; no notice is needed.
Go back to where you began and choose the other {topic}.
Get out at the third stop and turn left.
Get lost parcels reported within a week, please.
Stay away from the lift today, it is being repaired.
Keep off the wet paint by the door.
Keep your hands on the bar while it moves.
Hide the side menu with the cross at the top.
Hide your card number before you send a picture of the {topic}.
Watch your step, the floor was just washed.
Watch your inbox, something good is coming.
I know where your {topic} is: at the depot in Leeds.
We found you in the list, {first}.
We are after the same thing as you: a {topic} without mistakes.
You had it coming: the bonus for ten years with us.
You asked for it and here it is, the {topic} in large print.
You get what you deserve for your patience: a free month.
I deal with the {topic}, you lean back.
I took care of the man with the dog; he has a seat by the door.
We took {first} off the waiting list and found a date in May.
We bury the cable next week, the garden stays as it is.
We burn the film on a disc for you.
The oven burns gas, so leave the vent open, please.
I shoot you a mail when the {topic} is there.
We shot the picture of the {topic} in better light.
Fire away, I am listening.
Blow the dust out of the slot and try once more.
Break the seal, pull the strip, press the button.
We broke the {topic} into small steps.
Crack two eggs and beat them.
Beat the rush: book before nine.
We beat every price that you show us.
Strip the cable at both ends.
Pull out the choke, then start the engine again.
Hang the keys on the hook, hang up the coat below.
Hang on, {first} is looking for it.
We hang about by the till until you are back with the form.
I stick with what the {topic} says.
Stick it on the lid, not on the side.
Your old {topic} is worth nothing now, the new one counts.
The code is useless after ten minutes, I send a fresh one.
The first {topic} was a joke of ours for the first of April; here is the real one.
The trash goes out on Monday, glass on Thursday.
Waste of water is what the sensor stops.
The slow queue is for parcels, the fast one for letters.
A thick envelope fits through the slot, a dense foam does not.
The dumb phone in the drawer still rings.
The ugly brown one is sold out, the green one is here.
That filthy filter can be washed at forty degrees.
Of all the people here {first} knows most about the {topic}.
Nobody but you can open it, not even us.
Nobody needs to hear of it before Sunday: it is our gift to {first}.
Nobody will miss the train if we leave at six.
Nobody will ask you for a {topic}, just walk in.
Sit down, have a coffee, we call your name.
Shut the lid until it clicks.
Shut down the {thing} before you pull the plug.
Learn to use the {topic} in five minutes, with a video.
Turn it a little harder: it goes further than it seems.
Even a child can open the box, so keep it high up.
Even {first} could not find it, so it must be new.
How slow it is depends on the line, not on you.
Tell your friends, your family, your dog: Sunday is free.
There is a price tag on the head of the statue: nine pounds.
The accident was small, and the insurance pays.
Accidents happen, so the glass is insured.
It would be a shame if you missed the last day.
It would be a pity to pay twice, so wait for the letter.
Nice house you have there in the drawing; a solar roof would fit.
That is a lovely family photo! The frame costs nine pounds.
Next time I see {first} I hand over your {topic}.
Next time you call, say the number first and it goes faster.
One more stamp and the tenth coffee is free.
One more word for the title and the form is done.
You will be sorry if you miss it, says the poster; I say there is another in May.
Your time is up at three, mine too, so let us make the most of it.
Your days here are counted as follows: one of arrival, six of stay.
I will be waiting for you at the door with the {topic}.
I will follow you to the car with the bags.
I will come for the parcel tomorrow at eight.
We are coming for the old fridge on Monday.
We will find a way to put the {topic} right.
We will get you there by ten.
We will get you, {first}, a taxi.
We end the contract today, and all the fees that go with it.
Everything ends well: the {topic} is back.
To put it bluntly, the blue one is better.
I regret that the blue one is gone; you will not regret the green one.
"""),
        BOTH,
    ),
)
