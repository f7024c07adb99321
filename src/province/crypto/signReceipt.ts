import { receiptBytes } from '../../contract/receipt.ts';
import type { Signer, SignReceipt } from '../ports/signing.ts';

export function createReceiptSigner(signer: Signer): SignReceipt {
  return (receipt) => ({ receipt, kid: signer.kid, signature: signer.sign(receiptBytes(receipt)) });
}
