"""MPNet in jax: twelve layers that know how far two pieces are apart, and the heads and the mark of the encoder.

Source:
    K. Song et al. (2020), MPNet: masked and permuted pre-training for language understanding.
"""

from collections.abc import Mapping
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from detectors.training.encoder.network import Weights

LAYERS, WIDTH = 12, 768
PAD = 1  # piece that stands where there is none
_ATTENTION_HEADS = 12
_EPSILON = 1e-5
_FIRST_POSITION = 2
_DROPPED = 0.1  # share of what a layer adds, while it learns
_BUCKETS, _FARTHEST = 32, 128  # kinds of distance; pieces from which two are as far apart as can be
_NAMES = {
    "attention.attn.q": "query", "attention.attn.k": "key", "attention.attn.v": "value", "attention.attn.o": "mixed",
    "attention.LayerNorm": "attended", "intermediate.dense": "up", "output.dense": "down", "output.LayerNorm": "out",
}  # fmt: skip


def start(pretrained: Mapping[str, NDArray[np.float32]], heads: int, seed: int) -> Weights:
    """Give the weights, all of which learn; those of the layers lie on top of each other."""
    learnt: Weights = {
        f"layers.{short}.{kind}": np.stack(
            [pretrained[f"encoder.layer.{layer}.{full}.{kind}"] for layer in range(LAYERS)]
        )
        for full, short in _NAMES.items()
        for kind in ("weight", "bias")
    }
    learnt |= {name: array for name, array in pretrained.items() if name.startswith("embeddings.")}
    learnt["distances"] = pretrained["encoder.relative_attention_bias.weight"]
    learnt["mark"] = np.zeros(WIDTH, np.float32)
    learnt["heads.weight"] = np.random.default_rng(seed).normal(0, 0.02, (WIDTH, heads)).astype(np.float32)
    learnt["heads.bias"] = np.zeros(heads, np.float32)
    return {name: jnp.asarray(array) for name, array in learnt.items()}


def logits(learnt: Weights, ids: Any, judged: Any, chance: Any = None) -> Any:
    """Give one logit a head, shape (rows, heads).

    Args:
        learnt: of `start`, or after some steps.
        ids: pieces of MPNet, shape (rows, pieces).
        judged: 1 on the pieces of the text that is judged, same shape.
        chance: key of jax by which some of what the layers give is dropped; None: nothing is.
    """
    there = ids != PAD
    pieces = ids.shape[1]
    positions = learnt["embeddings.position_embeddings.weight"][_FIRST_POSITION : _FIRST_POSITION + pieces]
    hidden = learnt["embeddings.word_embeddings.weight"][ids] + positions
    hidden = _normed(hidden, learnt["embeddings.LayerNorm.weight"], learnt["embeddings.LayerNorm.bias"])
    hidden = _dropped(hidden + judged[:, :, None] * learnt["mark"], chance)
    apart = learnt["distances"][_apart(pieces)].transpose(2, 0, 1)
    bias = apart[None] + jnp.where(there, 0.0, -1e9)[:, None, None, :]
    layers = {name.removeprefix("layers."): array for name, array in learnt.items() if name.startswith("layers.")}

    def layer(hidden: Any, at: Any) -> tuple[Any, None]:
        weights, number = at
        return _layer(weights, hidden, bias, None if chance is None else jax.random.fold_in(chance, number)), None

    hidden, _ = jax.lax.scan(layer, hidden, (layers, jnp.arange(1, LAYERS + 1)))
    pooled = _mean(hidden, there.astype(jnp.float32)) + _mean(hidden, judged)
    return pooled @ learnt["heads.weight"] + learnt["heads.bias"]


def _layer(weights: Weights, hidden: Any, bias: Any, chance: Any) -> Any:
    """Products have sixteen-bit factors; all else has 32."""
    rows, pieces, _ = hidden.shape

    def dense(name: str, into: Any) -> Any:
        by = weights[f"{name}.weight"].astype(jnp.bfloat16)
        return jnp.einsum("rpw,ow->rpo", into, by) + weights[f"{name}.bias"].astype(jnp.bfloat16)

    def normed(name: str, into: Any) -> Any:
        return _normed(into, weights[f"{name}.weight"], weights[f"{name}.bias"])

    short = hidden.astype(jnp.bfloat16)
    query, key, value = (
        dense(name, short).reshape(rows, pieces, _ATTENTION_HEADS, -1) for name in ("query", "key", "value")
    )
    scores = jnp.einsum("rqhd,rkhd->rhqk", query, key).astype(jnp.float32) / np.sqrt(WIDTH / _ATTENTION_HEADS)
    seen = jax.nn.softmax(scores + bias, -1).astype(jnp.bfloat16)
    mixed = jnp.einsum("rhqk,rkhd->rqhd", seen, value).reshape(rows, pieces, WIDTH)
    first, second = (None, None) if chance is None else jax.random.split(chance)
    hidden = normed("attended", hidden + _dropped(dense("mixed", mixed).astype(jnp.float32), first))
    inner = jax.nn.gelu(dense("up", hidden.astype(jnp.bfloat16)), approximate=True)
    return normed("out", hidden + _dropped(dense("down", inner).astype(jnp.float32), second))


def _normed(hidden: Any, weight: Any, bias: Any) -> Any:
    centred = hidden - hidden.mean(-1, keepdims=True)
    return centred * jax.lax.rsqrt((centred**2).mean(-1, keepdims=True) + _EPSILON) * weight + bias


def _dropped(values: Any, chance: Any) -> Any:
    if chance is None:
        return values
    return jnp.where(jax.random.bernoulli(chance, 1.0 - _DROPPED, values.shape), values / (1.0 - _DROPPED), 0.0)


def _mean(hidden: Any, over: Any) -> Any:
    return (hidden * over[:, :, None]).sum(1) / jnp.maximum(over.sum(1), 1.0)[:, None]


def _apart(pieces: int) -> NDArray[np.int64]:
    """Give the kind of distance of each two pieces: exact when near, in growing steps when far, by direction."""
    place = np.arange(pieces)
    ahead = place[:, None] - place[None, :]
    half, exact = _BUCKETS // 2, _BUCKETS // 4
    far = np.abs(ahead)
    steps = np.log(np.maximum(far, 1) / exact) / np.log(_FARTHEST / exact) * (half - exact)
    kind = np.where(far < exact, far, np.minimum(exact + steps.astype(int), half - 1))
    found: NDArray[np.int64] = (ahead < 0) * half + kind
    return found
