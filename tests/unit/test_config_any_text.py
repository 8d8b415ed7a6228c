"""Whatever stands in a file or a variable, the answer is settings or problems, never another error."""

from contextlib import suppress
from datetime import timedelta
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from monitor.config.kinds import duration_of, written_duration
from monitor.config.printing import in_force
from monitor.config.reading import read_settings, variable_of
from monitor.config.settings import declared
from monitor.errors import SettingsError

VARIABLES = sorted({variable_of(key) for key in declared()} | {"BOTWATCH_DATABASE_URL", "BOTWATCH__SLACK__TOKEN_FILE"})
TOML_VALUES = st.one_of(
    st.text(max_size=20),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.none(),
    st.lists(st.text(max_size=5)),
    st.just({}),
)


@given(st.sampled_from(VARIABLES), st.text(max_size=30))
@example("BOTWATCH__DATA_DIR", "~nobody-of-that-name/x")
@example("BOTWATCH__REPORT__ZONE", "../../etc/passwd")
@example("BOTWATCH__KAFKA__TOPIC_PATTERN", "(" * 500)
@example("BOTWATCH__TIME__IDLE", "9" * 400 + "d")
@example("BOTWATCH__KAFKA__MAX_POLL_RECORDS", "1" * 5000)
@example("BOTWATCH_DATABASE_URL", "postgresql://[::1/x")
@example("BOTWATCH__SLACK__TOKEN_FILE", "\0")
@example("BOTWATCH__SLACK__TOKEN_FILE", "\ud800")
def test_any_text_in_a_variable_is_read_or_is_a_problem(name: str, text: str) -> None:
    with suppress(SettingsError):
        in_force(read_settings(None, {name: text}))


@given(st.sampled_from(sorted(declared())), TOML_VALUES)
def test_any_value_is_read_or_is_not_what_was_expected(key: str, value: Any) -> None:
    with suppress(ValueError):
        declared()[key].kind.value_of(value)


@given(st.integers(min_value=0, max_value=10**12))
def test_a_duration_reads_back_as_it_was_written(ms: int) -> None:
    span = timedelta(milliseconds=ms)

    assert duration_of(written_duration(span)) == span
