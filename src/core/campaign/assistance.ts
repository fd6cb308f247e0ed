import type { Department } from "./department-schema";

const departments: Department[] = [
  {
    name: "供电所",
    request: "请协助核实工业用电是否已切断；未切断的，请协助切断。",
    cases: [{ states: ["closed"], saysNot: ["powerCut"], why: "已取缔，进展未写明切断工业用电" }],
  },
  {
    name: "派出所",
    request: "请协助核对案件办理情况，并在后续执法中给予支持。",
    cases: [
      { says: ["administrativeDetentions", "criminalDetentions"], why: "进展写有{words}" },
      {
        text: {
          columns: ["violations", "progress", "remarks"],
          says: ["拒不", "拒绝", "抗拒", "阻挠", "阻碍", "妨碍", "不配合", "暴力", "威胁", "辱骂", "殴打"],
        },
        why: "清单写有{words}",
      },
    ],
  },
  {
    name: "自然资源所",
    request: "请协助核实用地和规划情况，并依法处理。",
    cases: [
      {
        isDone: false,
        text: {
          columns: ["violations", "progress"],
          says: [
            "占用农",
            "占用耕地",
            "占用基本农田",
            "占用林地",
            "违法用地",
            "违法占地",
            "非法用地",
            "非法占地",
            "非法占用",
            "违法建设",
            "违章",
            "违建",
            "擅自改变",
          ],
          denies: ["用地", "土地", "规划"],
        },
        why: "清单写有{words}",
      },
    ],
  },
  {
    name: "市场监督管理所",
    request: "请协助核实证照情况，并依法处理。",
    cases: [
      {
        isDone: false,
        text: {
          columns: ["violations", "progress"],
          says: ["无照", "无证经营"],
          denies: ["营业执照", "工商", "执照"],
        },
        why: "清单写有{words}",
      },
    ],
  },
  {
    name: "企业服务中心",
    request: "请协助对接工业园区，落实搬迁场地。",
    cases: [{ isDone: false, dispositions: ["relocation"], why: "拟整合搬迁，尚未完成" }],
  },
];

/** What departments of a town are asked to help with, where a campaign does not say otherwise. */
export const usualAssistance = {
  title: "需部门协助事项清单",
  /** Above the table: `{office}`, `{date}`. */
  from: "提请单位：{office}",
  asOf: "数据截至{date}",
  columns: { reason: "列入原因", request: "提请协助事项", reply: "办理情况" },
  /** The one row of a department with nothing to ask. */
  none: "截至上述日期，总台账中没有需要协助的事项。",
  departments,
};
