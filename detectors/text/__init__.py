"""The detectors of text: one file each."""
