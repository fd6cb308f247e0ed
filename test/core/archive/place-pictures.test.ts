import fc from "../../environment/fast-check";
import { type ArchiveSite, placePictures } from "../../../src/core/archive";
import { cizao2019 as campaign } from "../../../src/core/campaign";

function site(
  number: number,
  unit: string,
  sequence: number | null,
  name: string,
  operator = "",
): ArchiveSite {
  const operators = operator === "" ? [] : [operator];
  return { number, unit, sequence, name, operators, isDone: true, doneOn: "2019-11-05" };
}

const sites = [
  site(1, "大埔村", 1, "晋江市磁灶镇大埔村张三石材加工厂", "张三"),
  site(2, "大埔村", 2, "李四木器厂", "李四"),
  site(3, "大埔村", 3, "无名（陈某某废塑料加工）", "陈某某"),
  site(4, "大埔村", 4, "后溪石材厂", "吴前进"),
  site(7, "下灶村", 1, "华兴石材厂", "王五"),
  site(8, "下灶村", 2, "华兴石材厂二分厂", "王五"),
  site(9, "下灶村", 3, "大埔建材加工点", "赵六"),
  site(12, "前尾村", 1, "中兴木制品作坊", "林中华"),
  site(13, "前尾村", 2, "张三石材厂", "张三"),
  site(118, "前尾村", null, "旧时石粉厂", "郑七"),
];

/** Where a picture goes: the number of its site and the stages, or why it goes nowhere. */
function where(path: string, of: readonly ArchiveSite[] = sites): string {
  const { placed, unplaced } = placePictures([{ path, takenOn: null }], of, campaign);
  const [one] = placed;
  return one
    ? [one.site.number, ...one.stages, ...(one.isUnclear ? ["unclear"] : [])].join(" ")
    : unplaced[0]!.why.reason;
}

describe("a picture's site and stage", () => {
  it.each([
    // 编号
    ["0007整治前.jpg", "7 before"],
    ["0007_后.JPG", "7 after"],
    ["编号7 拆除中.jpg", "7 during"],
    ["下灶村/0008-整治后(2).jpg", "8 after"],
    ["档案/0012/整治前/IMG_20191103_101112.jpg", "12 before"],
    ["0002李四木器厂整治前.png", "2 before"],
    // 序号 within a unit
    ["大埔村/3号整治前.jpg", "3 before"],
    ["大埔村/整治后/3.jpg", "3 after"],
    ["大埔村3号后.jpg", "3 after"],
    ["大埔社区居委会/序号2取缔前.jpg", "2 before"],
    ["下灶村/第一家 取缔后.jpg", "7 after"],
    ["大埔村/3-1前.jpg", "3 before"],
    ["大埔村/03整治中.jpeg", "3 during"],
    ["大埔村/三号整治前.jpg", "3 before"],
    // Names
    ["大埔村张三石材厂 后(2).JPG", "1 after"],
    ["大埔村/张三石材厂/微信图片_20191120153000.jpg", "1"],
    ["大埔村/张三石材厂/整治前/微信图片_20191120153000.jpg", "1 before"],
    ["大埔村/张三石材厂/前/1.jpg", "1 before"],
    ["李四木器厂拆除过程.jpg", "2 during"],
    ["李四木器后.jpg", "2 after"],
    ["大埔/陈某某废塑料加工 取缔前后对比.jpg", "3 before after"],
    ["陈某某废塑料 清理完毕.jpg", "3 after"],
    ["后溪石材厂.jpg", "4"],
    ["大埔村/后溪石材厂整治前.jpg", "4 before"],
    ["华兴石材厂二分厂（关停后）.jpg", "8 after"],
    ["下灶村/大埔建材整治前.jpg", "9 before"],
    ["前尾村/中兴木制品中.jpg", "12 during"],
    ["前尾村/整治前后照片/中兴木制品作坊.jpg", "12"],
    ["前尾村/整治前后照片/中兴木制品作坊 整治后.jpg", "12 after"],
    ["前尾村/张三石材厂前.jpg", "13 before"],
    ["大埔村/11月20日张三石材厂断电后.jpg", "1 after"],
    ["大埔村/2019-11-03 李四木器厂门前.jpg", "2"],
    ["旧时石粉厂 before.jpg", "118 before"],
    ["大埔村/整治前/李四.jpg", "2 before"],
    ["下灶村/大埔建材/后.jpg", "9 after"],
    ["下灶村材料/大埔建材/后.jpg", "9 after"],
    ["磁灶镇照片/磁灶照片/前尾村/中兴木制品/后.jpg", "12 after"],
    ["大埔建材加工点整治前.jpg", "9 before"],
    ["林中华整治后.jpg", "12 after"],
    ["大埔村/吴前进.jpg", "4"],
    ["大埔村/3号（清空后）.jpg", "3 after"],
    ["大埔村/3号 已取缔.jpg", "3 after"],
    ["大埔村/3号 未完成.jpg", "3"],
    ["大埔村/3号对比图（前、后）.jpg", "3 before after"],
    ["大埔村/张三石材厂/3.jpg", "1"],
    ["大埔村/張三石材廠整治前.jpg", "1 before"],
    ["大埔村/张三 石材厂-整治前.jpg", "1 before"],
    ["大埔村整治前/3.jpg", "3 before"],
    ["大埔村/微信图片_20191103101112-李四前.jpg", "2 before"],
    ["大埔村/李四关停现场.jpg", "2"],
    ["大埔村/李四已拆除.jpg", "2 after"],
    ["大埔村/李四未拆除.jpg", "2"],
    ["大埔村/1#整治前.jpg", "1 before"],
    // Both by number and by name
    ["大埔村/1、张三石材厂（整治前）.jpg", "1 before"],
    ["大埔村/9 张三石材厂整治前.jpg", "1 before"],
    // Told, not placed
    ["IMG_20191120_101500.jpg", "no-site"],
    ["微信图片_20191120153000.jpg", "no-site"],
    ["mmexport1574217000000.jpg", "no-site"],
    ["大埔村/现场照片.jpg", "no-site"],
    ["大埔村/IMG_0003.JPG", "no-site"],
    ["大埔村/20191120.jpg", "no-site"],
    ["大埔村/11.20整治前.jpg", "no-site"],
    ["王五石材厂整治前.jpg", "no-site"],
    ["大埔村/张三丰石材厂前.jpg", "no-site"],
    ["3号整治前.jpg", "sequence-without-unit"],
    ["大埔村/9号整治前.jpg", "no-such-sequence"],
    ["0099整治前.jpg", "no-such-number"],
    ["大埔村/0007整治前.jpg", "units-differ"],
    ["下灶村/大埔村3号前.jpg", "units-differ"],
    ["张三石材厂前.jpg", "several"],
    ["下灶村/华兴石材/华兴.jpg", "7"],
    ["下灶村/王五.jpg", "several"],
    ["大埔村/2号张三石材厂前.jpg", "contradicts"],
    ["大埔村/张三石材厂/李四木器厂前.jpg", "contradicts"],
    ["大埔村/张三石材厂/9号前.jpg", "no-such-sequence"],
    ["大埔村/0099/整治前.jpg", "no-such-number"],
    ["大埔村、下灶村/3号前.jpg", "sequence-without-unit"],
    ["大埔村/3张照片.jpg", "no-site"],
    ["大埔村/88号院前.jpg", "no-site"],
    ["前尾村/石粉厂.jpg", "no-site"],
    ["大埔村/1.jpg", "only-a-count"],
    ["大埔村/王五 石材厂前.jpg", "no-site"],
    ["大埔村/王五 废塑料加工前.jpg", "no-site"],
    ["大埔村/李四中午.jpg", "no-site"],
    ["大埔村/1、2号整治前.jpg", "several-numbers"],
    ["大埔村/1号2号前.jpg", "several-numbers"],
    ["0001和0002前.jpg", "several-numbers"],
    ["下灶村/1整治前、2整治前.jpg", "several-numbers"],
    ["大埔村/李四木器厂、张三石材厂整治前.jpg", "several"],
    // Stages that contradict each other
    ["大埔村/整治后/李四木器厂整治前.jpg", "2 unclear"],
    ["大埔村/李四木器厂整治前现场、整治后现场.jpg", "2 unclear"],
  ])("%s: %s", (path, expected) => {
    expect(where(path)).toBe(expected);
  });

  it("takes the numbers of a folder for a count of its pictures when one of them is no 序号", () => {
    const of = (names: readonly string[]) =>
      placePictures(
        names.map((name) => ({ path: `大埔村/整治前/${name}`, takenOn: null })),
        sites,
        campaign,
      );
    expect(of(["1.jpg", "2.jpg", "3.jpg"]).placed.map(({ site: { number } }) => number)).toEqual([1, 2, 3]);
    const counted = of(["1.jpg", "2.jpg", "12.jpg", "李四木器厂.jpg"]);
    expect(counted.placed.map(({ site: { number } }) => number)).toEqual([2]);
    expect(counted.unplaced.map(({ why }) => why.reason)).toEqual(Array(3).fill("only-a-count"));
  });

  it("takes a village's own pictures without its name", () => {
    const own = sites.filter(({ unit }) => unit === "大埔村");
    expect(where("3号整治前.jpg", own)).toBe("3 before");
    expect(where("整治后/2.jpg", own)).toBe("2 after");
    expect(where("照片/张三石材厂 后.jpg", own)).toBe("1 after");
  });
});

