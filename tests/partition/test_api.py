"""What `partition_graph` promises, on graphs small enough to check by hand."""

import numpy as np
import pytest

from gridplan.errors import InputError
from gridplan.partition import METHODS, Weights, partition_graph
from tests.partition.conftest import assert_sound, lattice

PATH_3 = [(0, 1), (1, 2)]


def solve(households, edges, **options):
    options = {"lower": 300, "upper": 500} | options
    result = partition_graph(households, edges, **options)
    assert_sound(
        result, households, edges, options["lower"], options["upper"], options.get("costs")
    )
    return result


def test_graph_without_atoms_gives_empty_plan():
    result = solve([], np.zeros((0, 2)))
    assert result.status == "empty"
    assert result.labels.size == 0


def test_one_atom_in_range_is_one_part():
    assert solve([400], []).status == "feasible"


def test_community_below_minimum_says_so():
    result = solve([100, 50], [(0, 1)])
    assert result.reasons == ("community_below_minimum",)
    assert (result.n_parts, result.shortfall, result.status) == (1, 150, "infeasible")


def test_community_without_households_is_one_part():
    assert solve([0, 0, 0], PATH_3).reasons == ("community_below_minimum",)


def test_no_valid_count_520_stays_one_part():
    result = solve([260, 260], [(0, 1)])
    assert result.reasons == ("no_valid_count",)
    assert result.shortfall == 20


def test_no_valid_count_560_becomes_two_parts():
    result = solve([280, 280], [(0, 1)])
    assert result.reasons == ("no_valid_count",) * 2
    assert result.shortfall == 40


def test_oversize_atom_blames_only_its_own_part():
    result = solve([400, 900, 200], PATH_3)
    assert result.reasons == ("", "oversize_unit", "isolated_part")


def test_piece_without_valid_count_beside_oversize_atom():
    result = solve([900, 260, 260], PATH_3)
    assert set(result.reasons) == {"oversize_unit", "no_valid_count"}


def test_buildings_that_no_packing_fits_are_proven():
    result = solve([280, 280, 280], PATH_3)
    assert set(result.reasons) == {"no_contiguous_division"}
    assert (result.n_parts, result.shortfall, result.proven) == (3, 60, True)


def test_contiguity_alone_forbids_division():
    """A star whose leaves weigh 250: only the part with the centre joins leaves."""
    result = solve([0, 250, 250, 250, 250], [(0, i) for i in range(1, 5)])
    assert "no_contiguous_division" in result.reasons
    assert result.proven


def test_isolated_atom_is_reported():
    result = solve([400, 0], [])
    assert result.reasons == ("", "isolated_part")


def test_bridge_joins_components():
    assert solve([200, 200], [(0, 1)]).status == "feasible"


def test_each_component_has_its_own_count():
    edges = np.concatenate([lattice(4, 4), lattice(4, 2) + 16])
    result = solve(np.full(24, 50), edges)
    assert result.status == "feasible"
    assert not set(result.labels[:16]) & set(result.labels[16:])


def test_asked_number_of_parts_is_shared_among_components():
    edges = np.concatenate([lattice(4, 4), lattice(4, 2) + 16])
    result = solve(np.full(24, 50), edges, n_parts=4)
    assert result.n_parts == 4
    # 800 and 400 households: three parts would be 266 each, so two and two or three and one
    assert len(set(result.labels[:16].tolist())) in {2, 3}


def test_count_nearest_to_target_is_chosen():
    edges = lattice(12, 10)
    assert solve(np.full(120, 10), edges).n_parts == 3
    assert solve(np.full(120, 10), edges, target=310).n_parts == 4
    assert solve(np.full(120, 10), edges, n_parts="fewest").n_parts == 3


def test_neighbouring_count_is_tried_when_the_nearest_has_no_plan():
    """Six buildings of 310: 1860 / 400 suggests 5 parts, only 6 parts fit."""
    result = solve([310] * 6, [(i, i + 1) for i in range(5)])
    assert (result.n_parts, result.status) == (6, "feasible")


def test_neighbouring_count_is_tried_beyond_the_exact_sizes():
    households = [310, 0] * 10
    result = solve(households, [(i, i + 1) for i in range(19)])
    assert (result.n_parts, result.status) == (10, "feasible")


def test_parts_are_numbered_by_first_appearance():
    labels = solve(np.full(120, 10), lattice(12, 10)).labels
    _, firsts = np.unique(labels, return_index=True)
    assert (np.diff(firsts) > 0).all()


