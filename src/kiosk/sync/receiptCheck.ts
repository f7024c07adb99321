import { receiptBytes, type SignedReceipt } from '../../contract/receipt.ts';
import type { ProvinceKey } from '../../contract/provinceKeys.ts';
import type { OutboxEntry } from '../records/outboxEntry.ts';
import type { Signatures } from '../ports/sealing.ts';

/** A receipt counts only if a pinned key signed it over this very id and digest (I2, S11). */
export async function isReceiptFor(
  entry: Pick<OutboxEntry, 'id' | 'digest'>,
  { receipt, kid, signature }: SignedReceipt,
  keys: readonly ProvinceKey[],
  signatures: Signatures,
): Promise<boolean> {
  if (receipt.id !== entry.id || receipt.digest !== entry.digest) return false;
  return signatures.verify(keys, kid, signature, receiptBytes(receipt));
}
