"""Every table of the schema; migrations/ builds them, the other files of this folder read and write them.

Keys are natural where a repeat must collide. `slice` is the UTC start of five minutes of event time, `day` a UTC date.
Text of a conversation lives in `evidence` only, masked before it is written.
"""

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Double,
    ForeignKey,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import JSON, JSONB

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def moment(name: str, *, nullable: bool = False) -> Column[object]:
    """A column for an instant: always with a zone, always written in UTC."""
    return Column(name, DateTime(timezone=True), nullable=nullable)


def words(name: str, *, nullable: bool = False) -> Column[str]:
    """A text column; never a bounded varchar, which would make a long name a data error."""
    return Column(name, Text, nullable=nullable)


def count(name: str) -> Column[int]:
    """A counter that starts at 0."""
    return Column(name, BigInteger, nullable=False, server_default="0")


def total(name: str) -> Column[float]:
    """An additive sum that starts at 0."""
    return Column(name, Double, nullable=False, server_default="0")


# ---------------------------------------------------------------- where records come from

keyring = Table(  # sampling salt and HMAC key, made by the first upgrade, the same for all workers
    "keyring", metadata, Column("name", Text, primary_key=True), Column("value", LargeBinary, nullable=False)
)
feed = Table(
    "feed",
    metadata,
    Column("id", BigInteger, Identity(), primary_key=True),
    words("kind"),  # kafka | file | stream (standard input)
    words("name"),  # the topic or the path, for people
    words("identity"),  # the topic's id, or the SHA-256 of the file's first 64 KiB decompressed
    moment("watermark", nullable=True),  # never goes back
    Column("finished", Boolean, nullable=False, server_default="false"),  # a file read to its end, a topic that is gone
    words("given_up", nullable=True),  # unread | asked: finished though there may be more; whoever reads on ends that
    moment("first_seen_at"),
    moment("stalled_since", nullable=True),
    moment("complete_until", nullable=True),  # the watermark if stalled partitions were waited for, however long
    UniqueConstraint("kind", "identity"),
)
source = Table(
    "source",
    metadata,
    Column("id", BigInteger, Identity(), primary_key=True),
    Column("feed_id", BigInteger, ForeignKey("feed.id"), nullable=False),
    words("kind"),
    words("topic", nullable=True),
    words("topic_id", nullable=True),
    Column("partition", Integer, nullable=False, server_default="0"),
    words("path", nullable=True),
    Column("generation", Integer, nullable=False, server_default="0"),
    moment("retired_at", nullable=True),
    UniqueConstraint("feed_id", "partition", "generation"),
)
stream_offset = Table(
    "stream_offset",
    metadata,
    Column("source_id", BigInteger, ForeignKey("source.id"), primary_key=True),
    Column("next_offset", BigInteger, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("probe", BigInteger, nullable=True),  # isolation mode: the record that was about to be scored alone
    postgresql_with={"fillfactor": "70"},
)
partition_state = Table(  # committed values only, beaten every 10 s by the owner
    "partition_state",
    metadata,
    Column("source_id", BigInteger, ForeignKey("source.id"), primary_key=True),
    Column("position", BigInteger, nullable=False),
    Column("end_offset", BigInteger, nullable=False),
    moment("max_event_at", nullable=True),
    words("owner", nullable=True),
    moment("beat_at", nullable=True),
    moment("moved_at", nullable=True),  # wall clock of the last change of position
    postgresql_with={"fillfactor": "70"},
)
gap = Table(
    "gap",
    metadata,
    Column("id", BigInteger, Identity(), primary_key=True),
    Column("source_id", BigInteger, ForeignKey("source.id"), nullable=False),
    Column("from_offset", BigInteger, nullable=False),
    Column("to_offset", BigInteger, nullable=False),
    words("kind"),  # retention | truncated | recreated | corrupt | out_of_range
    Column("maybe_doubled", Boolean, nullable=False, server_default="false"),
    moment("found_at"),
)
dead_letter = Table(  # position, reason, size and hash; no bytes: the record is read again from its source
    "dead_letter",
    metadata,
    Column("source_id", BigInteger, ForeignKey("source.id"), nullable=False),
    Column("offset", BigInteger, nullable=False),
    words("bot", nullable=True),
    words("env", nullable=True),
    moment("received_at"),
    words("reason"),
    Column("bytes", BigInteger, nullable=False),
    words("sha256"),
    moment("dropped_at", nullable=True),
    PrimaryKeyConstraint("source_id", "offset"),
    Index("ix_dead_letter_received_at", "received_at"),
)
sampling_rate = Table(  # a rate holds from an offset on, so that a replay samples the same
    "sampling_rate",
    metadata,
    Column("source_id", BigInteger, ForeignKey("source.id"), nullable=False),
    Column("from_offset", BigInteger, nullable=False),
    Column("pi", Double, nullable=False),
    words("reason"),  # config | lag
    PrimaryKeyConstraint("source_id", "from_offset"),
)
version_rate = Table(  # append-only: holds for a version from a slice on, so that a replay samples the same
    "version_rate",
    metadata,
    words("bot"),
    words("env"),
    words("model_version"),
    moment("from_slice"),
    Column("band", Integer, nullable=False),  # 0: also every band that has no row of its own
    Column("share", Double, nullable=False),  # on top of the rate of the source
    Column("made_at", DateTime(timezone=True), nullable=False, server_default=text("clock_timestamp()")),
    PrimaryKeyConstraint("bot", "env", "model_version", "from_slice", "band"),
    Index("ix_version_rate_made_at", "made_at"),
)
sampling_plan = Table(  # why these shares: the newest plan of each bot, for people
    "sampling_plan",
    metadata,
    words("bot"),
    words("env"),
    moment("made_at"),
    Column("plan", JSONB, nullable=False),
    PrimaryKeyConstraint("bot", "env"),
)
scoring_cost = Table(  # what scoring took in an hour of the wall clock, all workers together
    "scoring_cost",
    metadata,
    moment("hour"),
    count("replies"),
    total("cpu_s"),
    PrimaryKeyConstraint("hour"),
)

# ---------------------------------------------------------------- what one batch books

seen_id = Table(
    "seen_id",
    metadata,
    Column("day", Date, nullable=False),
    words("bot"),
    words("env"),
    Column("id_hash", BigInteger, nullable=False),
    PrimaryKeyConstraint("day", "bot", "env", "id_hash"),
)
flagged_unit = Table(
    "flagged_unit",
    metadata,
    Column("day", Date, nullable=False),
    words("bot"),
    words("env"),
    words("metric"),
    Column("conversation", BigInteger, nullable=False),
    PrimaryKeyConstraint("day", "bot", "env", "metric", "conversation"),
)
ledger = Table(  # seen = skipped + scored + failed, always; no_text and unsupported are parts of skipped, late of seen
    "ledger",
    metadata,
    words("bot"),
    words("env"),
    words("model_version"),
    moment("slice"),
    Column("source_id", BigInteger, nullable=False),
    count("seen"),
    count("skipped"),
    count("scored"),
    count("failed"),
    count("late"),
    count("no_text"),
    count("unsupported"),
    moment("last_at", nullable=True),  # event time of the newest reply; merges by GREATEST
    PrimaryKeyConstraint("bot", "env", "slice", "model_version", "source_id"),
    postgresql_with={"fillfactor": "70"},
)
intake_count = Table(
    "intake_count",
    metadata,
    words("bot"),
    words("env"),
    words("kind"),  # duplicate | synthetic | feedback | late_dropped; dead_letter: those whose rows are gone
    moment("slice"),
    Column("source_id", BigInteger, nullable=False),
    count("n"),
    Column("booked_at", DateTime(timezone=True), nullable=False, server_default=text("now()")),  # the newest of them
    PrimaryKeyConstraint("bot", "env", "slice", "kind", "source_id"),
    Index("ix_intake_count_late", "booked_at", postgresql_where=text("kind = 'late_dropped'")),
)
detector_failure = Table(
    "detector_failure",
    metadata,
    words("bot"),
    words("env"),
    words("detector"),
    words("version"),
    words("reason"),
    moment("slice"),
    Column("source_id", BigInteger, nullable=False),
    count("n"),
    PrimaryKeyConstraint("bot", "env", "slice", "detector", "version", "reason", "source_id"),
)
window_partial = Table(  # one writer per row (its source), readers SUM; w_max merges by GREATEST, the rest adds
    "window_partial",
    metadata,
    words("bot"),
    words("env"),
    words("model_version"),
    words("segment"),  # '' is the whole bot, else one key=value; never sum over segments
    words("metric"),
    Column("band", Integer, nullable=False),  # 0: the even sample; else what was scored only because of its risk
    moment("slice"),
    Column("source_id", BigInteger, nullable=False),
    count("n_scored"),
    count("flagged"),
    count("units"),
    total("x"),
    total("q"),
    total("w"),
    total("w_max"),
    PrimaryKeyConstraint("bot", "env", "slice", "metric", "segment", "model_version", "band", "source_id"),
    postgresql_with={"fillfactor": "70", "autovacuum_vacuum_scale_factor": "0.02"},
)
window_hour = Table(  # slices long behind the watermark, folded: no source any more
    "window_hour",
    metadata,
    words("bot"),
    words("env"),
    words("model_version"),
    words("segment"),
    words("metric"),
    Column("band", Integer, nullable=False),
    moment("hour"),
    count("n_scored"),
    count("flagged"),
    count("units"),
    total("x"),
    total("q"),
    total("w"),
    total("w_max"),
    PrimaryKeyConstraint("bot", "env", "hour", "metric", "segment", "model_version", "band"),
)
window_dirty = Table(
    "window_dirty",
    metadata,
    words("bot"),
    words("env"),
    moment("slice"),
    Column("seq", BigInteger, nullable=False, server_default="1"),
    PrimaryKeyConstraint("bot", "env", "slice"),
)
score = Table(  # no text; partitioned by the day of receipt, so that retention drops partitions
    "score",
    metadata,
    Column("day", Date, nullable=False),
    Column("source_id", BigInteger, nullable=False),
    Column("offset", BigInteger, nullable=False),
    words("reply"),
    Column("conversation", BigInteger, nullable=False),
    words("bot"),
    words("env"),
    words("model_version"),
    words("prompt_version"),
    Column("segments", JSONB, nullable=True),
    moment("ended_at"),
    Column("pi", Double, nullable=False),
    Column("band", Integer, nullable=False),
    Column("form", BigInteger, nullable=True),  # score_form.id: what the values are; null where there are no scores
    Column("values", ARRAY(Double), nullable=True),  # a number or null for each name; null where the reply failed
    Column("flags", ARRAY(Text), nullable=False),  # score names
    Column("errors", JSONB, nullable=True),  # {score name: error class}
    Column("late_dropped", Boolean, nullable=False, server_default="false"),
    Column("repaired", Boolean, nullable=False, server_default="false"),  # text cleaned or event time replaced
    PrimaryKeyConstraint("day", "source_id", "offset"),
    Index("ix_score_bot_env_ended_at", "bot", "env", "ended_at"),
    postgresql_partition_by="RANGE (day)",
)
score_form = Table(  # few: a row for each way in which detectors answer
    "score_form",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),  # follows from the rest
    Column("names", ARRAY(Text), nullable=False),  # of scores
    Column("detectors", ARRAY(Text), nullable=False),  # name@version, for each name
)
evidence = Table(  # the only text in the database, masked before it is written
    "evidence",
    metadata,
    Column("day", Date, nullable=False),
    Column("source_id", BigInteger, nullable=False),
    Column("offset", BigInteger, nullable=False),
    words("reply"),
    words("bot"),
    words("env"),
    words("model_version"),
    moment("ended_at"),
    Column("messages", JSONB, nullable=False),  # [{role, content}], masked; the last is the reply
    Column("spans", JSONB, nullable=False),  # {metric: [[start, end, kind], ...]} in the masked reply
    words("reason"),  # flagged | audit | example
    moment("expires_at"),
    PrimaryKeyConstraint("source_id", "offset"),
    Index("ix_evidence_bot_env_ended_at", "bot", "env", "ended_at"),
    Index("ix_evidence_expires_at", "expires_at"),
)

