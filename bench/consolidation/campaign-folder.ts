import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cizao2019 } from "../../src/core/campaign";
import { officeFile } from "../../test/builders/office-file";

const characters = [..."东西南北上下前后大小新旧山水溪河湖林田园石桥井坝岭坑埔坂洋厝"];

function unitName(index: number): string {
  const base = characters.length;
  const at = (place: number) => characters[Math.floor(index / base ** place) % base]!;
  return `${at(0)}${at(1)}${at(2)}村`;
}

export interface Folder {
  readonly files: number;
  readonly units: number;
  readonly rowsEach: number;
}

/** A folder with a campaign that has so many units in its roster, and their files of one day in `in`. */
export function makeFolder(folder: string, { files, units, rowsEach }: Folder, date: string): void {
  const place = path.join(folder, "in");
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const names = Array.from({ length: units }, (_, index) => unitName(index));
  const roster = { ...cizao2019.roster, units: names.map((name) => ({ name, aliases: [] })) };
  writeFileSync(path.join(folder, "campaign.json"), JSON.stringify({ ...cizao2019, roster }));
  names.forEach((name, unit) => {
    const bytes = officeFile(rowsEach, name, date, unit + 1);
    for (let copy = unit; copy < files; copy += units) {
      writeFileSync(path.join(place, `${copy}.xlsx`), bytes);
    }
  });
}
