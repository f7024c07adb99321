import { nextDeliveryState } from '../../../domain/dossier/deliveryState.ts';
import type { DossierId } from '../../../domain/dossier/dossier.ts';
import type { Announcer } from '../../ports/windows.ts';
import type { Outbox } from '../../ports/storage.ts';

/** A person looked at what needed attention and wants it tried once more, as it is. */
export async function sendAgain({ outbox, announcer }: { outbox: Outbox; announcer: Announcer }, id: DossierId): Promise<void> {
  await outbox.update([id], ({ nextTryAt: _, ...entry }) => ({ ...entry, state: nextDeliveryState(entry.state, 'sendAgain') }));
  announcer.announce('outbox');
}
