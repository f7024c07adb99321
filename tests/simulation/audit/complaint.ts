/** An invariant of docs/sync.md that was seen broken. */
export type Invariant = 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6' | 'I7' | 'I9';

export interface Complaint {
  invariant: Invariant;
  /** The machine or the dossier that it is about. */
  about: string;
  says: string;
}

export type Complain = (invariant: Invariant, about: string, says: string) => void;
