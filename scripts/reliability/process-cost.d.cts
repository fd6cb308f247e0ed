/** The most memory that this process had so far, in bytes. */
export function peak(): number;
