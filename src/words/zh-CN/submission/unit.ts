/** A unit by its name; that there is none is said in one way. */
export function unitText(unit: string | null): string {
  return unit ?? "（未填单位）";
}

/** The unit with its town before it, once; so no line begins with what a village typed. */
export function townAndUnit({ town, unit }: { readonly town: string; readonly unit: string | null }): string {
  return unit?.startsWith(town) ? unit : town + unitText(unit);
}
