"""The weekly report: what changed, how sure that is, and what nobody can say."""
