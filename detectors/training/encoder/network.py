"""The network in jax: six layers of MiniLM, a mark on the pieces that are judged, one linear head a label."""

from collections.abc import Mapping
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from detectors.training.encoder.product import product

LAYERS = 6
FROZEN = 2  # lowest layers that stay as they are; the embeddings do too
WIDTH = 384
_ATTENTION_HEADS = 12
_EPSILON = 1e-12

Weights = dict[str, Any]  # name -> array of jax


class Batch(NamedTuple):
    """Texts of one length; shapes (rows, pieces) and (rows, heads)."""

    ids: Any  # int32, 0 where there is no piece
    judged: Any  # float32, 1 on the pieces of the text that is judged
    labels: Any  # float32 in [0, 1]
    weights: Any  # float32, 0 where the row has no label for the head
    other: Any  # int32 (rows,): the other of a pair; the row itself where there is none
    rank: Any  # int32 (rows,): the head by which the row must be above its other
    above: Any  # float32 (rows,): how much that counts
    twin: Any  # float32 (rows,): how much it counts that its other scores the same
    taught: Any  # float32: logits that the teacher gives
    trust: Any  # float32: how much they count, 0 where there are none


def start(pretrained: Mapping[str, NDArray[np.float32]], heads: int, seed: int) -> tuple[Weights, Weights]:
    """Give the weights that learn and those that are frozen."""
    everything = {name: jnp.asarray(array) for name, array in pretrained.items() if not name.startswith("pooler")}
    frozen = {
        name: array
        for name, array in everything.items()
        if name.startswith("embeddings.") or any(name.startswith(f"encoder.layer.{layer}.") for layer in range(FROZEN))
    }
    frozen.pop("embeddings.position_ids", None)
    learnt = {name: array for name, array in everything.items() if name.startswith("encoder.") and name not in frozen}
    rng = np.random.default_rng(seed)
    learnt["mark"] = jnp.zeros(WIDTH, jnp.float32)
    learnt["heads.weight"] = jnp.asarray(rng.normal(0, 0.02, (WIDTH, heads)).astype(np.float32))
    learnt["heads.bias"] = jnp.zeros(heads, jnp.float32)
    return learnt, frozen


def pooled(learnt: Weights, frozen: Weights, ids: Any, judged: Any) -> Any:
    """Give the mean over all pieces plus the mean over those that are judged; shape (rows, WIDTH)."""
    there = (ids > 0).astype(jnp.float32)
    hidden = jax.lax.stop_gradient(_lower(frozen, ids, there))
    hidden = hidden + judged[:, :, None] * learnt["mark"]
    for layer in range(FROZEN, LAYERS):
        hidden = _layer(learnt, f"encoder.layer.{layer}.", hidden, there)
    return _mean(hidden, there) + _mean(hidden, judged)


def logits(learnt: Weights, vectors: Any) -> Any:
    """Give one logit a head; shape (rows, heads)."""
    return vectors @ learnt["heads.weight"] + learnt["heads.bias"]


def loss(learnt: Weights, frozen: Weights, batch: Batch) -> Any:
    """Give the loss of the network on a batch."""
    return loss_of(logits(learnt, pooled(learnt, frozen, batch.ids, batch.judged)), batch)


def loss_of(found: Any, batch: Batch) -> Any:
    """Give the mean over rows of the cross-entropy of labelled and taught cells, of wrong ranks, of unequal twins.

    Args:
        found: logits that a network gives, shape (rows, heads).
        batch: what it was asked, and what is right.

    Source:
        G. Hinton, O. Vinyals and J. Dean (2015), Distilling the knowledge in a neural network.
    """
    cells = _cross_entropy(found, batch.labels) * batch.weights
    taught = _cross_entropy(found, jax.nn.sigmoid(batch.taught)) * batch.trust
    each = jnp.arange(batch.ids.shape[0])
    ranked = jax.nn.softplus(found[batch.other, batch.rank] - found[each, batch.rank])
    labelled = (batch.weights > 0).astype(jnp.float32)
    unequal = ((found - found[batch.other]) ** 2 * labelled).sum(1) / jnp.maximum(labelled.sum(1), 1.0)
    total = (cells + taught).sum() + (ranked * batch.above).sum() + (unequal * batch.twin).sum()
    return total / batch.ids.shape[0]


def _cross_entropy(found: Any, wanted: Any) -> Any:
    return jnp.maximum(found, 0) - found * wanted + jnp.log1p(jnp.exp(-jnp.abs(found)))


def _lower(frozen: Weights, ids: Any, there: Any) -> Any:
    hidden = (
        frozen["embeddings.word_embeddings.weight"][ids]
        + frozen["embeddings.position_embeddings.weight"][: ids.shape[1]]
        + frozen["embeddings.token_type_embeddings.weight"][0]
    )
    hidden = _normed(hidden, frozen["embeddings.LayerNorm.weight"], frozen["embeddings.LayerNorm.bias"])
    for layer in range(FROZEN):
        hidden = _layer(frozen, f"encoder.layer.{layer}.", hidden, there)
    return hidden


def _layer(weights: Weights, prefix: str, hidden: Any, there: Any) -> Any:
    def dense(name: str, into: Any) -> Any:
        return product(into, weights[f"{prefix}{name}.weight"]) + weights[f"{prefix}{name}.bias"]

    def normed(name: str, into: Any) -> Any:
        return _normed(into, weights[f"{prefix}{name}.LayerNorm.weight"], weights[f"{prefix}{name}.LayerNorm.bias"])

    rows, pieces, _ = hidden.shape
    query, key, value = (
        dense(f"attention.self.{name}", hidden).reshape(rows, pieces, _ATTENTION_HEADS, -1).transpose(0, 2, 1, 3)
        for name in ("query", "key", "value")
    )
    scores = jnp.einsum("bhqd,bhkd->bhqk", query, key) / np.sqrt(WIDTH / _ATTENTION_HEADS)
    scores = scores + (there[:, None, None, :] - 1.0) * 1e9
    mixed = jnp.einsum("bhqk,bhkd->bhqd", jax.nn.softmax(scores, axis=-1), value)
    mixed = mixed.transpose(0, 2, 1, 3).reshape(rows, pieces, WIDTH)
    hidden = normed("attention.output", hidden + dense("attention.output.dense", mixed))
    inner = jax.nn.gelu(dense("intermediate.dense", hidden), approximate=True)  # off by < .0005, a tenth faster
    return normed("output", hidden + dense("output.dense", inner))


def _normed(hidden: Any, weight: Any, bias: Any) -> Any:
    centred = hidden - hidden.mean(-1, keepdims=True)
    return centred / jnp.sqrt((centred**2).mean(-1, keepdims=True) + _EPSILON) * weight + bias


def _mean(hidden: Any, over: Any) -> Any:
    return (hidden * over[:, :, None]).sum(1) / jnp.maximum(over.sum(1), 1.0)[:, None]
