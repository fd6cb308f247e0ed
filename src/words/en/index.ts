import type { Localized } from "../words";
import { dueText } from "./day";
import { findingMending, findingMessage, findingReason, findingTitle } from "./findings";
import { lossSentence, obstacleSentence } from "./fixes";
import { autoOpenText } from "./pane/auto-open";
import { campaignText } from "./pane/campaign-choice";
import { changeText } from "./pane/changes";
import { doneSentence } from "./pane/done";
import { errorSentence, undoRefused } from "./pane/errors";
import { answerText as findingAnswerText } from "./pane/finding-answer";
import { firstRunText } from "./pane/first-run";
import { paneText } from "./pane/frame";
import { helpText } from "./pane/help";
import { ledgerText } from "./pane/ledger-tab";
import { moreText } from "./pane/more";
import { answerText } from "./pane/number-answers";
import { openingText } from "./pane/opening";
import { previewText } from "./pane/preview";
import { progressKinds, rowFieldsText } from "./pane/row-fields";
import { rowFormText } from "./pane/row-form";
import { rowPicturesText } from "./pane/row-pictures";
import { gateOffers, startFailure } from "./pane/starting";
import { joined, labelled, listed } from "./sentence";
import { closureStateText } from "./submission/closure";
import { closurePartsText, closurePartText } from "./submission/closure-parts";
import { workbenchText } from "./workbench";

/** English: the frame of the pane, 清单, 帮助, errors and the bar of the workbench. */
export const words: Localized = {
  day: { dueText },
  findings: { findingMending, findingMessage, findingReason, findingTitle },
  fixes: { lossSentence, obstacleSentence },
  sentence: { joined, labelled, listed },
  "pane/auto-open": { autoOpenText },
  "pane/campaign-choice": { campaignText },
  "pane/changes": { changeText },
  "pane/done": { doneSentence },
  "pane/errors": { errorSentence, undoRefused },
  "pane/finding-answer": { answerText: findingAnswerText },
  "pane/first-run": { firstRunText },
  "pane/frame": { paneText },
  "pane/help": { helpText },
  "pane/ledger-tab": { ledgerText },
  "pane/more": { moreText },
  "pane/number-answers": { answerText },
  "pane/opening": { openingText },
  "pane/preview": { previewText },
  "pane/row-fields": { progressKinds, rowFieldsText },
  "pane/row-form": { rowFormText },
  "pane/row-pictures": { rowPicturesText },
  "pane/starting": { gateOffers, startFailure },
  "submission/closure": { closureStateText },
  "submission/closure-parts": { closurePartsText, closurePartText },
  workbench: { workbenchText },
};
