"""Detectors from outside: any Hugging Face text classifier in a folder, and language models as judges."""
