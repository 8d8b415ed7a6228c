"""initial

There is no previous release.

Revision: 0001
Follows: nothing
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Build."""
    op.create_table(
        "baseline_act",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("segment", sa.Text(), nullable=False),
        sa.Column("metric", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("because", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_baseline_act")),
    )
    op.create_index(
        "ix_baseline_act_stream", "baseline_act", ["bot", "env", "segment", "metric", "direction", "at"], unique=False
    )
    op.create_table(
        "deploy",
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("first_slice", sa.DateTime(timezone=True), nullable=False),
        sa.Column("boosted", sa.Boolean(), nullable=True),
        sa.PrimaryKeyConstraint("bot", "env", "kind", "value", name=op.f("pk_deploy")),
    )
    op.create_table(
        "detector_failure",
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("detector", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("slice", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source_id", sa.BigInteger(), nullable=False),
        sa.Column("n", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint(
            "bot", "env", "slice", "detector", "version", "reason", "source_id", name=op.f("pk_detector_failure")
        ),
    )
    op.create_table(
        "detector_overlap",
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("score", sa.Text(), nullable=False),
        sa.Column("detector", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("replies", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("flagged_before", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("flagged", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("both", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("mean_before", sa.Double(), nullable=True),
        sa.Column("mean", sa.Double(), nullable=True),
        sa.Column("lost", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("bot", "env", "score", "detector", name=op.f("pk_detector_overlap")),
    )
    op.create_table(
        "evidence",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("source_id", sa.BigInteger(), nullable=False),
        sa.Column("offset", sa.BigInteger(), nullable=False),
        sa.Column("reply", sa.Text(), nullable=False),
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("model_version", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("messages", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("spans", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("source_id", "offset", name=op.f("pk_evidence")),
    )
    op.create_index("ix_evidence_bot_env_ended_at", "evidence", ["bot", "env", "ended_at"], unique=False)
    op.create_index("ix_evidence_expires_at", "evidence", ["expires_at"], unique=False)
    op.create_table(
        "feed",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("watermark", sa.DateTime(timezone=True), nullable=True),
        sa.Column("finished", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("given_up", sa.Text(), nullable=True),
        sa.Column("first_seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("stalled_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("complete_until", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feed")),
        sa.UniqueConstraint("kind", "identity", name=op.f("uq_feed_kind_identity")),
    )
    op.create_table(
        "flagged_unit",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("metric", sa.Text(), nullable=False),
        sa.Column("conversation", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("day", "bot", "env", "metric", "conversation", name=op.f("pk_flagged_unit")),
    )
    op.create_table(
        "improvement",
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("segment", sa.Text(), nullable=False),
        sa.Column("metric", sa.Text(), nullable=False),
        sa.Column("slice", sa.DateTime(timezone=True), nullable=False),
        sa.Column("change_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("rate", sa.Double(), nullable=True),
        sa.Column("usual", sa.Double(), nullable=True),
        sa.Column("ratio", sa.Double(), nullable=True),
        sa.PrimaryKeyConstraint("bot", "env", "segment", "metric", "slice", name=op.f("pk_improvement")),
    )
    op.create_table(
        "incident",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("bot", sa.Text(), nullable=True),
        sa.Column("env", sa.Text(), nullable=True),
        sa.Column("component", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("resolved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revision", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incident")),
    )
    op.create_index(
        "uq_incident_open_bot",
        "incident",
        ["bot", "env"],
        unique=True,
        postgresql_where=sa.text("state = 'open' AND bot IS NOT NULL"),
    )
    op.create_index(
        "uq_incident_open_component",
        "incident",
        ["component"],
        unique=True,
        postgresql_where=sa.text("state = 'open' AND component IS NOT NULL"),
    )
    op.create_table(
        "intake_count",
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("slice", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source_id", sa.BigInteger(), nullable=False),
        sa.Column("n", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("booked_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("bot", "env", "slice", "kind", "source_id", name=op.f("pk_intake_count")),
    )
    op.create_index(
        "ix_intake_count_late",
        "intake_count",
        ["booked_at"],
        unique=False,
        postgresql_where=sa.text("kind = 'late_dropped'"),
    )
    op.create_table(
        "job_claim",
        sa.Column("job", sa.Text(), nullable=False),
        sa.Column("slot", sa.DateTime(timezone=True), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("job", "slot", name=op.f("pk_job_claim")),
    )
    op.create_table(
        "judged_stream",
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("segment", sa.Text(), nullable=False),
        sa.Column("metric", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("judged_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("state", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("reading", postgresql.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False),
        sa.PrimaryKeyConstraint("bot", "env", "segment", "metric", "direction", name=op.f("pk_judged_stream")),
    )
    op.create_table(
        "keyring",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_keyring")),
    )
    op.create_table(
        "learnt_head",
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("score", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("model_version", sa.Text(), nullable=False),
        sa.Column("detector", sa.Text(), nullable=False),
        sa.Column("features", sa.Text(), nullable=False),
        sa.Column("labels", sa.Integer(), nullable=False),
        sa.Column("head", sa.LargeBinary(), nullable=False),
        sa.Column("figures", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("bot", "score", "version", name=op.f("pk_learnt_head")),
    )
    op.create_table(
        "ledger",
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("model_version", sa.Text(), nullable=False),
        sa.Column("slice", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source_id", sa.BigInteger(), nullable=False),
        sa.Column("seen", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("skipped", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("scored", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("failed", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("late", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("no_text", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("unsupported", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("bot", "env", "slice", "model_version", "source_id", name=op.f("pk_ledger")),
        postgresql_with={"fillfactor": "70"},
    )
    op.create_table(
        "sampling_plan",
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("plan", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.PrimaryKeyConstraint("bot", "env", name=op.f("pk_sampling_plan")),
    )
    op.create_table(
        "score",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("source_id", sa.BigInteger(), nullable=False),
        sa.Column("offset", sa.BigInteger(), nullable=False),
        sa.Column("reply", sa.Text(), nullable=False),
        sa.Column("conversation", sa.BigInteger(), nullable=False),
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("model_version", sa.Text(), nullable=False),
        sa.Column("prompt_version", sa.Text(), nullable=False),
        sa.Column("segments", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("pi", sa.Double(), nullable=False),
        sa.Column("band", sa.Integer(), nullable=False),
        sa.Column("form", sa.BigInteger(), nullable=True),
        sa.Column("values", sa.ARRAY(sa.Double()), nullable=True),
        sa.Column("flags", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("errors", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("late_dropped", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("repaired", sa.Boolean(), server_default="false", nullable=False),
        sa.PrimaryKeyConstraint("day", "source_id", "offset", name=op.f("pk_score")),
        postgresql_partition_by="RANGE (day)",
    )
    op.create_index("ix_score_bot_env_ended_at", "score", ["bot", "env", "ended_at"], unique=False)
    op.create_table(
        "score_form",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("names", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("detectors", sa.ARRAY(sa.Text()), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_score_form")),
    )
    op.create_table(
        "scoring_cost",
        sa.Column("hour", sa.DateTime(timezone=True), nullable=False),
        sa.Column("replies", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("cpu_s", sa.Double(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("hour", name=op.f("pk_scoring_cost")),
    )
    op.create_table(
        "seen_id",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("id_hash", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("day", "bot", "env", "id_hash", name=op.f("pk_seen_id")),
    )
    op.create_table(
        "segment_value",
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("bot", "env", "key", "value", name=op.f("pk_segment_value")),
    )
    op.create_table(
        "share",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("segment", sa.Text(), nullable=False),
        sa.Column("metric", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("tier", sa.Text(), nullable=False),
        sa.Column("from_slice", sa.DateTime(timezone=True), nullable=False),
        sa.Column("w", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_share")),
    )
    op.create_table(
        "stream_checkpoint",
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("segment", sa.Text(), nullable=False),
        sa.Column("metric", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.PrimaryKeyConstraint(
            "bot", "env", "segment", "metric", "direction", "until", name=op.f("pk_stream_checkpoint")
        ),
    )
    op.create_table(
        "version_rate",
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("model_version", sa.Text(), nullable=False),
        sa.Column("from_slice", sa.DateTime(timezone=True), nullable=False),
        sa.Column("band", sa.Integer(), nullable=False),
        sa.Column("share", sa.Double(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False),
        sa.PrimaryKeyConstraint("bot", "env", "model_version", "from_slice", "band", name=op.f("pk_version_rate")),
    )
    op.create_index("ix_version_rate_made_at", "version_rate", ["made_at"], unique=False)
    op.create_table(
        "voice_baseline",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("model_version", sa.Text(), nullable=False),
        sa.Column("prompt_version", sa.Text(), nullable=False),
        sa.Column("features", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("start", sa.DateTime(timezone=True), nullable=False),
        sa.Column("frozen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("replies", sa.BigInteger(), nullable=False),
        sa.Column("format", sa.Integer(), nullable=False),
        sa.Column("voice", postgresql.JSON(astext_type=sa.Text()), nullable=False),
        sa.Column("asked", postgresql.JSON(astext_type=sa.Text()), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.Text(), nullable=True),
        sa.Column("because", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voice_baseline")),
        sa.UniqueConstraint(
            "bot",
            "env",
            "model_version",
            "prompt_version",
            "features",
            "version",
            name=op.f("uq_voice_baseline_bot_env_model_version_prompt_version_features_version"),
        ),
    )
    op.create_table(
        "voice_sample",
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("model_version", sa.Text(), nullable=False),
        sa.Column("prompt_version", sa.Text(), nullable=False),
        sa.Column("features", sa.Text(), nullable=False),
        sa.Column("slice", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source_id", sa.BigInteger(), nullable=False),
        sa.Column("offset", sa.BigInteger(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("vectors", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("bot", "env", "slice", "source_id", "offset", name=op.f("pk_voice_sample")),
    )
    op.create_table(
        "watched_bot",
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("first_seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("folded_until", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("bot", "env", name=op.f("pk_watched_bot")),
    )
    op.create_table(
        "weekly_report",
        sa.Column("week", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("body", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("week", "zone", "revision", name=op.f("pk_weekly_report")),
    )
    op.create_table(
        "window_closed",
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("model_version", sa.Text(), nullable=False),
        sa.Column("segment", sa.Text(), nullable=False),
        sa.Column("metric", sa.Text(), nullable=False),
        sa.Column("slice", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("complete", sa.Boolean(), nullable=False),
        sa.Column("n_seen", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("n_scored", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("n_failed", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("flagged", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("units", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("x", sa.Double(), server_default="0", nullable=False),
        sa.Column("q", sa.Double(), server_default="0", nullable=False),
        sa.Column("w", sa.Double(), server_default="0", nullable=False),
        sa.Column("w_max", sa.Double(), server_default="0", nullable=False),
        sa.Column("even_n", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("even_flagged", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("even_units", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint(
            "bot", "env", "slice", "metric", "segment", "model_version", name=op.f("pk_window_closed")
        ),
    )
    op.create_table(
        "window_dirty",
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("slice", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seq", sa.BigInteger(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("bot", "env", "slice", name=op.f("pk_window_dirty")),
    )
    op.create_table(
        "window_hour",
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("model_version", sa.Text(), nullable=False),
        sa.Column("segment", sa.Text(), nullable=False),
        sa.Column("metric", sa.Text(), nullable=False),
        sa.Column("band", sa.Integer(), nullable=False),
        sa.Column("hour", sa.DateTime(timezone=True), nullable=False),
        sa.Column("n_scored", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("flagged", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("units", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("x", sa.Double(), server_default="0", nullable=False),
        sa.Column("q", sa.Double(), server_default="0", nullable=False),
        sa.Column("w", sa.Double(), server_default="0", nullable=False),
        sa.Column("w_max", sa.Double(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint(
            "bot", "env", "hour", "metric", "segment", "model_version", "band", name=op.f("pk_window_hour")
        ),
    )
    op.create_table(
        "window_partial",
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("model_version", sa.Text(), nullable=False),
        sa.Column("segment", sa.Text(), nullable=False),
        sa.Column("metric", sa.Text(), nullable=False),
        sa.Column("band", sa.Integer(), nullable=False),
        sa.Column("slice", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source_id", sa.BigInteger(), nullable=False),
        sa.Column("n_scored", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("flagged", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("units", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("x", sa.Double(), server_default="0", nullable=False),
        sa.Column("q", sa.Double(), server_default="0", nullable=False),
        sa.Column("w", sa.Double(), server_default="0", nullable=False),
        sa.Column("w_max", sa.Double(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint(
            "bot",
            "env",
            "slice",
            "metric",
            "segment",
            "model_version",
            "band",
            "source_id",
            name=op.f("pk_window_partial"),
        ),
        postgresql_with={"fillfactor": "70", "autovacuum_vacuum_scale_factor": "0.02"},
    )
    op.create_table(
        "alert",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("incident_id", sa.BigInteger(), nullable=True),
        sa.Column("bot", sa.Text(), nullable=True),
        sa.Column("env", sa.Text(), nullable=True),
        sa.Column("component", sa.Text(), nullable=True),
        sa.Column("model_version", sa.Text(), nullable=True),
        sa.Column("segment", sa.Text(), nullable=True),
        sa.Column("metric", sa.Text(), nullable=True),
        sa.Column("direction", sa.Text(), nullable=True),
        sa.Column("tier", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("opened_slice", sa.DateTime(timezone=True), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("told", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("change_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("resolved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("rate", sa.Double(), nullable=True),
        sa.Column("usual", sa.Double(), nullable=True),
        sa.Column("ratio", sa.Double(), nullable=True),
        sa.Column("ratio_low", sa.Double(), nullable=True),
        sa.Column("facts", postgresql.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False),
        sa.Column("revision", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name=op.f("fk_alert_incident_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alert")),
        sa.UniqueConstraint("fingerprint", "opened_slice", name=op.f("uq_alert_fingerprint_opened_slice")),
    )
    op.create_index(
        "uq_alert_firing", "alert", ["fingerprint"], unique=True, postgresql_where=sa.text("state = 'firing'")
    )
    op.create_table(
        "baseline",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("segment", sa.Text(), nullable=False),
        sa.Column("metric", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("summary", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("frozen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("act_id", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["act_id"], ["baseline_act.id"], name=op.f("fk_baseline_act_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_baseline")),
        sa.UniqueConstraint(
            "bot",
            "env",
            "segment",
            "metric",
            "direction",
            "version",
            name=op.f("uq_baseline_bot_env_segment_metric_direction_version"),
        ),
    )
    op.create_table(
        "bot_feed",
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("env", sa.Text(), nullable=False),
        sa.Column("feed_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["feed_id"], ["feed.id"], name=op.f("fk_bot_feed_feed_id")),
        sa.PrimaryKeyConstraint("bot", "env", "feed_id", name=op.f("pk_bot_feed")),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("route", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("incident_id", sa.BigInteger(), nullable=True),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("tier", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=True),
        sa.Column("ts", sa.Text(), nullable=True),
        sa.Column("payload", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sending_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lease_owner", sa.Text(), nullable=True),
        sa.Column("last_error", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name=op.f("fk_outbox_incident_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("subject", "route", "kind", "revision", name=op.f("uq_outbox_subject_route_kind_revision")),
    )
    op.create_index(
        "ix_outbox_due",
        "outbox",
        ["next_at"],
        unique=False,
        postgresql_where=sa.text("state IN ('pending', 'sending')"),
    )
    op.create_table(
        "source",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("feed_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=True),
        sa.Column("topic_id", sa.Text(), nullable=True),
        sa.Column("partition", sa.Integer(), server_default="0", nullable=False),
        sa.Column("path", sa.Text(), nullable=True),
        sa.Column("generation", sa.Integer(), server_default="0", nullable=False),
        sa.Column("retired_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["feed_id"], ["feed.id"], name=op.f("fk_source_feed_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source")),
        sa.UniqueConstraint("feed_id", "partition", "generation", name=op.f("uq_source_feed_id_partition_generation")),
    )
    op.create_table(
        "voice_hour",
        sa.Column("baseline_id", sa.BigInteger(), nullable=False),
        sa.Column("hour", sa.DateTime(timezone=True), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.Column("sums", sa.ARRAY(sa.Double()), nullable=False),
        sa.Column("asked", sa.ARRAY(sa.Double()), nullable=False),
        sa.Column("features", sa.ARRAY(sa.Double()), nullable=False),
        sa.ForeignKeyConstraint(["baseline_id"], ["voice_baseline.id"], name=op.f("fk_voice_hour_baseline_id")),
        sa.PrimaryKeyConstraint("baseline_id", "hour", name=op.f("pk_voice_hour")),
    )
    op.create_table(
        "voice_state",
        sa.Column("baseline_id", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", postgresql.JSON(astext_type=sa.Text()), nullable=False),
        sa.Column("asked", postgresql.JSON(astext_type=sa.Text()), nullable=False),
        sa.Column("asked_fired", sa.ARRAY(sa.BigInteger()), nullable=False),
        sa.Column("firing", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["baseline_id"], ["voice_baseline.id"], name=op.f("fk_voice_state_baseline_id")),
        sa.PrimaryKeyConstraint("baseline_id", "until", name=op.f("pk_voice_state")),
    )
    op.create_table(
        "dead_letter",
        sa.Column("source_id", sa.BigInteger(), nullable=False),
        sa.Column("offset", sa.BigInteger(), nullable=False),
        sa.Column("bot", sa.Text(), nullable=True),
        sa.Column("env", sa.Text(), nullable=True),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("bytes", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("dropped_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_dead_letter_source_id")),
        sa.PrimaryKeyConstraint("source_id", "offset", name=op.f("pk_dead_letter")),
    )
    op.create_index("ix_dead_letter_received_at", "dead_letter", ["received_at"], unique=False)
    op.create_table(
        "gap",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("source_id", sa.BigInteger(), nullable=False),
        sa.Column("from_offset", sa.BigInteger(), nullable=False),
        sa.Column("to_offset", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("maybe_doubled", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("found_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_gap_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gap")),
    )
    op.create_table(
        "incident_event",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("incident_id", sa.BigInteger(), nullable=False),
        sa.Column("alert_id", sa.BigInteger(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("facts", postgresql.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False),
        sa.ForeignKeyConstraint(["alert_id"], ["alert.id"], name=op.f("fk_incident_event_alert_id")),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name=op.f("fk_incident_event_incident_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incident_event")),
    )
    op.create_table(
        "partition_state",
        sa.Column("source_id", sa.BigInteger(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("end_offset", sa.BigInteger(), nullable=False),
        sa.Column("max_event_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("beat_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("moved_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_partition_state_source_id")),
        sa.PrimaryKeyConstraint("source_id", name=op.f("pk_partition_state")),
        postgresql_with={"fillfactor": "70"},
    )
    op.create_table(
        "sampling_rate",
        sa.Column("source_id", sa.BigInteger(), nullable=False),
        sa.Column("from_offset", sa.BigInteger(), nullable=False),
        sa.Column("pi", sa.Double(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_sampling_rate_source_id")),
        sa.PrimaryKeyConstraint("source_id", "from_offset", name=op.f("pk_sampling_rate")),
    )
    op.create_table(
        "stream_offset",
        sa.Column("source_id", sa.BigInteger(), nullable=False),
        sa.Column("next_offset", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("probe", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_stream_offset_source_id")),
        sa.PrimaryKeyConstraint("source_id", name=op.f("pk_stream_offset")),
        postgresql_with={"fillfactor": "70"},
    )
    op.execute("CREATE TABLE score_default PARTITION OF score DEFAULT")


def downgrade() -> None:
    """Take back."""
    op.drop_table("stream_offset")
    op.drop_table("sampling_rate")
    op.drop_table("partition_state")
    op.drop_table("incident_event")
    op.drop_table("gap")
    op.drop_index("ix_dead_letter_received_at", table_name="dead_letter")
    op.drop_table("dead_letter")
    op.drop_table("voice_state")
    op.drop_table("voice_hour")
    op.drop_table("source")
    op.drop_index("ix_outbox_due", table_name="outbox", postgresql_where=sa.text("state IN ('pending', 'sending')"))
    op.drop_table("outbox")
    op.drop_table("bot_feed")
    op.drop_table("baseline")
    op.drop_index("uq_alert_firing", table_name="alert", postgresql_where=sa.text("state = 'firing'"))
    op.drop_table("alert")
    op.drop_table("window_partial")
    op.drop_table("window_hour")
    op.drop_table("window_dirty")
    op.drop_table("window_closed")
    op.drop_table("weekly_report")
    op.drop_table("watched_bot")
    op.drop_table("voice_sample")
    op.drop_table("voice_baseline")
    op.drop_index("ix_version_rate_made_at", table_name="version_rate")
    op.drop_table("version_rate")
    op.drop_table("stream_checkpoint")
    op.drop_table("share")
    op.drop_table("segment_value")
    op.drop_table("seen_id")
    op.drop_table("scoring_cost")
    op.drop_table("score_form")
    op.drop_index("ix_score_bot_env_ended_at", table_name="score")
    op.drop_table("score")
    op.drop_table("sampling_plan")
    op.drop_table("ledger")
    op.drop_table("learnt_head")
    op.drop_table("keyring")
    op.drop_table("judged_stream")
    op.drop_table("job_claim")
    op.drop_index("ix_intake_count_late", table_name="intake_count", postgresql_where=sa.text("kind = 'late_dropped'"))
    op.drop_table("intake_count")
    op.drop_index(
        "uq_incident_open_component",
        table_name="incident",
        postgresql_where=sa.text("state = 'open' AND component IS NOT NULL"),
    )
    op.drop_index(
        "uq_incident_open_bot", table_name="incident", postgresql_where=sa.text("state = 'open' AND bot IS NOT NULL")
    )
    op.drop_table("incident")
    op.drop_table("improvement")
    op.drop_table("flagged_unit")
    op.drop_table("feed")
    op.drop_index("ix_evidence_expires_at", table_name="evidence")
    op.drop_index("ix_evidence_bot_env_ended_at", table_name="evidence")
    op.drop_table("evidence")
    op.drop_table("detector_overlap")
    op.drop_table("detector_failure")
    op.drop_table("deploy")
    op.drop_index("ix_baseline_act_stream", table_name="baseline_act")
    op.drop_table("baseline_act")
