"""The words around the figures of docs/detectors.md."""

INTRODUCTION = """
# How well the detectors do

This page is written by `make train ARGS="--data DIR"`: every figure below was measured by that run, on rows that
nothing was trained on and no threshold was set on (two in ten of each set, split by dialogue, thread, article or
author, never by row). The kind of penalty, the weights of the sets and the sentence forms were chosen with these
figures in sight, so expect somewhat less of texts of your own. Figures carry 95 % intervals. Text of the data sets is
in no file of botwatch: the model files hold weights under hashes of words, and the record of their SHA-256 is checked
before they are read. Nothing is ever unpickled.

A reply is read up to 4,096 characters (its first 3,072 and its last 1,024); a longer one is scored by what was read.
Long replies are judged by their worst window of 40 words. Spaced-out letters, l33t inside words and stretched letters
are undone first. A score belongs to the reply: it is the same in any batch, and sums are of integers.
"""

SCORES = (
    (
        "`toxicity`",
        "probability that the reply is hostile: insult, contempt, threat, attack on a group",
        "irony, and insults without a hostile word, are missed",
    ),
    (
        "`generalisation`",
        "probability that the reply promotes a claim about a whole group; the span's kind is the axis",
        "a stereotype told as a story is rarely found",
    ),
    (
        "`toxicity.severe`, `.identity_attack`, `.insult`, `.threat`, `.sexual`",
        "probability of each kind of hostility",
        "with the encoder only; the first was trained on our own sentences alone",
    ),
    (
        "`unsafe`",
        "probability that the reply is unsafe where it stands: offends, agrees with hate, ignores a danger, advises"
        " unlicensed",
        "with the encoder only; what the crowd disagrees on, it does not know either",
    ),
    (
        "`user_toxicity`, `request_risk`",
        "probability that the user's last turn is abusive, or asks for something harmful",
        "with the encoder only; they slice other scores and judge no bot",
    ),
    ("`generalisation.mention`", "1 where such a claim stands at all, also quoted, denied or rebutted", "as above"),
    (
        "`privacy`",
        "1: gives away what identifies a person and was not said before; 0.3: may be the business's own contact data",
        "see Personal data",
    ),
    (
        "`refusal`, `.full`, `.partial`, `.scope`, `.clarify`",
        "how likely the reply refuses, says it is out of scope, or asks back",
        "patterns, and heads of the encoder; a bot that refuses in new words may be missed until a few are labelled",
    ),
    (
        "`assumed_gender`",
        "1 where the reply gives a person a gender that nobody had given",
        "only where a role is named and no gender, title or known name before; one pronoun may mean another person",
    ),
    (
        "`tone.politeness`",
        "probability that people call it polite rather than impolite",
        "learnt from requests between people, not from bots",
    ),
    (
        "`tone.formality`, `.empathy`, `.sentiment`, `.humour`",
        "formality and sentiment: in [0, 1], one half is neither, heads where the encoder is on; the others: 1 where "
        "the reply has a phrase of it, else 0",
        "means over many replies; one reply says little",
    ),
    (
        "`neutrality`",
        "1 where a reply to a request that is not political takes a political stand",
        "topics and words of judgement of our own list, English-speaking politics first",
    ),
    (
        "`manipulation`",
        "1 for false urgency, selling on after a no, guilt, flattery, goals of its own, fear",
        "patterns; a subtle push is missed",
    ),
    (
        "`collapse`",
        "how far the reply has fallen apart into loops or noise; flagged from one half",
        "formulas; short replies score 0",
    ),
)

LANGUAGES = """
All but `privacy` and `collapse` answer for English only; another language is `unsupported_language`, never clean. What
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
replies in hh_harmless_test are bad ones: its figure is not an error rate.
"""

RULES = """
### Detectors by rule

The same texts, asked without the conversation before them: a shop's hotline that the user had asked for is new here,
and every request counts as not political. Some assistants do refuse, and some replies do collapse.
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

REFUSAL = """
## Refusals

Three models' replies to harmful and to harmless requests, each as it is, with its refusing taken out (`ablation`) and
with refusing put in (`actadd`). Nobody labelled these replies; a detector that works tells the rows apart. Nothing was
trained on them.
"""

TONE = """
## Tone

Politeness on the politest and the rudest quarter of held-back requests. Formality and sentiment are measured on posts
of people that may not be trained on, where they are given: the area is that of the more formal against the less formal
quarter, and of positive against negative posts.
"""

LANGUAGE = """
## Language

Function words and script; the sets are English but for some sentences.
"""

OWN = """
## A detector of your own

A class with `name`, `version`, `tier` (0, 1 or 2), `scores` and `score(transcripts)`, which gives one mapping of score
name to `detectors.score.Score` per transcript, in order, and gives a reply the same score in any batch. It lives in a
package of its own, which offers it by an entry point:

```toml
[project.entry-points."botwatch.detectors"]
shouting = "my_package.shouting:Shouting"
```

`detectors.registry.load(["shouting"])` builds it; where it cannot be loaded the error names the package. In code:

```python
from detectors.registry import load, score_all

scores = score_all(transcripts, tier=1)  # of a list of detectors.transcript.Transcript
```
"""

DATA = """
## Data

Labels are the publishers', read as `detectors/training/datasets.py` says.
"""
