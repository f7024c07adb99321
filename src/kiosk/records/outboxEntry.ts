import type { StatusChange } from '../../contract/changes.ts';
import type { MissingFile } from '../../contract/intake.ts';
import type { SignedReceipt } from '../../contract/receipt.ts';
import type { DeliveryState } from '../../domain/dossier/deliveryState.ts';
import type { DossierId, ManifestFile } from '../../domain/dossier/dossier.ts';
import type { PendingSlip } from '../../domain/dossier/pendingSlip.ts';
import type { Failure } from './failure.ts';

export interface OutboxEntry {
  id: DossierId;
  digest: string;
  /** Order of this device's work; never a clock (I6). */
  seq: number;
  state: DeliveryState;
  slip: PendingSlip;
  files: ManifestFile[];
  envelopeSize: number;
  /** Files that the province still lacks; absent until it said that it holds the envelope. Empty: only the receipt is missing. */
  missing?: MissingFile[];
  queuedAt: string;
  attempts: number;
  /** By `Clock.now()`; absent: as soon as there is a line. A time far in the future, as after a clock jump, counts as now. */
  nextTryAt?: number;
  failure?: Failure;
  receipt?: SignedReceipt;
  status?: StatusChange;
  /** The dossier that was submitted in place of this refused one. */
  replacedBy?: DossierId;
}
