"""All sentence forms that are trained on."""

from detectors.training.contrast.forms import Family
from detectors.training.contrast.harmless import PLAIN
from detectors.training.contrast.hostile import HOSTILE

TRAINING_FORMS: tuple[Family, ...] = (*HOSTILE, *PLAIN)
