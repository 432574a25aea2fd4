# `make demo` and `make test` do all set-up; they need Python >= 3.11, pip and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test lint notebooks bench clean

demo: $(READY)
	$(BIN)/gridplan demo --out out/demo --overwrite || [ $$? -eq 1 ]

test: lint $(READY)
	$(BIN)/pytest
	$(BIN)/pytest -q --doctest-modules gridplan
	NUMBA_DISABLE_JIT=1 $(BIN)/pytest -q tests/partition -m "not slow and not network"
	$(BIN)/pytest -q --nbmake notebooks

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(READY)
	$(BIN)/python benchmarks/cities.py

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "gridplan needs Python >= 3.11")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable ".[dev]"
	touch $@

clean:
	rm -rf $(VENV) out build *.egg-info
