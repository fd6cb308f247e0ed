import type { Fact } from "../../facts";

/** The items of a list that is to be put right (废气…；废水…). Lives to the next 。 or line, over ；. */
export class Items {
  /** What is said of one item, which is not the whole while another is not done. */
  readonly rectified: Fact[] = [];
  /** An item is not done yet. */
  isOneUndone = false;
}
