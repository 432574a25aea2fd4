"""Shared fixtures: a whole plan of the made-up town; options of the golden tests."""

import tests.said  # noqa: F401

# isort: split
import os

import pytest
from hypothesis import settings

from gridplan.datasets import make_town
from gridplan.planning.city import plan_city
from gridplan.sources import read_layers

# What commands say is compared in English, whatever the machine of whoever runs the tests speaks.
os.environ["LC_ALL"] = "C.UTF-8"
# Machines are noisy: a promise does not depend on seconds; and it is kept every time.
settings.register_profile("gridplan", deadline=None, derandomize=True, database=None)
settings.load_profile("gridplan")


# Files of few tests that take long: whole runs that are killed, a browser, real cities. They go
# first, so that no worker has one of them left when the others are done.
LONG = (
    "tests/cli/test_two_runs.py",
    "tests/cli/test_killed.py",
    "tests/maps/test_driven.py",
    "tests/cli/test_faults.py",
    "tests/batch/test_batch.py",
    "tests/fabric/test_hostile_ground.py",
    "tests/fabric/test_spoilt_cities.py",
    "tests/fabric/test_promises.py",
    "tests/golden/test_golden.py",
    "tests/test_doc_blocks.py",
    "tests/cli/test_terminal.py",
)


def pytest_collection_modifyitems(items):
    """Begin with the files that take long; all else stays in its order."""
    place = {name: number for number, name in enumerate(LONG)}
    items.sort(key=lambda item: place.get(item.nodeid.partition("::")[0], len(LONG)))


def pytest_addoption(parser):
    parser.addoption(
        "--update-golden", action="store_true", help="write tests/golden/*.json afresh"
    )


@pytest.fixture(scope="session")
def town_layers():
    """Return the made-up town as layers; read-only."""
    return read_layers(**make_town())


@pytest.fixture(scope="session")
def town_plan(town_layers):
    """Return the plan of the made-up town; read-only."""
    return plan_city(town_layers)
