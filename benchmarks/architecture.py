"""The house in figures and as a picture: who imports whom, how large, how knotted.

    python benchmarks/architecture.py                   figures of this checkout
    python benchmarks/architecture.py --before DIR      beside those of another checkout
    python benchmarks/architecture.py --picture docs/architecture.svg

The picture is drawn from the imports themselves: rooms in the order of the data flow, an
arrow for every room that another one uses at run time.
"""

import argparse
import ast
import sys
from collections import Counter, defaultdict
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).parents[1]
BRANCHES = (
    ast.If, ast.For, ast.While, ast.ExceptHandler, ast.IfExp, ast.Assert, ast.comprehension,
    ast.match_case,
)  # fmt: skip
# One line each: what a room is for.
JOBS = {
    "words": "every text, two languages", "rules": "all settings", "batch": "processes, clusters",
    "sources": "files in, clean layers out", "fabric": "blocks, plots, atoms",
    "geometry": "pieces, degrees", "partition": "arrays only: the search",
    "plan": "assignment, finish, read", "planning": "community, city, update",
    "audit": "every rule, any plan", "edit": "moves, undo, why", "maps": "page, figures",
    "_ready": "kernels as LLVM text", "levels": "rolled up", "things": "rows into grids",
    "people": "posts, rosters", "paper": "books, cards, dossiers", "reports": "workbooks",
    "exchange": "other systems",
    "export": "files out", "datasets": "places to try", "cli": "commands",
}  # fmt: skip


def modules(root):
    """Return the syntax tree of each module by its path inside the package."""
    package = root / "gridplan"
    return {
        path.relative_to(package): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(package.rglob("*.py"))
    }


def imports(tree):
    """Yield what a module imports from gridplan at run time."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            continue
        if isinstance(node, ast.ImportFrom) and node.module:
            if node.module.startswith("gridplan."):
                yield node.module.removeprefix("gridplan.")
        elif isinstance(node, ast.Import):
            yield from (
                alias.name.removeprefix("gridplan.")
                for alias in node.names
                if alias.name.startswith("gridplan.")
            )
        else:
            yield from imports(node)


def top_imports(tree):
    """Yield what a module imports when it is loaded, functions left out."""
    for node in tree.body:
        if isinstance(node, (ast.ImportFrom, ast.Import)):
            yield from imports(ast.Module([node], []))


def complexity(function):
    """Return one more than the branches of a function (McCabe)."""
    total = 1
    for node in ast.walk(function):
        total += isinstance(node, BRANCHES)
        total += len(node.values) - 1 if isinstance(node, ast.BoolOp) else 0
    return total


def functions(tree):
    """Yield all functions and methods of a module."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node


def circles(trees):
    """Return how many modules take part in a circle of imports at load time."""
    names = {
        ".".join(path.with_suffix("").parts).removesuffix(".__init__"): tree
        for path, tree in trees.items()
    }
    uses = {name: {m for m in top_imports(tree) if m in names} for name, tree in names.items()}

    def reaches(start):
        seen, queue = set(), list(uses[start])
        while queue:
            name = queue.pop()
            if name not in seen:
                seen.add(name)
                queue += uses[name]
        return seen

    return sum(name in reaches(name) for name in names)


def figures(root):
    """Return the figures of a checkout."""
    trees = modules(root)
    package = root / "gridplan"
    texts = {path: (package / path).read_text(encoding="utf-8") for path in trees}
    lines = [text.count("\n") for text in texts.values()]
    every = [f for tree in trees.values() for f in functions(tree)]
    own = [
        f for path, tree in trees.items() if "_kernels" not in path.parts for f in functions(tree)
    ]
    once = helpers = 0
    for tree in trees.values():
        called = Counter(
            node.id for node in ast.walk(tree) if isinstance(node, ast.Name)
        ) + Counter(node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute))
        for f in functions(tree):
            if f.name.startswith("_") and not f.name.startswith("__"):
                helpers += 1
                once += called[f.name] <= 1
    stems = Counter(
        path.stem for path in trees if path.stem != "__init__" and path.parts[0] != "cli"
    )
    stub = package / "__init__.pyi"
    text = stub.read_text() if stub.exists() else texts[Path("__init__.py")]
    return {
        "modules": len(trees),
        "lines": sum(lines),
        "longest module": max(lines),
        "folders and files at the top": len({path.parts[0] for path in trees}) - 1,
        "functions": len(every),
        "functions with CC > 10, kernels apart": sum(complexity(f) > 10 for f in own),
        "largest CC": max(map(complexity, every)),
        "private helpers used once": f"{once} of {helpers}",
        "`fmt: skip`": sum(text.count("fmt: skip") for text in texts.values()),
        "modules in circles of imports": circles(trees),
        "module names used twice, commands apart": sum(n > 1 for n in stems.values()),
        "public names": len(
            {line.split(" as ")[-1] for line in text.splitlines() if " as " in line}
        ),
    }


