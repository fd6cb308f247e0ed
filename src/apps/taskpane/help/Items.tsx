import { useSharedStyles } from "../shared/styles";
import type { HelpItem } from "./sections";

/** What a section of 帮助 says: a list with a term before each item where there is one. */
export function Items({ items }: { readonly items: readonly HelpItem[] }) {
  const shared = useSharedStyles();
  return (
    <ul className={`${shared.list} ${shared.tight}`}>
      {items.map(({ term, note, lines, example }, at) => (
        <li key={at}>
          {term && (
            <p className={shared.text}>
              <strong>{term}</strong>
              {note && <span className={shared.quiet}> {note}</span>}
            </p>
          )}
          {lines.map((line) => (
            <p key={line} className={shared.text}>
              {line}
            </p>
          ))}
          {example && <p className={`${shared.text} ${shared.quiet}`}>{example}</p>}
        </li>
      ))}
    </ul>
  );
}
