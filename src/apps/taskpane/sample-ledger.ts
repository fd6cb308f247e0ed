import type { Campaign } from "../../core/campaign";
import { ledgerTemplate } from "../../core/ledger";
import type { CellValue, Patch } from "../../core/workbook";

/** An invented village's ledger with the mistakes that ledgers have: what a newcomer tries first. */
const rows: readonly (readonly CellValue[])[] = [
  [
    1,
    "废塑料加工点",
    "磁灶镇",
    "下灶村溪边路12号旁",
    "陈水木 13959812345",
    "磨粒机2台、造粒机1台",
    "未办理环评手续，无污染防治设施",
    "关停取缔",
    "11月18日断电断水，捣毁磨粒机2台、造粒机1台，清除原料和产品，已取缔到位。",
  ],
  [
    2,
    "洗砂点",
    "磁灶镇",
    "下灶村溪尾桥头北侧",
    "吴明辉 13805967788",
    "洗砂机1台、输送带2条",
    "无证洗砂，泥浆直排溪沟",
    "关停取缔",
    "11月19日已取缔，查封电表1个。",
  ],
  [
    3,
    "石材切割点",
    "磁灶镇",
    "下灶村前埔工业路5号",
    "吴建国",
    "切割机3台",
    "无证经营，粉尘无收集",
    "关停",
    "已通知11月底前自行拆除。",
  ],
  [
    5,
    "陶瓷配件喷涂点",
    "磁灶镇",
    "下灶村后山路27号",
    "林秀英 13860712233",
    "喷涂台2个、烘干炉1台",
    "喷涂废气未经处理排放",
    "整治改造",
    "正在安装废气处理设施，12月20日前完成。",
  ],
  [
    6,
    "  塑料造粒点 ",
    null,
    "下灶村",
    "陈水木　１３９５９８１２３４５",
    "造粒机",
    "未办理环评手续",
    "关停取缔",
    null,
  ],
  [
    7,
    "机砖厂堆场",
    "磁灶镇",
    "下灶村南环路与溪边路交叉口",
    "许文彬 13774861010",
    "装载机1台",
    "物料露天堆放，未采取抑尘措施",
    "整合搬迁",
    "已与镇工业园签订搬迁协议，12月底前搬迁。",
  ],
];

/** The sample as a new sheet of a workbook. */
export function samplePatch(campaign: Campaign, sheet: string): Patch {
  const top = 3;
  return [
    ...ledgerTemplate(campaign, { sheet, unit: "下灶村", reportDate: "2019年11月20日" }),
    { kind: "rowHeights", sheet, heights: new Map([[top, 48]]), growing: true },
    {
      kind: "setCells",
      sheet,
      cells: rows.flatMap((values, row) =>
        values.flatMap((value, column) => (value === null ? [] : [{ row: top + row, column, value }])),
      ),
    },
  ];
}