# ---------------------------------------------------------------- bots, versions, closed windows

watched_bot = Table(  # one row a (bot, env); its lock is the right to close and judge
    "watched_bot",
    metadata,
    words("bot"),
    words("env"),
    moment("first_seen_at"),  # event time
    moment("closed_until", nullable=True),  # end of the newest closed slice
    moment("folded_until", nullable=True),  # slices before it are hours in window_hour, and closed for good
    PrimaryKeyConstraint("bot", "env"),
)
bot_feed = Table(
    "bot_feed",
    metadata,
    words("bot"),
    words("env"),
    Column("feed_id", BigInteger, ForeignKey("feed.id"), nullable=False),
    PrimaryKeyConstraint("bot", "env", "feed_id"),
)
deploy = Table(
    "deploy",
    metadata,
    words("bot"),
    words("env"),
    words("kind"),  # model | prompt | "score NAME": a version of our own detector that answers this score
    words("value"),
    moment("first_slice"),
    Column("boosted", Boolean, nullable=True),  # null until the slice closes
    PrimaryKeyConstraint("bot", "env", "kind", "value"),
)
segment_value = Table(  # at most 50 values a key, the rest is key=other
    "segment_value",
    metadata,
    words("bot"),
    words("env"),
    words("key"),
    words("value"),
    PrimaryKeyConstraint("bot", "env", "key", "value"),
)
window_closed = Table(
    "window_closed",
    metadata,
    words("bot"),
    words("env"),
    words("model_version"),
    words("segment"),
    words("metric"),
    moment("slice"),
    Column("revision", Integer, nullable=False),  # rises only when a stored sum changed
    Column("complete", Boolean, nullable=False),
    count("n_seen"),
    count("n_scored"),
    count("n_failed"),
    count("flagged"),
    count("units"),
    total("x"),
    total("q"),
    total("w"),
    total("w_max"),
    count("even_n"),  # of the even sample, which is judged: replies that are scored whatever they look like
    count("even_flagged"),
    count("even_units"),
    moment("closed_at"),  # wall clock
    PrimaryKeyConstraint("bot", "env", "slice", "metric", "segment", "model_version"),
)

