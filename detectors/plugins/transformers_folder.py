"""A Hugging Face text classifier in a folder, run by `transformers`: the extra botwatch[transformers]."""

from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from detectors.plugins.classifying import (
    MOST_WINDOWS,
    Classifier,
    Logits,
    config_of,
    excludes_none,
    labels_of,
    version_of,
)
from detectors.plugins.order import PluginOrder, PluginUnusable

_OVERLAP = 16
_WEIGHTS = "*.safetensors"  # never a pickle


class TransformersFolder(Classifier):
    """The model in memory, from the folder alone: nothing is downloaded, no code of the folder is run.

    Raises:
        PluginUnusable: transformers is not installed, or cannot load the folder.
    """

    def __init__(self, order: PluginOrder) -> None:
        config = config_of(order)
        contents = [path.read_bytes() for path in sorted(Path(order.path).glob("*")) if path.is_file()]
        super().__init__(order, version_of(order, contents), labels_of(order, config), several=excludes_none(config))
        if not any(Path(order.path).glob(_WEIGHTS)):
            raise PluginUnusable(
                f"detectors.{order.name}: {order.path} has no weights as safetensors; expected {_WEIGHTS}"
            )
        try:
            transformers, self._torch = import_module("transformers"), import_module("torch")
        except ImportError as missing:
            raise PluginUnusable(
                f'detectors.{order.name}: kind "transformers-folder" needs {missing.name}; install'
                ' botwatch[transformers], or export the model as model.onnx and use kind "hf-folder"'
            ) from missing
        self._torch.set_num_threads(1)
        try:
            self._tokenizer: Any = transformers.AutoTokenizer.from_pretrained(order.path, local_files_only=True)
            self._model: Any = transformers.AutoModelForSequenceClassification.from_pretrained(
                order.path, local_files_only=True, use_safetensors=True, trust_remote_code=False
            ).eval()
        except Exception as error:  # whatever the library raises means the same here
            raise PluginUnusable(
                f"detectors.{order.name}: transformers cannot load {order.path}: {type(error).__name__}: {error}"
            ) from error

    def windows(self, text: str) -> Logits:
        """Run the model on each window by itself."""
        parts = self._tokenizer(
            text,
            truncation=True,
            max_length=self._order.max_tokens,
            stride=min(_OVERLAP, self._order.max_tokens // 4),
            return_overflowing_tokens=True,
        )
        ids = parts["input_ids"][:MOST_WINDOWS]
        with self._torch.inference_mode():
            found = [self._model(input_ids=self._torch.tensor([each])).logits[0].numpy() for each in ids]
        logits: Logits = np.stack(found).astype(np.float64)
        return logits
