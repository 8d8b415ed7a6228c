"""What the program says of itself while it works: logs and metrics, never the text of a conversation."""
