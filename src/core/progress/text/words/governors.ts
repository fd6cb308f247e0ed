/** What makes no fact of the verb it governs. */
export const GOVERNOR_WORDS = {
  denial:
    "未 未能 没能 没有 没 尚未 仍未 还未 均未 并未 无需 无须 无法 不 不再 不予 拒不 拒绝 不能 不得 不用 难以 毋需 尚无 从未 暂缓 可能 疑似 并非 不是 并不是 解除 撤销 免予 免于 不肯 不愿",
  /** To the end of the sentence (计划11月25日断电，11月28日清设备). */
  plan: "拟 计划 届时 力争 决定 拟于 定于 拟定 即将 将于 将要 原定 暂定 初定 打算 预定 谋划 争取  约定 商定 列入计划 筹备 预备 部署",
  /** To the end of the sentence over what its addressee is to do (责令停产，拆除设备). */
  order:
    "责令 要求 督促 限期 限 限于 承诺 保证 允诺 应允 答应 建议 提请 申请 请求 动员 劝 劝说 劝导 说服 规劝 敦促 催促 指导 引导 鼓励 责成 函告 函请 致函 发函 去函 商请 勒令 恳请 " +
    "呈请 报请 希望 群众要求 提出",
  /** To the end of the clause (准备断电，已断水). */
  intention:
    "延至 宽限至 延期至 可以 尚需 还需 仍需 尚待 还待 仍待 准备 应 应当 预计 待 需 需要 必须 须 确保 务必 表示 愿意 通知 告知 有待 等待 尽快 抓紧 加快 正在 正 着手 " +
    "启动 开始 推进 防止 严防 谨防 预防 杜绝 避免 理应 要 协商  可望 有望 禁止 严禁 着力 持续推进 逐步 只肯 肯 只同意 仅同意 是否 能否 考虑 研究 负责 盯守至 看守至 值守至 直至 直到 监督至 明天 明日 后天 以便 便于 用于 供业主 供其 供企业",
  /** What others say, to the end of the clause (群众反映已关停). */
  hearsay: "反映 举报 投诉 信访反映 称 声称 自称 谎称 据称 口称 听说 传言 谎报 虚报 假报 上报",
  /** Going on, where a deed comes next (原料还在清运). */
  ongoing: "还在 仍在 尚在",
  /** 阻挠拆除: what was not let happen. */
  resist: "阻挠 阻止 阻拦 阻碍 妨碍 抗拒",
  deadline:
    "底前 底之前 底以前 末前 末之前 旬前 旬之前 月底前 月末前 年底前 年底之前 年末前 年前 节前 春节前 元旦前",
  /** 如不自行拆除，将强制拆除. */
  condition:
    "一经 如 如果 如不 若 若不 一旦 倘若 倘 否则 逾期 逾期不 逾期仍不 逾期由 逾期强制 逾期依法 逾期将 逾期则 逾期一律 如再 如未 若未 再不 凡",
  /** A list of what is to come. */
  agenda: "下一步 下步 今后 下阶段 下一阶段 后续 接下来",
} as const;
