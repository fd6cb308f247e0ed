import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { emlDraft } from "../../../hosts/documents";
import type { SubmissionSummary } from "../../../core/submission";
import { attachText, mailText } from "../../../words/zh-CN/submission/messages";
import { submissionTabText as text } from "../../../words/zh-CN/pane/submission-tab";
import { useHandOver } from "../shared/hand-over";
import { NoDownloads } from "../shared/NoDownloads";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";
import { CopyBox } from "./CopyBox";

/** The mail that the workbook goes with: as a file with the workbook in it, or as texts to copy. */
export default function MailDraft({ summary }: { readonly summary: SubmissionSummary }) {
  const session = useSession();
  const shared = useSharedStyles();
  const { place, handOver } = useHandOver();
  const [isMaking, setMaking] = useState(false);
  const mail = mailText(summary, session.options.campaign);
  const makeEml = async () => {
    setMaking(true);
    try {
      const bytes = await session.port.bytes();
      const name = text.emlName(summary.fileName.replace(/\.xlsx$/, ""));
      const draft = emlDraft(mail, { name: summary.fileName, bytes });
      await handOver({ name, bytes: draft, type: "message/rfc822" }, text.emlSaved);
    } catch {
      session.tell(text.emlFailed, "error");
    } finally {
      setMaking(false);
    }
  };
  return (
    <section className={shared.card} aria-label={text.draft}>
      {place ? (
        <div>
          <Button disabledFocusable={isMaking} onClick={() => void makeEml()}>
            {text.makeEml}
          </Button>
        </div>
      ) : (
        <NoDownloads />
      )}
      <CopyBox label={text.subject} button={text.copySubject} value={mail.subject} rows={2} />
      <CopyBox label={text.body} button={text.copyBody} value={mail.body} rows={8} />
      <p className={`${shared.quiet} ${shared.text}`} style={{ whiteSpace: "pre-wrap" }}>
        {attachText(summary.fileName)}
      </p>
    </section>
  );
}
