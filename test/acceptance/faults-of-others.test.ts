import { describeOtherFaults, otherFaultPath } from "../environment/corpus";
import { fromOthers } from "./cases/from-others";
import { removeFolders } from "./cases/qingdan";
import { describeExpected } from "./describe-expected";

afterAll(removeFolders);

describeOtherFaults("files of other projects that were read wrongly", () => {
  describeExpected(
    "fault-of-others",
    Object.entries(fromOthers).map(([name, judge]) => ({
      name,
      holds: () => judge(otherFaultPath(name)),
    })),
  );
});
