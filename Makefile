# `make demo` and `make test` do all set-up; they need Python >= 3.11, pip and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test docs lint notebooks bench clean wheel test-newest test-oldest lock

demo: $(READY)
	$(BIN)/gridplan demo --out out/demo --overwrite || [ $$? -eq 1 ]

test: lint $(READY)
	$(BIN)/pytest -n 2 --dist loadfile
	$(BIN)/pytest -q -n 2 --doctest-modules gridplan
	NUMBA_DISABLE_JIT=1 $(BIN)/pytest -q -n 2 tests/partition -m "not slow and not network"
	$(BIN)/pytest -q --nbmake notebooks
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet --strict

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# The site of the documentation, for build/site; a dead link is an error.
docs: $(READY)
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet --strict

bench: $(READY)
	$(BIN)/python benchmarks/cities.py

$(READY): pyproject.toml requirements.lock
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "gridplan needs Python >= 3.11")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

# After a change of dependencies in pyproject.toml and constraints.txt: their hashes anew. pip
# takes no hashes where something is editable, so the packages go first and gridplan alone.
lock:
	$(PYTHON) -m venv build/lock-env
	build/lock-env/bin/pip install --quiet --disable-pip-version-check pip-tools
	build/lock-env/bin/pip-compile --quiet --generate-hashes --no-emit-index-url \
		--no-emit-find-links --no-emit-trusted-host --no-header --strip-extras --allow-unsafe \
		--all-build-deps --extra dev --constraint constraints.txt \
		--output-file requirements.lock pyproject.toml

# A wheel as others get it: installed without constraints in an environment of its own, and run.
wheel: $(READY)
	rm -rf build/wheel build/wheel-env
	$(BIN)/pip wheel --quiet --no-deps --wheel-dir build/wheel .
	$(PYTHON) -m venv build/wheel-env
	build/wheel-env/bin/pip install --quiet --disable-pip-version-check build/wheel/*.whl
	cd build && wheel-env/bin/gridplan doctor
	cd build && (wheel-env/bin/gridplan demo --out wheel-demo --overwrite || [ $$? -eq 1 ])
	cd build && wheel-env/bin/gridplan validate wheel-demo

# The promises with the newest and with the oldest dependencies that pyproject.toml allows.
SOME_TESTS := tests/export tests/exchange tests/plan tests/test_rules.py tests/test_tables.py

test-newest: pyproject.toml
	$(PYTHON) -m venv --clear build/newest
	build/newest/bin/pip install --quiet --disable-pip-version-check --upgrade --editable ".[dev]"
	build/newest/bin/pytest -q -W default $(SOME_TESTS)

test-oldest: pyproject.toml
	$(PYTHON) -m venv --clear build/oldest
	$(PYTHON) tests/oldest.py > build/oldest.txt
	build/oldest/bin/pip install --quiet --disable-pip-version-check --constraint build/oldest.txt \
		--editable . hypothesis jsonschema pytest
	build/oldest/bin/pytest -q -W default $(SOME_TESTS)

clean:
	rm -rf $(VENV) out build *.egg-info