# ---------------------------------------------------------------- deciding and telling

share = Table(  # append-only: the part of the page budget that a stream's starts carry from a slice on
    "share",
    metadata,
    Column("id", BigInteger, Identity(), primary_key=True),
    words("bot"),
    words("env"),
    words("segment"),
    words("metric"),
    words("direction"),
    words("tier"),
    moment("from_slice"),
    Column("w", Double, nullable=False),
)
judged_stream = Table(
    "judged_stream",
    metadata,
    words("bot"),
    words("env"),
    words("segment"),
    words("metric"),
    words("direction"),  # up | down
    moment("judged_until", nullable=True),  # end of the newest judged slice
    Column("state", JSONB, nullable=False),  # large: `reading` says in a few words how the stream stands
    Column("reading", JSONB, nullable=False, server_default="{}"),
    PrimaryKeyConstraint("bot", "env", "segment", "metric", "direction"),
)
stream_checkpoint = Table(  # states at the ends of days: where judging goes on from when late data come in before now
    "stream_checkpoint",
    metadata,
    words("bot"),
    words("env"),
    words("segment"),
    words("metric"),
    words("direction"),
    moment("until"),
    Column("state", JSONB, nullable=False),
    PrimaryKeyConstraint("bot", "env", "segment", "metric", "direction", "until"),
)
improvement = Table(  # a stream became better: no alert, a word in the weekly report; it learns anew from here on
    "improvement",
    metadata,
    words("bot"),
    words("env"),
    words("segment"),
    words("metric"),
    moment("slice"),  # the deciding one
    moment("change_at"),  # better since
    Column("rate", Double, nullable=True),
    Column("usual", Double, nullable=True),
    Column("ratio", Double, nullable=True),
    PrimaryKeyConstraint("bot", "env", "segment", "metric", "slice"),
)
baseline_act = Table(  # append-only: somebody said what is usual; judging takes it up at `at`, also when it judges anew
    "baseline_act",
    metadata,
    Column("id", BigInteger, Identity(), primary_key=True),
    words("bot"),
    words("env"),
    words("segment"),
    words("metric"),
    words("direction"),
    words("kind"),  # accept | freeze
    moment("at"),  # event time: what was judged before it stays, the next slice feels the act
    moment("made_at"),
    words("made_by"),
    words("because", nullable=True),
    Index("ix_baseline_act_stream", "bot", "env", "segment", "metric", "direction", "at"),
)
detector_overlap = Table(  # a new version of our own detector on replies that the one before it had scored
    "detector_overlap",
    metadata,
    words("bot"),
    words("env"),
    words("score"),
    words("detector"),  # the new one, name@version
    words("before"),  # the one before it
    count("replies"),  # read again, and scored by both
    count("flagged_before"),  # of these
    count("flagged"),  # by the new one
    count("both"),
    Column("mean_before", Double, nullable=True),
    Column("mean", Double, nullable=True),
    count("lost"),  # that could not be read again
    moment("made_at"),
    PrimaryKeyConstraint("bot", "env", "score", "detector"),
)
baseline = Table(  # immutable, versioned
    "baseline",
    metadata,
    Column("id", BigInteger, Identity(), primary_key=True),
    words("bot"),
    words("env"),
    words("segment"),
    words("metric"),
    words("direction"),
    Column("version", Integer, nullable=False),
    Column("summary", JSONB, nullable=False),  # flags, exposure, days, phi, phi_r
    moment("frozen_at"),  # event time: end of the slice that completed it
    moment("made_at"),
    words("reason"),  # first | better | amended | measured | accepted | by hand | detector
    Column("act_id", BigInteger, ForeignKey("baseline_act.id"), nullable=True),  # who asked for it, and why
    UniqueConstraint("bot", "env", "segment", "metric", "direction", "version"),
)
incident = Table(  # one open incident per (bot, env), or per component of the pipeline
    "incident",
    metadata,
    Column("id", BigInteger, Identity(), primary_key=True),
    words("bot", nullable=True),
    words("env", nullable=True),
    words("component", nullable=True),
    words("state"),  # open | resolved
    moment("opened_at"),
    moment("resolved_at", nullable=True),
    Column("revision", Integer, nullable=False, server_default="1"),
    Index(
        "uq_incident_open_bot", "bot", "env", unique=True, postgresql_where=text("state = 'open' AND bot IS NOT NULL")
    ),
    Index(
        "uq_incident_open_component",
        "component",
        unique=True,
        postgresql_where=text("state = 'open' AND component IS NOT NULL"),
    ),
)
alert = Table(  # its identity is the fingerprint and the slice of its first alarm, which late data never moves
    "alert",
    metadata,
    Column("id", BigInteger, Identity(), primary_key=True),
    words("fingerprint"),
    Column("incident_id", BigInteger, ForeignKey("incident.id"), nullable=True),  # null: for the digest only
    words("bot", nullable=True),
    words("env", nullable=True),
    words("component", nullable=True),  # pipeline alerts only: what is broken
    words("model_version", nullable=True),
    words("segment", nullable=True),
    words("metric", nullable=True),
    words("direction", nullable=True),
    words("tier"),  # page | ticket | digest | pipeline
    words("state"),  # firing | resolved
    words("outcome", nullable=True),  # recovered | unconfirmed | amended | cleared | accepted | traffic | LOST
    moment("opened_slice"),
    moment("opened_at"),  # event time: end of the deciding slice
    moment("told_at", nullable=True),  # wall clock
    Column("told", JSONB, nullable=True),  # what the newest message says: telling.py; null: nothing yet
    moment("change_at", nullable=True),
    moment("resolved_at", nullable=True),  # event time
    Column("rate", Double, nullable=True),
    Column("usual", Double, nullable=True),
    Column("ratio", Double, nullable=True),
    Column("ratio_low", Double, nullable=True),
    Column("facts", JSONB, nullable=False, server_default="{}"),  # counts, expected, log_m, versions, why
    Column("revision", Integer, nullable=False, server_default="1"),
    UniqueConstraint("fingerprint", "opened_slice"),
    Index("uq_alert_firing", "fingerprint", unique=True, postgresql_where=text("state = 'firing'")),
)
incident_event = Table(  # append-only timeline
    "incident_event",
    metadata,
    Column("id", BigInteger, Identity(), primary_key=True),
    Column("incident_id", BigInteger, ForeignKey("incident.id"), nullable=False),
    Column("alert_id", BigInteger, ForeignKey("alert.id"), nullable=True),
    words("kind"),  # opened | joined | updated | resolved
    moment("at"),  # event time
    moment("made_at"),
    Column("facts", JSONB, nullable=False, server_default="{}"),
)
outbox = Table(  # written in the transaction of the change it tells; delivered by the sender
    "outbox",
    metadata,
    Column("id", Text, primary_key=True),  # uuid, also in the message's metadata
    words("route"),  # slack
    words("kind"),  # root | edit | reply | report | test
    Column("incident_id", BigInteger, ForeignKey("incident.id"), nullable=True),
    words("subject"),  # "incident:12", "report:2026-W47": at most one live root a subject and route
    Column("revision", Integer, nullable=False),
    words("tier"),
    words("channel", nullable=True),  # the channel id Slack answered with
    words("ts", nullable=True),  # Slack's message id, a string
    Column("payload", JSONB, nullable=False),  # text, blocks
    words("state"),  # pending | sending | sent | superseded | dead | held
    Column("attempts", Integer, nullable=False, server_default="0"),
    moment("created_at"),
    moment("next_at"),
    moment("sending_at", nullable=True),
    moment("sent_at", nullable=True),
    words("lease_owner", nullable=True),
    words("last_error", nullable=True),
    UniqueConstraint("subject", "route", "kind", "revision"),
    Index("ix_outbox_due", "next_at", postgresql_where=text("state IN ('pending', 'sending')")),
)
job_claim = Table(  # whoever inserts (job, slot) runs the job
    "job_claim",
    metadata,
    words("job"),
    moment("slot"),
    words("owner"),
    moment("lease_until"),
    moment("done_at", nullable=True),
    PrimaryKeyConstraint("job", "slot"),
)
weekly_report = Table(
    "weekly_report",
    metadata,
    words("week"),  # 2026-W47
    words("zone"),
    Column("revision", Integer, nullable=False),
    Column("body", JSONB, nullable=False),
    moment("made_at"),
    PrimaryKeyConstraint("week", "zone", "revision"),
)

