import { z } from "zod";
import { cizao2019 } from "../../src/core/campaign";
import { campaignSchema } from "../../src/core/campaign/schema";
import { campaignFields } from "../../src/words/zh-CN/campaign/fields";
import { table } from "../docs-section";

/** The parts of a JSON schema that the manual speaks of. */
interface Shape {
  readonly type?: string;
  readonly title?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
}

const kinds: Readonly<Record<string, string>> = {
  string: "文字",
  number: "数字",
  integer: "整数",
  boolean: "true 或 false",
  object: "一组字段",
  array: "列表",
};

/** A shape with what each field means, for the person who writes one in an editor. */
function explained(shape: Shape, title?: string): Shape {
  const { properties, items } = shape;
  return {
    ...(title !== undefined && { title }),
    ...shape,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, each]) => [key, explained(each, campaignFields[key])]),
      ),
    }),
    ...(items && { items: explained(items) }),
  };
}

/** The schema of a campaign file as JSON Schema, for editors. */
export function campaignJsonSchema(): Shape {
  return explained(z.toJSONSchema(campaignSchema, { io: "input", unrepresentable: "any" }) as Shape);
}

/** What a field of the built-in campaign says, where it is a word. */
function usual(path: string): string {
  const steps = path.split(".");
  const value = steps.reduce<unknown>(
    (at, step) => (at as Record<string, unknown> | undefined)?.[step],
    cizao2019,
  );
  return typeof value === "string" ? `内置为“${value}”` : "";
}

function rowsOf(shape: Shape, above: string): string[][] {
  return Object.entries(shape.properties ?? {}).flatMap(([key, field]) => {
    const path = above ? `${above}.${key}` : key;
    const inner = field.type === "array" ? field.items : field;
    const kind = field.enum
      ? field.enum.map((each) => `\`${each}\``).join(" ")
      : (kinds[field.type ?? ""] ?? "见说明");
    const own = [
      `\`${path}${field.type === "array" ? "[]" : ""}\``,
      campaignFields[key] ?? usual(path),
      kind,
      shape.required?.includes(key) ? "必填" : "",
    ];
    return [own, ...(inner ? rowsOf(inner, `${path}${field.type === "array" ? "[]" : ""}`) : [])];
  });
}

/** docs/manual/campaign-fields.md: every field of a campaign file in one table. */
export function campaignFieldsManual(): string {
  const rows = rowsOf(campaignJsonSchema(), "");
  return [
    "# 方案配置的字段",
    "",
    "由 `npm run manual:checks` 生成。怎样写，看[方案配置](campaign.md)；编辑器可以用 [campaign.schema.json](campaign.schema.json) 提示和检查。",
    "`[]` 表示列表，里面每一项都有后面的字段。",
    "",
    ...table(["字段", "意思", "写什么", ""], rows),
    "",
  ].join("\n");
}
