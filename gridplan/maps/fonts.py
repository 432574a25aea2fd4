"""A font that can write the names on a static map."""

from __future__ import annotations

import logging
import warnings

from gridplan.errors import QualityWarning

# Fonts with Chinese signs, as systems name them; the first one installed is used.
_CHINESE = (
    "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN",
    "Microsoft YaHei", "PingFang SC", "Hiragino Sans GB", "Heiti SC", "STHeiti", "SimHei",
    "DengXian", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Noto Sans CJK JP",
    "Noto Serif CJK SC", "Songti SC", "SimSun", "Droid Sans Fallback", "AR PL UMing CN",
    "Arial Unicode MS",
)  # fmt: skip
_LATIN = "DejaVu Sans"  # comes with matplotlib


def choose_font(language: str) -> tuple[str, list[str]]:
    """Return the language that can be written, and the font families to write it with.

    Parameters
    ----------
    language
        Wanted: ``zh`` or ``en``.

    Warns
    -----
    QualityWarning
        If Chinese is wanted and no font for it is installed: English is returned.
    """
    found = _installed() or _installed(look=True) if language == "zh" else _installed()
    if language == "zh" and not found:
        warnings.warn(
            "No font with Chinese signs is installed: the map is in English, with ids for names. "
            "Install one, for example fonts-noto-cjk or fonts-wqy-zenhei, and draw again.",
            QualityWarning,
            stacklevel=4,
        )
        return "en", [_LATIN]
    logging.getLogger("matplotlib.font_manager").addFilter(_is_news)
    return language, [_LATIN, *found]  # signs that the first one lacks come from the next


def _is_news(record: logging.LogRecord) -> bool:
    """Return whether a message of matplotlib is worth a line: not that a font has one weight."""
    return "Failed to find font weight" not in record.getMessage()


def _installed(*, look: bool = False) -> list[str]:
    """Return the first Chinese font that matplotlib knows, as a list of one or none.

    Parameters
    ----------
    look
        Look for fonts that were installed after matplotlib listed them.
    """
    from matplotlib import font_manager

    manager = font_manager.fontManager
    if look:
        known = {font.fname for font in manager.ttflist}
        for path in sorted(set(font_manager.findSystemFonts()) - known):
            try:
                manager.addfont(path)
            except (OSError, RuntimeError, ValueError) as error:  # colour and bitmap fonts
                logging.getLogger(__name__).debug("%s cannot be used: %s", path, error)
    names = {font.name for font in manager.ttflist}
    return [name for name in _CHINESE if name in names][:1]
