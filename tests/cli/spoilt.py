"""The clean town as files, to be spoilt."""

from tests.sources.town import buildings, communities, streets


class City:
    """The clean town as files in a folder, to be spoilt."""

    def __init__(self, folder):
        self.folder, self.options = folder, {}
        for name, frame in (
            ("communities", communities()), ("buildings", buildings()), ("streets", streets()),
        ):  # fmt: skip
            self.put(name, frame)

    def put(self, name, frame, suffix="gpkg", **options):
        """Give a layer another content."""
        path = self.folder / f"{name}.{suffix}"
        path.unlink(missing_ok=True)
        frame.to_file(path, **options)
        self.options[name] = str(path)

    def write(self, name, content, suffix):
        """Give a layer or other option a file of this text or these bytes."""
        path = self.folder / f"{name}-given.{suffix}"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        self.options[name] = str(path)

    def args(self):
        return [part for name, path in self.options.items() for part in (f"--{name}", path)]
