"""Makes plugged-in detectors from what the settings order."""

from detectors.plugins.hf_folder import HfFolder
from detectors.plugins.llm_judge import LlmJudge
from detectors.plugins.order import PluginOrder
from detectors.plugins.transformers_folder import TransformersFolder
from detectors.score import Detector


def made(order: PluginOrder) -> Detector:
    """Make one.

    Raises:
        PluginUnusable: something of it is missing, or does not fit.
    """
    if order.kind == "hf-folder":
        return HfFolder(order)
    if order.kind == "transformers-folder":
        return TransformersFolder(order)
    return LlmJudge(order)
