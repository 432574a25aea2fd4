"""What the plugin says, in Chinese.

Knows nothing of QGIS, so that it can be tested anywhere.
"""

from __future__ import annotations

from .tasks import TASKS

CHINESE = {
    # Tasks.
    "Plan the grids of a city": "划分网格",
    "Check the layers of a city": "检查图层",
    "Audit a plan or anybody's grids": "审查网格方案",
    "Bring a plan up to date": "更新方案",
    "Take the steps of an edit log": "执行编辑记录",
    "Hand a plan over to another system": "导出到其他系统",
    "Cuts communities into contiguous, compact grids of 300-500 households along streets, "
    "barriers and outlines of compounds, and writes the plan into a folder. Without "
    "communities planning units are made up.":
        "沿道路、障碍和小区边界，把社区划成连片、紧凑、每个300至500户的网格，方案写入一个文件夹。"
        "没有社区图层时，自动生成划分单元。",
    "Says what is wrong or doubtful in the layers, what planning does about it and what "
    "you can do. Nothing is changed.":
        "说明图层中的错误和疑点、划分时如何处理、您可以怎样做。不改动任何数据。",
    "Says which rules of a profile the grids break: of a plan, or of a layer of grids and "
    "the communities they should cover. Nothing is repaired.":
        "说明网格违反了标准中的哪些规则：可以审查一个方案，也可以审查任意网格图层及其应覆盖的社区。"
        "不作任何修补。",
    "The closest lawful plan to an old one under new counts, houses or rules: grids that "
    "still fit keep their codes. Without layers the plan is mended on its own ground.":
        "户数、房屋或规则变化后，求与原方案最接近的合规方案：仍合规的网格保留原编码。"
        "不给图层时，在原有数据上修补方案。",
    "Takes the steps of a log, as the map page and the command line write them, on a plan. "
    "Steps that no longer apply are left out and told.":
        "在方案上逐步执行编辑记录（地图网页或命令行生成）。不再适用的步骤会略过并说明。",
    "Writes the grids for another program: the ending of the file says in which format. "
    "With an earlier plan only what changed since goes into the file.":
        "为其他程序输出网格：文件扩展名决定格式。给出较早的方案时，只输出此后的变化。",
    # Fields.
    "Communities": "社区",
    "Buildings with households": "房屋（含户数）",
    "Streets": "道路",
    "Barriers: railways, rivers, walls": "障碍：铁路、河流、围墙",
    "Compounds": "小区",
    "Institutions": "单位（学校、医院、企业）",
    "OpenStreetMap file for layers that are not given": "OpenStreetMap 文件（用于未给出的图层）",
    "Ledger of households": "户数台账",
    "Rules of the plan": "方案规则",
    "Folder of the plan": "方案文件夹",
    "From when the plan holds (2026-11-30)": "方案生效日期（2026-11-30）",
    "Audit the plan and vouch for it": "审查方案并出具证明",
    "Replace the files of an earlier run": "替换上次运行的文件",
    "New plan": "新方案",
    "Findings": "发现的问题",
    "Fewest households of a grid": "每个网格最少户数",
    "Most households of a grid": "每个网格最多户数",
    "Households a grid should have": "每个网格目标户数",
    "Method": "方法",
    "Number of grids where bounds leave a choice": "户数范围允许时的网格数量",
    "How long to search: 1 normal, 10 careful": "搜索力度：1 普通，10 细致",
    "Seed": "随机种子",
    "Processes": "进程数",
    "Grids of somebody else, in place of a plan": "他人的网格图层（代替方案）",
    "Profile: hebei, plan, unit-10k, beijing-codes, strict, or a TOML file":
        "标准：hebei、plan、unit-10k、beijing-codes、strict，或 TOML 文件",
    "Edit log": "编辑记录",
    "Earlier plan": "较早的方案",
    "Datum: gcj02 for Gaode and Tencent maps, bd09 for Baidu":
        "坐标系：gcj02 用于高德、腾讯地图，bd09 用于百度地图",
    "GeoJSON with the members of JSON-FG": "GeoJSON 附 JSON-FG 成员",
    "GeoJSON in MultiPolygon throughout": "GeoJSON 一律用 MultiPolygon",
    "File": "文件",
    "Styled GeoPackage of the plan": "带样式的方案 GeoPackage",
    "Show the results on the map": "在地图上显示结果",
    # Results and the log.
    "Grids": "网格",
    "Buildings": "房屋",
    "Map page": "地图网页",
    "Table of findings": "问题表",
    "Number of findings": "问题数量",
    "Exit code": "退出码",
    "gridplan: grids of 300-500 households": "gridplan：300至500户网格划分",
    "Path of gridplan (empty: as found on PATH)": "gridplan 程序路径（空：在 PATH 中查找）",
    "There is no program {name}. Install gridplan (pip install gridplan) and set "
    "its path: Settings, Options, Processing, Providers, gridplan.":
        "没有程序 {name}。请安装 gridplan（pip install gridplan），并设置其路径："
        "设置 → 选项 → 处理 → 数据源 → gridplan。",
    "gridplan left no result; look at the log.": "gridplan 没有留下结果；请查看日志。",
    "Edits that are not saved are not seen: ": "未保存的编辑不会被读取：",
    "The plan is written; its styled copy could not be.": "方案已写好，但带样式的副本未能写出。",
    "{rule}: {n} more": "{rule}：另有 {n} 条",
}  # fmt: skip


def texts_of_forms() -> list[str]:
    """Return every text of the table of tasks."""
    return [
        text
        for task in TASKS
        for text in (task.label, task.about, *(option.label for option in task.options))
    ]
