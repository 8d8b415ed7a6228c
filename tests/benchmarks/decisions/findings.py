"""What a run of the benchmark finds: rows with a target each, tables of figures, points of the two plots."""

from dataclasses import dataclass, field

from tests.benchmarks.decisions.measure import Estimate


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the result: `met` None where there is no target; `near`: beyond it, but within the error."""

    target: str
    what: str
    value: str
    wanted: str = ""
    met: bool | None = None
    near: bool = False

    @staticmethod
    def at_most(target: str, what: str, found: Estimate, wanted: float, unit: str = "") -> "Finding":
        """Met when the mean is at most `wanted`, give or take two standard errors."""
        value = f"{found.mean:.2f} ± {found.error:.2f}{unit} (worst of {found.runs}: {found.worst:.3g})"
        near = found.mean > wanted and found.within(wanted)
        return Finding(target, what, value, f"<= {wanted:g}{unit}", found.within(wanted), near)

    @staticmethod
    def of(target: str, what: str, value: str, wanted: str, met: bool) -> "Finding":
        """With a target that is met or not."""
        return Finding(target, what, value, wanted, met)


@dataclass(slots=True)
class Findings:
    """All of a run. `promise`: scenario, false pages, error; `delays`: rule, ratio, hours."""

    rows: list[Finding] = field(default_factory=list)
    promise: list[tuple[str, float, float]] = field(default_factory=list)
    delays: list[tuple[str, float, float]] = field(default_factory=list)
    rivals: list[dict[str, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
