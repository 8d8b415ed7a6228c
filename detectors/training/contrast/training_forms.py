"""All sentence forms that are trained on."""

from detectors.training.contrast.abuse import ABUSIVE
from detectors.training.contrast.blunt import BLUNT
from detectors.training.contrast.coarse import MILD
from detectors.training.contrast.context import IN_CONTEXT
from detectors.training.contrast.defended import DEFENDED
from detectors.training.contrast.derogation import DEROGATORY
from detectors.training.contrast.everyday import EVERYDAY
from detectors.training.contrast.forms import Family
from detectors.training.contrast.half_refusals import HALF_REFUSALS
from detectors.training.contrast.harmless import PLAIN
from detectors.training.contrast.hostile import HOSTILE
from detectors.training.contrast.manner import MANNER
from detectors.training.contrast.menace import MENACE
from detectors.training.contrast.refusals import MORE_REFUSALS, REFUSALS
from detectors.training.contrast.requests import REQUESTS
from detectors.training.contrast.respect import RESPECTFUL
from detectors.training.contrast.risks import AT_RISK
from detectors.training.contrast.scenes import SCENES
from detectors.training.contrast.shut_out import SHUT_OUT
from detectors.training.contrast.stereotypes import STEREOTYPES
from detectors.training.contrast.subtle import SUBTLE
from detectors.training.contrast.traits import TRAITS

# What a head over words alone can learn from.
PLAIN_FORMS: tuple[Family, ...] = (
    *HOSTILE,
    *DEROGATORY,
    *SUBTLE,
    *ABUSIVE,
    *STEREOTYPES,
    *PLAIN,
    *RESPECTFUL,
    *MILD,
    *IN_CONTEXT,
    *AT_RISK,
    *EVERYDAY,
    *REFUSALS,
    *MORE_REFUSALS,
    *REQUESTS,
    *MANNER,
)

# With those in which the same words stand under both answers and only their order tells.
TRAINING_FORMS: tuple[Family, ...] = (
    *PLAIN_FORMS,
    *TRAITS,
    *MENACE,
    *SHUT_OUT,
    *HALF_REFUSALS,
    *SCENES,
    *DEFENDED,
    *BLUNT,
)
