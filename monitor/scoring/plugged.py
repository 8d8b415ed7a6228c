"""The plugged-in detectors that the settings name."""

from typing import cast

from detectors.plugins.order import Kind, PluginOrder
from monitor.config.settings import DetectorSettings, Settings

_OF_THE_DEADLINE = 0.7  # a batch of a judge ends by itself before its process counts as stuck


def orders_of(settings: Settings) -> list[PluginOrder]:
    """Give what to make of each section [detectors.NAME]."""
    budget_s = _OF_THE_DEADLINE * settings.scoring.deadline.total_seconds()
    return [_order(name, detector, budget_s) for name, detector in settings.detectors.items()]


def _order(name: str, detector: DetectorSettings, budget_s: float) -> PluginOrder:
    return PluginOrder(
        name=name,
        kind=cast(Kind, detector.kind),
        reads="request" if detector.reads == "request" else "reply",
        threshold=detector.threshold,
        path=str(detector.path or ""),
        scores=dict(detector.scores or {}),
        max_tokens=detector.max_tokens,
        url=detector.url or "",
        model=detector.model or "",
        question=detector.question or "",
        api_key=detector.api_key.reveal() if detector.api_key else None,
        timeout_s=detector.timeout.total_seconds(),
        retries=detector.retries,
        parallel=detector.parallel,
        budget_s=budget_s,
    )
