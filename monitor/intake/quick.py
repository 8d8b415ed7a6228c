"""Makes frozen values at a quarter of their price, where several are made for every record."""

from dataclasses import fields, make_dataclass
from typing import Any


def open_twin(frozen: type) -> Any:
    """Give an unfrozen class with the slots of the frozen dataclass `frozen`, whose instances can become `frozen`.

    A frozen dataclass sets each field by a checked call. A twin sets them plainly, and Python lets an object change its
    class where the layouts are the same:

        value = OpenTurn("user", "Hi")
        value.__class__ = Turn

    Args:
        frozen: a dataclass with slots, without `__post_init__`.
    """
    assert not hasattr(frozen, "__post_init__")  # noqa: S101
    return make_dataclass(f"Open{frozen.__name__}", [(each.name, object) for each in fields(frozen)], slots=True)
