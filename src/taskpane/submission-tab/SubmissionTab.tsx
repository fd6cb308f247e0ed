export default function SubmissionTab({ onOpen }: { readonly onOpen: (tab: "ledger" | "tally") => void }) {
  return <button onClick={() => onOpen("ledger")} />;
}
