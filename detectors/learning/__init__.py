"""Learning one bot: from a few labelled replies to a head of its own, kept only when it is better."""
