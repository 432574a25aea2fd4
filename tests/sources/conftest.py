from pathlib import Path

import pytest

from tests.batch.test_batch import cluster  # noqa: F401 - a fixture

DATA = Path(__file__).parents[2].parent / "shared" / "data"
CITIES = ["cambridge_small_us", "monaco_mc", "snezhinsk_ru", "olemps_fr"]


@pytest.fixture(params=CITIES)
def city(request):
    """Return the folder of one real city."""
    folder = DATA / request.param
    if not folder.exists():
        pytest.skip(f"the data of {request.param} is not on this machine")
    return folder
