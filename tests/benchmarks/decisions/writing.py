"""Writes what was found: Markdown, JSON, two plots."""

import json
from dataclasses import asdict
from pathlib import Path

import numpy as np

from tests.benchmarks.decisions.findings import Finding, Findings

try:
    import matplotlib  # type: ignore[import-not-found, unused-ignore]
    from matplotlib.figure import Figure  # type: ignore[import-not-found, unused-ignore]
except ImportError:
    Figure = None

FEW_FALSE_ALARMS = 4.0


def write(findings: Findings, folder: Path, scale: float, seconds: float) -> None:
    """Write results.md, results.json and, where matplotlib is installed, promise.svg and delay.svg."""
    folder.mkdir(parents=True, exist_ok=True)
    told = {"scale": scale, "seconds": round(seconds)}
    content = {**told, **asdict(findings)}
    (folder / "results.json").write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n")
    (folder / "results.md").write_text(_markdown(findings, scale, seconds))
    if Figure is None:
        return
    matplotlib.rcParams["svg.hashsalt"] = "botwatch"  # so that the same figures give the same file
    _promise_plot(findings).savefig(folder / "promise.svg", metadata={"Date": None})
    _delay_plot(findings).savefig(folder / "delay.svg", metadata={"Date": None})


def _markdown(findings: Findings, scale: float, seconds: float) -> str:
    lines = [
        "# What the decision engine does, measured",
        "",
        f"Written by `make bench-decisions` (scale {scale:g}, {seconds:.0f} CPU-seconds). "
        "± is one standard error of the",
        "simulation; a mean beyond its target by less than two of them is called within error.",
        "",
        "| target | what | found | wanted | |",
        "|---|---|---|---|---|",
        *(_line(row) for row in findings.rows),
        "",
        "## Beside what people use",
        "",
        "1,000 replies an hour, .5 % flagged, 14 days of reference; delays from the change to the next alarm, the",
        "false ones included: a rule that always fires is quick. Stress: season, wander and bursts, nothing changed.",
        "",
    ]
    if findings.rivals:
        names = list(findings.rivals[0])
        lines += [f"| {' | '.join(names)} |", "|" + "---|" * len(names)]
        lines += [f"| {' | '.join(row[name] for name in names)} |" for row in findings.rivals]
    lines += ["", *(f"- {note}" for note in findings.notes), ""]
    return "\n".join(lines)


def _line(row: Finding) -> str:
    mark = "within error" if row.near else {True: "met", False: "**missed**", None: ""}[row.met]
    return f"| {row.target} | {row.what} | {row.value} | {row.wanted} | {mark} |"


def _promise_plot(findings: Findings) -> "Figure":
    figure = Figure(figsize=(8, 0.28 * len(findings.promise) + 1.2), layout="constrained")
    axes = figure.subplots()
    names, means, errors = zip(*findings.promise, strict=True)
    places = np.arange(len(names))[::-1]
    axes.errorbar(means, places, xerr=2 * np.array(errors), fmt="o", color="#1f5f8b", capsize=2)
    axes.axvline(1.0, color="#b03030", linestyle="--", label="promised at most")
    axes.set_yticks(places, names, fontsize=8)
    axes.set_xlim(left=0)
    axes.set_xlabel("false pages in 28 days (± 2 standard errors)")
    axes.legend(loc="upper right", fontsize=8)
    return figure


def _delay_plot(findings: Findings) -> "Figure":
    """Only rules with few false alarms: one that always fires is quick."""
    false = {row["rule"]: float(row["false in 28 d"]) for row in findings.rivals}
    figure = Figure(figsize=(9, 5), layout="constrained")
    axes = figure.subplots()
    for rule in dict.fromkeys(name for name, _, _ in findings.delays):
        alarms = false.get(rule, 1.0)
        if alarms > FEW_FALSE_ALARMS:
            continue
        points = [(ratio, hours) for name, ratio, hours in findings.delays if name == rule]
        bold = rule in ("botwatch", "oracle CUSUM")
        ratios, hours = zip(*points, strict=True)
        label = f"{rule}: {alarms:.1f} false"
        axes.plot(ratios, hours, marker="o", linewidth=2.5 if bold else 1.0, alpha=1.0 if bold else 0.7, label=label)
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.minorticks_off()
    axes.set_xticks([1.5, 2, 5], ["x1.5", "x2", "x5"])
    axes.set_xlabel("how much the rate rises")
    axes.set_ylabel("hours until the alarm")
    figure.legend(loc="outside right upper", fontsize=7, title="rule, false alarms in 28 d", title_fontsize=7)
    return figure
