"""HTTP: is the process alive, is it ready, and its metrics."""
