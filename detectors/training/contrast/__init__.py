"""Labelled chat replies by grammar, in our own words: hostile, and everything that only looks hostile."""
