import { campaignSchema, type Campaign } from "./schema";

/** Thrown for a campaign that breaks the schema; names each wrong field. */
export class InvalidCampaignError extends Error {
  constructor(
    readonly issues: readonly { readonly path: string; readonly code: string; readonly message: string }[],
  ) {
    super(issues.map((issue) => `${issue.path}: ${issue.message}`).join("; "));
    this.name = "InvalidCampaignError";
  }
}

/**
 * A campaign from parsed JSON.
 * @throws InvalidCampaignError with the path of each wrong field, such as `ledger.columns.3.title`.
 */
export function loadCampaign(json: unknown): Campaign {
  const result = campaignSchema.safeParse(json);
  if (result.success) return result.data;
  throw new InvalidCampaignError(
    result.error.issues.map((issue) => ({
      path: issue.path.join("."),
      code: issue.code,
      message: issue.message,
    })),
  );
}
