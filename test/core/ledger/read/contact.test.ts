import { idNumbersIn, readContact } from "../../../../src/core/ledger/read/read-contact";

const options = { today: "2019-12-10", areaCode: "0595", landlineDigits: 8 } as const;
const read = (text: string) => readContact(text, options);
const id = "350582197503124516";

describe("the numbers of a contact", () => {
  const mobile = (digits: string) => ({ digits, kind: "mobile", canonical: digits, owner: "" });
  const landline = (digits: string) => ({ digits, kind: "landline", canonical: digits.slice(-8), owner: "" });
  const wrong = (digits: string, kind: string) => ({ digits, kind, canonical: null, owner: "" });
  const wrongMobile = (digits: string) => wrong(digits, "invalid-mobile");
  const wrongLandline = (digits: string) => wrong(digits, "invalid-landline");

  it.each([
    ["13900000001", [mobile("13900000001")]],
    ["19900000001", [mobile("19900000001")]],
    ["139-0000-0001", [mobile("13900000001")]],
    ["139 0000 0001", [mobile("13900000001")]],
    ["139—0000–0001", [mobile("13900000001")]],
    ["+8613900000001", [mobile("13900000001")]],
    ["＋86 13900000001", [mobile("13900000001")]],
    ["13900000001 13900000002", [mobile("13900000001"), mobile("13900000002")]],
    ["13900000001-13900000002", [mobile("13900000001"), mobile("13900000002")]],
    ["13900000001、85816766", [mobile("13900000001"), landline("85816766")]],
    ["85816766 13900000001", [landline("85816766"), mobile("13900000001")]],
    ["0595-85816766", [landline("059585816766")]],
    ["(0595) 85816766", [landline("059585816766")]],
    ["（0595）85816766-801", [landline("059585816766")]],
    ["85816766-80123", [landline("85816766"), wrongLandline("80123")]],
    ["020-85816766", [wrongLandline("02085816766")]],
    ["0592-8581676 13900000001", [wrongLandline("05928581676"), mobile("13900000001")]],
    ["18581676", [wrongMobile("18581676")]],
    ["1380596", [wrongMobile("1380596")]],
    ["138059", [wrongMobile("138059")]],
    ["13805", [wrongLandline("13805")]],
    ["12380596", [wrongLandline("12380596")]],
    ["95816766", [wrongLandline("95816766")]],
    ["12900000001", [wrongMobile("12900000001")]],
    ["139000000", [wrongMobile("139000000")]],
    ["13900000", [wrongMobile("13900000")]],
    ["1390000000123", [wrongMobile("1390000000123")]],
    ["13900000001234", [wrongLandline("13900000001234")]],
    ["1390000000 13900000001", [wrongMobile("1390000000"), mobile("13900000001")]],
    ["1390000000113900000002", [mobile("13900000001"), mobile("13900000002")]],
    // The country's code, and marks inside a number.
    ["86-13900000001", [mobile("13900000001")]],
    ["8613900000001", [mobile("13900000001")]],
    ["0086 13900000001", [mobile("13900000001")]],
    ["008613900000001", [mobile("13900000001")]],
    ["(86)139-0000-0001", [mobile("13900000001")]],
    ["+86 139 0000 0001", [mobile("13900000001")]],
    ["+86 595 85816766", [landline("059585816766")]],
    ["0086-595-85816766", [landline("059585816766")]],
    ["013900000001", [mobile("13900000001")]],
    ["0139-0000-0001", [mobile("13900000001")]],
    ["0 139 0000 0001、85816766", [mobile("13900000001"), landline("85816766")]],
    ["01390000000", [wrongLandline("01390000000")]],
    ["0139000000012", [wrongLandline("0139000000012")]],
    ["86816766", [landline("86816766")]],
    ["86139000", [landline("86139000")]],
    ["139.0000.0001", [mobile("13900000001")]],
    ["139·0000·0001", [mobile("13900000001")]],
    ["139_0000_0001", [mobile("13900000001")]],
    ["139\u20110000\u20110001", [mobile("13900000001")]],
    ["0595.85816766", [landline("059585816766")]],
    ["（0595）8581-6766", [landline("059585816766")]],
    // Digits of other codes.
    ["91350582MA00000001", []],
    ["91350582MA2Y1NQ13X", []],
    ["92350582MA31XXXX0P 13900000001", [mobile("13900000001")]],
    ["350582600012345", []],
    ["35058219991332456X", []],
    ["营业执照350582600012", []],
    ["信用代码：913505820001", []],
    ["身份证号 35058219990", []],
    ["闽C12345挂", []],
    ["AB1234567", []],
    ["Tel13900000001", [mobile("13900000001")]],
    ["TEL:85816766", [landline("85816766")]],
    ["X13900000001Y", []],
    ["85816", [wrongLandline("85816")]],
    ["8581", []],
    ["85 16", []],
    ["", []],
  ])("%j", (text, phones) => {
    expect(read(text).phones).toEqual(phones);
  });

  it("may touch a name in letters", () => {
    for (const text of ["Wang13900000001", "13900000001Wang"])
      expect(read(text)).toMatchObject({
        names: ["Wang"],
        phones: [{ canonical: "13900000001", owner: "Wang" }],
      });
  });

  it("are not read from an identity number or scientific notation", () => {
    expect(read(`${id} 13900000001`)).toMatchObject({ phones: [mobile("13900000001")], idNumbers: [id] });
    expect(read("1.39E+10 85816766")).toMatchObject({
      phones: [landline("85816766")],
      scientific: "1.39E+10",
    });
  });

  it.each([
    ["1.39E+10", "1.39E+10"],
    ["陈某1.39e+10", "1.39e+10"],
    ["1E+10", "1E+10"],
    ["1.39E10", "1.39E10"],
    ["1E10", null],
    ["陈某E+", null],
    ["13900000001", null],
    ["TEL 13900000001", null],
  ])("%s in scientific notation is %j", (text, scientific) => {
    expect(read(text).scientific).toBe(scientific);
  });

  it("are read only from the beginning of a very long text", () => {
    expect(read("，".repeat(1989) + "13900000001").phones).toHaveLength(1);
    expect(read("，".repeat(2000) + "13900000001").phones).toHaveLength(0);
  });
});

