import fc from "../../environment/fast-check";
import { mutatePart, mutations } from "./mutations";
import { packageName, packages, survives } from "./packages";
import { limit, runs } from "./runs";

it(
  "packages with XML changed are read, checked and patched, or refused",
  async () => {
    const files = await packages();
    const law = fc.asyncProperty(packageName, fc.nat(20), mutations, (name, which, changes) =>
      survives(mutatePart(files.get(name)!, which, changes)),
    );
    await fc.assert(law, runs(3000));
  },
  limit,
);
