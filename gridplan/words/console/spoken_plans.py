"""Errors about plans, rules, edits, answers and outputs, in Chinese."""

from __future__ import annotations

ABOUT_PLANS: dict[str, str] = {
    # Audit.
    "There is no profile {}: choose {} or the path of a file.": (
        "没有名为{0}的标准：请选择{1}，或给出文件路径。"
    ),
    "Profile {}: base must be one of {}, not {}.": "标准{0}：base应为{1}之一，不能是{2}。",
    "{} is not valid TOML in UTF-8: {}.": "{0}不是有效的UTF-8编码TOML文件：{1}。",
    "Profile {}: {}. See docs/audit.md.": "标准{0}：{1}。参见docs/audit.md。",
    "This plan has no layers to be measured by. Audit its grids with `audit_grids`.": (
        "该方案没有可供核对的图层。请用audit_grids审核其网格。"
    ),
    "`grids` has no CRS. Set it with `grids.set_crs(...)` before the audit.": (
        "网格图层缺少坐标系。请在审核前用grids.set_crs(...)设置。"
    ),
    "`grids` holds no polygon. Name the file or frame of the grids.": (
        "网格图层中没有面。请给出网格所在的文件或数据表。"
    ),
    # Workers and the cluster.
    "{} is no address of a scheduler. Give tcp://host:port, such as tcp://10.0.0.5:8786, or "
    "tls://host:port.": (
        "{0}不是调度器地址。请写tcp://主机:端口（如tcp://10.0.0.5:8786）或tls://主机:端口。"
    ),
    "{} needs certificates. Name them in the configuration of Dask (distributed.comm.tls), or "
    "give a tcp:// address.": (
        "{0}需要证书。请在Dask配置（distributed.comm.tls）中指定，或改用tcp://地址。"
    ),
    "A scheduler needs Dask: pip install 'gridplan[dask]'.": (
        "使用调度器需要Dask：pip install 'gridplan[dask]'。"
    ),
    "No scheduler answers at {} within {} s. Check the address, and that `dask scheduler` runs "
    "there.": "{0}的调度器在{1}秒内没有响应。请核对地址，并确认dask scheduler正在运行。",
    "The scheduler at {} refuses this machine: {}": "{0}的调度器拒绝本机：{1}",
    "The scheduler at {} has no workers, after {} s of waiting; start some with `dask worker "
    "{}`.": "{0}的调度器等待{1}秒后仍没有工作进程；请用dask worker {2}启动。",
    "A task in this process cannot be ended: no time limit is possible.": (
        "本进程内的任务无法中止，不能设置时限。"
    ),
    "Community {} failed: {}": "社区{0}划分失败：{1}",
    "Atoms of {} communities do not fit; they are drawn anew.": (
        "{0}个社区的地块拼合不严，正在重新绘制。"
    ),
    "Waiting up to {} s for the scheduler at {} to answer.": "正在等待调度器{1}响应，最多{0}秒。",
    "Waiting up to {} s for workers of the scheduler at {}.": (
        "正在等待调度器{1}的工作进程，最多{0}秒。"
    ),
    "the community is narrower than a tenth of a metre, or lies in others": (
        "社区宽度不足十厘米，或位于其他社区内"
    ),
    "took longer than {} s (partition.time_limit_s)": "用时超过{0}秒（partition.time_limit_s）",
    "its worker process ended twice (out of memory, or killed)": (
        "其工作进程两次意外结束（内存不足或被终止）"
    ),
    "{} is no plain data.": "{0}不是普通数据。",
    "The key {} is no text.": "键{0}不是文本。",
    "An array of {} is no plain data.": "类型为{0}的数组不是普通数据。",
    "These bytes are no value that was packed.": "这些字节不是已打包的值。",
    "A task failed in a worker process. {}": "工作进程中的任务失败：{0}",
    "This pool is at work: finish or close its run before the next one.": (
        "进程池正在工作：请先完成或关闭当前运行。"
    ),
    "Worker processes end before they start. Use one process (jobs = 1).": (
        "工作进程无法启动。请改用单进程（jobs = 1）。"
    ),
    "{} is a {}, but the results of single communities are kept in a folder of this name. Move "
    "it away.": "{0}是{1}，而各社区的中间结果要存放在同名目录中。请将其移走。",
    "Cannot write into {}: {}. Check the free space and the permissions; then --resume goes on "
    "with what is planned so far.": (
        "无法写入{0}：{1}。请检查磁盘空间和权限，然后用--resume继续。"
    ),
    "Cannot write into {}: {}. Choose another folder or change its permissions.": (
        "无法写入{0}：{1}。请另选目录或修改权限。"
    ),
    # Data sets that come along.
    "There is no data/{} with {}.parquet here. {}.": "此处没有含{1}.parquet的data/{0}。{2}。",
    "Ask for 1 to {} communities, as many as are listed, not {}.": (
        "社区数应为1至{0}（名录所列），不能是{1}。"
    ),
    "The plan has {} parts but its lines enclose {} faces.": "方案有{0}部分，而线围成{1}个面。",
    # Several plans of one community.
    "The number of plans wanted must be at least 1, not {}.": "所需方案数至少为1，不能是{0}。",
    "Give the number of grids or the staff there is, not both.": (
        "网格数量与现有网格员人数只能给出其一。"
    ),
    "Community {} has {} locked grids: ask for more than these.": (
        "社区{0}有{1}个锁定的网格：要求的数量应更多。"
    ),
    "Community {} cannot be divided so: the lists or the number of grids fit none of its blocks "
    "and plots.": "社区{0}无法这样划分：名单或网格数量与其街块、地块不相容。",
    "There is no plan {} of community {}: choose 1 to {}.": "社区{1}没有方案{0}：请选择1至{2}。",
    # Edits.
    "This changes nothing: everything is there already.": "没有变化：所选内容已在该网格中。",
    "A grid lies in one community: what is moved lies in {}, and also {} is concerned. Take what "
    "lies in the community of the grid only.": (
        "一个网格只属于一个社区：所移内容在{0}，还涉及{1}。请只选网格所在社区的内容。"
    ),
    "Grid {} is locked: unlock it first, or leave it as it is.": (
        "网格{0}已锁定：请先解锁，或保持不变。"
    ),
    "Grid {} would be left without a building: merge the two grids instead, or leave something "
    "in it.": "网格{0}将没有建筑：请改为合并两个网格，或保留部分建筑。",
    "Grid {} would be in {} parts: move what lies between as well, or choose a neighbouring "
    "grid.": "网格{0}将分成{1}块：请一并移动中间部分，或选择相邻网格。",
    "This plan has no atoms or no layers, so it cannot be edited. Import its grids with "
    "`gridplan.import_plan`.": (
        "该方案没有最小单元或图层，不能编辑。请用gridplan.import_plan导入其网格。"
    ),
    "There is no step to undo: this is the first plan.": "没有可撤销的步骤：这已是最初的方案。",
    "There is no step to redo: nothing was undone since the last step.": (
        "没有可重做的步骤：上一步之后没有撤销。"
    ),
    "`area` has no CRS. Set it with `set_crs`.": "区域缺少坐标系。请用set_crs设置。",
    "`area` is not in degrees: give longitude and latitude (WGS84), or a GeoSeries that knows "
    "its CRS.": "区域不是经纬度：请给出WGS84经纬度，或带坐标系的GeoSeries。",
    "The step {}. See docs/edit.md for the steps and their fields.": (
        "步骤有误：{0}。步骤及字段见docs/edit.md。"
    ),
    "A step {} cannot be tried: undo and redo go from state to state.": (
        "步骤{0}不能试算：撤销和重做只在状态之间切换。"
    ),
    "No community of the plan holds these buildings: {}. Give ids of buildings.csv whose grid is "
    "known.": "方案的社区中没有这些楼栋：{0}。请使用buildings.csv中已有网格的楼栋编码。",
    "There is no grid {} in the plan: choose a code of its grids.": (
        "方案中没有网格{0}：请使用其已有的网格编码。"
    ),
    "There is nothing to move: name buildings, a block, atoms or an area that holds some.": (
        "没有可移动的内容：请指定楼栋、街块、最小单元，或包含它们的区域。"
    ),
    "Grid {} lies in community {}, but some of what is to be moved lies in {}: a grid never "
    "crosses the border of its community. Leave that out.": (
        "网格{0}在社区{1}，而部分内容在{2}：网格不得跨社区边界。请去掉这部分。"
    ),
    "Building {} stands on one plot with {}: move them together.": (
        "楼栋{0}与{1}在同一地块：请一起移动。"
    ),
    "All these buildings are in grid {}: swap those of two grids.": (
        "这些楼栋都在网格{0}：请互换两个网格的楼栋。"
    ),
    "The buildings of one side of a swap lie in several grids ({}): name one's.": (
        "互换的一方分属多个网格（{0}）：请只写一个网格的楼栋。"
    ),
    "Grid {} cannot be merged with itself: name a neighbour.": (
        "网格{0}不能与自身合并：请指定相邻网格。"
    ),
    "Grids {} and {} lie in two communities: a grid never crosses the border of its community. "
    "Name a neighbour in the same one.": (
        "网格{0}与{1}不在同一社区：网格不得跨社区边界。请指定同社区的相邻网格。"
    ),
    "One of {} and {} is a dedicated grid: those are not merged with others.": (
        "{0}与{1}中有专属网格：专属网格不与其他网格合并。"
    ),
    "Split a grid into a number of grids, along a street, or by atoms: one of these.": (
        "拆分网格：按数量、沿街道或按最小单元，只能选其一。"
    ),
    "Some of these atoms are not in grid {}: name its own only.": (
        "部分最小单元不在网格{0}：请只写该网格的。"
    ),
    "The plan has no such atoms: {}. Give ids of `plan.atoms`.": (
        "方案中没有这些最小单元：{0}。请使用plan.atoms中的编号。"
    ),
    "Grid {} cannot be split into {}: it has {} blocks and plots. Choose a smaller number.": (
        "网格{0}不能拆成{1}个：它只有{2}个街块和地块。请减少数量。"
    ),
    "A grid is split into 2 or more, not {}.": "网格应拆成2个以上，不能是{0}。",
    "Grid {} and its neighbours are within their bounds: nothing to rebalance.": (
        "网格{0}及相邻网格均在户数范围内：无需调整。"
    ),
    "No better division of grid {} and its neighbours was found: move households further, merge "
    "or split by hand, or unlock a neighbour.": (
        "没有找到网格{0}及相邻网格更好的划分：请扩大移动范围，手工合并或拆分，或解锁相邻网格。"
    ),
    "Grid {} is a dedicated grid: it has no bounds to be kept.": (
        "网格{0}是专属网格，没有户数范围要求。"
    ),
    "Grids {} and {} have no common border: choose a neighbour of {}.": (
        "网格{0}与{1}不相邻：请选择{2}的相邻网格。"
    ),
    "Grid {} has {} households: push the border by at least 1 and by fewer than these, or merge "
    "the two grids.": "网格{0}有{1}户：边界移动应至少1户且少于此数，或合并两个网格。",
    "No piece of {} households beside grid {} leaves {} whole: ask for fewer, or move buildings "
    "by name.": "网格{1}旁没有约{0}户且不割裂{2}的部分：请减少户数，或按楼栋移动。",
    "The area is no polygon of GeoJSON ({}). Draw it again.": (
        "该区域不是GeoJSON多边形（{0}）。请重新绘制。"
    ),
    "A swap needs buildings on both sides: name some of either grid, or use move.": (
        "互换需要双方的楼栋：请分别指定，或改用move。"
    ),
    "Street {} does not divide grid {}: homes lie on one side of it only, or it ends inside. "
    "Choose a street that crosses the grid.": (
        "街道{0}不能分开网格{1}：住户只在一侧，或街道止于网格内。请选择穿过网格的街道。"
    ),
    "No street named {} runs through grid {}: {}.": "没有名为{0}的街道穿过网格{1}：{2}。",
    "There is no community {} in the plan: choose one of its communities.": (
        "方案中没有社区{0}：请选择方案中的社区。"
    ),
    "Every basic grid of community {} is locked: unlock some first.": (
        "社区{0}的基础网格全部锁定：请先解锁。"
    ),
    "Community {} has {} locked grids: ask for more than these, or unlock some.": (
        "社区{0}有{1}个锁定的网格：要求的数量应更多，或先解锁。"
    ),
    "Community {} cannot have {} grids beside its locked ones: what is free are {} blocks and "
    "plots in {} connected parts.": (
        "社区{0}除锁定网格外不能划为{1}个网格：可用的是{3}片中的{2}个街块和地块。"
    ),
    "The bounds of a community are 1 <= lower <= upper, not {} and {}.": (
        "社区户数范围应满足1≤下限≤上限，不能是{0}和{1}。"
    ),
    "These buildings are named in two grids: {}. Name each once.": (
        "这些楼栋写在两个网格中：{0}。每栋只写一次。"
    ),
    "These buildings lie in no free grid of community {}: {}. Leave them out, or unlock their "
    "grids.": "这些楼栋不在社区{0}未锁定的网格中：{1}。请去掉，或解锁其网格。",
    "These buildings stand on one plot: {}. Name them in one grid.": (
        "这些楼栋在同一地块：{0}。请写在同一网格。"
    ),
    "Some ground has no way to any of the grids named: name a building on it.": (
        "部分地块与所写网格不相连：请指定其上的一栋楼。"
    ),
    "{}: {}{}. Give one JSON object a line, as `edit.save` writes them.": (
        "{0}：{1}{2}。每行应为一个JSON对象，与edit.save写出的一致。"
    ),
    "{} cannot be read ({}). Give a log that `edit.save` wrote, in UTF-8.": (
        "无法读取{0}（{1}）。请给出edit.save写出的UTF-8编辑记录。"
    ),
    # Remarks and the table of changes to come.
    "{} holds no list of remarks. Give [{'building': …, 'wish': …, 'text': …}].": (
        "{0}中没有意见列表。格式为[{{'building': …, 'wish': …, 'text': …}}]。"
    ),
    "{}: {}{}. Each remark names a building, a grid, or lon and lat, and may hold wish (a grid "
    "for the building), kind and text.": (
        "{0}：{1}{2}。每条意见应有building、grid，或lon和lat，可有wish（楼栋希望归入的网格编码）、kind和text。"
    ),
    "remark {} {}": "第{0}条{1}",
    "has neither a building nor a grid nor lon and lat in degrees": (
        "没有building、grid，也没有以度为单位的lon和lat"
    ),
    "is no JSON object": "不是JSON对象",
    "has {} that is not text": "的{0}不是文本",
    "has more than {} characters of {}": "的{1}超过{0}个字",
    "wishes another grid for a whole grid: name the building": (
        "要整个网格归入别的网格：请写明楼栋"
    ),
    "{} cannot be read ({}). Give a JSON list of remarks, in UTF-8.": (
        "无法读取{0}（{1}）。请给出UTF-8编码的JSON意见列表。"
    ),
    "{}: {}{}. Each line needs a date, a place and households; see docs/edit.md.": (
        "{0}：{1}{2}。每行需有日期、地点和户数；参见docs/edit.md。"
    ),
    "{} has no heading with a date and a place: see docs/edit.md.": (
        "{0}没有含日期和地点的表头：参见docs/edit.md。"
    ),
    "{} {}. Columns seen: {}.": "{0}{1}。现有列：{2}。",
    "{} cannot be read ({}). Give a CSV or a workbook.": "无法读取{0}（{1}）。请给出CSV或Excel。",
    "line {} {}": "第{0}行{1}",
    "has no date that can be read: {}": "日期无法识别：{0}",
    "names {}, of which the plan has no building": "的{0}在方案中没有建筑",
    "may mean {} in several communities ({}): give community_id too": (
        "的{0}在多个社区中都有（{1}）：请补充community_id"
    ),
    "has both a change and households from then on: give one": (
        "同时填写了增减和之后的户数：只填一项"
    ),
    "has neither a change, nor households, nor the action demolish (拆除)": (
        "没有增减、户数，也没有拆除"
    ),
    "has households below 0: {}": "户数为负：{0}",
    "has {} where a whole number of households must be": "的户数{0}不是整数",
    "lies at {}, {}, which is in no community of the plan": ("位于{0}, {1}，不在方案的任何社区"),
    "names no building, compound, community, nor lon and lat": (
        "没有楼栋、小区、社区，也没有经纬度"
    ),
    "demolishes {} households with a plus: give -{} or nothing": (
        "拆除{0}户却为正数：请写-{1}或留空"
    ),
    "it has no line with a date and a place": "没有任何含日期和地点的行",
    "and {} more": "另有{0}处",
    # Systems.
    "Changes go into a file .geojson or .csv, not to {}.": (
        "变动只能写入.geojson或.csv，不能是{0}。"
    ),
    "{} is no place that a plan can go to: name a file ({}), postgresql://…, ogcapi:DIR, "
    "field:DIR or plan:DIR.": (
        "方案不能导出到{0}：请给出文件（{1}）、postgresql://…、ogcapi:目录、field:目录或pla"
        "n:目录。"
    ),
    "{} is there already: choose another name, or allow replacing (--overwrite).": (
        "{0}已存在：请换名，或用--overwrite允许替换。"
    ),
    "KML is WGS84 always: it cannot say that its degrees are {}. Leave --datum.": (
        "KML只用WGS84，不能注明{0}。请去掉--datum。"
    ),
    "{} holds no {} that can be read back.": "{0}中没有可读回的{1}。",
    "{} holds a schema {} of {}; this program writes version {}. Rename it, and load again.": (
        "{0}中已有版本为{2}的模式{1}，本程序写出版本{3}。请改名后重新导入。"
    ),
    "{} holds a schema {} whose table {} lacks the columns {}: an earlier program made it. "
    "Rename it, and load again.": (
        "{0}中已有模式{1}，其表{2}缺少列{3}：由较早的程序建立。请改名后重新导入。"
    ),
    "A PostGIS database needs the package psycopg: pip install 'gridplan[postgis]'.": (
        "PostGIS数据库需要psycopg：pip install 'gridplan[postgis]'。"
    ),
    "{} cannot be reached or stopped answering: {}. Check it.": (
        "无法连接{0}或连接中断：{1}。请检查。"
    ),
    "{} refuses: {}. Nothing was changed.": "{0}拒绝：{1}。没有任何改动。",
    "{} holds this plan already, under the name {}. Use that name.": (
        "{0}中已有该方案，名为{1}。请使用该名。"
    ),
    "There is no file {}. Check the path.": "没有文件{0}。请检查路径。",
    "{}: which table it is cannot be told: it has none of {}. Rename columns as docs/systems.md "
    "has them, or say which table it is (--as grids).": (
        "{0}：无法判断是哪种表，缺少{1}。请按docs/systems.md改列名，或用--as grids指明。"
    ),
    "{} holds none of {}. Name a file, or a plan.": "{0}中没有{1}。请给出文件或方案目录。",
    "{} cannot be read: {}. Check that it is whole.": "无法读取{0}：{1}。请检查文件是否完整。",
    "There is no table {}; write one of {}.": "没有表{0}；请写{1}之一。",
    # Outputs.
    "{} is a file: name a folder.": "{0}是文件：请给出目录。",
    "{} is a file: give a folder, or a name ending in .csv.": (
        "{0}是文件：请给出目录，或以.csv结尾的文件名。"
    ),
    "{} holds {}: choose another place, or allow replacing with --overwrite.": (
        "{0}中已有{1}：请另选位置，或用--overwrite允许替换。"
    ),
    "{} is a file: give a folder for the outputs.": "{0}是文件：请给出输出目录。",
    "{} already holds {} files: choose another folder, or allow replacing them with overwrite "
    "(command line: --overwrite).": ("{0}中已有{1}个文件：请另选目录，或用--overwrite允许替换。"),
    "{} is a folder, where a file has to go. Move it away.": (
        "{0}是目录，而此处应写文件。请将其移走。"
    ),
    "Cannot write {}: {}. {}.": "无法写入{0}：{1}。{2}。",
    "Cannot write grids.gpkg: {}.": "无法写入grids.gpkg：{0}。",
    "{} is a file: choose a folder for the outputs.": "{0}是文件：请选择输出目录。",
    "Choose shorter names": "请改用较短的名称",
    "Check the disk and the permissions": "请检查磁盘和权限",
    "{} of its grids got no ground: no line closes around them": (
        "有{0}个网格没有用地：没有闭合的边线"
    ),
    "the faces between its lines do not fill it": "线条围成的面没有铺满整个社区",
    "{} of its grids would lie in several parts": "有{0}个网格会分成几块",
    "its atoms and those beside them are no valid coverage": "其地块与相邻地块拼合不严",
    "{}. Read the layers with `gridplan.read_layers`.": "{0}。请用gridplan.read_layers读取图层。",
    "Several levels are called {}: {}. Name one of these.": (
        "名为{0}的层级不止一个：{1}。请写明其中一个。"
    ),
    "There is no level {}. The levels of this plan are {}.": "没有层级{0}。该方案的层级为{1}。",
    "No font with Chinese signs is installed: the map is in English, with ids for names. Install "
    "one, for example fonts-noto-cjk or fonts-wqy-zenhei, and draw again.": (
        "没有安装中文字体：图为英文，名称以编码代替。请安装fonts-noto-cjk或fonts-wqy-zenhei"
        "后重绘。"
    ),
    # Search.
    "method 'metis' needs pymetis: pip install gridplan[metis]": (
        "方法metis需要pymetis：pip install gridplan[metis]"
    ),
    "A fixed atom cannot be joined with its part. Unlock a part between, or unpin.": (
        "指定的单元无法与所属部分相连。请解锁中间部分，或取消指定。"
    ),
    "effort={} leaves no run": "effort={0}过小，没有可运行的步数",
    # People, plans, reports.
    "There is no roster {}. Check the path.": "没有名册{0}。请检查路径。",
    "The roster {} Its columns are {}.": "名册{0}现有列：{1}。",
    "{} cannot be read: {}. Is it a table?": "无法读取{0}：{1}。是否为表格？",
    "{} grids are given for {} atoms; give one for each.": (
        "{1}个最小单元给出了{0}个网格；请逐一对应。"
    ),
    "{}. Give every atom a grid of its own community.": "{0}。每个最小单元应归入本社区的网格。",
    "This plan came without layers: read it with `gridplan.read_plan`.": (
        "该方案没有图层：请用gridplan.read_plan读取。"
    ),
    "{}. Give the layers that the assignment was made of.": "{0}。请给出划分时所用的图层。",
    "This plan has no atoms or no layers: it cannot be kept to be read back.": (
        "该方案没有最小单元或图层，无法保存供读回。"
    ),
    "{} {}. Install the gridplan that wrote it, or a later one.": (
        "{0}{1}。请安装写出它的或更新的gridplan。"
    ),
    "is of format {}, this program reads up to {}": "的格式为{0}，本程序最高只读{1}",
    "{} holds no plan that can be read: {} missing. Name a folder that `gridplan partition` "
    "wrote.": "{0}中没有可读取的方案：缺少{1}。请给出gridplan partition写出的目录。",
    "{} is damaged ({}). Copy it again, or plan again.": (
        "{0}已损坏（{1}）。请重新复制，或重新划分。"
    ),
    "There is no community {} among {}. Choose one of those.": "{1}中没有社区{0}。请从中选择。",
    "`grids` has no CRS. Set it with `grids.set_crs(...)` before the import.": (
        "网格图层缺少坐标系。请在导入前用grids.set_crs(...)设置。"
    ),
    "No column of {} holds the code of a grid. Name it `{}`.": (
        "{0}中没有网格编码列。请将其命名为{1}。"
    ),
    "Buildings with two codes: {}. Leave one row for each.": "楼栋有两个编码：{0}。每栋只留一行。",
    "None of the grids lies in a community. Check that `grids` and `communities` are of one city "
    "and that both say their CRS rightly.": (
        "没有网格落在社区内。请确认网格与社区属同一城市，且坐标系正确。"
    ),
    "No building of the table is in the layers (its first: {}). Check the ids.": (
        "表中楼栋都不在图层中（首个：{0}）。请核对编码。"
    ),
    "The first plan has no atoms or no layers. Import its grids with `import_plan`.": (
        "第一个方案没有最小单元或图层。请用import_plan导入其网格。"
    ),
    "A plan, or the folder of one, is wanted, not {}.": "应给出方案或方案文件夹，而不是{0}。",
    "Plans to be merged are a list, not {}.": "待合并的方案应为列表，而不是{0}。",
    "{} plans are given. Name two or more to be merged.": "给出了{0}个方案。合并至少需要两个。",
    "`weights` are {} for {} plans. Give a number above 0 for each.": (
        "{1}个方案的权重为{0}。每个方案应有一个大于0的权重。"
    ),
    "No building of the layers is in a grid of plan {} of {}. Check that all plans are of one "
    "city and name buildings alike.": (
        "图层中没有楼栋在第{0}个方案（共{1}个）的网格内。请确认各方案属同一城市且楼栋编码一致。"
    ),
    "This plan has no atoms or no layers: read it with `gridplan.read_plan`.": (
        "该方案没有最小单元或图层：请用gridplan.read_plan读取。"
    ),
    "This plan came without atoms: read it with `gridplan.read_plan`.": (
        "该方案没有最小单元：请用gridplan.read_plan读取。"
    ),
    "This plan has micro-grids already: give the plan they were made of.": (
        "该方案已有微网格：请给出划分微网格之前的方案。"
    ),
    "This plan has no atoms or no layers. Import its grids with `gridplan.import_plan`.": (
        "该方案没有最小单元或图层。请用gridplan.import_plan导入其网格。"
    ),
    "{} names twice for one department: {}.": "{0}中同一部门重复列出：{1}。",
    "Give a table for at least one item, such as 商铺=shops.xlsx.": (
        "请至少给出一项的表，如商铺=商户.xlsx。"
    ),
    "There is nothing to print: the plan has no grids in these communities.": (
        "没有可打印的内容：这些社区没有网格。"
    ),
    "The text of the QR codes {} has no place for the code: put {} in it.": (
        "二维码内容{0}没有编码的位置：请加入{1}。"
    ),
    "Cards need the package segno: pip install 'gridplan[cards]'.": (
        "网格卡需要segno：pip install 'gridplan[cards]'。"
    ),
    "Word forms need the package docxtpl: pip install 'gridplan[word]'.": (
        "Word登记表需要docxtpl：pip install 'gridplan[word]'。"
    ),
    "{} is no Word file (.docx) that can be opened.": "{0}不是可以打开的Word文件（.docx）。",
    "{} asks for something that no form has ({}). The fields are: {}.": (
        "{0}中有登记表没有的字段（{1}）。可用字段：{2}。"
    ),
    "{} has a field that cannot be read: {}.": "{0}中有无法识别的字段：{1}。",
    "{} longitudes and {} latitudes are no places.": "{0}个经度与{1}个纬度不成位置。",
    "There are no pages {}. Choose one of {}.": "没有页面{0}。可选{1}。",
    "A file holds whole communities: choose a level of {}, not {}.": (
        "每个文件包含完整社区：请选层级{0}，不能选{1}。"
    ),
    "There is no paper {}. Choose one of {}.": "没有纸张{0}。可选{1}。",
    "A dossier tells what changed since an earlier plan: name it (`since=OLD`, on the command "
    "line --since OLD).": "登记表说明与旧方案相比的变动：请指明旧方案（--since 旧方案）。",
    "Nothing is printed on {} here. Choose one of {}.": "此处不用{0}打印。可选{1}。",
    "There is no report {}: {}.": "没有报告{0}：可用{1}。",
    "No such community: {}. The ids stand in communities.csv.": (
        "没有这些社区：{0}。编码见communities.csv。"
    ),
    "{}: {} rows are more than a sheet of Excel can hold. Write a workbook for each unit "
    "(command line: --by subdistrict).": (
        "{0}：{1}行超出Excel工作表上限。请按单元分别写出（--by subdistrict）。"
    ),
    "The buildings contradict the grids: {} of {} is not what was planned. Change a plan by "
    "`plan.edit()`, or plan again with other counts; its tables are results.": (
        "建筑与网格不符：{1}的{0}与划分时不同。请用plan.edit()修改方案，或更正户数后重新划分；"
        "各表只是结果。"
    ),
    # Rules.
    "{}{}. `gridplan rules` prints every setting with its meaning.": (
        "{0}{1}。用gridplan rules查看全部设置及含义。"
    ),
    "Rules must be gridplan.Rules or a dict of settings, not {}; a file is read with "
    "gridplan.Rules.from_toml.": (
        "规则应为gridplan.Rules或设置字典，不能是{0}；文件用gridplan.Rules.from_toml读取。"
    ),
    "{} is nested too deeply; rules are at most three tables deep.": (
        "{0}嵌套过深；规则最多三层表。"
    ),
    # Things.
    "Rows cannot be placed by {}: building, address, name, point, grid.": (
        "不能按{0}定位：可用building、address、name、point、grid。"
    ),
    "The table has no column for {}. Known names are {}.": "表中没有{0}列。可识别的列名有{1}。",
    "{} has several columns named {}. Rename or drop one.": "{0}有多个名为{1}的列。请改名或删除。",
    "{} has no rows. Check the file.": "{0}没有数据行。请检查文件。",
    "{} {} Headings seen: {}.": "{0}{1}现有表头：{2}。",
    "{} {} Its columns are {}.": "{0}{1}现有列：{2}。",
    "No such column: {}. There are {}.": "没有列{0}。现有{1}。",
    "The column {} cannot be added up: no numbers in rows {}.": "列{0}不能求和：{1}行不是数字。",
    "The coordinates have no CRS and lie on the plan neither as degrees nor in {}. Say which it "
    "is (command line: --crs EPSG:4528).": (
        "坐标没有坐标系，按经纬度或{0}均不在方案范围内。请指明（--crs EPSG:4528）。"
    ),
}
