import type { z } from "zod";
import { reportContradictions, type ContradictionCode } from "./contradictions";
import { figureSources } from "./keys";
import { campaignSchema, type Campaign } from "./schema";

/** A wrong field: where, what is wrong in code, and what its sentence needs. */
export interface CampaignProblem {
  /** Such as `ledger.columns.3.title`; empty for the whole. */
  readonly path: string;
  readonly code: ContradictionCode | ShapeCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What is wrong with a field by itself. */
export type ShapeCode = Exclude<z.core.$ZodIssue["code"], "custom">;

/** Thrown for a campaign that breaks the schema or contradicts itself; names each wrong field. */
export class InvalidCampaignError extends Error {
  constructor(readonly issues: readonly CampaignProblem[]) {
    super(issues.map(({ path, code }) => `${path}: ${code}`).join("; "));
    this.name = "InvalidCampaignError";
  }
}

const consistentSchema = campaignSchema.superRefine((campaign, context) => {
  if (context.issues.length > 0) return;
  reportContradictions(campaign, (path, code, params = {}) =>
    context.addIssue({ code: "custom", path: [...path], params: { code, params }, message: code }),
  );
});

function paramsOf(issue: z.core.$ZodIssue): CampaignProblem["params"] {
  switch (issue.code) {
    case "invalid_type":
      return { expected: issue.expected };
    case "too_small":
      return { of: issue.origin, limit: Number(issue.minimum) };
    case "too_big":
      return { of: issue.origin, limit: Number(issue.maximum) };
    case "invalid_value":
      return { values: issue.values.map(String).join("、") };
    case "invalid_format":
      return { format: issue.format };
    case "invalid_union":
      return { values: figureSources.join("、") };
    case "unrecognized_keys":
      return { keys: issue.keys.join("、") };
    default:
      return {};
  }
}

function problemOf(issue: z.core.$ZodIssue): CampaignProblem {
  const path = issue.path.map(String).join(".");
  const isMissing = issue.code === "invalid_type" || issue.code === "invalid_value";
  if (isMissing && issue.input === undefined) return { path, code: "invalid_type", params: { expected: "" } };
  if (issue.code !== "custom") return { path, code: issue.code, params: paramsOf(issue) };
  return { path, ...(issue.params as Pick<CampaignProblem, "code" | "params">) };
}

/**
 * A campaign from parsed JSON.
 * @throws InvalidCampaignError with the path of each wrong field, such as `ledger.columns.3.title`.
 */
export function loadCampaign(json: unknown): Campaign {
  const { campaign, problems } = checkCampaign(json);
  if (campaign === null) throw new InvalidCampaignError(problems);
  return campaign;
}

export type CheckedCampaign =
  | { readonly campaign: Campaign; readonly problems: readonly [] }
  | { readonly campaign: null; readonly problems: readonly CampaignProblem[] };

/** A campaign from parsed JSON, or what is wrong with it. */
export function checkCampaign(json: unknown): CheckedCampaign {
  const result = consistentSchema.safeParse(json, { reportInput: true });
  if (result.success) return { campaign: result.data, problems: [] };
  return { campaign: null, problems: result.error.issues.map(problemOf) };
}

/** The same from the text of a file; null where that is no JSON. */
export function checkCampaignText(text: string): CheckedCampaign | null {
  try {
    return checkCampaign(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return null;
  }
}
