import { WorkbookError } from "../../core/workbook";

const SLICE_BYTES = 4 * 1024 * 1024;
const AUTO_OPEN = "Office.AutoShowTaskpaneWithDocument";

type Starter<T> = (done: (result: Office.AsyncResult<T>) => void) => void;

function promised<T>(start: Starter<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    start((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new WorkbookError("unknown", { host: result.error.code }, { cause: result.error }));
    });
  });
}

/** The workbook as the bytes of an .xlsx file, slice by slice. */
export async function documentBytes(): Promise<Uint8Array> {
  const { document } = Office.context;
  const file = await promised<Office.File>((done) =>
    document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let i = 0; i < file.sliceCount; i++) {
      const slice = await promised<Office.Slice>((done) => file.getSliceAsync(i, done));
      bytes.set(slice.data as ArrayLike<number>, at);
      at += slice.size;
    }
    return bytes;
  } finally {
    // The host keeps two files open at most.
    file.closeAsync();
  }
}

/** Where the workbook is kept; null before it is first saved. */
export function documentAddress(): string | null {
  return Office.context.document.url || null;
}

/** Whether the pane opens by itself with this workbook. */
export function opensByItself(): boolean {
  return Office.context.document.settings.get(AUTO_OPEN) === true;
}

/** Writes it into the workbook; on failure it stays as it was. */
export async function setOpensByItself(on: boolean): Promise<void> {
  if (on === opensByItself()) return;
  const { settings } = Office.context.document;
  const put = (value: boolean) => (value ? settings.set(AUTO_OPEN, true) : settings.remove(AUTO_OPEN));
  put(on);
  try {
    await promised<unknown>((done) =>
      settings.saveAsync(done as (result: Office.AsyncResult<unknown>) => void),
    );
  } catch (error) {
    put(!on);
    throw error;
  }
}

/** Which Excel this is: program, platform and version. */
export function hostDescription(): string {
  const { host, platform, version } = Office.context.diagnostics;
  return `${host} ${platform} ${version}`;
}
