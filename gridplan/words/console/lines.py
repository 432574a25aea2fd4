"""Progress and results of the commands, in Chinese."""

from __future__ import annotations

LINES: dict[str, str] = {
    "Auditing the plan.": "正在审核方案。",
    "Reading the layers.": "正在读取图层。",
    "Reading the plan in {}.": "正在读取方案{0}。",
    "Writing the files.": "正在写出文件。",
    "Wrote {}.": "已写出{0}。",
    "Looking for what reading cannot see.": "正在检查读取时看不出的问题。",
    "No findings.": "没有发现问题。",
    "Building a made-up town.": "正在生成虚构城镇。",
    "Building a made-up city; communities: {}.": "正在生成虚构城市；社区数：{0}。",
    "Compiling the search for this machine beside this run, once.": (
        "正在为本机编译搜索程序（仅此一次），与本次运行同时进行。"
    ),
    "Compiling the search for this machine, in two processes.": (
        "正在用两个进程为本机编译搜索程序。"
    ),
    "Loaded the plan into the database.": "方案已导入数据库。",
    "Asking OpenStreetMap for {}.": "正在向OpenStreetMap请求{0}。",
    "Wrote {}. Plan it with: gridplan partition --osm {} --out DIR": (
        "已写出{0}。划分命令：gridplan partition --osm {1} --out 目录"
    ),
    "Data: OpenStreetMap contributors, ODbL; name them on every map.": (
        "数据：OpenStreetMap贡献者，ODbL许可；每张图上须署名。"
    ),
    "No administrative areas: planning units will take the place of communities.": (
        "没有行政区：将以规划单元代替社区。"
    ),
    "Only {} of {} plans: no more were found that differ in {} of the households.": (
        "只有{0}个方案（要求{1}个）：没有找到更多户数差异达{2}的方案。"
    ),
    "No division of {} into {} grids was found for each plan: they have {}.": (
        "没有为每个方案找到将{0}划分为{1}个网格的办法：网格数为{2}。"
    ),
    "{} remarks: {} possible, {} not.": "意见{0}条：可行{1}条，不可行{2}条。",
    "{} of {} basic grids leave their range by {}; {} are out today.": (
        "到{2}，{1}个基础网格中有{0}个将超出范围；目前已有{3}个不在范围内。"
    ),
    "{}  {}  under: {} households": "{0}  {1}  户数不足：{2}户",
    "{}  {}  over: {} households": "{0}  {1}  户数超限：{2}户",
    "{}  {}  under: {} households, back from {}": "{0}  {1}  户数不足：{2}户，{3}起恢复",
    "{}  {}  over: {} households, back from {}": "{0}  {1}  户数超限：{2}户，{3}起恢复",
    "... and {} more in {}": "……另有{0}个，见{1}",
    "Community {}: {} now, {} with the plan that lasts longest{}; {} households move.": (
        "社区{0}：现方案可维持到{1}，最耐用方案可维持到{2}{3}；移动{4}户。"
    ),
    " (no plan lasts longer: counted)": "（已穷举，没有更久的）",
    "the end of the table": "表中最后日期",
    "findings: {} error, {} warning": "问题：错误{0}，警告{1}",
    "findings: {} error, {} warning, {} info": "问题：错误{0}，警告{1}，提示{2}",
    "households in another grid than before: {}": "更换网格的户数：{0}",
    "{} in range, {} not, {} failed": "达标{0}，未达标{1}，失败{2}",
    "Step {} ({}) was left out: {}": "第{0}步（{1}）已略过：{2}",
    "Step {} ({}) was taken {}.": "第{0}步（{1}）部分执行：{2}。",
    "Cutting grids into unit grids.": "正在划分单元网格。",
    "{} unit grids in {} grids: {} in range, {} open ground.": (
        "{1}个网格共划分{0}个单元网格：达标{2}个，开阔地{3}个。"
    ),
    "{} components: {} in no unit grid.": "部件{0}个：不在任何单元网格的{1}个。",
    "Classes that the table does not have: {}.": "分类代码表中没有的类别：{0}。",
    "{} communities: {} running, {} pilot, {} planned, {} none.": (
        "社区{0}个：运行{1}，试点{2}，规划{3}，未开展{4}。"
    ),
    "Next: {} {} ({}): {}": "下一批：{0} {1}（{2}）：{3}",
    # The doctor.
    "note": "提示",
    "fault": "故障",
    "ok": "正常",
    "export to PostGIS": "导出到PostGIS",
    "cards": "网格卡",
    "cards: {}": "网格卡需要：{0}",
    "Word forms": "Word登记表",
    "Word forms: {}": "Word登记表需要：{0}",
    "export to PostGIS: {}": "导出到PostGIS需要：{0}",
    "method metis": "metis方法",
    "method metis: {}": "metis方法需要：{0}",
    "planning on a Dask cluster": "在Dask集群上划分",
    "planning on a Dask cluster: {}": "在Dask集群上划分需要：{0}",
    "versions": "版本",
    "compile cache": "编译缓存",
    "Chinese font": "中文字体",
    "temporary files": "临时文件",
    "cannot write {}: install pyogrio anew": "无法写出{0}：请重新安装pyogrio",
    "lacks {}": "缺少{0}",
    "writes {}": "可写{0}",
    "none: every run compiles anew; {}": "无：每次运行都要重新编译；{0}",
    "set NUMBA_CACHE_DIR to a folder that can be written": "请将NUMBA_CACHE_DIR设为可写目录",
    "none: drawings are in English; install fonts-noto-cjk": "无：图为英文；请安装fonts-noto-cjk",
    "{} GB free": "剩余{0}GB",
}
