"""The command line: argv to one function, results on stdout, everything else on stderr."""
