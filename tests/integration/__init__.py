"""One service at a time, real."""
