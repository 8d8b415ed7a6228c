"""The decision engine on anybody's counts, no database: rows of a CSV in, events out."""
