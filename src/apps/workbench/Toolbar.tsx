import { Button, makeStyles, Text, tokens, Tooltip } from "@fluentui/react-components";
import {
  ArrowDownload20Regular,
  DocumentAdd20Regular,
  DocumentPdf20Regular,
  FolderOpen20Regular,
  Lightbulb20Regular,
  Print20Regular,
} from "@fluentui/react-icons";
import { useRef } from "react";
import { acceptedFiles } from "../../hosts/files/endings";
import { workbenchText as text } from "../../words/localized/workbench";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  product: { marginRight: tokens.spacingHorizontalM, whiteSpace: "nowrap" },
  file: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    marginLeft: tokens.spacingHorizontalM,
    minWidth: 0,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  unsaved: { color: tokens.colorPaletteDarkOrangeForeground1, whiteSpace: "nowrap" },
});

interface ToolbarProps {
  readonly name: string;
  readonly dirty: boolean;
  readonly ready: boolean;
  readonly onOpen: (file: File) => void;
  readonly onCreate: () => void;
  readonly onSample: () => void;
  readonly onSave: () => void;
  readonly onPrint: (to: "paper" | "pdf") => void;
}

/** Opening, starting, saving and printing, and the name of what is open. */
export function Toolbar({ name, dirty, ready, onOpen, onCreate, onSample, onSave, onPrint }: ToolbarProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar} data-region="bar">
      <Text as="h1" weight="semibold" size={400} className={styles.product}>
        {text.product}
      </Text>
      <input
        ref={picker}
        type="file"
        hidden
        accept={acceptedFiles}
        aria-label={text.open}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onOpen(file);
          currentTarget.value = "";
        }}
      />
      <Tooltip content={text.openHint} relationship="description">
        <Button
          appearance="subtle"
          icon={<FolderOpen20Regular />}
          disabled={!ready}
          onClick={() => picker.current?.click()}
        >
          {text.open}
        </Button>
      </Tooltip>
      <Tooltip content={text.createHint} relationship="description">
        <Button appearance="subtle" icon={<DocumentAdd20Regular />} disabled={!ready} onClick={onCreate}>
          {text.create}
        </Button>
      </Tooltip>
      <Tooltip content={text.sampleHint} relationship="description">
        <Button appearance="subtle" icon={<Lightbulb20Regular />} disabled={!ready} onClick={onSample}>
          {text.sample}
        </Button>
      </Tooltip>
      <Tooltip content={text.saveHint} relationship="description">
        <Button appearance="subtle" icon={<ArrowDownload20Regular />} disabled={!ready} onClick={onSave}>
          {text.save}
        </Button>
      </Tooltip>
      <Tooltip content={text.printHint} relationship="description">
        <Button
          appearance="subtle"
          icon={<Print20Regular />}
          disabled={!ready}
          onClick={() => onPrint("paper")}
        >
          {text.print}
        </Button>
      </Tooltip>
      <Tooltip content={text.pdfHint} relationship="description">
        <Button
          appearance="subtle"
          icon={<DocumentPdf20Regular />}
          disabled={!ready}
          onClick={() => onPrint("pdf")}
        >
          {text.pdf}
        </Button>
      </Tooltip>
      <div className={styles.file}>
        <Text className={styles.name} title={name}>
          {name}
        </Text>
        {dirty && (
          <Text size={200} className={styles.unsaved}>
            ● {text.unsaved}
          </Text>
        )}
      </div>
    </header>
  );
}
