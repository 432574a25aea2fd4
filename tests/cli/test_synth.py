import geopandas as gpd

from gridplan.schema import LAYERS


def test_synth_writes_every_layer_and_says_it_is_made_up(run, tmp_path):
    out = tmp_path / "city"
    result = run("synth", "--communities", 3, "--seed", 5, "--out", out)
    assert result.exit_code == 0, result.output
    assert {p.name for p in out.iterdir()} == {*(f"{n}.parquet" for n in LAYERS), "README.md"}
    communities = gpd.read_parquet(out / "communities.parquet")
    assert len(communities) == 3
    assert communities["note"].str.contains("made up|虚构", case=False).all()
    assert "Made up" in (out / "README.md").read_text(encoding="utf-8")
    assert str(out / "buildings.parquet") in result.stdout


def test_synth_refuses_a_full_folder(run, tmp_path):
    (tmp_path / "notes.txt").touch()
    assert run("synth", "--communities", 3, "--out", tmp_path).exit_code == 2


def test_synth_refuses_more_communities_than_there_are_names(run, tmp_path):
    assert run("synth", "--communities", 9999, "--out", tmp_path / "city").exit_code == 2
