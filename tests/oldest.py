"""Print the oldest version of each dependency that pyproject.toml allows, as constraints."""

import re
import tomllib
from pathlib import Path

project = tomllib.loads(Path(__file__).parents[1].joinpath("pyproject.toml").read_text("utf-8"))
for one in project["project"]["dependencies"]:
    name, version = re.fullmatch(r"([\w.-]+)>=([\w.]+)", one).groups()
    print(f"{name}=={version}.*" if version.count(".") < 2 else f"{name}=={version}")
