"""What is wrong around the monitor, and what to do next."""
