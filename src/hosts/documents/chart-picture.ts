import type { Chart } from "../../core/submission";
import { chartSvg } from "./chart-svg";
import type { Picture } from "./docx";

/** Pixels of the picture to one CSS pixel, so that it prints sharply. */
const sharpness = 3;

/** Draws a chart as PNG on a canvas: SVG is what few versions of Word show. */
export async function chartPicture(chart: Chart): Promise<Picture> {
  const { svg, width, height } = chartSvg(chart);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * sharpness;
  canvas.height = height * sharpness;
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("The canvas gave no picture.");
  return { png: new Uint8Array(await blob.arrayBuffer()), width, height };
}
