import { Listeners } from "../../../../src/core/workbook";

describe("listeners", () => {
  it("hear every event in the order in which they joined, until they stop", () => {
    const heard: string[] = [];
    const listeners = new Listeners<number>();
    const stop = listeners.add((event) => heard.push(`first ${event}`));
    listeners.add((event) => heard.push(`second ${event}`));
    listeners.tell(1);
    stop();
    stop();
    listeners.tell(2);
    listeners.clear();
    listeners.tell(3);
    expect(heard).toEqual(["first 1", "second 1", "second 2"]);
  });

  it("may join and stop during an event", () => {
    const heard: string[] = [];
    const listeners = new Listeners();
    const stop = listeners.add(() => {
      heard.push("once");
      stop();
      listeners.add(() => heard.push("joined"));
    });
    listeners.add(() => heard.push("always"));
    listeners.tell();
    expect(heard).toEqual(["once", "always"]);
    listeners.tell();
    expect(heard).toEqual(["once", "always", "always", "joined"]);
  });
});
