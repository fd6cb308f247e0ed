import { WordTable } from "../../language";
import { PROCESSES } from "./name-parts";

/** Every way to put one word of each list behind one of the list before, as a list that ends in a blank. */
function joined(...lists: readonly string[]): string {
  const words = lists
    .map((list) => list.split(" "))
    .reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)));
  return `${words.join(" ")} `;
}

/**
 * The words of the grammar by their role, as data. The longest word that stands at a place is read there, so a longer
 * word also keeps a shorter one from being read inside it (不锈钢 holds no 不). A word has one role.
 */
const WORDS = {
  // Verbs: what is done to things
  destroy:
    "捣毁 砸毁 销毁 拆毁 捣烂 砸烂 摧毁 毁掉 砸掉 捣掉 破拆 砸坏 捣坏 毁坏 击毁 压毁 碾毁 打烂 砸碎 捣碎 剪毁 割毁 砸",
  removeByForce: "强制拆除 强拆 强行拆除 强制拆毁 依法强制拆除",
  dismantle: "拆除 拆卸 拆走 拆下 拆离 拆掉 拆 自拆 拆解 爆破拆除 拆完 拆光 拆空 拆净 拆清",
  remove:
    "清除 清理 清运 清 搬清 拉清 运清 清退 外运 转运 转移 搬运 腾空 送走 扔掉 丢掉 " +
    "卖 售卖 变卖 变卖处理 转卖 转让 转手 出售 卖给 卖予 转卖给 转让给 送给 卖出 售出 卖掉 卖完 卖光 售完 销完 处理掉 处置掉 处理给 " +
    joined("作价 折价 变价 低价 廉价 抵价", "处理 出售 转让 变卖") +
    joined("清", "走 出 掉 完 光 空 净") +
    joined("搬 运 拉 移 撤 拖 吊 装 抬 挪 铲 载 驮", "离 出 掉 完 光 空") +
    joined("运 拉", "往 到 至") +
    joined("送至 送往 送到 送", "废品 收购 回收"),
  /** What is carried off may be a meter too. */
  carryOff:
    "拉回 运回 拆回 带回 取回 撤回 搬回 拿回 载回 拖回 拉跑 搬跑 提走 拿走 带走 扛走 弄走 " +
    joined("搬 运 拉 移 撤 拖 吊 装 抬 挪 铲 载 驮", "走"),
  seize:
    "查封 封存 查扣 扣押 暂扣 扣留 加封 封 封停 封掉 扣 扣走 摘 摘除 摘掉 摘走 摘下 贴封条 查封扣押 查封并扣押",
  confiscate: "没收 查没 收没 收缴 收走 收回 收掉 收去 取走 取下 取掉",
  cut: "切断 断开 掐断 掐掉 剪断 剪掉 切掉 割断 截断 拉断 扯断 砍断 锯断 拔断 剪 停 拉掉 扳下 关掉 关断 拔掉 中断 停止 终止 中止 停用 断 拉下 拉开 断掉",
  dispatch: "出动 出警 组织 成立 派出 抽调 组建 组成 安排 调集 出动了",
  detainAdministratively: "行政拘留 行拘 治安拘留",
  detainCriminally: "刑事拘留 刑拘",
  /** By what law is not said. */
  detainSomehow: "拘留",
  /** Verbs that make no fact. */
  otherVerb:
    "安装 加装 购置 购买 新增 批评教育 教育 罚款 处罚 约谈 传唤 取保候审 立案 送达 下达 下发 " +
    "张贴 巡查 回访 复查 排查 登记 检测 更换 采购 投入 配备 停放 运来 进场 保留 参与 购入 添置 签订 逮捕 训诫 抓获 控制 " +
    "摸排 上门 检查 核查 涉及 共有 设有 配有 疏散 劝离 放置 堆放 改装 维修 平整",

  /** 发现擅自复产 */
  found: "发现 查实 查明",
  /** What follows is still there. */
  remaining: "现有 尚有 留有 存有 仍有 还有 剩余 剩下 剩 余 其余 余下",

  // Things: what it is done to
  /** What the campaign's trades call their machines comes to these. */
  equipment:
    "设备 生产设备 机器 机械 机械设备 机器设备 设施设备 生产设施 机台 机具 生产机器 配套设备 发电机 配电柜 电机 电动机 马达 生产线 流水线 机 釜 锯 泵 罐 炉 窑 筛 锅 " +
    joined(PROCESSES, "设施"),
  vehicle:
    "铲车 叉车 挖掘机 挖机 钩机 勾机 吊车 吊机 装载机 推土机 压路机 拖拉机 货车 卡车 汽车 农用车 三轮车 拖车 翻斗车 工程车 工程车辆 执法车 执法车辆 车辆 运输车 运输车辆 大型机械 平板车 板车 皮卡 皮卡车 面包车 渣土车 自卸车 洒水车 环卫车 垃圾车 抓机 炮机 高空作业车 升降车 液压剪 破碎锤 液压锤 吊篮车 清障车 挂车 消防车",
  material:
    "原料 原材料 原辅材料 原辅料 料 原(辅)材料 原(辅)料 原（辅）材料 原（辅）料 原、辅材料 原、辅料 辅料 辅助材料 材料 生产原料 生产材料 物料 原物料 " +
    joined(PROCESSES, "料"),
  product: "产品 成品 半成品 产成品 制成品",
  site: "场地 生产场地 现场场地",
  meter:
    "电表 电计量表 电表盒 电能表 计量箱 表箱 电表箱 电度表 计量表 电计量箱 计量柜 电表柜 计量装置 电力计量箱 " +
    joined(
      "三相 单相 动力 照明 智能 三相四线 三相动力 单相动力",
      "表 电表 电能表 电度表 计量表 电表箱 计量箱 电计量箱 表箱 计量装置",
    ),
  team: "执法小组 联合执法小组 专项检查组 专项执法组 督查组 巡查组 排查组 核查组 夜查组 行动组 行动小组 工作小组 小组 检查分队 检查小分队 执法分队 检查组 联合检查组 检查小组 执法检查组 联合执法检查组 执法组",
  inspector:
    "执法人员 执法力量 检查力量 检查人员 执法检查人员 联合执法人员 环保执法人员 城管执法人员 检查执法人员 检查人数 执法人数 执法队员 联合检查人员 行政执法人员 排查人员 巡查人员 督查人员",
  staff:
    "人员 工作人员 镇村干部 村干部 干部 民警 警力 警员 网格员 队员 公安干警 干警 村两委 机关干部 镇干部 人力",
  person:
    "业主 工人 员工 责任人 违法人员 嫌疑人 违法嫌疑人 犯罪嫌疑人 涉案人员 从业人员 老板 股东 合伙人 管理人员 负责人 经营者 当事人 雇工 违法者 " +
    "儿子 女儿 妻子 丈夫 父亲 母亲 弟弟 哥哥 兄弟 家属 家人 亲属 亲戚 干部群众 党员群众 村民群众 法定代表人 法人 主犯 雇员 男子 涉嫌人员 实际经营者 阻挠执法人员 阻碍执法人员 妨碍执法人员 围堵执法人员 辱骂执法人员 殴打执法人员",
  power:
    "电 用电 总电源 总电 工业电源 动力电源 电源 供电 电线 电路 电力 电缆 线路 接线 入户线 入户电线 进户线 进户电线 动力线 动力电 三相电 生产用电线路 进出口电缆 电火 工业用电 工业电 生产用电 供电线路 电力线路 电源线 供电电源 " +
    joined(
      "三相 单相 动力 生产 工业 低压 高压 进户 入户 下户 接户 表前 表后 搭接 架空 地埋 供电 用电 输电",
      "线 电线 电缆 线路 电缆线",
    ) +
    joined("三相 动力 三相动力 工业 生产", "用电 电源 动力电"),
  water: "水 自来水 用水 水源 供水 水管 工业用水 工业水 生产用水 水阀 供水管",
  waterAndPower: "水电 电水 工业水电 工业用水用电 水、电 电、水 水和电 电和水 水源电源",
  supplyPart:
    "变压器 专变 配变 公变 箱变 保险 跌落保险 熔管 令克 引线 引下线 进线 漏电开关 电源开关 熔断器 跌落式熔断器 高压跌落式熔断器 刀闸 隔离刀闸 电闸 闸刀 隔离开关 低压侧开关 总闸 空开 空气开关 开关 总开关 断路器 高压线 配电箱",
  /** Things of which nothing is asked. */
  otherThing:
    "煤气罐 液化气罐 液化气瓶 气罐 氧气瓶 灭火器 原料桶 料桶 水表 废料 废品 废渣 石渣 垃圾 污泥 厂房 铁皮棚 铁皮房 围墙 围挡 雨棚 违建 违章建筑 建筑物 建筑 招牌 大门 厂门 铁门 店门 房门 闸门 阀门 " +
    "变压器房 治污设施 治污设备 环保设备 污染防治设施 除尘器 净化器 沉淀池 蓄水池 棚 房屋 废水 废气 废旧 边角料 " +
    "治理设施 环保设施 水泥地 砖墙 门窗 车间 卷帘门 大棚 工棚 房间",
  place: "窝点 该点 该加工点 该作坊 该厂 该处 该企业 该户 其 该场 该店",

  // Verb and thing in one word, or neither needed
  powerCut:
    "断电 拉闸断电 拉闸 停电 停止供电 切断电源 剪断电线 终止供电 中止供电 断工业用电 断掉电源 强制断电 依法断电 拉电 剪线断电 拉闸停电 停用电 断供电 停供 剪线 拆线断电 强制剪线",
  waterCut: "断水 停水 停止供水 断工业用水 关水 强制断水 断供水",
  siteCleared:
    "清场地 清场 " +
    joined(
      "现场 厂房 厂区 车间 院内 场内 厂内 室内 屋内 棚内 作坊 作坊内 生产区 加工区 作业区",
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
  relocate: "搬迁 整体搬迁 搬迁工作 搬迁入园 整体搬迁入园 整合搬迁入园",
  mergeRelocate: "整合搬迁 整合搬迁工作",
  moveIn: "搬入 搬进 迁入 迁进 搬至 迁至 搬到 迁到 迁往 搬往 入驻 入园",
  stationed: "进驻",

  // Marks that something is done
  done: "已 已经 业已 均已 都已 已于 已全部 现已 早已",
  completed: "完毕 完成 到位 干净 结束 完 了 妥当",
  /** How it was done, which says that it was (依法取缔). */
  strongAdverb:
    "依法 予以 依法予以 实施 联合 强制 全部 全面 彻底 成功 依法依规 顺利 立即 当场 实际 现场 统一 集中 执行 联合执法 坚决 主动",
  /** How or by whom, which says nothing of whether (自行取缔). */
  adverb:
    "均 都 也 一律 一概 又 再 再次 再度 重新 擅自 私自 偷偷 偷着 暗中 违规 私下 一并 一起 同时 自行 自己 自主 自愿 业主自行 进行 全 先后 分别 随后 当天 当日 同日 于 在 给予 给 " +
    "及时 也已 主动自行 开展 悉数 逐一 强行 自动 公安机关 派出所 供电所",
  // Back at work
  comeBack: "回潮 死灰复燃 反弹 卷土重来",
  resume: "恢复生产 复产 恢复加工 恢复经营 恢复营业 恢复作业 恢复生产经营 恢复生产加工",
  useAgain: "接电 接通电源 启用 私接 擅自接线 私自接线 私接电源 私接电线 私拉电线 恢复用电",
  allow: "同意 允许 批准 准予 准许 许可 获准 经批准",

  // Not the whole, or not for good
  partly:
    "大部分 一部分 一小部分 绝大部分 部分 小部分 一半 一大半 多半 大半 过半 基本 陆续 逐渐 初步 仅 " +
    joined("三 四 五 六 七 八 九 大", "成"),
  ongoingDeed: "在拆 在拆除 在清 在清运 在清理 在搬 在搬运 在搬离 在转移 在处理",
  undo: "启封 解封 归还 发还 返还 退还 交还 退回 释放 放行 放回 放还 恢复供电 解除查封 解除封存",
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

  // Governors: what makes no fact of the verb they govern
  denial:
    "未 未能 没能 没有 没 尚未 仍未 还未 均未 并未 无需 无须 无法 不 不再 不予 拒不 拒绝 不能 不得 不用 难以 毋需 尚无 从未 暂缓 可能 疑似 并非 不是 并不是 解除 撤销 免予 免于 不肯 不愿",
  /** To the end of the sentence (计划11月25日断电，11月28日清设备). */
  plan: "拟 计划 届时 力争 决定 拟于 定于 拟定 即将 将于 将要 原定 暂定 初定 打算 预定 谋划 争取 约定 商定 列入计划 筹备 预备 部署",
  /** To the end of the sentence over what its addressee is to do (责令停产，拆除设备). */
  order:
    "责令 要求 督促 限期 限 限于 承诺 答应 建议 提请 申请 请求 动员 劝 劝说 劝导 说服 规劝 敦促 催促 指导 引导 鼓励 责成 函告 函请 致函 商请 勒令 恳请 " +
    "呈请 报请 希望 群众要求 提出",
  /** To the end of the clause (准备断电，已断水). */
  intention:
    "尚需 还需 仍需 尚待 还待 仍待 准备 应 应当 预计 待 需 需要 必须 须 确保 务必 表示 愿意 通知 告知 有待 等待 尽快 抓紧 加快 正在 正 着手 " +
    "启动 开始 推进 防止 严防 谨防 预防 杜绝 避免 理应 要 协商  可望 有望 禁止 严禁 着力 持续推进 逐步 只肯 肯 只同意 仅同意 是否 能否 考虑 研究 负责",
  /** What others say, to the end of the clause (群众反映已关停). */
  hearsay: "反映 举报 投诉 信访反映 称 声称 自称 谎称 据称 口称 听说 传言",
  /** Going on, where a deed comes next (原料还在清运). */
  ongoing: "还在 仍在 尚在",
  /** 阻挠拆除: what was not let happen. */
  resist: "阻挠 阻止 阻拦 阻碍 妨碍 抗拒",
  deadline:
    "底前 底之前 底以前 末前 末之前 旬前 旬之前 月底前 月末前 年底前 年底之前 年末前 年前 节前 春节前 元旦前",
  /** 如不自行拆除，将强制拆除. */
  condition: "一经 如 如果 如不 若 若不 一旦 倘若 倘 否则 逾期不 逾期仍不 如再 如未 若未 再不 凡",
  /** A list of what is to come. */
  agenda: "下一步 下步 今后 下阶段 下一阶段 后续 接下来",

  // Words that change how the next ones are read
  objectMarker: "将 把",
  /** What it is called, not what was done (列入取缔). */
  classify:
    "列入 纳入 归入 划为 定为 改为 列为 确定为 调整为 转为 属于 属 处理意见为 意见为 变更为 拟为 类型为",
  contrast: "但 但是 不过 然而 却 可是",
  accordingTo: "按 按照 依照 根据 依据 参照 严格按照 严格按 遵照",
  /** Only compared with (对照两断三清标准). */
  compareWith: "对照 比照 对标",
  standard: "标准 规定 方案 精神 程序",
  /** What others urged has happened (经督促). */
  through: "经 经过",
  of: "的",

  // How a passage is put together
  connector: "、 和 及 与 以及 并 并且 和及 加 跟 暨 / + & 并对 以及对",
  breakdown: "其中 包括 包含 含 内含 分别为 分别是 分别有 具体为 具体是 主要为 主要是 主要有 主要包括 分布为",
  total: "共计 累计 合计 总计 总共 累计共 截至目前共 截止目前共 总数",
  looseTotal: "一行 共 计 一共 全部共 共同",
  each: "各 各自 每种 均为 每家 每户 每处 每个点 每点",
  andSoOn: "等 等等 等设备 等机器 等生产设备 等物品 等机械设备",
  /** The days that follow are due days. */
  recurring: "每月 每 每周 每季度 每年",
  inProgress: "中 过程中 工作中 当中 期间 之中",
  afterwards: "后 之后 以后",

  // Words that hold another word and say nothing themselves
  plain:
    "清窑 家中 手中 院中 棚中 房中 库中 山中 村中 假关停 假取缔 假整改 真关停 限留 限用 限电 限产 限高 电源插头 电源插座 插座 插头 砸伤 砸到 砸死 砸锅 保险公司 保险柜 保险箱 保险费 保险金 社会保险 医疗保险 劝阻 劝离 劝散 劝返 劝退 拍卖 买卖 小卖部 卖场 冷却 退却 剪板 剪切 剪布 剪纸 剪刀 裁剪 修剪 剪彩 停靠 停滞 停歇 停顿 调停 扣板 扣件 扣除 扣款 扣分 折扣 回扣 纽扣 摘牌 采摘 " +
    "清障 清扫 清仓 清零 清淤 拆装 队伍 火锅 实际控制人 实际情况 实际问题 实际困难 实际出发 封堵 封装 封盖 封样 塑封 热封 封罐 用力 用餐 用人 用章 召开 公开 展开 离开 避开 " +
    "报停 取缔工作组 关停取缔工作组 取缔工作专班 企业 作业 行业 产业 营业 物业 不锈钢 不符合 不达标 不合格 不完善 不合理 不稳定 不规范 不足 不良 不仅 不但 不久 不配合 拒不配合 不动产 不在 不服 不明 不法 不断加 不断完 不符 不具备 " +
    "不等 不平 不慎 应急 相应 反应 响应 供应 适应 效应 对应 应对 感应 应用 自应 未经 未办理 未办 未取得 未领取 未申领 未批 未报批 未配套 " +
    "未安装 未建设 未登记 未依法取得 未依法办理 未采取 未申报 未备案 未进行环评 未成年 未来 招待 对待 模拟 虚拟 主要 重要 必要 纲要 摘要 要点 要素 只要 " +
    "如期 如下 例如 如实 比如 如上 诸如 假如此 承诺书 通知书 告知书 决定书 申请书 意见书 建议书 责令书 限期内 经督促 经多次督促 经劝导 经动员 督促下 动员下 劝导下 " +
    "指导下 要求下 监督下 通知后 淹没 没落 限制 有限 期限 时限 权限 局限 年限 无限 界限 限高 限公司 有限公司 有限责任公司 " +
    "正常 正式 正面 正规 公正 真正 改正 正确 反正 正门 正好 纠正 提出异议 要闻 请示 邀请 请假 聘请 " +
    "机关 停工 停车 停机 停留 开机 关机 司机 手机 机会 时机 机制 机构 有机 危机 机动 机砖 随机 机遇 机油 机房 机械厂 设备厂 机械设备厂 设备公司 设备清单 设备有限公司 机器厂 设备房 " +
    "设备清运有限公司 机场 机井 机票 炉渣 筛选 筛查 罐头 供电公司 供电局 自来水公司 供水公司 供水所 水电站 供电部门 水电费 电费 断电器 断路 " +
    "取缔一家 整治一家 关停一家 取缔一批 取缔一户 关停一批 清点 清单 清楚 清晰 清洗 清洁 清水 清漆 清查 清账 清河 清明 清源 清廉 清早 清晨 清退协议 " +
    "断定 断续 判断 诊断 不间断 垄断 断面 断层 拆迁 拆分 拆封 查封条 封闭 密封 信封 开封 封面 封口 封边 封箱 " +
    "组织机构 组织者 组织部 组织生产 党组织 无组织 安排好 中队 中心 中旬 中央 中国 中学 中午 中间 空中 途中 其他 其它 其后 其间 其次 及其 尤其 " +
    "及时性 普及 涉及面 参与者 和平 和谐 与会 并存 合并 加强 加工 加工点 增加 加大 施加 加班 添加 加盖 跟踪 跟进 加油 加高 加热 " +
    "等级 等待期 等候 平等 完善 完好 完整 了解 为了 除了 之后的 前后 后续的 后面 背后 后院 后门 后期 售后 然后 后果 后山 后勤 " +
    "按时 按期 按压 如约 根据地 经营 经理 经济 经查 经核查 经会商 经检查 经费 曾经 已婚 在场 在案 在建 存在 现在 正在营业 所在 内在 由于 理由 自由 " +
    "关停取缔类 停产通知书 取缔通知书 未停产通知 相关 关于 海关 有关 关系 开关柜 断桥 断点 " +
    "拟处理意见 处理意见 共同体 公共 共青团 共享 会计 统计 计入 计量 设计 估计 审计 计算 计时 计生 计提 计件 计量单位 以上 含量 含有 含税 包含税 各村 各单位 各部门 各级 各类 各项 各方 各种 " +
    "名称 称重 称为 简称 职称 称号 号称 俗称 称量 专用 通用 家用 备用 采用 公用 商用 常用 作用 费用 用地 用途 用工 用户 用房 用于 用来 民用 自用 占用 停用 信用 户用 适用 引用 食用 使用权 使用证 请假 邀请 聘请 请示 申请书 雇工 目的 的确 的士 打的 改造商 余某 余氏 余姓 多余 剩余部分 其余部分 施工 将军 把关 把手 把握 把守 门把 把风",
} as const;

/** What a word is for the grammar. */
export type Role = keyof typeof WORDS;

/** The words, to be looked up in a text. */
export const lexicon = new WordTable<Role>();
for (const role of Object.keys(WORDS) as Role[]) lexicon.add(WORDS[role].split(" "), role);

/** Orders and plans that 按 names as kept to (按要求, 根据部署). */
export const KEPT_ORDERS: ReadonlySet<string> = new Set(["要求", "计划", "部署", "通知", "安排"]);
