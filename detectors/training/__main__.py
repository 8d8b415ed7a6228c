"""`python -m detectors.training --data DIR`: train every linear head, calibrate, measure, write docs/detectors.md.

The encoder is fine-tuned before, by `python -m detectors.training.encoder`; `make train` does both.
"""

import argparse
import sys
from pathlib import Path

from detectors.training import generalisation, politeness, toxicity
from detectors.training.encoder.calibrate import calibrate
from detectors.training.encoder.card import SEED
from detectors.training.encoder.partners import train_partners
from detectors.training.encoder.plan import read_examples
from detectors.training.options import MODELS
from detectors.training.report import report

PAGE = Path(__file__).parents[2] / "docs" / "detectors.md"


def main() -> None:
    """Train, measure, write."""
    parser = argparse.ArgumentParser(prog="python -m detectors.training", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the open sets (NAME.csv.gz)")
    parser.add_argument("--other", type=Path, help="folder with sets that are measured but never trained on")
    parser.add_argument("--models", type=Path, default=MODELS, help="where to write the model files")
    parser.add_argument("--page", type=Path, default=PAGE, help="where to write the report")
    parser.add_argument("--measure-only", action="store_true", help="keep the model files, write the page anew")
    chosen = parser.parse_args()
    if not chosen.data.is_dir():
        parser.error(f"--data is {str(chosen.data)!r}; expected a folder with the open sets")
    if not chosen.measure_only:
        for head in (toxicity, generalisation, politeness):
            head.train(chosen.data, chosen.models)
            sys.stderr.write(f"trained {head.__name__.rpartition('.')[2]}\n")
        examples = read_examples(chosen.data, SEED)
        train_partners(examples, chosen.models)
        sys.stderr.write("trained the linear partners of the encoder\n")
        calibrate(examples, chosen.models)
        sys.stderr.write("calibrated the scores of the encoder\n")
    chosen.page.parent.mkdir(parents=True, exist_ok=True)
    chosen.page.write_text(report(chosen.data, chosen.other), "utf-8")
    sys.stderr.write(f"written: {chosen.page}\n")


if __name__ == "__main__":
    main()
