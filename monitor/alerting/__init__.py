"""Telling people: facts of the outbox into words, words to Slack, exactly once as far as anybody can see."""
