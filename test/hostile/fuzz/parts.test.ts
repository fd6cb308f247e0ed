import fc from "../../environment/fast-check";
import { mutateStructure, mutations } from "./mutations";
import { packageName, packages, survives } from "./packages";
import { limit, runs } from "./runs";

it(
  "packages with parts lost, renamed or exchanged are read, checked and patched, or refused",
  async () => {
    const files = await packages();
    const law = fc.asyncProperty(packageName, mutations, (name, changes) =>
      survives(mutateStructure(files.get(name)!, changes)),
    );
    await fc.assert(law, runs(1000));
  },
  limit,
);
