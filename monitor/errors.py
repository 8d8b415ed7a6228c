"""Every error raised on purpose, its tree at the top.

BotwatchError
  SettingsError         the config, an environment variable or an argument is wrong: exit code 2
  NoDatabase            a command that only reads found no database to read
  SchemaMismatch        the database is at another schema head than this program
  StorageAway           Postgres does not answer (for now): the same batch is tried again
    NotLetIn            it did not answer when the database was opened: `run` waits for it, other commands end
  Fenced                another worker owns some of the partitions of this batch
  SourceAway            the broker does not answer, or not as it should
  Stopping              the process was asked to stop while it waited
  ScoringAway           no scoring process can be started
  InvalidRecord         a record that cannot be read: caught where it is read, kept as a dead letter
"""

from collections.abc import Collection


class BotwatchError(Exception):
    """An error whose message is written for the person who reads it: what was seen, what was expected, what to do."""


class SettingsError(BotwatchError):
    """One or more settings are wrong; `problems` lists all of them, one sentence each."""

    def __init__(self, problems: Collection[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))

    def __reduce__(self) -> tuple[type["SettingsError"], tuple[tuple[str, ...]]]:
        """Say how to make it again in another process."""
        return type(self), (self.problems,)


class NoDatabase(BotwatchError):
    """There is no database where a command that only reads looked for one."""


class SchemaMismatch(BotwatchError):
    """The database is at another schema head than this program expects."""


class StorageAway(BotwatchError):
    """Postgres refused, closed or timed out; nothing was decided about the batch. `sqlstate` None: no answer at all."""

    def __init__(self, sqlstate: str | None = None) -> None:
        self.sqlstate = sqlstate
        super().__init__(f"Postgres is away ({f'SQLSTATE {sqlstate}' if sqlstate else 'no answer'})")


class NotLetIn(StorageAway):
    """Postgres is not there, starts, stops or is full; the message says where, why, and what to look at."""

    def __init__(self, message: str) -> None:
        self.sqlstate = None
        BotwatchError.__init__(self, message)


class Fenced(BotwatchError):
    """Compare-and-set failed: other workers own `source_ids` now; nothing of the batch was saved."""

    def __init__(self, source_ids: Collection[int]) -> None:
        self.source_ids = frozenset(source_ids)
        super().__init__(f"{len(self.source_ids)} partitions of the batch belong to another worker")


class SourceAway(BotwatchError):
    """The broker cannot be reached or refuses us."""


class ScoringAway(BotwatchError):
    """The detectors cannot be loaded, or the processes that load them die."""


class InvalidRecord(BotwatchError):
    """A record cannot be read; `reason` is short, the same for the same fault, and holds no text of the record."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


class Stopping(BotwatchError):
    """The process was asked to stop while it waited; what is not saved comes again after the next start."""
