import type { FindingWords } from "../../finding-words";
import { dispositionKinds, dispositionWords, formName, shortColumnName } from "../campaign/names";
import { siteWord } from "../campaign/site-names";
import { addressReason, contactReason } from "./reasons";

/** What is said of a cell by itself. */
export const cellWords = {
  "cell-error": {
    title: "公式错误",
    message: ({ value }) => `单元格为错误值${value}，请重新填写。`,
    reason: "报送的表里有错误值，中队看不出原来填的是什么。",
  },
  "text-cut": {
    title: "内容过长",
    message: "内容超过32767字，超出部分未能读取，请精简后再检查。",
    reason: "一个单元格最多放32767字，超出的部分不参与检查和汇总。",
  },
  "struck-words": {
    title: "有划掉的文字",
    message: ({ struck }) => `“${struck}”划了删除线，没有计入；确实不要的，请删去。`,
    reason: "划掉的文字一般是不要的，检查和汇总都不读；还要的，请取消删除线。",
    mending: "只留没有划掉的文字",
  },
  "wrong-town": {
    title: (campaign) => `${shortColumnName(campaign, "town")}不符`,
    message: ({ town, value }, campaign) =>
      `${shortColumnName(campaign, "town")}应为“${town}”，现为“${value}”。`,
    reason: (campaign) => `清单登记的是本镇辖区内的${siteWord(campaign)}。`,
    mending: "改成本镇镇名",
  },
  "vague-address": {
    title: "地址不具体",
    message: "地址只写到村，请补充路名、门牌号或参照物。",
    reason: addressReason,
  },
  "invalid-mobile": {
    title: "手机号有误",
    message: ({ digits, value }) => `手机号应为11位，现填${digits}位（${value}），请核对。`,
    reason: contactReason,
  },
  "invalid-landline": {
    title: "固定电话有误",
    message: ({ value }, { areaCode, landlineDigits }) =>
      `固定电话应为${landlineDigits}位，可加区号${areaCode}，现为“${value}”。`,
    reason: contactReason,
  },
  "phone-lost-digits": {
    title: "电话显示为科学计数",
    message: ({ value }) => `电话显示为${value}，末几位可能已丢失，请先把单元格设为文本，再照原始记录重填。`,
    reason: "数字太长时会显示成科学计数，最后几位可能已经丢了，要照原始记录重填。",
  },
  "phone-as-number": {
    title: "电话为数值",
    message: "电话存成了数字，容易显示成1.38E+10，可一键改为文本。",
    reason: "改成文本以后，号码怎么填就怎么显示，开头的0也不会丢。",
    mending: "把号码改存为文本",
  },
  "id-number-present": {
    title: "含身份证号",
    message: (_, { ledger }) => `疑似含身份证号，${formName(ledger)}不要求填写，为保护个人信息，建议删除。`,
    reason: ({ ledger }) => `${formName(ledger)}不要求填写身份证号，多填容易泄露个人信息。`,
    mending: "删除身份证号和它前面的“身份证”字样",
  },
  "untidy-text": {
    title: "文字不规范",
    message: "含多余空格、换行或全角数字，可一键规范。",
    reason: "多余的空格、换行、全角数字会让同一家看起来像两家。",
    mending: "去掉多余空格、换行、零宽字符，全角数字和字母改成半角",
  },
  "formula-like-text": {
    title: "疑似公式",
    message: ({ first }) => `以“${first}”开头，可能被当作公式，请核对；是公式的可一键改为现有的值。`,
    reason: "等号、加号开头的字会被当成公式，显示成别的东西。",
    mending: "公式改成它现在的值；超链接、图片和还没有算出结果的公式不改",
  },
  "formula-without-value": {
    title: "公式没有结果",
    message: "这一栏的公式还没有算出结果，请在 Excel 或 WPS 里打开、保存后再检查。",
    reason: "文件是别的程序生成的，只写了公式，没有算。公式都留着，打开、保存一次就有结果。",
  },
  "date-instead-of-text": {
    title: "内容变成了日期",
    message: ({ shown }) => `内容被自动转成日期“${shown}”，请照原始记录改回，并设为文本。`,
    reason: "在 Excel 里输入 3-5 这样的内容，会自动变成日期，原来写的就看不到了。先把单元格设为文本再填。",
  },
  "equipment-without-quantity": {
    title: "设备无数量",
    message: "设备未写数量或单位，如“磨粒机2台”。",
    reason: "写清几台，以后捣毁、清除了几台才能核对。",
  },
  "unknown-disposition": {
    title: (campaign) => `${shortColumnName(campaign, "disposition")}不在选项内`,
    message: ({ value, suggestion }, campaign) =>
      suggestion
        ? `“${value}”不在选项内，是否改为“${suggestion}”？`
        : `“${value}”不在选项内，请从${dispositionKinds(campaign)}${shortColumnName(campaign, "disposition")}中选择一种。`,
    reason: (campaign) =>
      `只有${dispositionWords(campaign)}${dispositionKinds(campaign)}，写法不一致，调度表就统计不到。`,
    mending: ({ dispositions }) => {
      const examples = dispositions.flatMap(({ word, synonyms: [other] }) =>
        other === undefined ? [] : [`${other}→${word}`],
      );
      return `改成同义的规范写法（${examples.join("，")}等）；没有同义写法的手工选`;
    },
  },
  "multiple-dispositions": {
    title: (campaign) => `${shortColumnName(campaign, "disposition")}多于一种`,
    message: (_, campaign) => `填了多种${shortColumnName(campaign, "disposition")}，请只留一种。`,
    reason: "一家只能按一种处理，不然会在两类里各算一次，或者都不算。",
  },
  "approximate-count": {
    title: "数量不确切",
    message: ({ phrase }) => `“${phrase}”是约数，暂不计入调度表，请清点后填准确数。`,
    reason: "约数加不起来，请点清后写准确数。",
  },
  "fact-without-count": {
    title: "没有写数量",
    message: ({ phrase }) => `“${phrase}”未写数量，暂未计入调度表，请补充。`,
    reason: "没有数量就统计不到，请按实际写明数量和单位。",
  },
  "number-not-counted": {
    title: "数字待确认",
    message: ({ phrase }) => `“${phrase}”含义不明确，暂未计入调度表，请确认是否计入。`,
    reason:
      "看不出这个数是否属于调度表要统计的，没有计入也没有丢掉；计入的写明做了什么，不计入的点“知道了”。",
    mending: "改写成能统计的说法，如“查处设备3台”→“捣毁设备3台”",
  },
} satisfies Partial<FindingWords>;
