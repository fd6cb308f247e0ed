/** The pictures of the selected row, en. */
export const rowPicturesText = {
  choose: "Choose pictures",
  stage: "Stage",
  stages: { before: "Before", during: "During", after: "After" },
  unsaid: "Stage not stated",
  hint: "Only the names of the files are kept. The pictures are neither uploaded nor changed.",
  listed: (count: number) => `Names kept: ${count}.`,
} as const;
