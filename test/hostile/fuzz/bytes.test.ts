import fc from "../../environment/fast-check";
import { mutateBytes, mutations } from "./mutations";
import { packageName, packages, survives } from "./packages";
import { limit, runs } from "./runs";

it(
  "packages with bytes changed are read, checked and patched, or refused",
  async () => {
    const files = await packages();
    const law = fc.asyncProperty(packageName, mutations, (name, changes) =>
      survives(mutateBytes(files.get(name)!, changes)),
    );
    await fc.assert(law, runs(3000));
  },
  limit,
);