# ---------------------------------------------------------------- how bots write

voice_sample = Table(  # numbers, no text: until the voice is known, then until control adds them up; a row a batch
    "voice_sample",
    metadata,
    words("bot"),
    words("env"),
    words("model_version"),
    words("prompt_version"),
    words("features"),  # our own detector, name@version
    moment("slice"),
    Column("source_id", BigInteger, nullable=False),
    Column("offset", BigInteger, nullable=False),  # of the first reply
    Column("n", Integer, nullable=False),
    Column("vectors", LargeBinary, nullable=False),  # n times the features of a reply and of its question, half floats
    PrimaryKeyConstraint("bot", "env", "slice", "source_id", "offset"),
)
voice_baseline = Table(  # immutable but for ended_at: how a bot, model and prompt usually write
    "voice_baseline",
    metadata,
    Column("id", BigInteger, Identity(), primary_key=True),
    words("bot"),
    words("env"),
    words("model_version"),
    words("prompt_version"),
    words("features"),
    Column("version", Integer, nullable=False),
    moment("start"),  # event time, as the next two
    moment("frozen_at"),
    Column("replies", BigInteger, nullable=False),
    Column("format", Integer, nullable=False),  # of the coefficients and states; another one is learnt anew
    Column("voice", JSON, nullable=False),  # coefficients for replies, given their questions
    Column("asked", JSON, nullable=False),  # and for the questions alone
    moment("made_at"),
    moment("ended_at", nullable=True),  # somebody took another way of writing as the new usual
    words("ended_by", nullable=True),
    words("because", nullable=True),
    UniqueConstraint("bot", "env", "model_version", "prompt_version", "features", "version"),
)
voice_hour = Table(  # what the baseline leaves unexplained, added up; written by control alone
    "voice_hour",
    metadata,
    Column("baseline_id", BigInteger, ForeignKey("voice_baseline.id"), nullable=False),
    moment("hour"),
    Column("n", BigInteger, nullable=False),
    Column("sums", ARRAY(Double), nullable=False),
    Column("asked", ARRAY(Double), nullable=False),
    Column("features", ARRAY(Double), nullable=False),  # of the replies as they are: for words
    PrimaryKeyConstraint("baseline_id", "hour"),
)
voice_state = Table(  # where judging stands, and where it stood at the ends of days
    "voice_state",
    metadata,
    Column("baseline_id", BigInteger, ForeignKey("voice_baseline.id"), nullable=False),
    moment("until"),
    Column("state", JSON, nullable=False),
    Column("asked", JSON, nullable=False),
    Column("asked_fired", ARRAY(BigInteger), nullable=False),  # when the questions were found to be others, of late
    Column("firing", Boolean, nullable=False),
    PrimaryKeyConstraint("baseline_id", "until"),
)

# ---------------------------------------------------------------- what was learnt for single bots

learnt_head = Table(  # append-only but for withdrawn_at; the newest that is not withdrawn is in use
    "learnt_head",
    metadata,
    words("bot"),
    words("score"),  # toxicity | refusal | ...
    Column("version", Integer, nullable=False),  # counts up for each bot and score
    words("model_version"),  # the one version of the bot that it is for; '' for all
    words("detector"),  # the shipped detector that it stands on, name@version
    words("features"),  # what it reads, with its version
    Column("labels", Integer, nullable=False),
    Column("head", LargeBinary, nullable=False),  # an archive of plain arrays, never a pickle
    Column("figures", JSONB, nullable=False),  # before and after on held-back labels
    moment("made_at"),
    moment("withdrawn_at", nullable=True),
    PrimaryKeyConstraint("bot", "score", "version"),
)
