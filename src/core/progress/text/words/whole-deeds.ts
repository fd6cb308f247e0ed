import { PROCESSES } from "../name-parts";
import { joined } from "./joined";

/** What is done or happens as a whole: verb and thing in one word, or neither needed. */
export const WHOLE_DEEDS = {
  powerCut:
    "断电 拉闸断电 拉闸 停电 停止供电 切断电源 剪断电线 终止供电 中止供电 断工业用电 断掉电源 强制断电 依法断电 拉电 剪线断电 拉闸停电 停用电 断供电 停供 剪线 断线 断线路 拆线断电 强制剪线",
  waterCut: "断水 停水 停止供水 断工业用水 关水 强制断水 断供水",
  siteCleared:
    joined("清空 腾空", "厂房 厂区 车间 现场") +
    "清场地 清场 " +
    joined(
      "现场 厂房 厂区 车间 原料区 成品区 堆料区 堆放区 院内 场内 厂内 室内 屋内 棚内 作坊 作坊内 生产区 加工区 作业区",
      " 已 已经 均已 已全部 全部 已被",
      "清空 腾空",
    ),
  bothCut: "断水电 停水电 断、水电 断电水",
  allCutAndCleared: "两断三清 二断三清 两断、三清 二断、三清",
  /** 两断: both cuts. */
  twoCuts: "两断 二断",
  threeClearings: "三清",
  close: "取缔 关停 关停取缔 取缔关停 关停并取缔 取缔并关停 取缔工作 关停工作 关停取缔工作",
  shut: "关闭 永久关闭 自行关闭",
  rectify:
    "整改 整治改造 整治 改造 整治提升 整改提升 提升改造 整改工作 整改任务 整治改造工作 整治改造任务 升级改造 改造提升 整治整改 整改整治",
  acceptance: "验收",
  pass: "通过",
  relocate: "退城入园 退城进园 退村入园 退村进园 搬迁 整体搬迁 搬迁工作 搬迁入园 整体搬迁入园 整合搬迁入园",
  mergeRelocate: "整合搬迁 整合搬迁工作",
  moveIn: "落户 搬入 搬进 迁入 迁进 搬至 迁至 搬到 迁到 迁往 搬往 入驻 入园",
  stationed: "进驻",

  // Back at work
  comeBack: "回潮 死灰复燃 反弹 卷土重来",
  resume:
    "恢复生产 复工 复产 恢复加工 恢复经营 恢复营业 恢复作业 恢复生产经营 恢复生产加工 " +
    joined("恢复", PROCESSES),
  useAgain: "接电 接通电源 启用 私接 擅自接线 私自接线 私接电源 私接电线 私拉电线 恢复用电",
  allow: "同意 允许 批准 准予 准许 许可 获准 经批准",
} as const;
