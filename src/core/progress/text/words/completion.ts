import { joined } from "./joined";

/** Words that say whether a deed is done, how, and how far. */
export const COMPLETION_WORDS = {
  // Marks that something is done
  done: "已 已经 业已 均已 都已 已于 已全部 现已 早已",
  completed: "完毕 完成 到位 干净 结束 完 了 妥当",
  /** How it was done, which says that it was (依法取缔). */
  strongAdverb:
    "依法 予以 依法予以 实施 联合 强制 全部 全面 彻底 成功 依法依规 顺利 立即 当即 当场 实际 现场 统一 集中 执行 联合执法 坚决 主动",
  /** How or by whom, which says nothing of whether (自行取缔). */
  adverb:
    joined("一", "件 台 个 样 户 处 家", "不留 不剩 不漏 不落") +
    "均 都 拢 拢总 也 一律 一概 又 再 再次 再度 重新 擅自 私自 偷偷 偷着 暗中 违规 私下 一并 一起 同时 自行 自己 自主 自愿 业主自行 进行 全 先后 分别 随后 当天 当日 同日 于 在 给予 给 " +
    "及时 也已 主动自行 开展 悉数 逐一 强行 自动 公安机关 派出所 供电所",
  // Not the whole, or not for good
  partly:
    "大部 大部分 近半 近一半 将近一半 多数 大多数 绝大多数 一部分 一小部分 绝大部分 部分 小部分 一半 一大半 多半 大半 过半 基本 陆续 逐渐 初步 仅 只 " +
    joined("三 四 五 六 七 八 九 大", "成") +
    joined("三 四 五 六 十", "分之", "一 两 二 三 四 五 六 七 八 九").trim(),
  ongoingDeed: "在拆 在拆除 在清 在清运 在清理 在搬 在搬运 在搬离 在转移 在处理",
  undo: "启封 解封 领回 归还 发还 返还 退还 交还 退回 退给 退货 释放 放行 放回 放还 恢复供电 解除查封 解除封存",
  referral: "移送 移交",
  /** What comes was done, and told of, before. */
  lastTime: "上次 前次 上一次 前一次 上回",
  /** A list of what is to be done, where a colon follows. */
  measures:
    "整改措施 整治措施 处置措施 工作措施 整治要求 整改要求 处理措施 整治任务 整改内容 整治内容 具体措施 主要措施 工作要求 整治方案 整改方案",
  /** Said elsewhere: the sentence adds nothing. */
  saidBefore: "同上 均同前 同前 同上述 不再重复 不重复统计 不再统计 不重复计算 不另统计",

  stopWork: "停产 停业",
  /** By whom, or with what, a deed is done. */
  by: "由 并由 均由 被 遭",
  instrument: "用 动用 使用 利用 调用 调来 雇 雇用 雇佣 雇请 雇来 租用 租来 请 请来 借助 开来",
  /** A form's mark for what is not done. */
  undone: "× ✗ ✕ ✘ ╳",
  /** 一清（设备）完成 */
  oneClearing: "一清 二清",
  carryOut: "落实 做到 实现 达到 达成 符合 执行到位",
} as const;
