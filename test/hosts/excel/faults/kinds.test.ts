import { describeFaults } from "./describe-faults";
import { patches, start } from "./kinds-of-patches";

jest.setTimeout(1_800_000);

const changes = Object.entries(patches).map(
  ([name, patch]) => [name, async () => ({ start, patch })] as const,
);

describe("every kind of edit", () => {
  describeFaults(Object.fromEntries(changes));
});