def arrows(root):
    """Return, for each room, how many of its imports lead to each other room."""
    found = defaultdict(Counter)
    for path, tree in modules(root).items():
        here = path.parts[0].removesuffix(".py")
        if here == "__init__":
            continue
        for target in imports(tree):
            there = target.split(".")[0]
            if there != here:
                found[here][there] += 1
    return found


def picture(root):
    """Return the rooms in the order of the flow, with their arrows, as SVG."""
    sys.path.insert(0, str(root))
    from tests.test_architecture import DOWNWARD, FLOW

    found = arrows(root)
    package = root / "gridplan"
    rooms = [name for name in FLOW if (package / name).is_dir()]
    words = [name for name in FLOW if name not in rooms]
    back = {(start.split("/")[0], goal) for start, goal in DOWNWARD}
    step, width, left = 46, 190, 330
    height = step * len(rooms) + 120
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 {height}" '
        'font-family="DejaVu Sans, sans-serif" font-size="13">',
        '<rect width="100%" height="100%" fill="#fff"/>',
        f'<text x="{left + width / 2}" y="28" fill="#667" text-anchor="middle">words of the '
        f"house, used by all: {escape(', '.join(words))}</text>",
    ]
    middle = {name: 62 + i * step for i, name in enumerate(rooms)}
    for start in rooms:
        for goal, count in sorted(found[start].items()):
            if goal not in middle:
                continue
            y0, y1 = middle[start], middle[goal]
            lazy = (start, goal) in back
            # To the left: what a room uses above it; to the right: doors opened when asked for.
            x = left if not lazy else left + width
            bend = (abs(y1 - y0) ** 0.8 + 18) * (-1 if not lazy else 1)
            style = 'stroke="#b33" stroke-dasharray="4 3"' if lazy else 'stroke="#8aa"'
            parts.append(
                f'<path d="M{x} {y0} C{x + bend:.0f} {y0}, {x + bend:.0f} {y1}, {x} {y1}" '
                f'fill="none" {style} stroke-width="{min(0.6 + count / 8, 4):.1f}" '
                f'marker-end="url(#tip)"><title>{start} uses {goal}: {count}</title></path>'
            )
    for name, y in middle.items():
        count = len(list((package / name).rglob("*.py")))
        parts.append(
            f'<rect x="{left}" y="{y - 15}" width="{width}" height="30" rx="5" fill="#eef4f4" '
            f'stroke="#577"/><text x="{left + 12}" y="{y + 5}" font-weight="bold">{name}</text>'
            f'<text x="{left + width - 10}" y="{y + 5}" text-anchor="end" fill="#667">'
            f"{count}</text>"
            f'<text x="{left + width + 110}" y="{y + 5}" fill="#445">'
            f"{escape(JOBS.get(name, ''))}</text>"
        )
    parts.insert(
        1,
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" '
        'markerHeight="6" orient="auto"><path d="M0 0 L8 4 L0 8 z" fill="#8aa"/></marker></defs>',
    )
    return "\n".join([*parts, "</svg>\n"])


def main():
    """Print the figures, draw the picture."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--before", type=Path, help="another checkout to compare with")
    parser.add_argument("--picture", type=Path, help="SVG file to write")
    options = parser.parse_args()
    if options.picture:
        options.picture.write_text(picture(ROOT), encoding="utf-8")
        return
    now = figures(ROOT)
    then = figures(options.before) if options.before else {}
    print("| figure |" + (" before |" if then else "") + " now |")
    print("|---|" + ("---|" if then else "") + "---|")
    for name, value in now.items():
        print(f"| {name} |" + (f" {then[name]} |" if then else "") + f" {value} |")


if __name__ == "__main__":
    main()
