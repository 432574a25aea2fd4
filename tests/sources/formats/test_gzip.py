"""Single files packed with gzip."""

import gzip

import pandas as pd
import pytest

from gridplan.errors import InputError
from gridplan.sources.formats import archives
from gridplan.sources.read import read_layers
from tests.sources.formats.test_tables import communities, points
from tests.sources.town import buildings


def packed(path, inner):
    path.write_bytes(gzip.compress(inner.read_bytes()))
    return path


def write(path):
    if path.suffix == ".csv":
        points().to_csv(path, index=False)
    elif path.suffix == ".parquet":
        buildings().to_parquet(path)
    else:
        buildings().to_file(path)
    return path


@pytest.mark.parametrize("name", ["b.geojson", "b.csv", "b.fgb", "b.gpkg", "b.parquet"])
def test_a_file_packed_with_gzip_is_read_as_the_file(tmp_path, name):
    path = write(tmp_path / name)
    plain = read_layers(communities(), path).buildings
    layers = read_layers(communities(), packed(tmp_path / f"{name}.GZ", path))
    pd.testing.assert_frame_equal(
        pd.DataFrame(layers.buildings.drop(columns="geometry")),
        pd.DataFrame(plain.drop(columns="geometry")),
    )
    assert layers.buildings.geometry.geom_equals(plain.geometry).all()


def test_a_ledger_packed_with_gzip_is_read(tmp_path):
    table = points()[["楼栋编码", "户数"]].assign(户数=7)
    table.to_csv(tmp_path / "l.csv", index=False)
    ledger = packed(tmp_path / "l.csv.gz", tmp_path / "l.csv")
    layers = read_layers(communities(), buildings().drop(columns="households"), ledger=ledger)
    assert layers.buildings["households"].sum() == 7 * len(table)


def test_what_unpacks_without_end_is_refused_before_the_disk_is_full(tmp_path, monkeypatch):
    monkeypatch.setattr(archives, "_MOST_GZIPPED", 2**21)
    path = tmp_path / "b.csv.gz"
    path.write_bytes(gzip.compress(bytes(2**24)))
    with pytest.raises(InputError, match="unpacks to more than"):
        read_layers(communities(), path)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"no gzip at all", "damaged"),
        (gzip.compress(b"x" * 1000)[:-9], "damaged"),
        (gzip.compress(b"<OGRVRTDataSource>secret</OGRVRTDataSource>"), "no data but a recipe"),
    ],
    ids=["no gzip", "cut off", "recipe"],  # the bytes hold the second at which they were packed
)
def test_a_damaged_or_false_one_is_told(tmp_path, content, why):
    path = tmp_path / "b.geojson.gz"
    path.write_bytes(content)
    with pytest.raises(InputError, match=why):
        read_layers(communities(), path)


def test_other_packed_files_are_still_refused(tmp_path):
    (tmp_path / "b.tar.gz").write_bytes(gzip.compress(b"x"))
    with pytest.raises(InputError, match="unpack it first"):
        read_layers(communities(), tmp_path / "b.tar.gz")
