import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "qgis"))

collect_ignore = ["inside.py"]  # runs in the Python of QGIS alone
