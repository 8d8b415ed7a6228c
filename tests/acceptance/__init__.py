"""Bytes in, messages in Slack out."""
