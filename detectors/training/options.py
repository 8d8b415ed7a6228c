"""The command line that every training script has."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from detectors.linear import LinearHead

MODELS = Path(__file__).parents[1] / "models"


def run(
    name: str, train: Callable[[Path, Path], LinearHead], model: str, arguments: Sequence[str] | None = None
) -> None:
    """Train from the command line and say where the file lies."""
    parser = argparse.ArgumentParser(description=f"Train the {name} head.")
    parser.add_argument("--data", type=Path, required=True, help="folder with the open sets (NAME.csv.gz)")
    parser.add_argument("--models", type=Path, default=MODELS, help="where to write the model file")
    chosen = parser.parse_args(arguments)
    head = train(chosen.data, chosen.models)
    sys.stdout.write(f"{name}: threshold {head.threshold:.3f}, written to {chosen.models / model}\n")