@pytest.mark.parametrize("size", [3, 10])
def test_order_and_direction_of_edges_do_not_matter(rng, size):
    edges = lattice(size, 4)
    households = rng.integers(0, 2000 // len(edges), size * 4)
    costs = rng.random(len(edges))
    first = solve(households, edges, costs=costs)
    order = rng.permutation(len(edges))
    second = solve(households, edges[order][:, ::-1], costs=costs[order])
    assert np.array_equal(first.labels, second.labels)
    assert first.objective == second.objective


def test_same_seed_gives_same_labels():
    households = np.arange(120) % 23
    first, second = (solve(households, lattice(12, 10), seed=5) for _ in range(2))
    assert np.array_equal(first.labels, second.labels)


def test_doubled_edges_add_up_and_loops_are_dropped():
    edges = [(0, 1), (1, 0), (1, 2), (2, 2)]
    result = partition_graph(
        [300, 300, 0], edges, costs=[1, 2, 4, 8], lower=300, upper=500, n_parts=2
    )
    assert result.cost == 3


def test_all_faults_are_told_at_once():
    with pytest.raises(InputError, match=r"households.*edges.*costs.*lower") as caught:
        partition_graph([-1, 2], [(0, 5)], costs=[np.nan], lower=9, upper=3, xy=[[0, 0]])
    assert "xy" in str(caught.value)


@pytest.mark.parametrize("costs", [[-1.0, 1.0], [np.nan, 1.0], [1.0], [np.inf, 0.0]])
def test_bad_costs_are_refused(costs):
    with pytest.raises(InputError, match="costs"):
        partition_graph([1, 1, 1], PATH_3, costs=costs, lower=1, upper=2)


def test_inputs_are_not_changed(rng):
    households, edges = rng.integers(0, 40, 120), lattice(12, 10)
    copies = households.copy(), edges.copy()
    solve(households, edges)
    assert np.array_equal(households, copies[0])
    assert np.array_equal(edges, copies[1])


@pytest.mark.parametrize("size", [(4, 3), (8, 5)])
def test_pinned_atoms_keep_their_part(size):
    n = size[0] * size[1]
    fixed = np.full(n, -1)
    fixed[[0, n - 1]] = 1
    fixed[size[0] - 1] = 0
    result = solve(np.full(n, 1200 // n), lattice(*size), fixed=fixed)
    assert (result.labels[fixed >= 0] == fixed[fixed >= 0]).all()


def test_pins_that_cut_each_other_off_are_refused():
    with pytest.raises(InputError, match="pinned"):
        partition_graph([1, 1, 1], PATH_3, lower=1, upper=3, fixed=[0, 1, 0])


@pytest.mark.parametrize(("pins", "n_parts"), [([2, -1, -1, -1], 3), ([-1, 3, -1, 0], 4)])
def test_a_pin_to_a_high_part_asks_for_as_many_parts(pins, n_parts):
    edges = [(0, 1), (1, 2), (2, 3)]
    result = partition_graph(
        [100] * 4, edges, lower=150, upper=250, fixed=pins, n_best=2
    )  # two parts would be in range
    assert result.n_parts == n_parts
    for plan in (result, *result.alternatives):
        assert all(pin in {-1, label} for pin, label in zip(pins, plan.labels, strict=True))


@pytest.mark.parametrize("n_parts", [None, 2])
def test_a_pin_to_a_part_that_no_plan_has_is_refused(n_parts):
    with pytest.raises(InputError, match="part 5 is pinned, which asks for 6 parts"):
        partition_graph(
            [1] * 4, [(0, 1), (1, 2), (2, 3)], lower=1, upper=2, n_parts=n_parts,
            fixed=[5, -1, -1, -1],
        )  # fmt: skip


def test_options_that_are_no_numbers_are_told_together():
    with pytest.raises(InputError, match=r"effort='x'.*lower=None.*target='y'"):
        partition_graph([1], [], lower=None, upper=3, effort="x", target="y")


def test_pins_in_two_components_are_refused():
    with pytest.raises(InputError, match="several components"):
        partition_graph([1, 1], [], lower=1, upper=3, fixed=[0, 0])


def test_compactness_prefers_round_parts():
    """Cheap borders along the rows tempt to long strips."""
    edges = lattice(12, 12)
    costs = np.where(edges[:, 1] - edges[:, 0] == 1, 1.0, 0.9)
    xy = np.column_stack([np.arange(144) % 12, np.arange(144) // 12])

    def spread(labels):
        return sum(
            ((xy[labels == p] - xy[labels == p].mean(0)) ** 2).sum() for p in set(labels.tolist())
        )

    options = {"costs": costs, "lower": 30, "upper": 42, "n_parts": 4, "effort": 3}
    loose = solve(np.ones(144, int), edges, **options)
    round_ = solve(np.ones(144, int), edges, xy=xy, weights=Weights(compactness=5), **options)
    assert spread(round_.labels) <= spread(loose.labels)


def test_groups_are_kept_whole_where_bounds_allow():
    edges = lattice(10, 2)
    groups = np.repeat([0, 0, 0, 1, 1, 1, 1, 2, 2, 2], 2).reshape(10, 2).T.ravel()
    result = solve(np.full(20, 20), edges, lower=100, upper=160, groups=groups)
    assert all(len(set(result.labels[groups == g])) == 1 for g in range(3))


def test_methods_are_named():
    assert METHODS[0] == "default"


def islands(seed, sizes):
    """Return several small random trees side by side, with skewed households."""
    rng = np.random.default_rng(seed)
    edges, first = [], 0
    for size in sizes:
        edges += [(first + int(rng.integers(0, i)), first + i) for i in range(1, size)]
        first += size
    return rng.integers(0, 400, first), np.array(edges)


@pytest.mark.parametrize("seed", range(8))
def test_number_asked_for_is_shared_among_components_as_is_best_in_any_row_order(seed):
    from tests.partition.test_exact import brute_force

    sizes, n_parts = (3, 4), 3
    households, edges = islands(seed, sizes)
    result = solve(households, edges, n_parts=n_parts)
    shares = []
    for k in range(1, n_parts):
        inner = edges[:, 0] < sizes[0]
        one, other = edges[inner], edges[~inner] - sizes[0]
        a = brute_force(households[:3], one, np.ones(len(one)), 300, 500, k)
        b = brute_force(households[3:], other, np.ones(len(other)), 300, 500, n_parts - k)
        if a and b:
            shares.append((a[0] + b[0], a[1] + b[1]))
    assert (result.shortfall, result.n_out_of_range) == min(shares)
    assert result.proven
    order = np.random.default_rng(seed).permutation(len(households))
    place = np.argsort(order)
    other = solve(households[order], place[edges], n_parts=n_parts)
    assert (other.shortfall, other.objective) == (result.shortfall, result.objective)


def test_shares_found_by_counting_alone_are_never_called_proven():
    households, edges = islands(1, (14, 15, 16))
    result = solve(households, edges, n_parts=5)
    assert not result.proven
    assert not {"no_contiguous_division", "no_valid_count"} & set(result.reasons)


@pytest.mark.parametrize("loads", [[2**62] * 4, [2**53, 1], [1e300, 1]])
def test_totals_that_no_float_holds_exactly_are_refused(loads):
    edges = [(i, i + 1) for i in range(len(loads) - 1)]
    with pytest.raises(InputError, match="2\\^53"):
        partition_graph(loads, edges, lower=300, upper=500)


def test_a_code_among_the_households_costs_no_memory():
    result = solve([*[60] * 11, 130302001001, *[60] * 11], [(i, i + 1) for i in range(22)])
    assert "oversize_unit" in result.reasons


@pytest.mark.parametrize("seed", [8, 17, 39])
def test_preferred_count_of_a_bushy_tree_is_found(seed):
    """Each tree has a division with the count nearest to the target, and few others."""
    rng = np.random.default_rng(seed)
    n = int(rng.integers(13, 16))
    edges = [(int(rng.integers(max(0, i - int(rng.integers(4, 12))), i)), i) for i in range(1, n)]
    households = rng.integers(0, 120, n)
    lower = int(rng.choice([20, 60, 100, 150]))
    upper = lower + int(rng.choice([60, 120, 200]))
    result = solve(households, edges, lower=lower, upper=upper, seed=seed)
    assert (result.n_parts, result.status) == ({8: 8, 17: 7, 39: 8}[seed], "feasible")


def test_in_brief_nothing_is_proven_beyond_counting():
    path = [(i, i + 1) for i in range(69)]
    alone_too_few_two_too_many = [260] * 70
    proven = partition_graph(alone_too_few_two_too_many, path, lower=300, upper=500)
    assert proven.status == "infeasible"
    brief = partition_graph(alone_too_few_two_too_many, path, lower=300, upper=500, is_brief=True)
    assert brief.status == "not_found"
    assert not brief.proven
    counted = partition_graph([6] * 70, path, lower=300, upper=350, is_brief=True)
    assert counted.status == "infeasible"


def test_in_brief_a_plan_that_is_found_at_once_is_the_same(rng):
    households = rng.integers(20, 60, 100)
    edges = lattice(10, 10)
    plans = [
        partition_graph(households, edges, lower=300, upper=500, is_brief=is_brief).labels.tolist()
        for is_brief in (False, True)
    ]
    assert plans[0] == plans[1]