describe("laws of placing", () => {
  const stageWords = { before: "整治前", during: "拆除中", after: "取缔后" } as const;
  const pieces = fc.constantFrom(
    ...[
      "大埔村",
      "下灶",
      "张三",
      "石材厂",
      "华兴",
      "3",
      "0007",
      "号",
      "前",
      "后",
      "中",
      "整治",
      " ",
      "-",
      "(2)",
      "照片",
    ],
    ...["微信图片_20191120153000", "IMG_", "编号", "序号", "../", "\u202e", "=1+1", "第", "门", "完成", "x"],
  );
  const names = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));
  const paths = fc.array(names, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join("/")}.jpg`);

  it("places each picture once, or tells why not, whatever lies beside it in another order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(paths, { maxLength: 12 }), (all) => {
        const pictures = all.map((path) => ({ path, takenOn: null }));
        const { placed, unplaced } = placePictures(pictures, sites, campaign);
        const told = [...placed, ...unplaced].map(({ picture: { path } }) => path);
        expect(told.toSorted()).toEqual(all.toSorted());
        for (const { site: one } of placed) expect(sites).toContain(one);
        const turned = placePictures(pictures.toReversed(), sites, campaign);
        expect(new Map(turned.placed.map((each) => [each.picture.path, each]))).toEqual(
          new Map(placed.map((each) => [each.picture.path, each])),
        );
      }),
    );
  });

  it("finds every site by its number, with the stage that is written", () => {
    const stages = fc.constantFrom(...(Object.keys(stageWords) as (keyof typeof stageWords)[]));
    fc.assert(
      fc.property(fc.constantFrom(...sites), stages, fc.nat(99), (one, stage, count) => {
        const written = `${String(one.number).padStart(4, "0")}${stageWords[stage]}`;
        for (const path of [`${written}.jpg`, `${one.unit}/${written}（${count}）.JPG`])
          expect(where(path)).toBe(`${one.number} ${stage}`);
      }),
    );
  });
});
