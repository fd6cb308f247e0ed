/** A mail to be looked over and sent by a person. */
export interface MailDraft {
  /** One line. */
  readonly subject: string;
  /** Plain text with `\n` between lines. */
  readonly body: string;
}

/** The workbook that goes with a mail. */
export interface MailAttachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}
