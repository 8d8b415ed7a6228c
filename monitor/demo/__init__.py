"""The made-up fortnight, and the stand-in for Slack that receives its alerts."""
