/** The officer's way of speaking to the units, zh-CN. */
export const mannersText = {
  title: "称呼和落款",
  kept: "只存在这台电脑上，用于报送提醒和退回单。",
  parts: { group: "群发称呼", unit: "单发称呼", signature: "落款" },
} as const;
