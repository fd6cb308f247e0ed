export default function TallyTab() {
  return null;
}
