import type { Code, Said } from "../../core/findings";

type Params = Readonly<Record<string, string | number | undefined>>;

type Words = string | ((params: Params) => string);

const closureParts: Readonly<Record<string, string>> = {
  waterCut: "切断工业用水",
  powerCut: "切断工业用电",
  equipmentCleared: "清除设备",
  materialsCleared: "清除原料",
  productsCleared: "清除产品",
};

/** Titles and messages of the catalogue, by code. A message names what is wrong and the way out. */
export const findingTexts: Readonly<Record<Code, { readonly title: string; readonly message: Words }>> = {
  "unreadable-file": {
    title: "文件无法打开",
    message: "文件加密、损坏或不是表格，请另存为 .xlsx 后重新报送。",
  },
  "no-ledger": { title: "没有找到清单", message: "没有找到附件1专项整治清单，请确认表头是否完整。" },
  "missing-column": { title: "缺少列", message: "缺少“{column}”列，请恢复附件1表头。" },
  "renamed-column": { title: "列名不规范", message: "“{found}”已识别为“{column}”，建议改为规范列名。" },
  "split-column": {
    title: "一列分成了两列",
    message: "“{first}”“{second}”应合为一列“经营者及联系方式”，可一键合并。",
  },
  "repeated-column": { title: "列重复", message: "“{column}”列出现两次，请保留一列。" },
  "merged-data-cells": { title: "数据区有合并单元格", message: "{range}为合并单元格，请拆分并逐行填写。" },
  "blank-row": { title: "空行", message: "第{row}行为空行，是否删除？" },
  "hidden-rows": { title: "有隐藏行", message: "有{count}行被隐藏或筛选，仍会参与统计。" },
  "not-data-row": { title: "非数据行", message: "第{row}行是“{label}”行，不计入数据。" },
  "cell-error": { title: "公式错误", message: "单元格为错误值{value}，请重新填写。" },
  "missing-unit": { title: "未填填报单位", message: "请填写“填报单位”。" },
  "unknown-unit": {
    title: "填报单位不在名单",
    message: ({ value, suggestion }) =>
      suggestion
        ? `“${value}”不在报送单位名单，是否为“${suggestion}”？`
        : `“${value}”不在报送单位名单，请核对单位名称。`,
  },
  "missing-report-date": { title: "未填填报时间", message: "请填写“填报时间”。" },
  "invalid-report-date": { title: "填报时间无效", message: "“{value}”不是有效日期。" },
  "report-date-outside-period": { title: "填报时间不在本期", message: "填报时间不在本期（{from}—{to}）内。" },
  "sequence-broken": { title: "序号不连续", message: "序号从第{row}行起不连续或重复，可一键重排。" },
  "missing-site-name": {
    title: "未填加工点名称",
    message: "请填写加工点名称；无名称请填“无名（经营者+行业）”。",
  },
  "missing-cell": { title: "有一栏未填", message: "请填写“{column}”。" },
  "missing-town": { title: "未填所在镇", message: "请填写所在镇（街道）。" },
  "wrong-town": { title: "所在镇不符", message: "所在镇应为“{town}”，现为“{value}”。" },
  "missing-address": { title: "未填具体地址", message: "请填写具体地址。" },
  "vague-address": { title: "地址不具体", message: "地址只到村，请补充路名、门牌或参照物。" },
  "address-in-other-unit": {
    title: "地址与填报单位不符",
    message: "地址属“{other}”，与填报单位“{unit}”不符。",
  },
  "missing-operator": { title: "未填经营者", message: "请填写经营者姓名。" },
  "missing-phone": { title: "未填联系电话", message: "请补充联系电话。" },
  "invalid-mobile": { title: "手机号有误", message: "手机号应为11位，现为{digits}位：{value}。" },
  "invalid-landline": { title: "固定电话有误", message: "固定电话应为8位，可加区号0595：{value}。" },
  "phone-lost-digits": {
    title: "电话显示为科学计数",
    message: "电话显示为{value}，末位可能已丢失，请改为文本后重新填写。",
  },
  "phone-as-number": { title: "电话为数值", message: "电话以数值保存，可能显示为科学计数，可一键改为文本。" },
  "id-number-present": { title: "含身份证号", message: "疑似身份证号，本表不需要，建议删除。" },
  "shared-phone": { title: "电话重复", message: "该电话与第{otherRow}行相同，是否同一经营者？" },
  "untidy-text": { title: "文字不规范", message: "含多余空格、换行或全角数字，可一键规范。" },
  "formula-like-text": { title: "疑似公式", message: "以“{first}”开头的内容可能被当作公式，已按文本处理。" },
  "missing-equipment": { title: "未填主要生产设备", message: "请填写主要生产设备；没有请填“无”。" },
  "equipment-without-quantity": { title: "设备无数量", message: "设备未写数量或单位，如“磨粒机2台”。" },
  "missing-violation": { title: "未填违法事实", message: "请填写存在违法事实。" },
  "missing-disposition": { title: "未填处理意见", message: "请选择拟处理意见。" },
  "unknown-disposition": {
    title: "处理意见不在选项内",
    message: ({ value, suggestion }) =>
      suggestion
        ? `“${value}”不在选项内，是否改为“${suggestion}”？`
        : `“${value}”不在选项内，请从三种处理意见中选择一种。`,
  },
  "multiple-dispositions": { title: "处理意见多于一种", message: "只能选择一种处理意见。" },
  "missing-progress": { title: "未填整治进展", message: "请填写整治进展情况。" },
  "progress-contradicts-disposition": {
    title: "进展与处理意见不符",
    message: "处理意见为“{disposition}”，进展却写“{phrase}”。",
  },
  "incomplete-closure": {
    title: "两断三清不完整",
    message: ({ missing }) => {
      const parts = String(missing).split(",");
      return `已取缔，但未写明：${parts.map((part) => closureParts[part] ?? part).join("、")}。`;
    },
  },
  "approximate-count": { title: "数量不确切", message: "“{phrase}”为约数，不计入调度表，请填准确数。" },
  overdue: { title: "超过整治时限", message: "“{disposition}”应于{deadline}前完成，进展未写明已完成。" },
  "duplicate-site": { title: "重复登记", message: "与第{otherRow}行名称、地址相同。" },
  "similar-site": { title: "疑似重复", message: "与第{otherRow}行疑似同一加工点。" },
  "tally-missing": { title: "没有调度表", message: "没有找到附件2情况调度表，可一键生成。" },
  "tally-mismatch": { title: "调度表与清单不一致", message: "“{figure}”填{stated}，清单为{derived}。" },
  "tally-evidence-mismatch": {
    title: "调度表与进展不一致",
    message: "“{figure}”填{stated}，进展情况和行动登记合计{derived}。",
  },
  "tally-blank-figure": {
    title: "调度表有空白",
    message: "“{figure}”空白，空白与0含义不同，没有请填0。",
  },
  "tally-not-a-count": { title: "不是整数", message: "“{figure}”应填非负整数，现为“{value}”。" },
  "tally-visits-below-teams": { title: "人次少于组数", message: "检查人次少于检查组数，请核对。" },
  "tally-closure-without-operation": {
    title: "有取缔无场次",
    message: "清单有已取缔加工点，但“组织关停取缔”场次为0。",
  },
  "tally-decreased": { title: "累计数减少", message: "“{figure}”累计数由{before}降为{now}，请说明。" },
  "log-missing-date": { title: "登记未填日期", message: "请填写行动日期；没有日期的行动只计入累计。" },
  "log-invalid-date": { title: "登记日期无效", message: "“{value}”不是有效日期，请写成2019-11-20。" },
  "log-date-in-future": { title: "登记日期未到", message: "{value}还没有到，请核对行动日期。" },
  "log-unknown-type": {
    title: "行动类型不在选项内",
    message: ({ value, inspection, closure }) =>
      value
        ? `“${value}”不在选项内，请选择“${inspection}”或“${closure}”。`
        : `请选择类型：“${inspection}”或“${closure}”。`,
  },
  "log-not-a-count": {
    title: "登记不是整数",
    message: "“{column}”应填非负整数，现为“{value}”，不计入调度表。",
  },
  "log-unknown-sequence": { title: "序号不在清单", message: "清单中没有序号{value}，请核对涉及加工点。" },
  "missing-submission": { title: "未报送", message: "{unit}本期未报送。" },
  "duplicate-submission": { title: "重复报送", message: "{unit}本期收到{count}份，采用“{used}”。" },
  "late-submission": { title: "迟报", message: "{unit}迟报{days}天。" },
  "similar-site-across-units": {
    title: "跨村疑似重复",
    message: "与{unit}第{otherRow}行疑似同一加工点。",
  },
  "reappeared-site": { title: "疑似回潮", message: "上期已关停取缔，本期再次出现，疑似回潮。" },
  "vanished-site": { title: "上期有、本期无", message: "上期“{site}”本期缺失，请说明原因或销号。" },
  "stamp-broken": { title: "校验后有改动", message: "校验后内容有改动，以重新校验结果为准。" },
};

/** Fills `{name}` in a template with its param. */
export function fill(template: string, params: Params): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in params ? String(params[name]) : whole,
  );
}

/** What a finding says to a person. */
export function findingMessage({ code, params }: Said): string {
  const { message } = findingTexts[code];
  return typeof message === "function" ? message(params) : fill(message, params);
}

/** The short name of what is wrong. */
export function findingTitle(code: Code): string {
  return findingTexts[code].title;
}
