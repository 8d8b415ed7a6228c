"""How the encoder is fine-tuned, exported and calibrated; nothing of it is imported at run time."""
