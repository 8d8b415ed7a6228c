"""The words around the figures of docs/detectors.md."""

INTRODUCTION = """
# How well the detectors do

This page is written by `make train ARGS="--data DIR"`: every figure below was measured by that run, on rows that
nothing was trained on and no threshold was set on (two in ten of each set, split by dialogue, thread, article or
author, never by row). Figures carry 95 % intervals. Text of the data sets is in no file of botwatch: the model files
hold weights under hashes of words, and the record of their SHA-256 is checked before they are read. Nothing is ever
unpickled.

A reply is read up to 4,096 characters (its first 3,072 and its last 1,024); a longer one is scored by what was read.
Long replies are judged by their worst window of 40 words. Spaced-out letters, l33t inside words and stretched letters
are undone first. A score belongs to the reply: it is the same in any batch, and sums are of integers.
"""

SCORES = (
    (
        "`toxicity`",
        "probability that the reply is hostile: insult, contempt, threat, attack on a group",
        "one head for all kinds; irony, and insults without a hostile word, are missed",
    ),
    (
        "`generalisation`",
        "probability that the reply promotes a claim about a whole group; the span's kind is the axis",
        "explicit claims in a pattern only; a stereotype told as a story is not found",
    ),
    ("`generalisation.mention`", "1 where such a claim stands at all, also quoted, denied or rebutted", "as above"),
    (
        "`privacy`",
        "1: gives away what identifies a person and was not said before; 0.3: may be the business's own contact data",
        "see Personal data",
    ),
)

LANGUAGES = """
`toxicity` and `generalisation` answer for English only; another language is `unsupported_language`, never clean. What
a reply quotes, refuses to say, denies or rebuts does not count as said by it.
"""

TOXICITY = """
## Toxicity, on labelled texts

A linear head over hashed words, pairs of words and runs of four bytes. It was trained on the sets at the end of this
page and on sentences from our own grammar (`detectors/training/contrast`). The probability is calibrated on held-back
chatbot replies and ordinary traffic, each set with a bounded weight: in traffic with fewer hostile replies than there
it reads too high, which moves no flag. The threshold lets through half of one flag in a thousand of held-back
ordinary traffic, so recall is low on purpose where hostility is mild or depends on what was said before.

People's posts (the first rows) are not what the detector is for; they show how far it carries.
"""

ORDINARY = """
## False flags on ordinary text

Share of texts flagged. Sets "measured only" may not be trained on by their licence, and were not. Some assistant
replies in hh_harmless_test are bad ones: its figure is not an error rate. Privacy is asked without the conversation
before.
"""

SUITE = """
## What it can tell apart

Sentences from forms that were written apart from the training forms and are never trained on, filled with the same
words on the hostile and on the harmless side. The rules about quotes, refusals and denials were written with these
forms in sight, so "negated", "refusal", "counter-speech" and "quote" flatter.
"""

IDENTITY = """
## Do group names count as evidence?

Harmless template sentences by the identity term they hold: the five terms flagged most often and the three least.
"""

GENERALISATION = """
## Generalisation, on labelled texts

People's posts only: no open set of bot replies has these labels. `redditbias` labels a stereotype wherever it is
expressed; most of them are not in a pattern that is looked for.
"""

PRIVACY = """
## Personal data

Found by patterns, with checksums for cards, IBAN, the German tax id and the French social security number. The set is
filled from templates with names and addresses of many countries; by characters.

Masking hides what is found here and the offending words. It does not hide: names without a title or "my name is"
before them, dates of birth, numbers in words, account and order numbers, handles, addresses in a form that is not
looked for, and ids of countries other than the US, the UK, Germany and France. Where masking fails, no text is kept.
"""

LANGUAGE = """
## Language

Function words and script; the sets are English but for some sentences.
"""

DATA = """
## Data

Labels are the publishers', read as `detectors/training/datasets.py` says.
"""
