/** @jest-environment jsdom */
import { act } from "react";
import { createRoot } from "react-dom/client";
import { ChunkBoundary } from "../../../src/apps/taskpane/frame/ChunkBoundary";
import { part } from "../../../src/apps/taskpane/shared/part";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const Words = () => <p>there</p>;

async function shown(
  Part: React.ComponentType,
  Around: React.ComponentType<{ children: React.ReactNode }> = ChunkBoundary as never,
): Promise<HTMLElement> {
  const element = document.createElement("div");
  const root = createRoot(element, { onCaughtError: () => undefined });
  await act(async () =>
    root.render(
      <Around>
        <Part />
      </Around>,
    ),
  );
  return element;
}

describe("a part of the pane", () => {
  it("is fetched when it is first shown, and is there at once the next time", async () => {
    const load = jest.fn(async () => ({ default: Words }));
    const Part = part(load, <p>waiting</p>);
    expect(load).not.toHaveBeenCalled();
    expect((await shown(Part)).textContent).toBe("there");
    expect((await shown(Part)).textContent).toBe("there");
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("shows a placeholder meanwhile", async () => {
    const Part = part(() => new Promise<{ default: typeof Words }>(() => undefined), <p>waiting</p>);
    expect((await shown(Part)).textContent).toBe("waiting");
  });

  it("leaves what is around it where it is when it could not be fetched", async () => {
    const Part = part<object>(() => Promise.reject(new Error("down")));
    const Around = () => (
      <>
        <p>around</p>
        <Part />
      </>
    );
    const element = await shown(Around, ({ children }) => children);
    expect(element.querySelector("p")!.textContent).toBe("around");
    expect(element.querySelector("[role=alert]")!.textContent).toContain("这一页未能打开");
  });

  it("says so again when it cannot be fetched a second time", async () => {
    const load = jest.fn(() => Promise.reject<{ default: typeof Words }>(new Error("down")));
    const element = await shown(part(load));
    await act(async () => element.querySelector("button")!.click());
    expect([load.mock.calls.length, element.textContent]).toEqual([
      2,
      expect.stringContaining("这一页未能打开"),
    ]);
  });

  it("says when it could not be fetched, and is fetched again on a click", async () => {
    let isDown = true;
    const Part = part(async () => {
      if (isDown) throw new Error("down");
      return { default: Words };
    });
    const element = await shown(Part);
    expect(element.textContent).toContain("这一页未能打开");
    isDown = false;
    await act(async () => element.querySelector("button")!.click());
    expect(element.textContent).toBe("there");
  });
});
