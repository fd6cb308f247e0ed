import { readReportDate } from "../../../forms";
import { hasUsualEnds } from "../../../language";

/** What a text in a row says of the row, by its shape: a label, a total, a phrase of forms. Texts are comparable. */

const label = /^[（(]?[\p{Script=Han}A-Za-z（）()、/]{1,14}\d{0,2}[：:]/u;
/** A deed at a form and who did it or when: 制表人, 审核单位, 填报日期, 村主任签字. */
const office =
  /^(?:制表|填表|填报|填写|编制|审[核批定查]|复核|校[核对]|核对|负责|经办|承办|联系|统计|签[发字名章]|盖章|公章|报送|上报|报出|录入|登记|汇总|分管|主管|主要|单位|村|社区|支部|站|所|科|检查|执法|点)+(?:领导|负责|主任|书记|[站所点]长)?(?:人员?|员|者|单位|部门|日期|时间|电话|手机|意见|签字|签名|签章|盖章|说明|须知|要求|领导|主任|书记|[站所点]长)(?:[（(][^（）()]{0,8}[）)])?$/;
/** Whoever signs: 网格长签名. */
const signature = /^\p{Script=Han}{2,10}(?:签[名字章]|盖章)$/u;
const formDeed = /^(?:制表|填|编制|审|复核|校|核对|签|盖章|报送|上报|录入|登记|汇总)/;
const total =
  /^(?:本|全|以上|截至)?(?:[页表村镇期月次年组类项]|社区)*(?:[共合小总累]计|共有?(?=\d))(?:[家户]?数)?(?:$|[:：（(\d]|共)/;
/** 以下空白, 此页无正文, 续下页: what a form says where it has nothing more to say. */
const blankBelow =
  /^(?:(?:以下|下面|以后|此处|此页|本页|此行|本表|余下|其余|后面)+(?:各?[行栏格页表]|部分|内容)?[均全都]?[为是]?(?:空白?|无|无正文|无内容|无数据)|空白[处页行栏]?|[此本]?[页表]?可?(?:续|接|转|见|承|过)[上下附前后次]?[页表]|[全正]?文?(?:完|结束|终)|未完待续|以上|end|第\d+页(?:[,，、]?共\d+页)?|共\d+页(?:[,，、]?第\d+页)?)$/i;
const edges = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;
const withoutEdges = (text: string): string => (hasUsualEnds(text) ? text : text.replace(edges, ""));
const note = /^(?:备?注|说明|附注|提示|温馨提示|※|[*＊]|附[件表:：])|[。！]$/;
/** Clauses, an order, a reference: the name of a site has none of them. */
const sentence = /[，,。；;！!？?]|^(?:请|务必)|^附[件表图]?\d{0,2}$/;
/** Set between brackets from end to end. */
const bracketed = /^[（(【[〔][^（）()【】[\]〔〕]+[）)】\]〕]$/;
const seal = /盖章|公章|签章|签字|签名/;
const dated = /^(?:\d{4}|[〇零○一二三四五六七八九]{4})[年./-].{2,10}$/;
const hint =
  /^[（(【[]?(?:请|须|需[填写]|按[照]?(?:实|格式|下拉)|从下|如[:：]|例如?[:：]|格式|下拉|必[填选]|[选可]填|[非不]必|可不填|自动|根据实际|填[写报入]|写[到至明清]|[选勾][择选]|点击|[单多]选|[二两三四五六]选[一二两1]|文本|数[字值]型?|日期型|限\d+字)/;
/** An order how to write, what is to be chosen, or how exact it is to be. */
const wayOfWriting =
  /^[填写](?:[写报入上明清镇村数台]|姓名|名称|全称|门牌|电话|手机|进度)|^(?:精确|具体|详细)到|^注明|^简[要单述]|^描述|^从.{0,6}选|^按.{1,8}(?:填[写报]?|更新)$|选一项?$|^\d{1,2}位.{0,4}(?:号码?|数字?)$|[要应需须](?:规范|详细|具体|完整|真实|准确|清楚|写清)$/;
/** 姓名+手机号, 名称、数量: what a cell is to hold, part by part. */
const parts =
  /^(?:(?:设备|企业|..[者人点])?(?:[姓全]名|名称|全称|电话|手机号?|号码|联系(?:方式|电话)|[数台]量|台数|门牌号?|时间|日期|措施|结果)[+＋、，,/和及与]?){2,}$/;
const ordinal =
  /^[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.:：]|^第[一二三四五六七八九十\d]{1,3}(?:大?[类组批章]|部分)|^[A-Z]类/;
const bareOrdinal = /^[（(]?(?:[一二三四五六七八九十]{1,3}|[A-Z]|[IVX]{1,4})[）)]?[、.]?$/;
const figure = /^-?\d{1,5}(?:\.\d+)?%?$/;
/** ▲为重点对象: what a mark or a colour in the table stands for. */
const legend =
  /^(?:[\p{S}\p{P}]+|[红黄蓝绿橙紫灰白黑][底字色]+)(?:的?[为是指系]|表示|代表|标[注记识示](?=[的为是:]))/u;
const count = /^\d{1,6}(?:[家户处个间]|$)/;
const columnMark =
  /^[（([【第-]?(?:\d{1,2}|[甲乙丙丁戊己庚辛壬癸]|[A-Za-z]|[一二三四五六七八九十]{1,2})[）)\]】-]?[栏列项]?(?:[=＝][\d+×*/()-]{1,12})?$/;
/** A row made up to show how to fill in the form says so. */
const example =
  /^[（(【[]?(?:填[写表报])?(?:[示样范举案]例|例[子如]?|[比假]?如|样[本板表]|模板|范[本式]|示范|参考)\d?[）)】\]]?[:：]?$/;
const exampleBefore =
  /^[（(【[](?:[示样范举]例|例[如子]?)[）)】\]]|^(?:[示样范举]例|例[如子]?|[比假]?如|示范|参考)[:：]/;
const fieldName = /^[A-Za-z][A-Za-z_. ]*$/;

/** A label and a colon, with what it labels behind it or nothing. */
export const isLabel = (text: string): boolean => label.test(text);
export const isBareLabel = (text: string): boolean => /[:：]$/.test(text) || isOffice(text);
/** A word for somebody who deals with forms, without a colon. */
export const isOffice = (text: string): boolean => office.test(text) || signature.test(text);
/** One that belongs to the form alone; a 负责人 may be anybody's. */
export const isFormDeed = (text: string): boolean => formDeed.test(text) && office.test(text);
export const isTotal = (text: string): boolean => total.test(text);
/** A word for a total by itself: whatever stands beside it is a sum. */
export const isBareTotal = (text: string): boolean => /[计数][:：]?$/.test(text) && total.test(text);
export const isBlankBelow = (text: string): boolean => blankBelow.test(withoutEdges(text));
export const isNote = (text: string): boolean => note.test(text) || text.length > 40;
/** A note by the mark before it. */
export const isMarkedNote = (text: string): boolean =>
  /^[※*＊]|^(?:附注|提示)[:：]/.test(text) || legend.test(text);
export const isSentence = (text: string): boolean => sentence.test(text) && !ordinal.test(text);
/** A sentence, or words in brackets, and no name. */
export const isSaid = (text: string): boolean => sentence.test(text) || bracketed.test(text);
/** Marks alone, with no letter and no digit among them. */
export const isRule = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);
export const isExample = (text: string): boolean => example.test(text);
/** The name of a site that is made up: 示例：某某加工点. */
export const isExampleName = (text: string): boolean => example.test(text) || exampleBefore.test(text);
/** A name that a program gives to a column. */
export const isFieldName = (text: string): boolean => fieldName.test(text);
export const isSeal = (text: string): boolean => seal.test(text);
/** A day with its year and nothing else. */
export const isWholeDate = (text: string): boolean =>
  text === "年月日" || (dated.test(text) && readReportDate(text).kind === "date");
/** What a form says of how to fill in a column. */
export const isHint = (text: string): boolean =>
  hint.test(text) || parts.test(text) || wayOfWriting.test(withoutEdges(text));
/** 一、 or 第二批 at the beginning. */
export const hasOrdinal = (text: string): boolean => ordinal.test(text);
export const isOrdinal = (text: string): boolean => bareOrdinal.test(text);
/** A sum, and no telephone number. */
export const isFigure = (text: string): boolean => figure.test(text);
/** A number of sites and no more. */
export const isCount = (text: string): boolean => count.test(text);
/** The number or letter of a column below its title. */
export const isColumnMark = (text: string): boolean => columnMark.test(text);
