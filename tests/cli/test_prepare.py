"""``gridplan prepare`` leaves the machine code where the next process finds it."""

from click.testing import CliRunner

from gridplan.cli.main import main
from gridplan.planning import warm_up


def test_prepare_leaves_machine_code_for_the_next_process():
    done = CliRunner().invoke(main, ["prepare"])
    assert done.exit_code == 0, done.output
    assert warm_up.is_prepared()
    assert not warm_up.compile_ahead()


def test_a_small_city_waits_for_no_compiler(monkeypatch):
    waited = []
    monkeypatch.setattr(warm_up, "prepare", lambda: waited.append(True))
    warm_up.prepare_for(1_500)
    assert not waited
    warm_up.prepare_for(50_000)
    assert waited
