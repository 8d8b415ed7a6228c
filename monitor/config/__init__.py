"""Settings: one TOML file and the environment, read once into frozen values."""
