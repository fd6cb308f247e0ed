import { plainCharacter } from "./characters";

/** A text as the lexer reads it: half-width, simplified, without blanks and quotation marks. */
export interface Folded {
  /** The folded characters. */
  chars: string;
  /** For each folded character its code unit in the cell's own text; null where nothing was left out. */
  origin: Int32Array | null;
}

/** Traditional characters, each before the simplified one that it is read as. */
const PAIRS =
  "毀毁 設设 備备 機机 關关 閉闭 斷断 電电 產产 檢检 執执 員员 遷迁 駐驻 園园 區区 廠厂 範范 圍围 業业 為为 與与 後后 間间 個个 隻只 塊块 條条 組组 餘余 " +
  "幾几 數数 兩两 臺台 萬万 號号 貳贰 參叁 陸陆 請请 責责 應应 將将 擬拟 計计 劃划 準准 說说 場场 運运 輔辅 銷销 強强 實实 處处 罰罚 據据 開开 變变 壓压 " +
  "閘闸 線线 纜缆 錶表 沒没 無无 還还 須须 達达 標标 驗验 過过 規规 費费 買买 賣卖 離离 進进 來来 從从 張张 劉刘 陳陈 對对 時时 發发 現现 讓让 該该 給给 " +
  "導导 勸劝 諾诺 訂订 約约 續续 繼继 預预 鋼钢 鐵铁 鍋锅 爐炉 鋸锯 輸输 帶带 織织 紙纸 磚砖 塗涂 噴喷 裝装 樣样 質质 類类 單单 書书 證证 紅红 綠绿 圖图 " +
  "師师 術术 縣县 鎮镇 鄉乡 積积 極极 環环 護护 監监 糾纠 違违 嚴严 聯联 動动 終终 結结 齊齐 圓圆 塵尘 點点 壞坏 損损 擊击 傾倾 滅灭 潔洁 淨净 濕湿 乾干 " +
  "燒烧 熱热 燈灯 燙烫 營营 獲获 當当 複复 雜杂 難难 雙双 頓顿 頁页 項项 順顺 顧顾 領领 頭头 題题 願愿 風风 飛飞 體体 認认 識识 記记 許许 訴诉 詢询 調调 " +
  "論论 貨货 貼贴 資资 賠赔 車车 軍军 輕轻 較较 輛辆 輪轮 轉转 農农 連连 遠远 適适 選选 遺遗 鄰邻 醫医 釋释 針针 鑄铸 銹锈 錄录 鏟铲 鑽钻 長长 門门 陰阴 " +
  "際际 隊队 隨随 隱隐 雲云 靜静 響响 頂顶 顯显 飯饭 館馆 馬马 驅驱 鬆松 麗丽 齡龄 龍龙 龜龟 會会 傳传 債债 傷伤 億亿 優优 價价 儲储 兒儿 內内 冊册 凍冻 " +
  "劑剂 勞劳 勢势 勵励 協协 啟启 問问 喪丧 嗎吗 國国 團团 堅坚 報报 壯壮 夠够 奪夺 學学 寧宁 寫写 寬宽 審审 屬属 島岛 嶄崭 幣币 帳账 廢废 廣广 廳厅 彈弹 " +
  "彙汇 彎弯 徹彻 恆恒 懸悬 戶户 換换 掃扫 揚扬 搗捣 搶抢 擔担 擋挡 擴扩 擾扰 攤摊 敗败 敵敌 於于 晉晋 暫暂 曆历 東东 棄弃 樓楼 樹树 橋桥 檔档 欄栏 歸归 " +
  "殺杀 殘残 殼壳 氣气 汙污 決决 沖冲 況况 減减 測测 湯汤 溝沟 滯滞 滿满 漲涨 濟济 濾滤 瀝沥 災灾 煙烟 爭争 牆墙 狀状 獎奖 療疗 盡尽 盤盘 碼码 確确 礦矿 " +
  "禮礼 種种 稱称 穩稳 窯窑 竊窃 築筑 簡简 簽签 籌筹 級级 純纯 細细 統统 絕绝 經经 網网 維维 緊紧 縮缩 總总 績绩 繳缴 罷罢 職职 聲声 聽听 膠胶 腦脑 腳脚 " +
  "臨临 舊旧 艙舱 華华 著着 蓋盖 薦荐 藝艺 蘇苏 衛卫 補补 製制 覺觉 觀观 訊讯 訓训 訪访 評评 誠诚 誤误 講讲 謝谢 譯译 議议 讀读 豬猪 貝贝 負负 財财 貧贫 " +
  "購购 賬账 贓赃 趕赶 趨趋 跡迹 蹤踪 軟软 辦办 邊边 鄭郑 醬酱 釘钉 鈔钞 鋁铝 銅铜 錢钱 鍵键 鎖锁 鏈链 鐘钟 閒闲 閱阅 闆板 雞鸡 韓韩 頒颁 頗颇 額额 顏颜 " +
  "飲饮 養养 驟骤 髮发 鬥斗 魚鱼 鮮鲜 鳥鸟 麥麦 黃黄 黨党 齒齿 檯台 櫃柜 締缔 註注";

