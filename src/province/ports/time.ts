export interface Clock {
  /** Milliseconds since 1970: legal time. */
  now(): number;
}

export interface Chance {
  bytes(count: number): Uint8Array;
}
