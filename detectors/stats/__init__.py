"""Statistics: arrays in, numbers out; one statistic a file, `engine.judge` puts them together."""
