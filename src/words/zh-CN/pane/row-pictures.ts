import { stageWords } from "../archive/pictures";

/** The pictures of the selected row, zh-CN. */
export const rowPicturesText = {
  choose: "选择照片",
  stage: "照片阶段",
  stages: stageWords,
  unsaid: "不注明阶段",
  hint: "只登记照片的文件名，照片不上传、不改动。",
  listed: (count: number) => `已登记${count}张照片的文件名。`,
} as const;
