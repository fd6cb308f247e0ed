import { comparedColumns, expectLinear } from "./growth";

describe("long adversarial texts", () => {
  it.each(comparedColumns)("in %s take time in proportion to their length", expectLinear);
});
