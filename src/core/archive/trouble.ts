/** Why a file is no picture that a document can show. */
export type Trouble = "not-a-picture" | "video" | "archive" | "heic" | "empty" | "broken" | "too-large";
