"""The register forms as a Word file, filled into a template that the office owns.

The template is one form: any Word file with fields, ``{{ grid_code }}`` or ``{{ 网格编码 }}``.
It is repeated for every grid that changed, each on a page of its own.
"""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Any

from gridplan.errors import InputError, MissingDependencyError
from gridplan.paper import sheet
from gridplan.paper.atlas import make_atlas
from gridplan.paper.book import make_book
from gridplan.paper.fonts_used import Fonts
from gridplan.paper.forms import Two, cases_of, form_of
from gridplan.paper.pictures import SIZE, draw_pair
from gridplan.words.form_texts import COMMON_FIELDS, FLOW_FIELDS, FORM_FIELDS, in_both
from gridplan.words.heads import head
from gridplan.words.paper import say_paper

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from docxtpl import DocxTemplate
    from pandas import DataFrame

    from gridplan.paper.forms import Form
    from gridplan.plan.core import Plan

# A Word file is an archive; the day on which it was packed is no part of a form.
_PACKED = (1980, 1, 1, 0, 0, 0)
_FONTS = {"zh": "宋体", "en": "Calibri"}
_MARGIN_IN, _FONT_SIZE = 0.7, 9.5
# Of columns, inches; a code stays on one line.
_FACT_WIDTHS, _FLOW_WIDTHS = (1.1, 2.5, 1.1, 2.1), (1.8, 1.8, 1.2, 1.0, 1.0)


def require_word() -> None:
    """Refuse to go on without the package that fills in Word files.

    Raises
    ------
    MissingDependencyError
        Naming the extra that brings it.
    """
    try:
        import docxtpl  # noqa: F401
    except ImportError as error:
        msg = "Word forms need the package docxtpl: pip install 'gridplan[word]'."
        raise MissingDependencyError(msg) from error


def write_word(
    old: Plan,
    new: Plan,
    path: Path,
    *,
    template: Path,
    look: sheet.Look,
    changes: DataFrame,
    communities: Sequence[str] = (),
) -> int:
    """Fill in a form for every grid that changed; return how many there are.

    Parameters
    ----------
    old, new
        Plans of one city.
    path
        Word file to write.
    template
        Word file of one form.
    look
        Language, title and source.
    changes
        From `gridplan.diff_plans`.
    communities
        Ids; all when empty.

    Raises
    ------
    InputError
        If the template is no Word file, asks for a field that no form has, or has a field
        that cannot be read.
    """
    from docx.shared import Inches
    from docxtpl import InlineImage

    style = sheet.make_style(new, look, Fonts(look.language or new.language))
    two = Two(*(make_book(make_atlas(plan), style, look, (), None) for plan in (old, new)))
    cases = [
        case
        for case in cases_of(old, new, changes)
        if not communities or case.community in communities
    ]
    document = _opened(template)
    forms = []
    for number, case in enumerate(cases, 1):
        pictures = [
            InlineImage(document, picture, width=Inches(SIZE[0]))
            for picture in draw_pair(old, new, case)
        ]
        count = {"number": number, "total": len(cases)}
        drawn = dict(zip(("before", "after"), pictures, strict=True))
        forms.append(in_both(FORM_FIELDS, count | _values(form_of(two, case)) | drawn))
    common = {
        "place": two.new.place,
        "title": look.title or style.say("form"),
        "source": style.source,
    }
    _fill(document, template, in_both(COMMON_FIELDS, common), forms)
    _save(document, path)
    return len(cases)


def _values(form: Form) -> dict[str, object]:
    """Return what a form says, by field."""
    numbers = {"households": form.households, "buildings": form.buildings, "area": form.area_m2}
    sides = {
        f"{name}_{when}": pair[at]
        for name, pair in numbers.items()
        for at, when in enumerate(("before", "after"))
    }
    return {
        "grid_code": form.code,
        "grid_name": form.grid_name,
        "community_name": form.community,
        "community_id": form.community_id,
        "subdistrict_name": form.subdistrict,
        "change": form.change,
        "date": form.date,
        "status": form.status,
        "sides": form.sides,
        "flows": [in_both(FLOW_FIELDS, flow._asdict()) for flow in form.flows],
        "more": form.more,
        "reasons": list(form.reasons),
        **sides,
    }


