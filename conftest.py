"""Examples in docstrings share the made-up town, its layers and its plan.

They are values that an example reads: the first example that asks makes them, as it says, and
those after it get the same ones, as long as they ask for nothing else than the defaults.
"""

import pytest

import gridplan
from gridplan.datasets import make_town
from gridplan.planning.city import plan_city
from gridplan.sources import read_layers


class _Shared:
    """The town of examples, made when first wanted."""

    def __init__(self):
        self._town, self._layers, self._plan = {}, None, None

    def make_town(self, *args, **options):
        if args or options:
            return make_town(*args, **options)
        self._town = self._town or make_town()
        return dict(self._town)

    def read_layers(self, *args, **layers):
        if args or not self._is_town(layers):
            return read_layers(*args, **layers)
        self._layers = self._layers or read_layers(**layers)
        return self._layers

    def plan_city(self, layers, **options):
        is_whole = layers is self._layers or self._is_town(layers)
        if options or not is_whole:
            return plan_city(layers, **options)
        self._plan = self._plan or plan_city(layers)
        return self._plan

    def _is_town(self, layers):
        """Return whether these are the frames of the shared town, all and no others."""
        return (
            isinstance(layers, dict)
            and bool(self._town)
            and layers.keys() == self._town.keys()
            and all(layers[name] is frame for name, frame in self._town.items())
        )


_SHARED = _Shared()


@pytest.fixture(autouse=True)
def _one_town(request, monkeypatch):
    """Hand the shared town to examples; tests of their own folder get nothing."""
    if isinstance(request.node, pytest.DoctestItem):
        for name in ("make_town", "read_layers", "plan_city"):
            monkeypatch.setattr(gridplan, name, getattr(_SHARED, name))
