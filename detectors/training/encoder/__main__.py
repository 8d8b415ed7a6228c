"""`python -m detectors.training.encoder --data DIR`: fine-tune, export, record; an environment with jax runs it."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from detectors.artefact import save_bytes
from detectors.encoder import CARD, MODEL, TOKENIZER
from detectors.pieces import Window, pieces_of, tokenizer_of
from detectors.training.encoder import fine_tune, pretrained
from detectors.training.encoder.examples import Example
from detectors.training.encoder.export import exported
from detectors.training.encoder.from_unlabelled import unlabelled_examples
from detectors.training.encoder.heads import HEADS
from detectors.training.encoder.plan import read_examples
from detectors.training.options import MODELS

_EVENED_BY = 600  # texts
CACHE = Path(__file__).parents[3] / ".cache" / "encoder"


def main() -> None:
    """Train and write the three files of the encoder; `python -m detectors.training` calibrates its scores."""
    parser = argparse.ArgumentParser(prog="python -m detectors.training.encoder", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the open sets (NAME.csv.gz)")
    parser.add_argument("--models", type=Path, default=MODELS, help="where to write the model files")
    parser.add_argument("--checkpoint", type=Path, default=CACHE, help="folder of the checkpoint to go on from")
    parser.add_argument("--epochs", type=int, default=fine_tune.EPOCHS, help="passes over the plan")
    parser.add_argument("--steps", type=int, help="stop after so many, to try things out")
    chosen, _ = parser.parse_known_args()  # `make train` gives both programs the same arguments
    examples = [*read_examples(chosen.data, fine_tune.SEED), *unlabelled_examples(chosen.data)]
    weights = fine_tune.fine_tuned(examples, chosen.checkpoint, epoch_count=chosen.epochs, most_steps=chosen.steps)
    save_bytes(TOKENIZER, pretrained.tokenizer_document(), chosen.models)
    digest = save_bytes(MODEL, exported(weights, _some_windows(examples)), chosen.models)
    card = {"heads": list(HEADS), "made from": pretrained.SHA256, "licence": pretrained.LICENCE, "scores": {}}
    save_bytes(CARD, (json.dumps(card, indent=2) + "\n").encode(), chosen.models)
    (chosen.checkpoint / "checkpoint.npz").replace(chosen.checkpoint / "finished.npz")  # the next run starts anew
    sys.stderr.write(f"written: {chosen.models / MODEL}, SHA-256 {digest}\n")


def _some_windows(examples: Sequence[Example]) -> list[Window]:
    """Cut some training texts of all sets, spread over them."""
    learnt = [example for example in examples if example.part == "train"]
    tokenizer = tokenizer_of(pretrained.tokenizer_document().decode("utf-8"))
    some = learnt[:: max(1, len(learnt) // _EVENED_BY)]
    return [pieces_of(tokenizer, example.text, example.context).windows[0] for example in some]


if __name__ == "__main__":
    main()
