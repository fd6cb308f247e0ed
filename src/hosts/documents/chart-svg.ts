import type { Chart } from "../../core/submission";

/** In CSS pixels, as Word places the picture between the margins of A4. */
const width = 600;
const [labels, notes, rowHeight, barHeight, top] = [120, 110, 24, 14, 62];
const colors = ["#2f6f4f", "#d9a441", "#5b7fa6", "#a65b7f"];
const font = `"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", SimHei, sans-serif`;

/** A picture that can be drawn at any size. */
export interface SvgPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A chart of bars as SVG: a line a thing, its parts one behind the other, its note at the end. */
export function chartSvg({ title, parts, bars }: Chart): SvgPicture {
  const height = top + bars.length * rowHeight + 8;
  const most = Math.max(1, ...bars.map(({ values }) => sum(values)));
  const scale = (width - labels - notes) / most;
  const text = (x: number, y: number, size: number, said: string, anchor = "start") =>
    `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}">${escaped(said)}</text>`;
  const legend = parts.map((part, at) => {
    const x = labels + at * 110;
    return `<rect x="${x}" y="36" width="12" height="12" fill="${colorOf(at)}"/>${text(x + 18, 47, 13, part)}`;
  });
  const lines = bars.map(({ label, values, note }, line) => {
    const y = top + line * rowHeight;
    const rects = values.map((value, at) => {
      const x = labels + sum(values.slice(0, at)) * scale;
      return value > 0
        ? `<rect x="${rounded(x)}" y="${y + 5}" width="${rounded(value * scale)}" height="${barHeight}" fill="${colorOf(at)}"/>`
        : "";
    });
    const end = labels + sum(values) * scale + 6;
    return (
      text(labels - 8, y + 17, 13, shortened(label), "end") +
      rects.join("") +
      text(rounded(end), y + 17, 12, note)
    );
  });
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family='${font}' fill="#222222"><rect width="${width}" height="${height}" fill="#ffffff"/>` +
    `${text(width / 2, 22, 15, title, "middle")}${legend.join("")}${lines.join("")}</svg>`;
  return { svg, width, height };
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const rounded = (value: number) => Math.round(value * 10) / 10;
const colorOf = (at: number) => colors[at % colors.length]!;

/** As much of a label as there is room for. */
function shortened(label: string): string {
  const characters = [...label];
  return characters.length > 8 ? `${characters.slice(0, 7).join("")}…` : label;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const unfit = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text.replace(unfit, "").replace(/[&<>"]/g, (found) => entities[found]!);
}
