"""Word lists count whole words as they were meant."""

from detectors.lexicon import AXES, GROUP_ADJECTIVES, GROUP_NOUNS, INSULTS, WordList
from detectors.words import read_words


def test_words_are_counted_however_they_are_spelt() -> None:
    [chunk] = read_words(["You IDIOT, you s t u p i d f00l", "A foolproof plan", ""])

    assert WordList(INSULTS).counts(chunk) == [3, 0, 0]


def test_every_axis_has_groups() -> None:
    assert all(GROUP_NOUNS[axis] and GROUP_ADJECTIVES[axis] for axis in AXES)


def test_every_word_is_one_word() -> None:
    words = INSULTS.union(*GROUP_NOUNS.values(), *GROUP_ADJECTIVES.values())

    assert [word for word in words if not word.isalpha() or word != word.lower()] == []
