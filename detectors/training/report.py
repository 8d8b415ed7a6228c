"""Writes docs/detectors.md: every figure in it is measured by the run that writes it."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from detectors.artefact import MODELS, recorded_digest
from detectors.card import Quality
from detectors.encoder import shared
from detectors.score import Detector
from detectors.stats.interval import Interval
from detectors.text.collapse import Collapse
from detectors.text.generalisation import MENTIONS, PROMOTES, Generalisation
from detectors.text.generalisation import MODEL as GENERALISATION_MODEL
from detectors.text.manipulation import Manipulation
from detectors.text.neutrality import Neutrality
from detectors.text.privacy import Privacy
from detectors.text.refusal import Refusal
from detectors.text.tone import MODEL as POLITENESS_MODEL
from detectors.text.tone import Tone
from detectors.text.toxicity import MODEL as TOXICITY_MODEL
from detectors.text.toxicity import Toxicity
from detectors.training import measure, prose
from detectors.training.datasets import LICENCES, Labelled, digest, path_of, toxicity_rows
from detectors.training.encoder.page import encoder_part
from detectors.training.generalisation import generalisation_rows
from detectors.training.politeness import politeness_rows


def report(data: Path, other: Path | None) -> str:
    """Measure everything and give the page.

    Args:
        data: folder with the open sets.
        other: folder with sets that may be measured but not trained on; None leaves them out.
    """
    toxicity, generalisation = Toxicity(), Generalisation()
    ordinary = measure.ordinary_texts(data, other)
    parts = [
        prose.INTRODUCTION,
        table(["score", "what it is", "limits"], prose.SCORES),
        prose.LANGUAGES,
        _models(),
        prose.TOXICITY,
        _labelled(toxicity, "toxicity", measure.by_source(toxicity_rows(data))),
        prose.ORDINARY,
        _ordinary([(toxicity, "toxicity"), (generalisation, PROMOTES)], ordinary),
        prose.RULES,
        _ordinary([(Privacy(), "privacy"), (Refusal(), "refusal"), *_rules()], ordinary),
        prose.SUITE,
        _suite(toxicity, generalisation),
        prose.IDENTITY,
        _identity(toxicity, data),
        prose.GENERALISATION,
        _labelled(generalisation, PROMOTES, measure.by_source(generalisation_rows(data))),
        _mentions(generalisation, ordinary),
        prose.REFUSAL,
        _refusals(data),
        prose.TONE,
        _tone(data, other),
        prose.PRIVACY,
        _pii(data),
        prose.LANGUAGE,
        _language(ordinary),
        encoder_part(data, other),
        prose.OWN,
        prose.DATA,
        _data(data),
    ]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def _rules() -> list[tuple[Detector, str]]:
    return [(Neutrality(), "neutrality"), (Manipulation(), "manipulation"), (Collapse(), "collapse")]


def table(head: Sequence[str], body: Iterable[Sequence[str]]) -> str:
    """Give a Markdown table."""
    lines = [head, ["---"] * len(head), *body]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def percent(share: Interval | None, digits: int = 1) -> str:
    """Write a share as a percentage with its interval; a dash where there is none."""
    if share is None:
        return "–"
    rate, low, high = (f"{100 * number:.{digits}f}" for number in (share.rate, share.low, share.high))
    return f"{rate} % ({low} to {high})"


def _plain(area: Interval | None) -> str:
    return "–" if area is None else f"{area.rate:.3f} ({area.low:.3f} to {area.high:.3f})"


def _models() -> str:
    body = []
    for name in (TOXICITY_MODEL, GENERALISATION_MODEL, POLITENESS_MODEL):
        size = len((MODELS / name).read_bytes())
        body.append([f"`detectors/models/{name}`", f"{size:,} bytes", f"`{recorded_digest(name)}`"])
    return table(["model file", "size", "SHA-256"], body)


def _labelled(detector: Detector, name: str, sets: Mapping[str, Sequence[Labelled]]) -> str:
    body = []
    for source, found in sets.items():
        if any(row.label for row in found):
            body.append([source, *_cells(measure.quality_of(detector, name, found))])
    head = ["set", "rows (hostile)", "precision", "recall", "false flags", "F1", "AUROC", "calibration error"]
    return table(head, body)


def _cells(found: Quality) -> list[str]:
    error = "–" if found.calibration_error is None else f"{found.calibration_error:.3f}"
    return [
        f"{found.rows:,} ({found.positives:,})",
        percent(found.precision),
        percent(found.recall),
        percent(found.false_flags),
        _plain(found.f1),
        _plain(found.auroc),
        error,
    ]


def _ordinary(scored: Sequence[tuple[Detector, str]], texts: Mapping[str, Sequence[str]]) -> str:
    body = [
        [
            source,
            measure.OTHER_ORDINARY.get(source, "as in training, other rows"),
            f"{len(found):,}",
            *(percent(measure.flagged_share(detector, name, found), 2) for detector, name in scored),
        ]
        for source, found in texts.items()
    ]
    return table(["set", "what it is", "texts", *(name for _, name in scored)], body)


def _suite(toxicity: Detector, generalisation: Detector) -> str:
    hostile = measure.suite_accuracy(toxicity, "toxicity", "toxicity")
    promoted = measure.suite_accuracy(generalisation, PROMOTES, "generalisation")
    body = [[function, percent(share), percent(promoted.get(function))] for function, share in hostile.items()]
    return table(["function", "toxicity right", "generalisation right"], body)


def _identity(detector: Detector, data: Path) -> str:
    shares = measure.flags_by_identity(detector, "toxicity", data)
    ranked = sorted(shares.items(), key=lambda item: -item[1].rate)
    gap = ranked[0][1].rate - ranked[-1][1].rate
    shown = [*ranked[:5], *ranked[-3:]]
    body = [[term or "(none)", percent(share)] for term, share in shown]
    return (
        table(["term", "harmless sentences flagged"], body)
        + f"\n\nLargest minus smallest over {len(ranked)} terms: {100 * gap:.1f} points."
    )


def _mentions(detector: Detector, texts: Mapping[str, Sequence[str]]) -> str:
    body = [[name, percent(measure.flagged_share(detector, MENTIONS, found), 2)] for name, found in texts.items()]
    return "Replies with any claim about a group, promoted or not:\n\n" + table(["set", "generalisation.mention"], body)


def _refusals(data: Path) -> str:
    shares = measure.refusals_by_condition(Refusal(), data)
    body = [[*group, percent(share)] for group, share in shares.items()]
    return table(["model", "requests", "condition", "refusal"], body)


def _tone(data: Path, other: Path | None) -> str:
    labelled = measure.by_source(politeness_rows(data))["politeness_wikipedia"]
    both = [Tone(), Tone(encoder=shared())]
    polite = [percent(measure.polite_share(tone, labelled)) for tone in both]
    areas = [measure.tone_areas(tone, other) for tone in both]
    body = [["tone.politeness", "accuracy", *polite]]
    body += [[name, "AUROC", *(_plain(found[name]) for found in areas)] for name in areas[0]]
    return table(["score", "figure", "without the encoder", "with it"], body)


def _pii(data: Path) -> str:
    body = []
    for kind, (right, wrong, missed) in measure.pii_by_kind(data).items():
        precision, recall = right / max(right + wrong, 1), right / max(right + missed, 1)
        f1 = 2 * right / max(2 * right + wrong + missed, 1)
        body.append([kind, f"{right + missed:,}", f"{precision:.2f}", f"{recall:.2f}", f"{f1:.2f}"])
    return table(["kind", "characters labelled", "precision", "recall", "F1"], body)


def _language(texts: Mapping[str, Sequence[str]]) -> str:
    body = [[name, f"{len(found):,}", percent(measure.called_foreign(found), 2)] for name, found in texts.items()]
    return table(["English set", "texts", "called foreign"], body)


def _data(data: Path) -> str:
    body = [
        [name, licence, f"`{digest(path_of(data, name))}`"]
        for name, licence in LICENCES.items()
        if path_of(data, name).exists()
    ]
    return table(["set", "licence", "SHA-256 of the file"], body)
