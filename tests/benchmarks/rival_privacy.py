"""presidio-analyzer with spaCy and its small English model on the same texts, in an environment of its own.

Run as a program it reads a JSON list of texts on standard input and prints for each the [start, end, type] it finds.
"""

import json
import sys
from importlib import import_module


def main() -> None:
    """Read here."""
    [model] = sys.argv[1:]
    provider = import_module("presidio_analyzer.nlp_engine").NlpEngineProvider(  # only in an environment of its own
        nlp_configuration={"nlp_engine_name": "spacy", "models": [{"lang_code": "en", "model_name": model}]}
    )
    analyzer = import_module("presidio_analyzer").AnalyzerEngine(
        nlp_engine=provider.create_engine(), supported_languages=["en"]
    )
    found = [
        [[each.start, each.end, each.entity_type] for each in analyzer.analyze(text=text, language="en")]
        for text in json.load(sys.stdin)
    ]
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
