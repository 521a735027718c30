/** What the exit codes of the command line say. */
export const exitCodes = { clean: 0, findings: 1, failed: 2, interrupted: 130 } as const;
