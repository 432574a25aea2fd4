"""What a worker loads before its first community."""

import subprocess
import sys

LOADED = """
from gridplan.batch import loads
import sys
loads(sys.stdin.buffer.read())()
print(" ".join(sorted(sys.modules)))
"""


def test_a_worker_that_is_ready_has_loaded_all_its_work_needs_and_no_pandas():
    from gridplan.batch import dumps
    from gridplan.planning.kept import stand_ready

    told = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", LOADED], input=dumps(stand_ready), capture_output=True, check=True
    )
    loaded = set(told.stdout.decode().split())
    assert {"gridplan.planning.community", "shapely"} <= loaded
    assert not {"pandas", "geopandas", "numba", "scipy"} & loaded
