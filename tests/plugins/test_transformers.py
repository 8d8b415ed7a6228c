"""A tiny model through `transformers`: `make test-plugins`; not run where that is not installed."""

import json
from pathlib import Path

import pytest

from detectors.plugins.order import PluginOrder, PluginUnusable
from detectors.plugins.transformers_folder import TransformersFolder
from tests.factories import make_transcript

VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "spam", "hello"]


@pytest.fixture
def order(tmp_path: Path) -> PluginOrder:
    transformers = pytest.importorskip("transformers", reason="needs botwatch[transformers]: make test-plugins")
    torch = pytest.importorskip("torch", reason="needs botwatch[transformers]: make test-plugins")
    torch.manual_seed(0)
    config = transformers.BertConfig(
        vocab_size=len(VOCABULARY), hidden_size=8, num_hidden_layers=1, num_attention_heads=2, intermediate_size=8,
        id2label={0: "fine", 1: "spam"}, label2id={"fine": 0, "spam": 1},
    )  # fmt: skip
    transformers.BertForSequenceClassification(config).save_pretrained(tmp_path)
    (tmp_path / "vocab.txt").write_text("\n".join(VOCABULARY))
    transformers.BertTokenizerFast(str(tmp_path / "vocab.txt")).save_pretrained(tmp_path)
    return PluginOrder("mine", "transformers-folder", path=str(tmp_path), scores={"spam": "mine.spam"})


def test_a_folder_of_safetensors_scores_each_text_the_same_in_any_batch(order: PluginOrder) -> None:
    detector = TransformersFolder(order)
    batch = [make_transcript(turns=["Hi", text]) for text in ("spam", "hello " * 400)]

    together = detector.score(batch)

    assert all(0 < scores["mine.spam"].value < 1 for scores in together)
    assert together == [detector.score([each])[0] for each in batch]


def test_weights_that_would_have_to_be_unpickled_are_refused(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text(json.dumps({"id2label": {"0": "fine", "1": "spam"}}))
    (tmp_path / "pytorch_model.bin").write_bytes(b"a pickle")

    with pytest.raises(PluginUnusable, match="safetensors"):
        TransformersFolder(PluginOrder("mine", "transformers-folder", path=str(tmp_path), scores={"spam": "mine.spam"}))
