/** The machines of the trades that are carried on here, by which a progress text names them. */
const machines =
  "磨粒机 造粒机 脱水机 破碎机 粉碎机 切割机 磨边机 漂洗机 烘干机 打包机 印花机 印刷机 洗砂机 洗桶机 制砖机 搅拌机 甩干机 磨光机 切桶机 空压机 圆盘锯 锅炉 反应釜 " +
  "输送带 传送带 台板 烘箱 烤箱 搅拌罐 反应罐 储罐 车床 机床 磨床 轮窑 水泵 抽水泵 高压水枪 漂染缸 染缸 洗缸 搅拌桶 甩干桶 漂桶 跑台 冲床 钻床 刨床 皮带 滚筒 滚筒筛 " +
  "甩干筒 脱水筒 清洗缸 水洗缸 清洗槽 水洗槽 洗料槽 印花台 喷枪 台锯 电锯 龙门吊 模具 振动筛 切石机 切粒机 拉丝机 注塑机 发泡机 吹膜机 清洗机 压滤机";

/** What the trades work up: who clears 废塑料 clears raw materials. */
const rawMaterials =
  "废塑料 废旧塑料 塑料 塑料颗粒 塑料粒子 颗粒料 碎布 布料 布匹 布头 布头布料 布条 石料 荒料 石粉 石板 砂石 砂石料 砂子 石子 河沙 粒料 粉料 泥料 坯料 泥坯 陶土 粘土 木料 木材 板材 木板 原木 方木 竹料 竹片 泡沫 海绵 纸皮 废纸 纸板 皮革 皮料 橡胶 纱线 棉纱 化纤 染料 油墨 油漆 胶水 釉料 石膏 钢材 铁料 铝材 铜材 型材 沙堆 砂堆 沙石 碎石 沙子 煤炭";

/** The trades that the notice speaks of and those beside them, each by words of names and of equipment. */
const kinds = [
  ["废塑料造粒", "造粒 废塑料 废旧塑料 塑料颗粒 再生颗粒 塑料粒子 破碎塑料 切粒机 拉丝机"],
  ["碎布磨粒", "磨粒 碎布 布头 布条"],
  ["漂布清洗", "漂布 漂洗 漂染 洗布 染布 水洗布 漂染缸 染缸 漂桶 洗缸"],
  ["化工桶回收", "化工桶 塑料桶 洗桶 切桶 铁桶 油桶 废桶"],
  ["石材加工", "石材 石板 切石 磨边 磨光机 荒料 石雕 石粉"],
  ["印花印刷", "印花 印刷 丝印 移印 彩印"],
  ["机砖", "机砖 制砖 砖厂 砖窑 轮窑 砖场 水泥砖 免烧砖"],
  ["洗砂", "洗砂 洗沙 制砂 砂场 沙场 机制砂"],
  ["塑料制品", "注塑 吹膜 发泡 塑料制品 泡沫"],
  ["木竹加工", "木材 木料 木制品 木器 家具 竹料 竹制品 台锯 刨床"],
] as const;

/** The trades of a campaign that names none of its own. */
export const usualTrades = {
  machines: machines.split(" "),
  rawMaterials: rawMaterials.split(" "),
  kinds: kinds.map(([name, words]) => ({ name, words: words.split(" ") })),
};