def _opened(template: Path) -> DocxTemplate:
    """Return a template, opened."""
    from docx.opc.exceptions import PackageNotFoundError
    from docxtpl import DocxTemplate

    try:
        document = DocxTemplate(str(template))
        document.init_docx()
        document.get_docx()
    except (PackageNotFoundError, KeyError, ValueError, zipfile.BadZipFile) as error:
        msg = f"{template.name} is no Word file (.docx) that can be opened."
        raise InputError(msg) from error
    return document


def _fill(
    document: DocxTemplate,
    template: Path,
    common: Mapping[str, object],
    forms: Sequence[Mapping[str, object]],
) -> None:
    """Fill in a template once for every form.

    The names of all fields are those over which a loop around the whole text runs, so an
    office writes one form and knows nothing of the others. What a template may do is look
    up fields: it comes from elsewhere.
    """
    from jinja2 import StrictUndefined, TemplateError
    from jinja2.exceptions import UndefinedError
    from jinja2.sandbox import SandboxedEnvironment

    names = list(in_both(FORM_FIELDS, dict.fromkeys(FORM_FIELDS, "")))
    _wrap(document, f"{{%p for {', '.join(names)} in every_form %}}")
    rows = [tuple(form[name] for name in names) for form in forms]
    environment = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    try:
        document.render({**common, "every_form": rows}, environment)
    except UndefinedError as error:
        known = ", ".join([*names, *COMMON_FIELDS])
        msg = (
            f"{template.name} asks for something that no form has ({error}). The fields are: "
            f"{known}."
        )
        raise InputError(msg) from error
    except TemplateError as error:
        msg = f"{template.name} has a field that cannot be read: {error}."
        raise InputError(msg) from error


def _wrap(document: DocxTemplate, begin: str) -> None:
    """Put the text of a template into a loop, with a new page between two forms."""
    from docx.enum.text import WD_BREAK

    word: Any = document.get_docx()
    body = word.element.body
    word.add_paragraph(begin)
    first = body.xpath("./w:p")[-1]
    body.remove(first)
    body.insert(0, first)
    word.add_paragraph("{%p if not loop.last %}")
    word.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    word.add_paragraph("{%p endif %}")
    word.add_paragraph("{%p endfor %}")


def _save(document: DocxTemplate, path: Path) -> None:
    """Write a Word file, the same bytes whenever it is written."""
    packed = BytesIO()
    document.save(packed)
    with zipfile.ZipFile(packed) as made, zipfile.ZipFile(path, "w") as out:
        for name in made.namelist():
            entry = zipfile.ZipInfo(name, _PACKED)
            entry.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(entry, made.read(name))


def write_template(path: Path, *, language: str) -> None:
    """Write a template to begin with: a form with all fields.

    Parameters
    ----------
    path
        Word file to write.
    language
        ``zh`` or ``en``: of its words and fields.
    """
    from docx import Document

    word: Any = Document()
    _set_page(word, language)
    field = {key: "{{ " + text.say(language) + " }}" for key, text in FORM_FIELDS.items()}
    for key, text in COMMON_FIELDS.items():
        field[key] = "{{ " + text.say(language) + " }}"
    heading = word.add_paragraph()
    heading.alignment = 1
    run = heading.add_run(field["title"])
    run.bold, run.font.size = True, _points(16)
    entry = {"number": field["number"], "n": field["total"]}
    word.add_paragraph(f"{field['place']}    {say_paper(language, 'entry_of', **entry)}")
    _add_facts(word, field, language)
    pictures = _table(word, 2, 2)
    for column, key in enumerate(("before", "after")):
        pictures.cell(0, column).text = say_paper(language, key)
        pictures.cell(1, column).text = field[key]
    word.add_paragraph()
    _add_flows(word, language)
    word.add_paragraph().add_run(say_paper(language, "why")).bold = True
    reasons = FORM_FIELDS["reasons"].say(language)
    word.add_paragraph(f"{{%p for one in {reasons} %}}")
    word.add_paragraph("{{ one }}")
    word.add_paragraph("{%p endfor %}")
    signed = _table(word, 1, 3)
    for column, key in enumerate(("sign_community", "sign_street", "sign_office")):
        signed.cell(
            0, column
        ).text = f"{say_paper(language, key)}\n\n\n{say_paper(language, 'sign_date')}"
    source = word.sections[0].footer.paragraphs[0]
    told, name = say_paper(language, "source", source=field["source"]), COMMON_FIELDS["source"]
    source.text = "{% if " + name.say(language) + " %}" + told + "{% endif %}"
    packed = BytesIO()
    word.save(packed)
    path.write_bytes(packed.getvalue())


