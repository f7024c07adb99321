/** What a page tells after it delivered. */
export interface DeliveryRun {
  ms: number;
  requests: number;
}

export interface Load {
  dossiers: number;
  /** Bytes of the one file of each; 0 for none. */
  fileSize: number;
}

/** Another run has other files: the province takes the same content only once. */
export interface NumberedLoad extends Load {
  run: number;
}
