const mebibyte = 1024 * 1024;

/** Limits that kiosk and province both keep. Sizes in bytes. */
export const paperLimits = { files: 25, fileSize: 10 * mebibyte, dossierSize: 60 * mebibyte } as const;
