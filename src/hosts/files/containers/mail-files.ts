import { onceLoaded } from "../once-loaded";
import { isSystemFile } from "../system-files";
import { type HeldFile, safePath } from "./held-file";

const loadParser = onceLoaded(() => import("postal-mime"));

/** The attachments of a mail, each with its subject and sender; none where it has none. */
export async function mailFiles(file: HeldFile): Promise<HeldFile[]> {
  const { default: PostalMime } = await loadParser();
  const mail = await PostalMime.parse(file.bytes());
  const sender = [mail.subject, mail.from?.name].filter(Boolean).join(" ");
  const sent = mail.date === undefined ? NaN : Date.parse(mail.date);
  return mail.attachments.flatMap(({ filename, content, related }, index): HeldFile[] => {
    // Pictures that the text itself shows are no attachments.
    if (related && !filename) return [];
    const name = safePath(filename ?? `${index + 1}`);
    if (isSystemFile(name)) return [];
    return [
      {
        name: `${file.name}/${name}`,
        modified: Number.isNaN(sent) ? file.modified : sent,
        sender,
        bytes: () => bytesOf(content),
      },
    ];
  });
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
