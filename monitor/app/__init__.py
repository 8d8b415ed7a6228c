"""The only place that builds real things from the settings and starts threads and processes."""
