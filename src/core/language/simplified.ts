/** A text as the lexer reads it: half-width, simplified, without blanks and quotation marks. */
export interface Folded {
  /** The folded characters. */
  chars: string;
  /** For each folded character its code unit in the cell's own text; null where nothing was left out. */
  origin: Int32Array | null;
}

const PAIRS =
  "毀毁設设備备機机關关閉闭斷断電电產产檢检執执員员拘拘遷迁駐驻園园區区廠厂範范圍围業业為为與与後后間间" +
  "個个隻只塊块條条組组餘余幾几數数兩两臺台萬万號号貳贰參叁陸陆請请責责應应將将擬拟計计劃划備备準准說说" +
  "場场運运材材輔辅銷销拆拆強强實实處处罰罚據据斷断開开變变壓压熔熔閘闸線线纜缆電电錶表計计量量沒没無无" +
  "還还須须達达標标驗验過过規规費费買买賣卖離离進进來来從从張张劉刘陳陈對对時时發发現现讓让該该給给" +
  "導导勸劝諾诺訂订約约續续繼继預预鋼钢鐵铁鍋锅爐炉鋸锯輸输帶带織织紙纸磚砖塗涂噴喷裝装樣样質质" +
  "類类單单書书證证紅红綠绿圖图師师術术號号縣县鎮镇鄉乡積积極极環环護护監监糾纠違违嚴严聯联動动終终結结" +
  "齊齐圓圆塵尘點点壞坏損损擊击傾倾滅灭潔洁淨净濕湿乾干燒烧熱热燈灯燙烫營营獲获當当複复雜杂難难雙双" +
  "頓顿頁页項项順顺顧顾領领頭头題题願愿風风飛飞體体認认識识記记許许訴诉詢询調调論论責责貨货貼贴資资賠赔" +
  "車车軍军輕轻較较輛辆輪轮轉转農农運运連连逾逾遠远適适選选遺遗鄰邻醫医釋释針针鑄铸銹锈錄录鏟铲鑽钻長长門门" +
  "陰阴際际隊队隨随隱隐難难雲云靜静響响頂顶顯显類类餐餐飯饭館馆馬马驅驱鬆松麗丽齡龄龍龙龜龟" +
  "會会傳传債债傷伤億亿優优價价儲储兒儿內内冊册凍冻劑剂勞劳勢势勵励協协參叁員员啟启問问喪丧嗎吗國国團团" +
  "執执堅坚報报壯壮夠够奪夺學学寧宁寫写寬宽審审屬属島岛嶄崭幣币師师帳账廢废廣广廳厅張张彈弹強强彙汇彎弯後后徹彻" +
  "恆恒懸悬戶户換换掃扫揚扬損损搗捣搶抢撤撤擔担擋挡擴扩擾扰攤摊敗败敵敌於于晉晋暫暂曆历書书東东棄弃業业極极樓楼樹树" +
  "橋桥檔档欄栏歸归殺杀殘残殼壳毀毁氣气汙污決决沖冲況况減减測测湯汤溝沟滯滞滿满漲涨濟济濾滤瀝沥災灾煙烟爭争牆墙狀状" +
  "獎奖環环療疗盡尽盤盘碼码確确礦矿禁禁禮礼種种稱称穩稳窯窑竊窃築筑簡简簽签籌筹約约級级純纯細细統统絕绝經经網网維维緊紧縮缩" +
  "總总績绩繳缴罷罢職职聲声聽听膠胶腦脑腳脚臨临舊旧艙舱華华著着蓋盖薦荐藝艺蘇苏術术衛卫補补製制覺觉觀观訊讯訓训設设訪访評评" +
  "誠诚誤误講讲謝谢譯译議议讀读豬猪貝贝負负財财貧贫購购賬账贓赃赤赤趕赶趨趋跡迹蹤踪身身軟软辦办邊边鄭郑醬酱釘钉鈔钞鋁铝銅铜" +
  "錢钱鍵键鎖锁鏈链鐘钟閒闲閱阅闆板隔隔雞鸡電电韓韩頒颁頗颇預预額额顏颜飲饮養养驟骤髮发鬥斗魚鱼鮮鲜鳥鸟麥麦黃黄黨党齒齿檯台櫃柜";

const QUOTES = "“”\"'‘’「」『』《》〈〉`";
const DROP = 1;
const LINE = 2;

const table = new Uint16Array(65536);
for (let i = 0; i < PAIRS.length; i += 2)
  if (PAIRS[i] !== PAIRS[i + 1]) table[PAIRS.charCodeAt(i)] = PAIRS.charCodeAt(i + 1);
for (let c = 0xff01; c <= 0xff5e; c++) table[c] = c - 0xfee0;
// These the lexer knows as they are; most texts then need no folding at all.
for (const c of "，：；！？（）") table[c.charCodeAt(0)] = 0;
for (const c of "｡﹒") table[c.charCodeAt(0)] = c === "｡" ? 0x3002 : 0x2e;
for (const [small, mark] of ["﹑、", "､、", "﹐,", "﹔;", "﹕:", "﹖?", "﹗!"])
  table[small!.charCodeAt(0)] = mark!.charCodeAt(0);
for (const c of "〔【［[{｛") table[c.charCodeAt(0)] = 0x28;
for (const c of "〕】］]}｝") table[c.charCodeAt(0)] = 0x29;
for (const c of " \t\u00a0\u3000\u200b\u200c\u200d\ufeff\u2002\u2003\u2009\u202f" + QUOTES)
  table[c.charCodeAt(0)] = DROP;
table[0xff02] = table[0xff07] = DROP;
for (const c of "\n\r\v\f\u0085\u2028\u2029") table[c.charCodeAt(0)] = LINE;

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
  while (i < text.length && table[text.charCodeAt(i)] === 0) i++;
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
    const mapped = table[raw]!;
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
