/** The machines of the trades that are carried on here, by which a progress text names them. */
const machines =
  "磨粒机 造粒机 脱水机 破碎机 粉碎机 切割机 磨边机 漂洗机 烘干机 打包机 印花机 印刷机 洗砂机 洗桶机 制砖机 搅拌机 甩干机 磨光机 切桶机 空压机 圆盘锯 锅炉 反应釜 " +
  "输送带 传送带 台板 烘箱 烤箱 搅拌罐 反应罐 储罐 车床 机床 磨床 轮窑 水泵 抽水泵 高压水枪 漂染缸 染缸 洗缸 搅拌桶 甩干桶 漂桶 跑台 冲床 钻床 刨床 皮带 滚筒 滚筒筛 " +
  "甩干筒 脱水筒 清洗缸 水洗缸 清洗槽 水洗槽 洗料槽 印花台 喷枪 台锯 电锯 龙门吊 模具 振动筛 切石机 切粒机 拉丝机 注塑机 发泡机 吹膜机 清洗机 压滤机";

/** What the trades work up: who clears 废塑料 clears raw materials. */
const rawMaterials =
  "废塑料 废旧塑料 塑料 塑料颗粒 塑料粒子 颗粒料 碎布 布料 布匹 布头 布头布料 布条 石料 荒料 石粉 石板 砂石 砂石料 砂子 石子 河沙 泥料 坯料 泥坯 陶土 粘土 木料 木材 板材 竹料 泡沫 纸皮 废纸 染料 油墨";

/** The trades of a campaign that names none of its own. */
export const usualTrades = { machines: machines.split(" "), rawMaterials: rawMaterials.split(" ") };
