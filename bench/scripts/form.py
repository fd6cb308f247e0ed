"""What the scripts know of the form: its columns, and how the figures are counted from the rows."""

import re

LEDGER_TITLE = "汇总清单"
TALLY_TITLE = "汇总调度表"
TITLES = [
    "序号",
    "散乱污加工点名称",
    "所在镇（街道）",
    "具体地址",
    "经营者及联系方式",
    "主要生产设备",
    "存在违法事实",
    "拟处理意见（关停取缔、整治改造、整合搬迁）",
    "整治进展情况",
    "备注",
]
HEADER_ROW = 2
DISPOSITION = 7
PROGRESS = 8
FIGURES = ["排查发现", "关停取缔", "整合搬迁", "整治改造", "捣毁设备", "查封电表"]

_destroyed = re.compile(r"捣毁[^，。；]*?(\d+)[台套]")
_sealed = re.compile(r"查封电表(\d+)个")


def unit_of(line):
    return str(line).split("：")[-1].strip()


def figures_of(rows):
    """The figures of a unit's rows."""
    done = [row for row in rows if row[PROGRESS]]
    count = lambda word: sum(1 for row in done if row[DISPOSITION] == word)
    number = lambda pattern: sum(int(n) for row in done for n in pattern.findall(row[PROGRESS]))
    dispositions = [count(word) for word in ("关停取缔", "整合搬迁", "整治改造")]
    return [len(rows), *dispositions, number(_destroyed), number(_sealed)]
