"""One case: make a city, plan it, write it, read it back, check it."""

import contextlib
import io
import tempfile
import traceback
import warnings
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

import gridplan as gp
from gridplan.errors import GridplanError
from gridplan.rules import Rules
from tests.fuzz.checker import check
from tests.fuzz.cities import make_city
from tests.fuzz.kinds import KINDS, PLACES, elsewhere
from tests.fuzz.mutations import spoil


@dataclass
class Outcome:
    """What became of a case: faults of the plan, or why there is none."""

    seed: int
    mutations: list = field(default_factory=list)
    faults: list = field(default_factory=list)
    refused: str = ""
    failed: int = 0  # communities that are one grid because planning them failed


def case(seed, kind=""):
    """Return the layers of a case, the rules and the names of the mutations.

    `kind` is a name in `kinds.KINDS`; without, chance alone decides what is wrong.
    """
    rng = np.random.default_rng(seed)
    city = make_city(rng)
    if kind and KINDS[kind]:
        city = KINDS[kind](dict(city), rng)
    city, names = spoil(city, rng, most=1 if kind else 5)
    city = elsewhere(city, kind) if kind in PLACES else city
    names = [kind, *names] if kind else names
    bounds = {"lower": 30, "target": 40, "upper": 50}
    if rng.random() < 0.2:
        bounds = {"lower": 300, "target": 400, "upper": 500}
    fabric = {"simplify_m": float(rng.choice([1.5, 0.0])), "spoke_m": float(rng.choice([60, 0]))}
    return city, rules_of(grid=bounds, fabric=fabric), names


def rules_of(**sections):
    text = "".join(
        f"[{name}]\n" + "".join(f"{key} = {value}\n" for key, value in section.items())
        for name, section in sections.items()
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.toml"
        path.write_text(text)
        return Rules.from_toml(path)


def run(seed, kind="", *, by_command_line=False, rules=None):
    """Run one case and return its outcome; nothing is raised.

    `rules` stand for those that chance would give.
    """
    city, by_chance, names = case(seed, kind)
    rules = rules or by_chance
    outcome = Outcome(seed, names)
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        out = Path(folder) / "out"
        try:
            if by_command_line:
                _command(city, rules, Path(folder), outcome)
            else:
                _in_process(city, rules, out)
            if not outcome.refused:
                _look(out, city, outcome)
        except GridplanError as error:
            outcome.refused = str(error)
        except Exception:  # noqa: BLE001 - whatever it is, it is what we look for
            outcome.faults.append(traceback.format_exc())
    return outcome


def _in_process(city, rules, out):
    layers = gp.read_layers(**{k: v for k, v in city.items() if len(v)}, rules=rules)
    gp.plan_city(layers, rules=rules).write(out)


def _command(city, rules, folder, outcome):
    from gridplan.cli.main import main

    words = ["partition", "--out", str(folder / "out"), "--rules", str(folder / "plan.toml"), "-q"]
    (folder / "plan.toml").write_text(rules.to_toml(), encoding="utf-8")
    for name, frame in city.items():
        if len(frame):
            frame.to_parquet(folder / f"{name}.parquet")
            words += [f"--{name}", str(folder / f"{name}.parquet")]
    told = io.StringIO()
    code = 0
    with contextlib.redirect_stderr(told), contextlib.redirect_stdout(told):
        try:
            code = main(words, standalone_mode=False) or 0
        except SystemExit as stop:
            code = stop.code
    if code == 2:
        outcome.refused = told.getvalue()
    elif code not in (0, 1):
        outcome.faults.append(f"exit {code}: {told.getvalue()}")


def _look(out, city, outcome):
    outcome.faults += check(out, city, city["communities"].crs)
    again = gp.read_plan(out)
    again.write(out.with_name("again"))
    if (out.with_name("again") / "grids.geojson").read_bytes() != (
        out / "grids.geojson"
    ).read_bytes():
        outcome.faults.append("read_plan and write give another grids.geojson")
    failed = again.communities["status"] == "failed"
    outcome.failed = int(failed.sum())
    told = again.findings
    if outcome.failed:
        if set(told.loc[told["rule_id"] == "failed", "community_id"]) != set(failed.index[failed]):
            outcome.faults.append("a community failed without a finding")
        drawn = failed & (again.communities["grids"] > 0)
        outcome.faults += [f"failed: {r}" for r in again.communities.loc[drawn, "reason"]]
