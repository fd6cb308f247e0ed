/** The most memory that this process had so far, in bytes. */
export function peak(): number;
/** Lets the peak begin anew, where the system can; elsewhere it stays that of all so far. */
export function forgetPeak(): void;
