/** Version of the wire protocol. The province serves kiosks one version older and newer. */
export const PROTOCOL_VERSION = 1;

/** Bounds of the wire, checked before anything is parsed. Sizes in bytes. */
export const limits = {
  envelope: 512 * 1024,
  /** Header of an envelope: 25 files take 3 kB. */
  header: 16 * 1024,
  /** Inflated content of an envelope. */
  dossier: 2 * 1024 * 1024,
  /** Inflated contents of a batch together; 200 dossiers of an ordinary day take one megabyte. */
  dossiers: 16 * 1024 * 1024,
  batch: 8 * 1024 * 1024,
  batchEnvelopes: 500,
  file: 10 * 1024 * 1024,
  files: 25,
  dossierFiles: 60 * 1024 * 1024,
  json: 64 * 1024,
} as const;

export const mediaTypes = {
  envelopes: 'application/vnd.cuaban.envelopes',
  tusPatch: 'application/offset+octet-stream',
  problem: 'application/problem+json',
} as const;
