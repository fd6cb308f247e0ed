import type { GatePage } from "./starting";

const workbench = "暂时不能更新的，可先用网页工作台：用新版 Edge 或 Chrome 浏览器打开，不需要 Excel。";
const untouched = "表格内容没有变。";

const pages = {
  "old-webview": {
    title: "这台电脑的浏览器组件（WebView2）版本过低，清单助手打不开",
    lines: [
      "Windows：请把 Office 更新到 2021 或更新的版本，并安装“Microsoft Edge WebView2”。",
      "Mac：请更新系统，Safari 要 16.4 以上。",
      workbench,
      untouched,
    ],
    offer: "workbench",
  },
  "old-browser": {
    title: "浏览器版本过低，网页工作台打不开",
    lines: [
      "360、QQ、搜狗等浏览器：请在地址栏右侧切换到极速（高速）模式，并更新到最新版。",
      "Windows 10 以上：请用系统自带的 Edge，或者从 www.google.cn/chrome 下载 Chrome。",
      "Windows 7、8.1：Edge、Chrome 的最后一版（109）可以用，已安装的请更新；没有的，请从 browser.360.cn/ee 下载 360 极速浏览器X。",
    ],
    offer: null,
  },
  "no-office": {
    title: "请在 Excel 里打开清单助手",
    lines: [
      "这个页面是 Excel 的窗格：打开 Excel，在“开始”选项卡的“散乱污整治”里点“清单助手”。",
      "没有 Excel，或者用的是 WPS，请用网页工作台：打开、检查、保存都在浏览器里，表格不上传。",
    ],
    offer: "workbench",
  },
  "not-excel": {
    title: "清单助手只能在 Excel 里用",
    lines: ["请用 Excel 打开清单，在“开始”选项卡的“散乱污整治”里点“清单助手”。"],
    offer: null,
  },
  "too-old": {
    title: "Excel 版本过低，不能使用清单助手",
    lines: [
      "需要 Excel 2021 以上、Microsoft 365 或网页版 Excel。",
      "可以在“文件”的“账户”里看版本；有“更新选项”的，请先更新。",
      workbench,
      untouched,
    ],
    offer: "workbench",
  },
  "no-library": {
    title: "未能连接 Office 组件（office.js）",
    lines: ["请检查网络是否中断，再试一次。", "不能上外网的单位，请管理员改用自带组件的版本。", untouched],
    offer: "retry",
  },
  "no-answer": {
    title: "Excel 一直没有回应",
    lines: ["请关闭这个窗格再打开；仍不行的，请保存后重新打开文件。", untouched],
    offer: "retry",
  },
  "no-bundle": {
    title: "清单助手未能打开",
    lines: ["可能是网络中断，请再试一次。", untouched],
    offer: "retry",
  },
} as const satisfies Record<string, GatePage>;

/** What stands in the pane's place when it cannot open, zh-CN: what is the matter, and what to do. */
export const gatePages: Readonly<Record<keyof typeof pages, GatePage>> = pages;
