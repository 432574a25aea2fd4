"""What is found in files and tables: columns, sheets, encodings, parts."""

from __future__ import annotations

from gridplan.words.text import NOTHING, Entry, Text, entry_of

FILES: dict[str, Entry] = {
    "columns": entry_of(
        ("Columns by other names", "按别名识别的列"),
        ("reads these columns", "读取这些列"),
        ("name others in the rules under [columns]", "在规则[columns]中指定其他列"),
        Text("`{layer}`: read {columns}.", "图层{layer}：读取{columns}。"),
        Text(
            "`ledger`: sheet {sheet}: its names stand one below another; it was turned, and its "
            "rows are numbered as its columns.",
            "台账工作表{sheet}：列名竖排，已转置读取；所说的行号为原表列号。",
        ),
        Text(
            "`ledger`: sheet {sheet}: rows that those below add up to are their compounds.",
            "台账工作表{sheet}：等于其下各行之和的行读作小区。",
        ),
        Text(
            "`ledger`: sheet {sheet}: its rows are of the name that it is named after.",
            "台账工作表{sheet}：表中各行属于工作表名所指的楼栋。",
        ),
        Text(
            "`ledger`: sheet {sheet}: its rows are of the entrance that it is named after.",
            "台账工作表{sheet}：表中各行属于工作表名所指的单元。",
        ),
        Text(
            "`ledger`: sheet {sheet}: {columns}; not read: {others}.",
            "台账工作表{sheet}：读取{columns}；未读取{others}。",
        ),
        Text(
            "`ledger`: sheet {sheet}: {columns} are read as a row each, with households.",
            "台账工作表{sheet}：{columns}各列分别读作一行，其值为户数。",
        ),
        Text(
            "`ledger`: sheet {sheet}: {columns}.",
            "台账工作表{sheet}：读取{columns}。",
        ),
        Text(
            "`ledger`: {column} is {name} in all rows below {title}, which names it.",
            "台账：{title}以下各行的{column}均为{name}，取自标题。",
        ),
        Text(
            "`ledger`: sheet {sheet}: each row is a flat, by its `{column}`, and counts as one "
            "household.",
            "台账工作表{sheet}：每行的{column}为一套住房，各计一户。",
        ),
        Text(
            "`ledger`: sheet {sheet}: each row is a person; those whose `{column}` is the head "
            "count as one household each.",
            "台账工作表{sheet}：每行一人；{column}为户主的各计一户。",
        ),
        Text(
            "`{layer}`: {choice}. They differ: delete one, or name it in the rules under "
            "[columns].",
            "图层{layer}：{choice}。两者内容不同，请删除其一，或在规则[columns]中指定。",
        ),
        Text(
            "`{layer}`: {choice}. They differ: delete one.",
            "图层{layer}：{choice}。两者内容不同，请删除其一。",
        ),
        Text(
            "`{layer}`: {choice}.",
            "图层{layer}：{choice}。",
        ),
    ),
    "empty_layer": entry_of(
        ("A layer without rows", "空图层"),
        ("goes on without the layer", "不使用该图层"),
        ("give the layer from another source", "由其他来源提供该图层"),
        Text(
            "`{layer}`: {why}.",
            "图层{layer}：{why}。",
        ),
    ),
    "encoding": entry_of(
        ("The encoding of a file", "文件编码"),
        ("reads the text in the encoding found", "按识别的编码读取"),
        ("nothing; or save as UTF-8", "无需处理，或另存为UTF-8"),
        Text(
            "`{layer}`: {file} was read as {encoding}: {why}, though its {part} says {other}.",
            "图层{layer}：{file}按{encoding}读取：{why}，而其{part}注明{other}。",
        ),
        Text(
            "`{layer}`: {file} was read as {encoding}: {why}.",
            "图层{layer}：{file}按{encoding}读取：{why}。",
        ),
    ),
    "garbled_text": entry_of(
        ("Garbled text", "乱码"),
        ("keeps the text as it is", "原样保留"),
        ("export it again from the source", "从原系统重新导出"),
        Text(
            "`{layer}`: {column} is garbled in {ids}, e.g. {example}: it was saved in a wrong "
            "encoding. Export it again.",
            "图层{layer}：{column}在{ids}中为乱码，如{example}，保存时编码有误，请重新导出。",
        ),
    ),
    "missing_part": entry_of(
        ("A file that lacks a part", "文件缺少组成部分"),
        ("reads the outlines alone", "只读取轮廓"),
        ("copy the missing file beside it", "补齐缺少的文件"),
        Text(
            "`{layer}`: {part} is missing beside {file}: its outlines are read without ids, "
            "counts or any other column. Copy it beside the .shp.",
            "图层{layer}：{file}旁缺少{part}，只读取轮廓，没有编码、户数及其他"
            "列。请将其复制到.shp旁。",
        ),
    ),
    "reader": entry_of(
        ("A remark of a file's reader", "读取器提示"),
        ("goes on", "继续"),
        ("read the remark of the file's reader", "阅读提示"),
        Text(
            "`{layer}`: {file}: its texts were read as {encoding}: {why}.",
            "图层{layer}：{file}的文字按{encoding}读取：{why}。",
        ),
        Text(
            "`{layer}`: {file}: names of its columns were damaged when it was written and are "
            "taken for {names}.",
            "图层{layer}：{file}的列名在写出时已损坏，按{names}读取。",
        ),
        Text(
            "`{layer}`: {file}: {part} was read as {encoding}: {why}.",
            "图层{layer}：{file}中的{part}按{encoding}读取：{why}。",
        ),
        Text(
            "`{layer}`: {file}: its texts are not all of one whole encoding; they were read "
            "as {encoding}.",
            "图层{layer}：{file}的文字编码不一致，按{encoding}读取。",
        ),
        Text(
            "`{layer}`: {file}: {remark}",
            "图层{layer}：{file}，读取程序提示：{remark}",
        ),
    ),
    "sheets": entry_of(
        ("Sheets of a workbook", "工作表"),
        ("reads these sheets", "读取这些工作表"),
        NOTHING,
        Text(
            "`{layer}`: {n} tables read: {names}.",
            "图层{layer}：读取{n}张表：{names}。",
        ),
        Text(
            "`{layer}`: {n} rows of sheet {sheet} stand in {others} too, which is used.",
            "图层{layer}：工作表{sheet}有{n}行也见于{others}，采用后者。",
        ),
    ),
    "sheets_left_out": entry_of(
        ("Sheets that were left out", "略过的工作表"),
        ("leaves these sheets out", "略过这些工作表"),
        ("give them the same columns", "使各表列名一致"),
        Text(
            "`{layer}`: sheets read: {read}; left out, as they have no coordinates or other "
            "columns: {left}. Give them the same columns, or save them apart.",
            "图层{layer}：读取工作表{read}；略过没有坐标或列不同的{left}。请使"
            "各表列名一致，或另存为单独文件。",
        ),
        Text(
            "`ledger`: sheets left out, as they have no columns to join by and no counts: {left}.",
            "台账：略过没有关联列和户数的工作表：{left}。",
        ),
    ),
    "title_rows": entry_of(
        ("Rows above the names of columns", "表头以上的行"),
        ("skips them", "略过"),
        NOTHING,
        Text(
            "`{layer}`: {n} rows above the names were skipped.",
            "图层{layer}：略过表头以上{n}行。",
        ),
    ),
    "unread_columns": entry_of(
        ("Columns that were not read", "未读取的列"),
        ("does not read these columns", "不读取这些列"),
        ("name them in the rules under [columns]", "在规则[columns]中指定"),
        Text(
            "`buildings`: the buildings have no {names}; columns not read: {others}. If one "
            "of them holds it, name it in the rules: {example}.",
            "建筑图层没有{names}；未读取的列：{others}。如其中有，请在规则中指定：{example}。",
        ),
        Text(
            "`buildings`: the buildings have no {names}; columns not read: {others}. If one "
            "of them holds it, name it in the rules: {example}",
            "建筑图层没有{names}；未读取的列：{others}。如其中有，请在规则中指定：{example}",
        ),
    ),
    "web_page": entry_of(
        ("A file of another kind than its name says", "扩展名与内容不符的文件"),
        ("reads its tables", "读取其中的表格"),
        ("nothing; or save it as .xlsx", "无需处理，或另存为.xlsx"),
        Text(
            "`{layer}`: {file} is a web page, not a workbook; its tables were read.",
            "图层{layer}：{file}是网页而非工作簿，已读取其中的表格。",
        ),
        Text(
            "`{layer}`: {file} is text, not a workbook; it was read as CSV.",
            "图层{layer}：{file}是文本而非工作簿，已按CSV读取。",
        ),
    ),
}
