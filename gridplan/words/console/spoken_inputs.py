"""Errors of reading, of the rules and of the command line, in Chinese."""

from __future__ import annotations

ABOUT_INPUTS: dict[str, str] = {
    # Coordinates.
    "The data centre on longitude {}, latitude {}, which is no place on the map: check the CRS of "
    "the layers.": "数据中心位于经度{0}、纬度{1}，不在地图上：请检查图层的坐标系。",
    "{}. Read the layers with `gridplan.read_layers` first.": (
        "{0}。请先用gridplan.read_layers读取图层。"
    ),
    "Nothing is known of how {} lies on {}.": "不知道{0}与{1}的转换关系。",
    "The layer is in {} already; shifting it from {} would move it twice.": (
        "图层已是{0}；再从{1}纠偏会重复偏移。"
    ),
    "Only degrees can be shifted between datums; the layer has {}.": (
        "只有经纬度可以在坐标基准间转换；该图层为{0}。"
    ),
    "There is no datum {}; write one of {}.": "没有坐标基准{0}；请写{1}之一。",
    "Setting input_crs: {} says not where on Earth it lies.": (
        "设置input_crs：{0}没有说明在地球上的位置。"
    ),
    "Setting {}: there is no CRS {}. Write it like EPSG:4528.": (
        "设置{0}：没有坐标系{1}。请写成EPSG:4528的形式。"
    ),
    "Setting crs: {} does not measure in true metres. Use auto.": (
        "设置crs：{0}的单位不是真实的米。请用auto。"
    ),
    "`communities`: the outline of {} has a corner far from all others, at {}, {} in {}. Correct "
    "it.": "社区图层：{0}的轮廓有一个远离其他的顶点（{1}, {2}，{3}）。请更正。",
    "`communities` hold no usable geometry.": "社区图层没有可用的几何。",
    "`communities` lie across the 180th meridian, which no plan can: a grid would begin at one "
    "end of the map and end at the other. Plan both sides apart, in longitudes from -180 to "
    "180.": ("社区跨越180度经线，无法划分：网格会分处地图两端。请分两侧划分，经度用-180至180。"),
    "`{}` {} and its coordinates ({}) are not degrees. Add the .prj file, or set input_crs in the "
    "rules: {}.": (
        "图层{0}{1}，坐标（{2}）也不是经纬度。请补充.prj文件，或在规则中设置input_crs：{3}。"
    ),
    '`{}` is in {}, but the rules say [datum] {} = "{}", which is in degrees. Correct one of '
    "them.": '图层{0}为{1}，而规则[datum]中{2} = "{3}"为经纬度。请更正其一。',
    '`{}` lies at {}, {}, outside China, where there is no {}. Take [datum] {} = "{}" out of '
    "the rules.": '图层{0}位于{1}, {2}，在中国境外，不存在{3}。请删去规则[datum]中的{4} = "{5}"。',
    # Columns and ids.
    "`{}` must hold {}; it holds {}.": "图层{0}应为{1}，实际为{2}。",
    "`{}` lack a {} in {}. Give every community one.": "图层{0}：{2}缺少{1}。每个社区都应填写。",
    "{} Give every community one.": "{0}每个社区都应填写。",
    "{}{}. Give a code, such as 130302.": "{0}{1}。请填写编码，如130302。",
    "`communities`: {} is {} in all {} rows, which is no id. Give each community its own, or name "
    "the right column in the rules under [columns.communities].": (
        "社区图层：全部{2}行的{0}均为{1}，不能作编码。请逐一编码，或在规则[columns.communities]中"
        "指定正确的列。"
    ),
    "`{}`: the rules [columns.{}] name {}. The input has {}.": (
        "图层{0}：规则[columns.{1}]指定了{2}。数据中有{3}。"
    ),
    "`{}` has no column {}; it has {}. Rename one, or name it in the rules: [columns.{}] {} = "
    '"...".': '图层{0}没有列{1}；现有{2}。请改名，或在规则中指定：[columns.{3}] {4} = "..."。',
    "`{}` is empty. Check the file.": "图层{0}为空。请检查文件。",
    "`{}` hold no usable geometry. Check the file.": "图层{0}没有可用的几何。请检查文件。",
    "`communities` hold no usable polygon.": "社区图层没有可用的面。",
    "`communities` are needed to know the districts. Give their file.": (
        "需要社区图层以确定区县。请给出文件。"
    ),
    "Not one of `buildings` lies in a community; the nearest is {} m away. Check the CRS and the "
    "datum of both layers.": (
        "没有一栋建筑落在社区内；最近的相距{0}米。请检查两个图层的坐标系和坐标基准。"
    ),
    "Planning units are built around buildings, and there are none.": (
        "规划单元依建筑生成，而没有建筑。"
    ),
    "No planning unit with households could be built.": "无法生成有住户的规划单元。",
    "no columns": "没有任何列",
    # Files.
    "`{}` is {}, neither a path nor a GeoDataFrame with a geometry column.": (
        "图层{0}为{1}，既不是路径，也不是带几何列的GeoDataFrame。"
    ),
    "`{}`: there is no file {}. Check the path.": "图层{0}：没有文件{1}。请检查路径。",
    "`{}` has several columns named {}. Rename or drop one.": (
        "图层{0}有多个名为{1}的列。请改名或删除。"
    ),
    "`{}` has columns whose names are no text: {}. Rename them.": (
        "图层{0}有列名不是文本：{1}。请改名。"
    ),
    "`{}`: {} cannot be read: {}. {}": "图层{0}：无法读取{1}：{2}。{3}",
    "`{}`: {} cannot be read: {}.": "图层{0}：无法读取{1}：{2}。",
    "`{}`: {} holds several layers ({}): {}.": "图层{0}：{1}含有多个图层（{2}）：{3}。",
    "{} cannot be read: the {} no such files below {}, such as {}. {}": (
        "无法读取{0}：{1}在{2}下没有这些文件，如{3}。{4}"
    ),
    "Is it a vector file, GeoParquet or a table with coordinates?": (
        "是否为矢量文件、GeoParquet或带坐标的表格？"
    ),
    "it is a folder without GeoParquet files": "目录中没有GeoParquet文件",
    "Give a file, or write a file per district into it with `gridplan split`.": (
        "请给出文件，或用gridplan split按区县写入该目录。"
    ),
    "The workers read the parts: put them where all of them see them under the same path.": (
        "各部分由工作进程读取：请放在所有机器路径相同的位置。"
    ),
    "Give the processes more memory, or write the district in several files.": (
        "请增加进程内存，或将该区县分成多个文件。"
    ),
    "the archive holds no file that can be read ({})": "压缩包中没有可读取的文件（{0}）",
    "the archive holds several data sets ({}); name one: {}|layername={}": (
        "压缩包含有多个数据集（{0}）；请指定：{1}|layername={2}"
    ),
    "the archive holds more than {} GB; unpack it first": "压缩包超过{0}GB；请先解压",
    "the archive is damaged ({})": "压缩包已损坏（{0}）",
    "it unpacks to more than {} GB; unpack it first": "解压后超过{0} GB；请先解压",
    "the archive has a password; unpack it first": "压缩包有密码；请先解压",
    "it has no geometry": "没有几何",
    "{}.shx, a part of every shapefile, is missing; copy it beside the .shp": (
        "缺少shapefile的组成部分{0}.shx；请与.shp放在一起"
    ),
    "{}.dbf, which holds its ids, is missing; copy it beside the .shp": (
        "缺少存有编码的{0}.dbf；请与.shp放在一起"
    ),
    "{} is not found by that name; rename it {}": "{0}的大小写有误；请改名为{1}",
    "it is damaged: {} of {} rows can be read; copy it again": (
        "文件已损坏：{1}行中只能读出{0}行；请重新复制"
    ),
    "it is cut: {} of {} bytes are there; copy it again": (
        "文件不完整：只有{0}字节，应有{1}字节；请重新复制"
    ),
    "{} is cut: it has {} rows for {} outlines; copy it again": (
        "{0}不完整：{2}个图形只有{1}行属性；请重新复制"
    ),
    "the archive holds archives in archives ({}); unpack it first": (
        "压缩包层层嵌套（{0}）；请先解压"
    ),
    "a {} of this name is not read; unpack it first": "不读取该名称的{0}文件；请先解压",
    "it holds GeoJSON; name it .geojson": "内容为GeoJSON；请将后缀改为.geojson",
    "its columns `{}` and `{}` hold no coordinates, but texts such as {}": (
        "列{0}和{1}不是坐标，而是{2}等文本"
    ),
    "`{}` is {}, neither a path nor a GeoDataFrame with a geometry column, and cannot be read as "
    "a table: {}.": (
        "图层{0}为{1}，既不是路径，也不是带几何列的GeoDataFrame，也不能按表格读取：{2}。"
    ),
    "these put it near the communities: {}": "下列坐标系使其位于社区附近：{0}",
    "it holds no layer with geometry": "没有带几何的图层",
    "it holds several layers ({}); name one: {}|layername={}": (
        "含有多个图层（{0}）；请指定：{1}|layername={2}"
    ),
    "it is a folder": "这是目录",
    "it is a pipe or a device, no file": "这是管道或设备，不是文件",
    "files of the kind {} are not read, but {} .zip": "不读取{0}类文件，可读{1} .zip",
    "it holds no data but a recipe (VRT, WFS, GDALG) that names other sources": (
        "其中没有数据，只有指向其他来源的说明（VRT、WFS、GDALG）"
    ),
    "its content is not that of a {} file": "内容不是{0}文件",
    "it is empty": "文件为空",
    "it is no text": "不是文本",
    "{} holds no {} (OSM objects with {})": "{0}中没有{1}（带{2}的OSM对象）",
    "it has {} columns in its widest line, and {} lines; a table has at most {} columns. Look at "
    "that line": "最宽的一行有{0}列，共{1}行；表格最多{2}列。请检查该行",
    "it has no coordinates (columns lon and lat, x and y, or WKT), only {}": (
        "没有坐标（经度和纬度、x和y，或WKT列），只有{0}"
    ),
    "it has no column names": "没有列名",
    "its column `{}` holds neither WKT nor WKB, but texts such as {}": (
        "列{0}既非WKT也非WKB，而是{1}等文本"
    ),
    "its column `{}` mixes geometries of {}": "列{0}混有{1}的几何",
    "it has no sheet {}, but {}": "没有工作表{0}，现有{1}",
    "open it in Excel or WPS and save it as .xlsx": "请用Excel或WPS打开并另存为.xlsx",
    "is no JSON": "不是JSON",
    "is no JSON object": "不是JSON对象",
    "Expecting value: {}": "缺少值：{0}",
    "line {} column {} (char {})": "第{0}行第{1}列（第{2}个字符）",
    "{} not recognized as being in a supported file format.; It might help to specify the correct "
    "driver explicitly by prefixing the file path with '<DRIVER>:', e.g. 'CSV:path'.": (
        "{0}不是可识别的文件格式"
    ),
    "it is JSON of a map, not of a table; save the table as .xlsx or CSV": (
        "是地图而非表格的JSON；请把表格另存为.xlsx或CSV"
    ),
    "its JSON is damaged ({})": "JSON已损坏（{0}）",
    "its JSON holds no list of objects": "JSON中没有记录",
    "its JSON has {} columns and {} rows": "JSON有{0}列{1}行，过大",
    "it is no workbook but text, whatever its name says; {}": "不是工作簿而是文本；{0}",
    "it is no workbook but something else, whatever its name says; {}": "不是工作簿；{0}",
    "it is no workbook but a web page (HTML), whatever its name says; {}": (
        "不是工作簿而是网页（HTML）；{0}"
    ),
    "it is no workbook but {}, whatever its name says; {}": "不是工作簿而是{0}；{1}",
    "a web page of {} MB is not read as a table; save it as .xlsx or CSV": (
        "{0} MB的网页不作为表格读取；请另存为.xlsx或CSV"
    ),
    "it is a web page without a table; open it in Excel or WPS and save it as .xlsx": (
        "网页中没有表格；请用Excel或WPS打开并另存为.xlsx"
    ),
    "a row of it reaches beyond {} columns; save it as .xlsx": (
        "其中一行超过{0}列；请另存为.xlsx"
    ),
    "it holds tables in tables in tables; save it as .xlsx or CSV": (
        "表格层层嵌套；请另存为.xlsx或CSV"
    ),
    "a table of it reaches over {} rows and {} columns": "其中一张表有{0}行{1}列",
    "something else": "其他内容",
    "a web page (HTML)": "网页（HTML）",
    "the list of its sheets is larger than any list of sheets; {}": "工作表目录异常庞大；{0}",
    "its {} sheets reach over {} cells; delete the stray cells far from the tables, or save the "
    "tables alone": "其{0}张工作表共占{1}个单元格；请删除远离表格的零散单元格，或只保存表格",
    "{} reaches over {} rows and {} columns; delete the stray cells far from the table, or save "
    "the table alone": "{0}延伸到{1}行{2}列；请删除表格之外的单元格，或单独保存表格",
    "it is locked by a password; save it without one": "工作簿有密码；请取消密码后保存",
    "it is damaged ({}); {}": "文件已损坏（{0}）；{1}",
    "it unpacks to {} GB, and more than {} GB is not read; split it, or save it as CSV": (
        "解压后为{0}GB，超过{1}GB的不读取；请拆分，或存为CSV"
    ),
    "`ledger`: {} has no sheet with columns to join by: {} (户数).": (
        "台账：{0}没有可供关联的列：{1}（户数）。"
    ),
    "{} Headings seen: {}.": "{0}现有表头：{1}。",
    "`ledger`: there is no file {}. Check the path.": "台账：没有文件{0}。请检查路径。",
    "`ledger`: {} cannot be read: {}. Is it a table?": "台账：无法读取{0}：{1}。是否为表格？",
    "Layers are what `gridplan.read_layers` returns, or frames by name, not {}.": (
        "图层应为gridplan.read_layers的结果或按名称给出的数据表，不能是{0}。"
    ),
    "Frames by name: {}. The layers are {}.": "按名称给出的数据表：{0}。图层有{1}。",
    "has no column that says where a row is: building_id (楼栋编码), address (地址), estate and "
    "number (小区, 楼栋号), lon and lat (经度, 纬度), grid_code (网格编码) or a geometry.": (
        "没有说明位置的列：楼栋编码、地址、小区和楼栋号、经度和纬度、网格编码或几何。"
    ),
    "has no columns of a roster: grid_code (网格编码), post (岗位) and holder_name (姓名) or "
    "holder_id (人员编号). `gridplan staff PLAN --template` writes one to be filled in.": (
        "没有名册应有的列：网格编码、岗位、姓名或人员编号。可用gridplan staff 方案 --templa"
        "te写出待填的名册。"
    ),
    "There is no table of {} {}. Check the path.": "没有{0}{1}。请检查路径。",
    "classes": "分类代码表",
    "modules": "模块表",
    "{} lacks the columns {}. It needs {} and {}.": "{0}缺少列{1}。必须有{2}和{3}。",
    "{} names classes twice: {}.": "{0}中类别重复：{1}。",
    "The components have no column of classes among {}. Name it class (分类代码).": (
        "部件表（{0}）没有分类列。请将其命名为class（分类代码）。"
    ),
    "{} has no states of communities: it needs community_id (社区编码) and status (状态) with a "
    "date (日期), or the dates planned, pilot and running.": (
        "{0}中没有社区状态：必须有社区编码和状态、日期，或规划、试点、运行日期。"
    ),
    # OpenStreetMap.
    "OpenStreetMap knows no area called {}. Add the city or the country.": (
        "OpenStreetMap中没有名为{0}的区域。请补充城市或国家。"
    ),
    "OpenStreetMap has no buildings in {}: take another source.": (
        "OpenStreetMap在{0}没有建筑：请用其他来源。"
    ),
    "Fetching needs osmnx: pip install osmnx. A local .osm.pbf needs nothing.": (
        "下载需要osmnx：pip install osmnx。本地.osm.pbf无需安装。"
    ),
    "OpenStreetMap did not deliver {} in {} tries ({}). What came is cached: run it again later, "
    "or take a local .osm.pbf.": (
        "OpenStreetMap在{1}次尝试后仍未返回{0}（{2}）。已得部分有缓存：请稍后重试，或用本地"
        ".osm.pbf。"
    ),
    # Rules.
    "every grid lies in a community, but the chain is {}": "网格应属于社区，而层级链为{0}",
    "{} is above no level: give the level below it parent = {}; the chain is {}": (
        "{0}之下没有层级：请在下一层级写parent = {1}；层级链为{2}"
    ),
    "{} lies in {}, which is no level: {}": "{0}的上级{1}不是层级：{2}",
    "{} would lie in itself: {}": "{0}会成为自己的上级：{1}",
    "{} must be {}, not {}": "{0}应为{1}，不能是{2}",
    "{} must be at most upper ({}), not {}": "{0}不能大于upper（{1}），现为{2}",
    "{} must be at least lower ({}), not {}": "{0}不能小于lower（{1}），现为{2}",
    "{} must be at most {} with {}, not {}": "{0}在{2}下最大为{1}，现为{3}",
    "{} must be below dedicated_first ({}), not {}": "{0}应小于dedicated_first（{1}），现为{2}",
    "{} must be 0 where `units` are given": "{0}在给出units时应为0",
    "{} must not be given beside n_parts, which says the number of grids": (
        "{0}不能与n_parts同时给出，后者已说明网格数"
    ),
    "{} must form one chain: {}": "{0}应形成一条链：{1}",
    "{} must be a name in text": "{0}应为文本名称",
    "{} is unknown (nearest: {})": "{0}不是已知设置（最接近：{1}）",
    "{} is unknown ({} has {})": "{0}不是已知设置（{1}有{2}）",
    "one of {}": "{0}之一",
    "a table of settings": "设置表",
    "a list of text": "文本列表",
    "true or false": "true或false",
    "a whole number": "整数",
    "a number": "数",
    "text that is not empty": "非空文本",
    "a whole number from {} to {}": "{0}至{1}的整数",
    "a number from {} to {}": "{0}至{1}的数",
    "a number from {} to below {}": "不小于{0}且小于{1}的数",
    "a number above {} and up to {}": "大于{0}且不超过{1}的数",
    # The command line.
    "Name the folder of a plan, {}.": "请给出方案目录，{0}。",
    "not both: {}": "不能同时给出{0}",
    "or --grids with --communities": "或同时给出--grids和--communities",
    "Missing '--communities'.": "缺少--communities。",
    "{} holds {}: choose another folder, or --overwrite.": (
        "{0}中已有{1}：请另选目录，或用--overwrite。"
    ),
    "'--n-parts': {} is neither a number of grids from 1 to 10,000 nor fewest.": (
        "--n-parts：{0}既不是1至10,000的网格数量，也不是fewest。"
    ),
    "'{}': {}: write NAME=FILE.": "{0}：{1}：请写成“名称=文件”。",
    "Missing option '--things' or '--zones'.": "缺少--things或--zones。",
    "The zones have no CRS. Add the .prj file, or save them as GeoPackage.": (
        "辖区图层缺少坐标系。请补充.prj文件，或存为GeoPackage。"
    ),
    "The zones hold no polygon. Check the file.": "辖区图层中没有面。请检查文件。",
    "The zones have no code or name among {}. Call the column code (编码).": (
        "辖区图层（{0}）没有编码或名称列。请将该列命名为“编码”。"
    ),
    "Zones of one code: {}. Give each its own, or unite them.": (
        "辖区编码重复：{0}。请分别编码，或合并。"
    ),
    "'PLAN': there is no folder {}.": "没有方案目录{0}。",
    "{} is no GeoPackage: let the name end in .gpkg.": "{0}不是GeoPackage：文件名应以.gpkg结尾。",
    "{} exists: choose another name, or allow replacing it with --overwrite.": (
        "{0}已存在：请换名，或用--overwrite允许替换。"
    ),
    "Give either '--grids' (polygons) or '--table' (buildings and codes).": (
        "请给出--grids（网格面）或--table（楼栋和编码），二者取一。"
    ),
    "`grids`: {} has neither coordinates nor a column with the ids of buildings among {}. "
    "Name it `{}`.": "表格{0}既没有坐标，也没有楼栋编码列（现有{1}）。请将楼栋编码列命名为{2}。",
    "Method metis needs the package pymetis: pip install 'gridplan[metis]'.": (
        "方法metis需要pymetis：pip install 'gridplan[metis]'。"
    ),
    "Missing option '--buildings' (or '--osm' for all layers).": (
        "缺少--buildings（或用--osm给出全部图层）。"
    ),
    "'--n-parts': {} is no COMMUNITY=N, such as 130302001001=4.": (
        "--n-parts：{0}不是“社区=数量”的形式，如130302001001=4。"
    ),
    "`osm`: there is no file {}. Check the path.": "osm：没有文件{0}。请检查路径。",
    "`osm`: {} cannot be read: {}.": "osm：无法读取{0}：{1}。",
    "{} holds a plan: choose a folder of their own for the tables.": (
        "{0}中有方案：请为这些表另选目录。"
    ),
    "'--date': {} is no date. Write it as 2026-11-30.": "--date：{0}不是日期。请写成2026-11-30。",
    "{} holds a plan of other communities ({}): choose another folder, or replace it with "
    "--overwrite.": "{0}中是其他社区的方案（{1}）：请另选目录，或用--overwrite替换。",
    "Planning failed for every community that has to be divided ({}): {}. No file was changed.": (
        "需要划分的{0}个社区全部失败：{1}。没有改动任何文件。"
    ),
    "Give either --roster FILE or --template.": "请给出--roster 文件或--template，二者取一。",
    "Name a file, or a folder for the schemas with '--schemas'.": (
        "请给出文件，或用--schemas给出存放结构定义的目录。"
    ),
    "{} after all files were written.": "{0}：文件已全部写出。",
    "{}: no output was changed.{}": "{0}：没有改动任何输出。{1}",
    "Interrupted": "已中断",
    "Stopped by {}": "因{0}停止",
    "--resume goes on from here.": "可用--resume从此处继续。",
    "there is not enough memory. Use fewer processes (--jobs 1), plan the city in parts (gridplan "
    "split), or use a machine with more memory.": (
        "内存不足。请减少进程（--jobs 1）、分区划分（gridplan split），或换用内存更大的机器。"
    ),
    "this is a fault of gridplan; please report the lines above.": (
        "这是gridplan的故障；请将以上内容报告给维护者。"
    ),
    "{}. {}.": "{0}。{1}。",
    # What click says.
    "'PLAN'": "方案",
    "Invalid value: {}": "取值无效：{0}",
    "Invalid value for {}: {}": "{0}的取值无效：{1}",
    "Missing argument {}.": "缺少参数{0}。",
    "Missing option {}.": "缺少选项{0}。",
    "Missing option {}. Choose from: {}": "缺少选项{0}。可选：{1}",
    "No such option {}.": "没有选项{0}。",
    "No such option {}. Did you mean {}?": "没有选项{0}。是否为{1}？",
    "No such option {}. (Did you mean one of: {}?)": "没有选项{0}。（是否为{1}之一？）",
    "No such command {}.": "没有命令{0}。",
    "No such command {}. Did you mean {}?": "没有命令{0}。是否为{1}？",
    "No such command {}. (Did you mean one of: {}?)": "没有命令{0}。（是否为{1}之一？）",
    "Missing command.": "缺少命令。",
    "Got unexpected extra argument ({})": "多余的参数（{0}）",
    "Got unexpected extra arguments ({})": "多余的参数（{0}）",
    "Option {} requires an argument.": "选项{0}需要取值。",
    "Option {} does not take a value.": "选项{0}不需要取值。",
    "{} is not a valid integer.": "{0}不是整数",
    "{} is not a valid float.": "{0}不是数字",
    "{} is not a valid integer range.": "{0}不是整数",
    "{} is not a valid float range.": "{0}不是数字",
    "{} is not in the range {}.": "{0}不在{1}范围内",
    "{} is not one of {}.": "{0}不是{1}之一",
    "File {} does not exist.": "文件{0}不存在",
    "Directory {} does not exist.": "目录{0}不存在",
    "Path {} does not exist.": "路径{0}不存在",
    "File {} is a directory.": "{0}是目录，应为文件",
    "Directory {} is a file.": "{0}是文件，应为目录",
    "Error: {}": "错误：{0}",
    "Warning: {}": "警告：{0}",
    # What systems say.
    "No space left on the disk": "磁盘空间不足",
    "Permission denied": "没有权限",
    "File name too long": "文件名过长",
    "Check the free space and the permissions": "请检查磁盘空间和权限",
    "{} of {} {} is neither must nor never: {}. Write must, never, or nothing.": (
        "{1}的{0}（{2}）既不是must也不是never：{3}。请填写must（必须）、never（禁止），或留空。"
    ),
}
