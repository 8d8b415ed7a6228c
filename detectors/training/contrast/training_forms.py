"""All sentence forms that are trained on."""

from detectors.training.contrast.abuse import ABUSIVE
from detectors.training.contrast.asked_for import ASKED_FOR
from detectors.training.contrast.askers import ASKERS
from detectors.training.contrast.at_length import AT_LENGTH
from detectors.training.contrast.backhanded import BACKHANDED
from detectors.training.contrast.blows import BLOWS
from detectors.training.contrast.blunt import BLUNT
from detectors.training.contrast.calm_answers import CALM_ANSWERS
from detectors.training.contrast.careless import CARELESS
from detectors.training.contrast.claimed import CLAIMED
from detectors.training.contrast.close_up import CLOSE_UP
from detectors.training.contrast.coarse import MILD
from detectors.training.contrast.context import IN_CONTEXT
from detectors.training.contrast.cruelty import CRUELTY
from detectors.training.contrast.dark_talk import DARK_TALK
from detectors.training.contrast.declined import DECLINED
from detectors.training.contrast.defended import DEFENDED
from detectors.training.contrast.derogation import DEROGATORY
from detectors.training.contrast.disdain import DISDAIN
from detectors.training.contrast.edges import EDGES
from detectors.training.contrast.errands import ERRANDS
from detectors.training.contrast.everyday import EVERYDAY
from detectors.training.contrast.forms import Family
from detectors.training.contrast.generalised import GENERALISED
from detectors.training.contrast.half_refusals import HALF_REFUSALS
from detectors.training.contrast.harmless import PLAIN
from detectors.training.contrast.hazards import HAZARDS
from detectors.training.contrast.hostile import HOSTILE
from detectors.training.contrast.ill_will import ILL_WILL
from detectors.training.contrast.insinuated import INSINUATED
from detectors.training.contrast.long_prompts import LONG_PROMPTS
from detectors.training.contrast.looked_down import LOOKED_DOWN
from detectors.training.contrast.manner import MANNER
from detectors.training.contrast.menace import MENACE
from detectors.training.contrast.misguided import MISGUIDED
from detectors.training.contrast.mock_refusals import MOCK_REFUSALS
from detectors.training.contrast.not_meant import NOT_MEANT
from detectors.training.contrast.oblivious import OBLIVIOUS
from detectors.training.contrast.one_of_them import ONE_OF_THEM
from detectors.training.contrast.part_way import PART_WAY
from detectors.training.contrast.presumed import PRESUMED
from detectors.training.contrast.prompts import PROMPTS
from detectors.training.contrast.refusals import MORE_REFUSALS, REFUSALS
from detectors.training.contrast.regarded import REGARDED
from detectors.training.contrast.requests import REQUESTS
from detectors.training.contrast.respect import RESPECTFUL
from detectors.training.contrast.risks import AT_RISK
from detectors.training.contrast.scenes import SCENES
from detectors.training.contrast.scorn import SCORN
from detectors.training.contrast.shut_out import SHUT_OUT
from detectors.training.contrast.small_talk import SMALL_TALK
from detectors.training.contrast.sneers import SNEERS
from detectors.training.contrast.steadied import STEADIED
from detectors.training.contrast.stereotypes import STEREOTYPES
from detectors.training.contrast.subtle import SUBTLE
from detectors.training.contrast.taken_for import TAKEN_FOR
from detectors.training.contrast.talked_back import TALKED_BACK
from detectors.training.contrast.traits import TRAITS
from detectors.training.contrast.turned_down import TURNED_DOWN
from detectors.training.contrast.turns import TURNS
from detectors.training.contrast.unkind import UNKIND
from detectors.training.contrast.veiled import VEILED
from detectors.training.contrast.warned import WARNED

# What a head over words alone can learn from, as the hostile ones say so in hostile words; with the others, in which
# everyday words stand on both sides and only their order tells, it flags ten times as many replies of assistants.
PLAIN_FORMS: tuple[Family, ...] = (*HOSTILE, *PLAIN)

# Of families that hold no twin of a hostile sentence: beside another sentence such a twin may read as what it is not.
COMPANION_FORMS: tuple[Family, ...] = (*PLAIN, *MILD, *EVERYDAY, *ASKERS)

TRAINING_FORMS: tuple[Family, ...] = (
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
    *TRAITS,
    *MENACE,
    *SHUT_OUT,
    *HALF_REFUSALS,
    *SCENES,
    *DEFENDED,
    *BLUNT,
    *TURNS,
    *AT_LENGTH,
    *SNEERS,
    *CLOSE_UP,
    *CLAIMED,
    *ASKERS,
    *EDGES,
    *CARELESS,
    *UNKIND,
    *MISGUIDED,
    *OBLIVIOUS,
    *SCORN,
    *BLOWS,
    *PROMPTS,
    *LONG_PROMPTS,
    *DARK_TALK,
    *PRESUMED,
    *REGARDED,
    *TALKED_BACK,
    *DECLINED,
    *DISDAIN,
    *VEILED,
    *ILL_WILL,
    *CALM_ANSWERS,
    *CRUELTY,
    *HAZARDS,
    *INSINUATED,
    *GENERALISED,
    *ONE_OF_THEM,
    *TURNED_DOWN,
    *MOCK_REFUSALS,
    *ASKED_FOR,
    *LOOKED_DOWN,
    *WARNED,
    *PART_WAY,
    *STEADIED,
    *NOT_MEANT,
    *TAKEN_FOR,
    *BACKHANDED,
    *SMALL_TALK,
    *ERRANDS,
)