def _points(size: float) -> Any:  # noqa: ANN401 - the package has no types
    """Return a size of letters."""
    from docx.shared import Pt

    return Pt(size)


def _set_page(word: Any, language: str) -> None:  # noqa: ANN401
    """Set A4, its margins and its letters."""
    from docx.oxml.ns import qn
    from docx.shared import Inches, Mm

    page = word.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Inches(_MARGIN_IN)
    page.top_margin = page.bottom_margin = Inches(_MARGIN_IN)
    plain = word.styles["Normal"]
    plain.font.name, plain.font.size = _FONTS[language], _points(_FONT_SIZE)
    plain.element.rPr.rFonts.set(qn("w:eastAsia"), _FONTS["zh"])
    plain.paragraph_format.space_after = _points(2)


def _table(word: Any, rows: int, columns: int, widths: Sequence[float] = ()) -> Any:  # noqa: ANN401
    """Add a table with lines around its cells, of columns so many inches wide."""
    from docx.shared import Inches

    table = word.add_table(rows, columns)
    table.style = "Table Grid"
    table.autofit = not widths
    for column, width in zip(table.columns, widths, strict=False):
        column.width = Inches(width)
        for cell in column.cells:
            cell.width = Inches(width)
    return table


def _add_facts(word: Any, field: Mapping[str, str], language: str) -> None:  # noqa: ANN401
    """Add the facts of a grid: what is asked, and the answer."""
    pairs = [
        (head("grid_code", language), field["grid_code"]),
        (head("grid_name", language), field["grid_name"]),
        (head("community_name", language), f"{field['community_name']} {field['community_id']}"),
        (head("subdistrict_name", language), field["subdistrict_name"]),
        (head("change", language), field["change"]),
        (say_paper(language, "since"), field["date"]),
        *(
            (head(name, language), f"{field[f'{key}_before']} → {field[f'{key}_after']}")
            for name, key in (
                ("households", "households"),
                ("buildings", "buildings"),
                ("area_m2", "area"),
            )
        ),
        (head("status", language), field["status"]),
    ]
    table = _table(word, len(pairs) // 2 + 1, 4, widths=_FACT_WIDTHS)
    for number, (asked, answer) in enumerate(pairs):
        row, at = number // 2, 2 * (number % 2)
        table.cell(row, at).text, table.cell(row, at + 1).text = asked, answer
    last = len(pairs) // 2
    table.cell(last, 0).text = say_paper(language, "sides")
    table.cell(last, 1).merge(table.cell(last, 3)).text = field["sides"]
    word.add_paragraph()


def _add_flows(word: Any, language: str) -> None:  # noqa: ANN401
    """Add the table of what came and went: a row for each."""
    rows = FORM_FIELDS["flows"].say(language)
    table = _table(word, 4, len(FLOW_FIELDS), widths=_FLOW_WIDTHS)
    for column, (key, text) in enumerate(FLOW_FIELDS.items()):
        table.cell(0, column).text = head(key, language)
        table.cell(2, column).text = "{{ row." + text.say(language) + " }}"
    table.cell(1, 0).text = f"{{%tr for row in {rows} %}}"
    table.cell(3, 0).text = "{%tr endfor %}"
    word.add_paragraph()
