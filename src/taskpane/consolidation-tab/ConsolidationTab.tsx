export default function ConsolidationTab() {
  return null;
}
