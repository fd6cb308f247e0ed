import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { workbenchText as text } from "../../words/localized/workbench";

interface DiscardDialogProps {
  readonly isOpen: boolean;
  readonly name: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asks what becomes of unsaved work before another workbook takes its place. It closes before it goes: what it hid is shown again. */
export function DiscardDialog({ isOpen, name, onSave, onDiscard, onCancel }: DiscardDialogProps) {
  return (
    <Dialog open={isOpen} modalType="alert" onOpenChange={(_, { open }) => open || onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text.discardTitle}</DialogTitle>
          <DialogContent>{text.discardBody(name)}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onSave}>
              {text.saveFirst}
            </Button>
            <Button onClick={onDiscard}>{text.discard}</Button>
            <Button onClick={onCancel}>{text.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
