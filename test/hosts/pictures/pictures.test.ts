import { headBytes, lookAtPicture, maximumBytes } from "../../../src/hosts/pictures";
import { loadScaler } from "../../../src/hosts/pictures/scale-on-node";
import { jpeg } from "./jpeg";

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("what a file of a folder of pictures is", () => {
  it.each([
    ["前.jpg", "", "empty"],
    ["前.jpg", "hello", "broken"],
    ["前.jpg", "\0\0\0\x18ftypheic", "heic"],
    ["前.HEIC", "\0\0\0\x18ftypmif1", "heic"],
    ["前.jpg", "\0\0\0\x18ftypisom", "video"],
    ["前.avi", "RIFF", "video"],
    ["照片.zip", "PK\x03\x04", "archive"],
    ["照片.rar", "Rar!", "archive"],
    ["清单.xlsx", "PK\x03\x04", "not-a-picture"],
    ["说明.txt", "整治", "not-a-picture"],
  ])("%s that begins with %j: %s", async (name, head, trouble) => {
    expect(await lookAtPicture(name, bytesOf(head), head.length)).toEqual({ path: name, trouble });
  });

  it.each(["\xff\xd8\xff\xe0", "\x89PNG\r\n\x1a\n", "GIF89a", "BM12", "RIFF1234WEBP", "II*\0"])(
    "a picture, whatever it is called, that begins with %j",
    async (head) => {
      expect(await lookAtPicture("附件", bytesOf(head), 99)).toEqual({ path: "附件", takenOn: null });
    },
  );

  it("has the day on which it was taken, where that is a day", async () => {
    const dayOf = async (takenOn: string) => lookAtPicture("a.jpg", await jpeg({ takenOn }), 999);
    expect(await dayOf("2019:11:03 10:11:12")).toEqual({ path: "a.jpg", takenOn: "2019-11-03" });
    for (const none of ["0000:00:00 00:00:00", "2019:13:03 10:11:12", ""])
      expect(await dayOf(none)).toEqual({ path: "a.jpg", takenOn: null });
    const cut = (await jpeg({ takenOn: "2019:11:03 10:11:12" })).subarray(0, 90);
    expect(await lookAtPicture("a.jpg", cut, 90)).toEqual({ path: "a.jpg", takenOn: null });
  });

  it("is too large where no phone makes it", async () => {
    const found = await lookAtPicture("a.jpg", (await jpeg()).subarray(0, headBytes), maximumBytes + 1);
    expect(found).toEqual({ path: "a.jpg", trouble: "too-large" });
  });
});

describe("a picture scaled down for a page", () => {
  it("is turned as it was taken, never made larger, and refused where it is cut off", async () => {
    const scale = await loadScaler();
    expect(await scale(await jpeg({ orientation: 6 }))).toMatchObject({ width: 40, height: 60 });
    expect(await scale(await jpeg({ width: 1600, height: 1000 }))).toMatchObject({ width: 800, height: 500 });
    const whole = await jpeg({ width: 400, height: 400 });
    expect(await scale(whole.subarray(0, whole.length - 200))).toBe("broken");
    expect(await scale(bytesOf("hello"))).toBe("broken");
    expect(await scale(new Uint8Array())).toBe("broken");
  });
});
