/** What the fix of a check does to the workbook, by code. */
export const mending: Readonly<Record<string, string>> = {
  "missing-column": "插入这一列，写上规范列名，内容留空",
  "renamed-column": "把列名改成附件1的规范列名",
  "split-column": "把姓名、电话并入第一列并改用规范列名，第二列原样留作自用列",
  "merged-data-cells": "拆分合并区；只有一列宽的，各数据行都填上原来的值",
  "blank-row": "删除这一行",
  "hidden-rows": "取消隐藏",
  "unknown-unit": "把填报单位改成名单里最接近的一个",
  "sequence-broken": "从1起重排序号",
  "missing-town": "填上本镇镇名",
  "wrong-town": "改成本镇镇名",
  "phone-as-number": "把号码改存为文本",
  "id-number-present": "删去身份证号和它前面的“身份证”字样",
  "untidy-text": "去掉多余空格、换行、零宽字符，全角数字和字母改成半角",
  "formula-like-text": "公式改成它现在的值；本来就是文本的不改",
  "unknown-disposition":
    "改成同义的规范写法（取缔→关停取缔，整改→整治改造，搬迁→整合搬迁等）；没有同义写法的手工选",
  "log-not-a-count": "数字后面带单位的，改成数字",
};
