import { check, checkSite, found, named, rewritten } from "./checking";
import { ledgerSheet } from "../../builders/ledger";

const checkContact = (operatorContact: string | number | null) => checkSite({ operatorContact });

describe("经营者及联系方式", () => {
  it.each([
    "陈某 13900000001",
    "陈某13900000001、王某 0595-85816766",
    "Chen 85816766",
    "陈某 139-0000-0001",
    "陈某 139 0000 0001",
    "陈某 (0595)85816766",
    "陈某 +86 13900000001",
    "陈某 86-0595-85816766",
  ])("%s is in order", (contact) => {
    expect(checkContact(contact)).toEqual([]);
  });

  it.each(["13900000001", "电话：13900000001", "联系方式 13900000001", "手机Tel13900000001"])(
    "%s names no operator",
    (contact) => {
      expect(checkContact(contact)).toEqual([found("missing-operator", "E4")]);
    },
  );

  it.each(["陈某", "陈某 1390", "陈某（350582197503124516）"])("%s has no telephone number", (contact) => {
    expect(checkContact(contact).filter(({ code }) => code !== "id-number-present")).toEqual([
      found("missing-phone", "E4"),
    ]);
  });

  it.each([
    ["陈某 1390000001", 10],
    ["陈某 139000000012", 12],
    ["陈某 12900000001", 11],
    ["陈某 139000000", 9],
    ["陈某 15816766", 8],
    ["陈某 1380596", 7],
    ["陈某 86-1390000000", 10],
  ])("%s has an invalid mobile number", (contact, digits) => {
    const value = /1\d+/.exec(contact)![0];
    expect(checkContact(contact)).toEqual([found("invalid-mobile", "E4", { digits, value })]);
  });

  it.each([
    ["陈某 8581676", 7],
    ["陈某 020-85816766", 11],
    ["陈某 13900000001234", 14],
    ["陈某 85816", 5],
  ])("%s has an invalid landline number", (contact, digits) => {
    const value = contact.replace(/\D/g, "");
    expect(checkContact(contact)).toEqual([found("invalid-landline", "E4", { digits, value })]);
  });

  it("has one finding for each number", () => {
    expect(named(checkContact("陈某 1390000001、8581676、1390000002"))).toEqual([
      "E4 invalid-landline",
      "E4 invalid-mobile",
      "E4 invalid-mobile",
    ]);
  });

  it("reports digits lost in scientific notation", () => {
    expect(checkContact("陈某 1.39E+10")).toEqual([found("phone-lost-digits", "E4", { value: "1.39E+10" })]);
    expect(named(checkContact("1.39E+10"))).toEqual(["E4 missing-operator", "E4 phone-lost-digits"]);
  });

  it("should hold a number as text", () => {
    expect(checkContact(13900000001)).toEqual([
      found("missing-operator", "E4"),
      rewritten("phone-as-number", "operatorContact", {}, "13900000001"),
    ]);
  });

  it("keeps a number that is not a telephone number", () => {
    for (const value of [-13900000001, 13900000001.5, 1.39e22])
      expect(checkContact(value)).toContainEqual(found("phone-as-number", "E4"));
  });
});

describe("one number for two operators", () => {
  it("is reported at the later row, with the number of the first row", () => {
    const operatorContact = "赵某 13900000001";
    expect(check(ledgerSheet([{}, {}, { operatorContact }]))).toEqual([
      found("shared-phone", "E6", { otherRow: 4 }),
    ]);
  });

  it("is fine for the same operator, and for an invalid number", () => {
    expect(check(ledgerSheet([{}, { operatorContact: "陈某女士，13900000001" }]))).toEqual([]);
    const invalid = check(
      ledgerSheet([{ operatorContact: "陈某 1390000" }, { operatorContact: "王某 1390000" }]),
    );
    expect(named(invalid)).toEqual(["E4 invalid-mobile", "E5 invalid-mobile"]);
  });
});
