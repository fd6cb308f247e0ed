import { Button } from "@fluentui/react-components";
import { materialsPaneText as text } from "../../../../words/zh-CN/pane/consolidation/materials";
import { useHandOver, xlsxType } from "../../shared/hand-over";
import { NoDownloads } from "../../shared/NoDownloads";
import { useSession } from "../../shared/use-session";
import type { Maker, Told } from "./use-making";

const kinds = {
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    button: text.saveWord,
  },
  xlsx: { type: xlsxType, button: text.saveWorkbook },
  zip: { type: "application/zip", button: text.saveArchive },
} as const;

interface SaveButtonProps {
  readonly maker: Maker;
  /** What people call it; its file is called so too, after the town. */
  readonly name: string;
  readonly day: string;
  readonly ending: keyof typeof kinds;
  readonly bytes: (told: Told, signal: AbortSignal) => Promise<Uint8Array>;
}

/** Makes a file and hands it over; only a workbook can be handed over where there are no downloads. */
export function SaveButton({ maker, name, day, ending, bytes }: SaveButtonProps) {
  const { town } = useSession().options.campaign;
  const { place } = useHandOver();
  if (!place && ending !== "xlsx") return <NoDownloads />;
  const { type, button } = kinds[ending];
  return (
    <Button
      disabledFocusable={maker.making !== null}
      onClick={() => void maker.make({ name, bytes, type, fileName: `${town}${name}_${day}.${ending}` })}
    >
      {button}
    </Button>
  );
}
