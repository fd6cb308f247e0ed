import { type Probe, sent } from "./probe";

/** Probes of sheets, of what Excel keeps beside them, and of what is around the pane. */
export const sheetProbes: readonly Probe[] = [
  {
    fact: 7,
    name: "page set-up, freezing and protecting, each alone",
    async ask(sheet, context) {
      sheet.pageLayout.orientation = "Landscape";
      const page = await sent(context);
      sheet.freezePanes.freezeRows(2);
      const freeze = await sent(context);
      sheet.protection.protect();
      const protect = await sent(context);
      return { page, freeze, protect };
    },
  },
  {
    fact: 8,
    name: "what the pane may do on this platform",
    async ask() {
      const { platform, requirements, diagnostics } = Office.context;
      const supports = (name: string, version: string) => requirements.isSetSupported(name, version);
      return {
        platform,
        version: diagnostics.version,
        openBrowserWindow: supports("OpenBrowserWindowApi", "1.1"),
        excelApi: Array.from({ length: 21 }, (_, i) => `1.${i + 1}`).filter((set) =>
          supports("ExcelApi", set),
        ),
        clipboard: typeof (navigator.clipboard as Clipboard | undefined)?.writeText,
      };
    },
  },
  {
    fact: 11,
    name: "a custom property, and a hidden name that holds a text",
    async ask(_, context) {
      const { properties, names } = context.workbook;
      properties.custom.add("qingdan-selftest", "a");
      names.getItemOrNullObject("_qd.selftest").delete();
      names.add("_qd.selftest", '="a""b;c"').visible = false;
      const written = await sent(context);
      const property = properties.custom.getItemOrNullObject("qingdan-selftest").load("value");
      const name = names.getItemOrNullObject("_qd.selftest").load("formula,value,type,visible,scope");
      const read = await sent(context);
      const got = read === "ok" ? { property: property.toJSON(), name: name.toJSON() } : read;
      names.getItemOrNullObject("_qd.selftest").delete();
      properties.custom.getItemOrNullObject("qingdan-selftest").delete();
      return { written, got, removed: await sent(context) };
    },
  },
  {
    fact: 13,
    name: "the sheet in front, and a sheet added without a name",
    async ask(sheet, context) {
      sheet.activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const asked = await sent(context);
      const added = context.workbook.worksheets.add().load("name,position");
      await context.sync();
      const { name, position } = added;
      added.delete();
      return { active: asked === "ok" ? active.name : asked, name, position, deleted: await sent(context) };
    },
  },
  {
    fact: 15,
    name: "a method of a null object, protecting twice, and where frozen panes are",
    async ask(sheet, context) {
      context.workbook.worksheets.getItemOrNullObject("no such sheet").delete();
      const onNull = await sent(context);
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const freeze = await sent(context);
      const at = freeze === "ok" ? frozen.address : freeze;
      sheet.protection.unprotect();
      const unprotectOpen = await sent(context);
      sheet.protection.protect();
      const protect = await sent(context);
      sheet.protection.protect();
      return { onNull, frozen: at, unprotectOpen, protect, protectTwice: await sent(context) };
    },
  },
];
