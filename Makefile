# `make demo` and `make test` do all set-up; they need Python >= 3.11, pip and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

# What is compiled once need not be compiled by every process again.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo test suite plain types docs lint notebooks bench clean wheel test-slow test-newest \
	test-oldest lock qgis-plugin

demo: $(READY)
	$(BIN)/gridplan demo --out out/demo --overwrite || [ $$? -eq 1 ]

# Two lanes side by side, so that no core waits: the suite, and one after the other all that
# runs on one core. Everything is run to its end and every failure is told.
test: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(MAKE) --no-print-directory --jobs=2 --keep-going suite types plain notebooks docs

# Tests and the examples of the package. Files begin in the order that tests/conftest.py gives
# them, so that no long one is left for the end.
suite: $(READY)
	OMP_NUM_THREADS=1 $(BIN)/pytest -n 2 --dist loadfile --no-loadscope-reorder

# The kernels as the Python that they are.
plain: $(READY)
	NUMBA_DISABLE_JIT=1 $(BIN)/pytest -q -p no:cacheprovider tests/partition

notebooks: $(READY)
	$(BIN)/pytest -q -p no:cacheprovider --nbmake notebooks

types: $(READY)
	$(BIN)/mypy

lint: types $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

# What takes too long for every day: many more cases, real cities whole, pages in a browser.
test-slow: $(READY)
	$(BIN)/pytest -m slow

# The site of the documentation, for build/site; a dead link is an error.
docs: $(READY)
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet --strict

bench: $(READY)
	$(BIN)/python benchmarks/cities.py

# Compiled on all cores at the end: pip does it on one. Some packages carry files of other Pythons.
$(READY): pyproject.toml requirements.lock
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "gridplan needs Python >= 3.11")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --no-compile --require-hashes \
		--requirement requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q -j 0 $(VENV)/lib gridplan >/dev/null || true
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

# The zip that QGIS installs: Plugins, Manage and Install Plugins, Install from ZIP.
qgis-plugin:
	$(PYTHON) qgis/pack.py build/gridplan_qgis.zip

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
