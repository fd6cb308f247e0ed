import {
  dispositionOf,
  type Campaign,
  type ColumnKey,
  type DispositionKey,
  type KnownColumnKey,
} from "../../core/campaign";
import { ledgerTemplate } from "../../core/ledger-form";
import type { CellEdit, Patch } from "../../core/workbook";

/** What an invented site says; its town, unit and disposition are those of the campaign. */
interface Sample extends Partial<Record<KnownColumnKey, string | number>> {
  /** Behind the unit's name. */
  readonly place: string;
  readonly disposed: DispositionKey;
  /** Left empty, as people leave it. */
  readonly withoutTown?: true;
  /** Its disposition said in other words. */
  readonly loosely?: true;
}

/** An invented village's ledger with the mistakes that ledgers have: what a newcomer tries first. */
const samples: readonly Sample[] = [
  {
    sequence: 1,
    siteName: "废塑料加工点",
    place: "溪边路12号旁",
    operatorContact: "陈水木 13959812345",
    equipment: "磨粒机2台、造粒机1台",
    violations: "未办理环评手续，无污染防治设施",
    disposed: "closure",
    progress: "11月18日断电断水，捣毁磨粒机2台、造粒机1台，清除原料和产品，已取缔到位。",
  },
  {
    sequence: 2,
    siteName: "洗砂点",
    place: "溪尾桥头北侧",
    operatorContact: "吴明辉 13805967788",
    equipment: "洗砂机1台、输送带2条",
    violations: "无证洗砂，泥浆直排溪沟",
    disposed: "closure",
    progress: "11月19日已取缔，查封电表1个。",
  },
  {
    sequence: 3,
    siteName: "石材切割点",
    place: "前埔工业路5号",
    operatorContact: "吴建国",
    equipment: "切割机3台",
    violations: "无证经营，粉尘无收集",
    disposed: "closure",
    loosely: true,
    progress: "已通知11月底前自行拆除。",
  },
  {
    sequence: 5,
    siteName: "陶瓷配件喷涂点",
    place: "后山路27号",
    operatorContact: "林秀英 13860712233",
    equipment: "喷涂台2个、烘干炉1台",
    violations: "喷涂废气未经处理排放",
    disposed: "rectification",
    progress: "正在安装废气处理设施，12月20日前完成。",
  },
  {
    sequence: 6,
    siteName: "  塑料造粒点 ",
    withoutTown: true,
    place: "",
    operatorContact: "陈水木　１３９５９８１２３４５",
    equipment: "造粒机",
    violations: "未办理环评手续",
    disposed: "closure",
  },
  {
    sequence: 7,
    siteName: "机砖厂堆场",
    place: "南环路与溪边路交叉口",
    operatorContact: "许文彬 13774861010",
    equipment: "装载机1台",
    violations: "物料露天堆放，未采取抑尘措施",
    disposed: "relocation",
    progress: "已与镇工业园签订搬迁协议，12月底前搬迁。",
  },
];

/** The fifth unit of the roster, or the last of a shorter one. */
function unitOf({ roster, town }: Campaign): string {
  const { units } = roster;
  return units[Math.min(4, units.length - 1)]?.name ?? town;
}

function textOfSample(sample: Sample, key: ColumnKey, campaign: Campaign): string | number | undefined {
  const { word, synonyms } = dispositionOf(campaign, sample.disposed);
  switch (key) {
    case "town":
      return sample.withoutTown ? undefined : campaign.town;
    case "address":
      return unitOf(campaign) + sample.place;
    case "disposition":
      return sample.loosely ? (synonyms[1] ?? word) : word;
    default:
      return sample[key as KnownColumnKey];
  }
}

/** The sample as a new sheet of a workbook. */
export function samplePatch(campaign: Campaign, sheet: string): Patch {
  const top = 3;
  const cells = samples.flatMap((sample, row) =>
    campaign.ledger.columns.flatMap(({ key }, column): CellEdit[] => {
      const value = textOfSample(sample, key, campaign);
      return value === undefined ? [] : [{ row: top + row, column, value }];
    }),
  );
  return [
    ...ledgerTemplate(campaign, { sheet, unit: unitOf(campaign), reportDate: "2019年11月20日" }),
    { kind: "rowHeights", sheet, heights: new Map([[top, 48]]), growing: true },
    { kind: "setCells", sheet, cells },
  ];
}