/** Marks that show nothing: zero-width ones, those of the direction of writing, variation selectors. */
const invisible = [
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
] as const;

const QUOTES = "“”\"'‘’「」『』《》〈〉`";
const DROP = 1;
const LINE = 2;
/** What it stands for is found when it is first met: few texts have any. */
const UNSEEN = 3;

const table = new Uint16Array(65536);
for (const pair of PAIRS.split(" ")) table[pair.charCodeAt(0)] = pair.charCodeAt(1);
for (let c = 0xff01; c <= 0xff5e; c++) table[c] = c - 0xfee0;
for (const [first, last] of [
  [0x2e80, 0x2fd5],
  [0xf900, 0xfaff],
] as const)
  table.fill(UNSEEN, first, last + 1);
// These the lexer knows as they are; most texts then need no folding at all.
for (const c of "，：；！？（）") table[c.charCodeAt(0)] = 0;
for (const c of "｡﹒") table[c.charCodeAt(0)] = c === "｡" ? 0x3002 : 0x2e;
for (const [small, mark] of ["﹑、", "､、", "﹐,", "﹔;", "﹕:", "﹖?", "﹗!"])
  table[small!.charCodeAt(0)] = mark!.charCodeAt(0);
for (const c of "〔【［[{｛") table[c.charCodeAt(0)] = 0x28;
for (const c of "〕】］]}｝") table[c.charCodeAt(0)] = 0x29;
for (const c of " \t\u00a0\u3000\ufeff\u2002\u2003\u2009\u202f" + QUOTES) table[c.charCodeAt(0)] = DROP;
for (const [first, last] of invisible) for (let c = first; c <= last; c++) table[c] = DROP;
table[0xff02] = table[0xff07] = DROP;
for (const c of "\n\r\v\f\u0085\u2028\u2029") table[c.charCodeAt(0)] = LINE;

/** Radicals and ideographs of other standards stand for what they look like, in its simplified form. */
function lookAlike(code: number): number {
  const plain = plainCharacter(String.fromCharCode(code)).charCodeAt(0);
  return plain === code ? 0 : table[plain] || plain;
}

function mappedOf(code: number): number {
  const mapped = table[code]!;
  return mapped === UNSEEN ? (table[code] = lookAlike(code)) : mapped;
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isBlank = (c: number): boolean =>
  c <= 32 || c === 0x3000 || c === 0xa0 || (c >= 0x2000 && c <= 0x200a) || c === 0x202f;
const DAY = "日".charCodeAt(0);
/** A blank before 已 stands for a comma (设备未拆 已断电). */
const opensClause = (c: number): boolean => c === 0x5df2;

/**
 * Folds a cell's text: full-width forms, traditional characters, blanks and quotation marks.
 * Every folded character stands for exactly one UTF-16 code unit, whose place `origin` keeps.
 */
export function fold(text: string): Folded {
  let i = 0;
  while (i < text.length && mappedOf(text.charCodeAt(i)) === 0) i++;
  return i === text.length ? { chars: text, origin: null } : foldFrom(text, i);
}

function foldFrom(text: string, first: number): Folded {
  const origin = new Int32Array(text.length);
  let chars = "";
  let length = 0;
  let runStart = 0;
  let blankAt = -1;
  // Looking it up in `chars` would join all its pieces each time.
  let last = first > 0 ? text.charCodeAt(first - 1) : 0;
  const closeRun = (end: number): void => {
    if (end > runStart) chars += text.slice(runStart, end);
  };
  for (; length < first; length++) origin[length] = length;
  for (let i = first; i < text.length; i++) {
    const raw = text.charCodeAt(i);
    const mapped = mappedOf(raw);
    if (mapped === DROP) {
      closeRun(i);
      runStart = i + 1;
      if (blankAt < 0 && isBlank(raw)) blankAt = i;
      continue;
    }
    const code = mapped === 0 ? raw : mapped === LINE ? 10 : mapped;
    if (blankAt >= 0 && length > 0) {
      // Two numbers side by side must not become one.
      const filler = isDigit(code) && isDigit(last) ? " " : opensClause(code) && last !== DAY ? "," : "";
      if (filler !== "") {
        chars += filler;
        origin[length++] = blankAt;
      }
    }
    blankAt = -1;
    last = code;
    if (mapped !== 0) {
      closeRun(i);
      chars += String.fromCharCode(code);
      runStart = i + 1;
    }
    origin[length++] = i;
  }
  closeRun(text.length);
  return { chars, origin };
}
