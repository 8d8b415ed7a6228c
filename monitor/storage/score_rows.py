"""Scores of single replies on their way into Postgres, and the form that tells what the numbers of a row are.

A row holds bare numbers: the names of its scores, and who gave them, are the same in nearly every row, and would take
four fifths of it. They lie once in `score_form`; a row has the form's id, which follows from them, so that no worker
has to ask another one for it.
"""

import json
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from hashlib import blake2b
from typing import Any, NamedTuple

import msgspec
from psycopg import Cursor

from detectors.score import Scores
from monitor.domain.booking import Booked
from monitor.domain.voice import VOICE
from monitor.storage.postgres_text import NULL, array, copied

AT_ONCE = 64  # rows: fewer cost calls, with more Postgres waits for us and we for it


class Form(NamedTuple):
    """Names of the scores of a row, in order, and for each the detector, as name@version, that gave it."""

    names: tuple[str, ...]
    detectors: tuple[str, ...]

    @property
    def id(self) -> int:
        """64 bits with a sign, the same in every worker."""
        told = json.dumps(self).encode()
        return int.from_bytes(blake2b(told, digest_size=8).digest(), "big", signed=True)


def form_of(scores: Scores) -> Form:
    """The form of a reply's scores."""
    return Form(tuple(scores), tuple([score.detector for score in scores.values()]))


def copy_scores(cursor: Cursor[Any], scored: Sequence[Booked]) -> set[Form]:
    """Write the rows by COPY; gives the forms they have, which are still to be written."""
    forms: set[Form] = set()
    if not scored:
        return forms
    with cursor.copy(
        'COPY score (day, source_id, "offset", reply, conversation, bot, env, model_version, prompt_version, segments, '
        'ended_at, pi, band, form, "values", flags, errors, late_dropped, repaired) FROM STDIN'
    ) as copy:
        for start in range(0, len(scored), AT_ONCE):  # Postgres reads one lot while we write the next
            copy.write(score_lines(scored[start : start + AT_ONCE], forms))
    return forms


def score_lines(scored: Sequence[Booked], forms: set[Form]) -> str:
    r"""Write rows in COPY's text format: tabs between, \N for null; notes the forms they have."""
    lines = []
    day, days_of, share, share_of, form_id, form = "", None, "", None, 0, None
    names: dict[tuple[str, str, str, str], str] = {}  # few, and escaped once
    moments = _instants([item.reply.transcript.ended_at for item in scored])
    values = _value_arrays([item.scores or {} for item in scored])
    for (reply, scores, _, dropped), ended_at, written in zip(scored, moments, values, strict=True):
        transcript = reply.transcript
        if reply.received_at is not days_of:  # records of one send share the object
            days_of = reply.received_at
            day = days_of.date().isoformat()
        if reply.pi != share_of:
            share_of = reply.pi
            share = repr(share_of)
        key = (transcript.bot, transcript.env, transcript.model_version, transcript.prompt_version)
        named = names.get(key)
        if named is None:
            named = names[key] = "\t".join(map(copied, key))
        if scores and (own := form_of(scores)) != form:
            form = own
            form_id = _id(form)
            forms.add(form)
        lines.append(
            f"{day}\t{reply.source_id}\t{reply.offset}\t{copied(transcript.id)}\t{reply.conversation}\t{named}\t"
            f"{copied(json.dumps(dict(transcript.segments))) if transcript.segments else NULL}\t"
            f"{ended_at}\t{share}\t{reply.band}\t{_score_columns(scores, form_id, written) if scores else _UNSCORED}\t"
            f"{'t' if dropped else 'f'}\t{'t' if reply.repaired else 'f'}\n"
        )
    return "".join(lines)


def _value_arrays(scored: Sequence[Scores]) -> list[str]:
    """Write the values as arrays, for all replies at once: one by one they cost twice as much."""
    written = _JSON.encode_lines([[score.value for score in scores.values()] for scores in scored])
    return written.decode().translate(_BRACES).split("\n")[:-1]  # null is null here too


def _score_columns(scores: Scores, form_id: int, values: str) -> str:
    """Write form, values, flags and errors."""
    flags, errors = [], []
    for name, score in scores.items():
        if score.flag:
            flags.append(name)
        if score.error is not None:
            errors.append((name, score.error))
    voice = scores.get(VOICE)
    described = voice is not None and voice.error is None  # it has features, never a value
    if len(errors) + described == len(scores):  # without an error there is a value
        values = NULL
    return (
        f"{form_id}\t{values}\t{copied(array(flags)) if flags else '{}'}\t{_errors(tuple(errors)) if errors else NULL}"
    )


def _instants(moments: Sequence[datetime]) -> list[str]:
    """Write moments as ISO 8601, all at once: one by one they cost a fifth of the whole row."""
    return msgspec.json.encode(moments).decode()[2:-2].split('","')


@lru_cache(maxsize=256)
def _id(form: Form) -> int:
    return form.id


@lru_cache(maxsize=256)
def _errors(errors: tuple[tuple[str, str], ...]) -> str:
    return copied(json.dumps(dict(errors)))


_JSON = msgspec.json.Encoder()
_BRACES = str.maketrans("[]", "{}")
_UNSCORED = f"{NULL}\t{NULL}\t{{}}\t{NULL}"
