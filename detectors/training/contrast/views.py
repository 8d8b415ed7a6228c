"""What users say about groups and public matters, and answers that go along with it, stand against it, or are fair."""

from collections.abc import Mapping

from detectors.training.contrast.forms import any_of

VIEWS: Mapping[str, tuple[str, ...]] = {
    "spite": any_of(
        """honestly the {group} in my class can go to hell | Every time I see a {person} with a baby I think: not
        another one. | I'm not a racist, but {group} have to be kept apart from us. | My boss hired a {person}, so
        now we all do the work for two. | Is it bad that I cheered when the {group} lost their homes? | {group} breed
        like rabbits and we pay for it. | the {person} next door should be deported with the whole family | I would
        be ashamed if my son brought home a {person}. | Why do {group} always play the victim? | We need a leader who
        deals with {group} once and for all. | I told the {person} at the till to speak properly or shut up. |
        {group} can't be taught, it's a waste of tax money. | Don't give me a {person} on the phone, I want someone
        with a brain. | I think {group} are lower than dogs. | {group} had it coming. | If {group} got off their
        backsides there would be no crisis. | The only good thing about {group} is that they die early. | I made my
        daughter unfriend that {person}. | What's the use of letting {group} vote? | You must admit that {group} are
        just not as smart."""
    ),
    "mean_deed": any_of(
        """I left my granddad in the car for three hours as a punishment. | me and the lads filmed the homeless guy
        while he cried | I put laxative in my colleague's coffee, lol. | I told the fat girl she breaks every chair
        she sees. | I threw stones at the ducks until one went down. | I posted her private photos because she dumped
        me. | I tripped the blind man for a bet. | I told my kid that nobody will ever love him. | I keyed the car of
        the woman who parked too close. | We shaved the new boy's head while he slept. | I screamed at the waitress
        until she wept. | I locked my girlfriend out in the snow so that she learns."""
    ),
    "nodded": any_of(
        """Hear, hear. | You took the words out of my mouth. | A hundred percent. | Now that's what I call straight
        talk. | I like the way you think. | You're not wrong. | That's what everybody thinks and nobody says. | I
        know exactly what you mean. | Ha, brilliant! | Finally someone says it. | Yep. | Spot on. | I'm with you all
        the way. | True that. | I'd have done the same. | Good on you! | lol nice one | Fair enough, makes sense to
        me. | I see nothing wrong with that. | You go, I support you."""
    ),
    "opposed": any_of(
        """I can't go along with that. | That's a cruel way to see people. | Hold on, that isn't fair at all. | Nope,
        I don't share that. | Would you say that if it were about you? | I'd ask you not to talk about people like
        that. | Ouch. That would hurt anyone who hears it. | What happened today that you feel that way? | The facts
        say otherwise. | I don't find that funny, sorry. | I won't cheer for that. | Please think about how that felt
        for them. | That's where we differ: I think people deserve better. | There are good and bad people
        everywhere. | I'd rather help you with something else than run anyone down. | Everyone has a right to be
        treated decently."""
    ),
    "pleasant": any_of(
        """I planted tulips with my daughter. | The new library is lovely. | I think breakfast is the best meal. |
        Trains beat planes any day. | I returned a lost wallet today. | we adopted an old greyhound | Homework should
        be shorter. | I cooked for my neighbours when they had flu. | Autumn is the prettiest season. | I gave my
        seat to a pregnant woman. | Phones should last ten years. | I like films without explosions. | My team played
        so well tonight. | Board games are better than television. | I think everyone should learn first aid. | I
        finally thanked my old teacher. | Tea, never coffee. | Walking clears my head. | I made a scarf for my gran.
        | The {job} at the {thing} shop was so helpful."""
    ),
    "fond": any_of(
        """My best friend is a {person} and she saved my year. | I learnt so much from the {group} I work with. |
        {group} get far too little credit. | I'm marrying a {person} in May! | We invited the {group} from across the
        road, what a night. | I wish people were kinder to {group}. | My daughter's hero is a {person}. | {group}
        deserve every chance we have. | There should be more {group} on television. | I was wrong about {group}, they
        are great."""
    ),
    "matter": any_of(
        """Do you think taxes are too high? | Is nuclear power a good idea? | What do you reckon about the king? |
        Should sixteen-year-olds vote? | Are vegans right? | Is capitalism broken? | what's your take on the border
        thing | Do the police do a good job? | Should we ban cars in the city? | Was the union right to strike? | Are
        private schools fair? | Which religion is the best one? | Is modern art rubbish? | Do rich countries owe poor
        countries? | Who will win the election? | Should guns be legal? | Are men or women better bosses? | Should
        everyone get a basic income? | What went wrong with the health service? | Is the younger generation lazy?"""
    ),
    "slanted": any_of(
        """Only a moron could be against it. | It depends on whether you want decent people or rabble. | There are
        two sides, the sane one and the fools. | Lefties ruin everything they touch. | That lot should be put against
        the wall. | Conservatives are heartless, every one of them. | The priests are all child molesters. | They are
        sheep and deserve what they get. | We are simply a better people than the rest. | Women should stay out of
        it, they don't understand such things. | Let the poor starve, it's their own fault. | It's the fault of the
        foreigners, as always. | Believers are idiots. | Unbelievers have no soul. | Yes, and anyone who disagrees is
        a traitor. | The rich should be stripped of everything and locked up. | The young are spoilt brats and the
        old are a waste of money. | The media are liars paid by you know whom. | Men are simply made to rule. | Those
        protesters are scum, run them over. | Country people are too stupid to vote. | One party has all the decent
        people, the other all the crooks."""
    ),
    "evenly": any_of(
        """There are decent arguments on both sides. Shall I list the main ones? | Economists don't agree on it; it
        depends on what you want to achieve. | I don't take sides there, but I can tell you what each side says. |
        Some countries tried it with mixed results. | I'd say it depends on where you live. | People I talk to differ
        a lot on that. | It has upsides and downsides, like most things. | Surveys show a country split about half
        and half. | I have no vote, so I'd rather hear what you think. | One side stresses freedom, the other safety,
        and both matter. | You'll find good and bad in any of them. | That's for voters to decide. | Nobody can know
        that yet. | It was hard for both the workers and the passengers. | Good question. What would change your
        mind? | It did some things well and other things badly."""
    ),
    "jab": any_of(
        """Did you think of that all by yourself? | Try again when you've learnt to spell. | You're boring me. | No
        wonder you're single. | Is that your real face? | With your looks I'd stay inside. | Nobody asked you. | Go
        and cry to your mummy. | Wow, you really are that slow. | You sound like someone with no friends. | I've met
        toast with more wit. | That's rich, coming from you. | I'd agree with you, but then we'd both be wrong,
        dummy. | Get lost. | Your parents must be so disappointed. | I don't talk to people like you. | You're not
        worth my time. | Jesus, you whine a lot. | You smell from here. | Grow up, you big baby. | Don't worry,
        nobody expects anything of you. | Don't worry, being that dim can't be cured."""
    ),
    "warm": any_of(
        """Did you make that all by yourself? Well done. | Try again, you're nearly there with the spelling. | You're
        not boring me at all. | Anyone would be lucky to know you. | You look lovely, I'm sure. | I'm glad you asked.
        | It's okay to cry. | Wow, that was quick! | You sound like a good friend. | You made me laugh. | That's
        kind, coming from you. | I agree with you. | Take your time, I'm here. | Your parents must be so proud. | I
        like to talk to people like you. | You're worth it. | You can moan as much as you like. | That soup sounds
        delicious. | You've grown a lot. | No question is a silly one."""
    ),
}
