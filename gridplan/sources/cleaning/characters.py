"""Characters of headings, names and cells: those that nobody sees, wide and traditional ones."""

from __future__ import annotations

import re
import unicodedata

# Signs that nobody sees, as a part of a class of characters: [...].
UNSEEN = "\u00ad\u200b-\u200f\u2060\ufeff"
_UNSEEN = re.compile(f"[{UNSEEN}]")
# Those of addresses, compounds and ledgers: each has one simplified form, whatever the word.
_PAIRS = (
    "戶户數数總总樓楼棟栋號号層层單单區区編编碼码稱称經经緯纬築筑積积類类鄉乡鎮镇縣县門门實实"
    "間间標标橫横縱纵東东幾几況况圍围陽阳園园韻韵華华廣广場场龍龙鳳凤灣湾濱滨麗丽莊庄義义寧宁"
    "興兴慶庆豐丰榮荣國国際际鋼钢鐵铁電电機机務务業业學学醫医藥药農农漁渔紡纺織织絲丝紅红綠绿"
    "藍蓝銀银鑽钻寶宝貴贵賢贤愛爱樂乐歡欢喬乔橋桥溝沟澤泽湧涌滙汇匯汇淺浅漢汉潤润濟济濕湿瀾澜"
    "灘滩爾尔錦锦鋒锋鏡镜長长開开闊阔闢辟陸陆陰阴隊队陳陈階阶隨随險险雙双雜杂雲云霧雾靈灵韓韩"
    "順顺頂顶頤颐顧顾風风飛飞館馆馬马駿骏驛驿體体鄰邻鄭郑鄧邓釣钓針针錢钱鋪铺錄录蘇苏蘭兰薩萨"
    "蕭萧蓮莲葉叶萬万葦苇薈荟藝艺蘆芦處处虛虚蟬蝉術术衛卫裝装補补複复見见規规視视覺觉觀观訊讯"
    "設设許许詩诗語语譽誉譯译護护讚赞豬猪貝贝財财貨货貿贸賓宾賴赖趙赵軍军軒轩輝辉轉转辦办連连"
    "遊游運运達达遠远適适選选還还邊边倉仓個个倫伦偉伟備备傑杰債债億亿優优兒儿內内兩两凱凯劃划"
    "劉刘創创劍剑動动勝胜勞劳勵励協协卻却廠厂參参吳吴員员問问啟启喚唤嘆叹嚴严團团圖图圓圆執执"
    "堅坚報报塊块塢坞墾垦壇坛壩坝壯壮壽寿夢梦奧奥奪夺嬌娇嬰婴孫孙寢寝審审寫写寬宽將将專专對对"
    "導导屆届屬属岡冈島岛峽峡峯峰崗岗嶺岭嶽岳師师帶带廟庙廳厅張张強强彎弯後后從从復复徵征態态"
    "憶忆懷怀戰战戲戏揚扬換换揮挥損损擁拥擇择據据擴扩攜携敵敌斷断時时晉晋曉晓曬晒書书會会條条"
    "楊杨楓枫構构槍枪樁桩樞枢樣样樹树權权欄栏歐欧歲岁歷历歸归氣气決决淨净淵渊溫温滄沧滿满漲涨"
    "漸渐潔洁濤涛瀋沈爐炉牆墙獅狮獎奖瑪玛環环璽玺瓊琼產产畫画當当盡尽監监盤盘礎础礦矿祿禄禦御"
    "禮礼種种穀谷穩稳競竞筆笔節节範范簡简籃篮糧粮紀纪約约級级紋纹納纳純纯紙纸組组結结絡络給给"
    "統统綜综網网維维緒绪線线緣缘縮缩績绩繞绕繪绘繼继續续纜缆羅罗習习翹翘聖圣聞闻聯联聲声職职"
    "聽听脈脉腳脚臨临舉举舊旧艙舱薊蓟車车軌轨載载輔辅輕轻輪轮邏逻郵邮釀酿鋁铝鍋锅鍾钟鎖锁鐘钟"
    "閣阁閘闸閩闽闌阑關关陝陕雞鸡離离難难響响頁页項项須须預预領领頭头題题額额願愿飯饭飲饮養养"
    "餘余駐驻駕驾騎骑驗验鬆松魚鱼魯鲁鮮鲜鳥鸟鴻鸿鵬鹏鶴鹤鷺鹭麥麦黃黄點点齊齐龜龟嶼屿幹干廈厦"
    "屍尸彥彦臺台裡里冊册"
)
_SIMPLE = str.maketrans(_PAIRS[::2], _PAIRS[1::2])


def in_plain_width(text: str) -> str:
    """Return a text without signs that nobody sees, its letters and digits of plain width.

    Parameters
    ----------
    text
        Of any language.

    Examples
    --------
    >>> in_plain_width("１２\u200b号")
    '12号'
    """
    return unicodedata.normalize("NFKC", _UNSEEN.sub("", text))


def simplified(text: str) -> str:
    """Return a text in simplified characters; what is none of the traditional ones stays.

    Parameters
    ----------
    text
        Of any language.

    Examples
    --------
    >>> simplified("陽光花園小區3號樓"), simplified("阳光花园")
    ('阳光花园小区3号楼', '阳光花园')
    """
    return text.translate(_SIMPLE)
