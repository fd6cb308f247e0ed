import { disputed, emptySheet, type Patch, workbookOf } from "../../../src/core/workbook";
import { HostError } from "../../excel-stand-in/host-error";
import { ExcelModel, openIn, openPane, type Pane, start } from "./pane";

const empty = workbookOf([emptySheet("清单")]);
const set = (value: string | null): Patch => [{ kind: "property", name: "qingdan-stamp", value }];

let pane: Pane;
beforeAll(async () => {
  pane = await openPane(new ExcelModel(empty));
});
afterAll(() => pane.close());

/** The workbook opened again by another person, after something was done to it. */
async function reopened(model: ExcelModel) {
  pane.host.open(model);
  return (await (await start()).read()).properties;
}

describe("properties in Excel", () => {
  it("outlast an Excel that forgets them, in hidden names", async () => {
    const port = await openIn(pane, empty, { forgetsProperties: true });
    await port.apply(set('v1;"x"'));
    const { model } = pane.host;
    expect([...model.names.values()]).toEqual([
      { name: "_qd.qingdan_2d_stamp", formula: '="v1;""x"""', visible: false },
    ]);
    expect(model.reopened().workbook.properties.size).toBe(0);
    expect(await reopened(model.reopened())).toEqual(new Map([["qingdan-stamp", 'v1;"x"']]));
    await (await start()).apply(set(null));
    expect([pane.host.model.names.size, pane.host.model.workbook.properties.size]).toEqual([0, 0]);
  });

  it("are read by their names where Excel fails to tell them, and the other way round", async () => {
    for (const place of ["CustomPropertyCollection", "NamedItemCollection"]) {
      const whole = await openIn(pane, empty);
      await whole.apply(set("v1"));
      const { workbook, names } = pane.host.model;
      const model = new ExcelModel(workbook, { fails: { [place]: "GeneralException" } });
      for (const [key, state] of names) model.names.set(key, state);
      expect(await reopened(model)).toEqual(new Map([["qingdan-stamp", "v1"]]));
    }
  });

  it("are no values where one place was changed without the other, until they are written anew", async () => {
    const port = await openIn(pane, empty);
    await port.apply(set("v1"));
    pane.host.model.edit({ kind: "property", name: "qingdan-stamp", value: "v2" });
    expect((await port.read()).properties).toEqual(new Map([["qingdan-stamp", disputed]]));
    await port.apply(set("v3"));
    expect((await port.read()).properties).toEqual(new Map([["qingdan-stamp", "v3"]]));
  });

  it("are brought back in both places when a patch fails", async () => {
    const port = await openIn(pane, empty);
    await port.apply(set("v1"));
    let isFirst = true;
    pane.host.faults = {
      action: (_, __, { Name }) => {
        if (Name.toLowerCase() !== "visible" || !isFirst) return null;
        isFirst = false;
        return new HostError("GeneralException", "NamedItem.visible");
      },
    };
    await expect(port.apply(set("v2"))).rejects.toMatchObject({ code: "unknown" });
    pane.host.faults = {};
    expect((await port.read()).properties).toEqual(new Map([["qingdan-stamp", "v1"]]));
  });
});