describe("the names of a contact", () => {
  it.each([
    ["陈某 13900000001", ["陈某"]],
    ["陈某女士13900000001", ["陈某"]],
    ["王总、李经理，张厂长", ["王", "李", "张"]],
    ["老板 13900000001", []],
    ["负责人陈 某13900000001", ["陈某"]],
    ["联系人：陈某 联系电话：13900000001", ["陈某"]],
    ["陈某手机号码13900000001", ["陈某"]],
    ["陈某（身份证号码）Tel 13900000001", ["陈某"]],
    ["阿卜杜拉·买买提 Chen", ["阿卜杜拉·买买提", "Chen"]],
    ["13900000001", []],
    ["", []],
  ])("in %j are %j", (text, names) => {
    expect(read(text).names).toEqual(names);
  });

  it.each([
    ["陈某 13900000001", true],
    ["Chen 13900000001", true],
    ["电话 13900000001", false],
    ["联系电话：13900000001、联系方式TEL13900000001", false],
    ["手机13900000001", false],
    ["1.39E+10", false],
    ["+86 13900000001", false],
    // A word of the catalogue's is no name, any other is.
    ["身份证 13900000001", true],
    ["联系人 13900000001", true],
    ["", false],
  ])("%j has one name: %j", (text, hasName) => {
    expect(read(text).hasName).toBe(hasName);
  });
});

describe("the owner of a number", () => {
  const owners = (text: string) => read(text).phones.map(({ owner }) => owner);

  it("is named before it, or after it where a number comes first", () => {
    expect(owners("陈某 13900000001、王某 13900000002、85816766")).toEqual(["陈某", "王某", "王某"]);
    expect(owners("13900000001 陈某、13900000002 王某、85816766")).toEqual(["陈某", "王某", ""]);
    expect(owners("13900000001")).toEqual([""]);
    expect(owners("联系电话13900000001 陈某先生")).toEqual(["陈某"]);
  });
});

describe("identity numbers", () => {
  it("have eighteen digits, or seventeen and an X", () => {
    const other = "35058219750312451X";
    expect(idNumbersIn(`${id}、${other}、${other.toLowerCase()}`, options.today)).toEqual([
      id,
      other,
      other.toLowerCase(),
    ]);
    for (const text of ["1" + id, id + "1", id + "X", id.slice(1), `x${id.slice(1)}`])
      expect(idNumbersIn(text, options.today)).toEqual([]);
  });

  it.each([
    ["19000101", true],
    ["18991231", false],
    ["20191210", true],
    ["20191211", false],
    ["20000229", true],
    ["20010229", false],
    ["19751301", false],
    ["19750001", false],
    ["19750100", false],
    ["19750431", false],
  ])("carry a date of birth: %s %j", (birth, isOne) => {
    expect(idNumbersIn(`350582${birth}4516`, options.today)).toHaveLength(isOne ? 1 : 0);
  });
});

it("takes landline numbers of seven digits where the campaign's have seven", () => {
  const seven = (text: string) =>
    readContact(text, { ...options, areaCode: "0799", landlineDigits: 7 }).phones.map(
      ({ kind, canonical }) => [kind, canonical],
    );
  expect(seven("陈某 0799-8123456")).toEqual([["landline", "8123456"]]);
  expect(seven("陈某 8123456 8765432")).toEqual([
    ["landline", "8123456"],
    ["landline", "8765432"],
  ]);
  expect(seven("陈某 81234567")).toEqual([["invalid-landline", null]]);
});
