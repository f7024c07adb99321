import type { DossierFilter, DossierListing, QuarantinedEnvelope } from '../../ports/desk.ts';
import type { FeedbackPlace, KeptFeedback } from '../../ports/citizens.ts';
import type { OperatorDoors } from './operatorDoors.ts';

export interface Page<Item> {
  items: Item[];
  /** Where the next page begins; absent at the end. */
  next?: string;
}

const PAGE = 50;
const MOST_QUARANTINED = 200;

/** The list of dossiers, newest first; that it was looked at is on record, but not the words that were searched for. */
export async function viewDossiers(
  doors: OperatorDoors,
  filter: DossierFilter,
  before: number | undefined,
  actor: string,
): Promise<Page<DossierListing>> {
  const { text, communeCode: commune, status } = filter;
  const detail = {
    ...(text !== undefined && { searched: 'yes' }),
    ...(commune !== undefined && { commune }),
    ...(status !== undefined && { status }),
  };
  await doors.audit.add({ actor, action: 'dossiers.listed', subject: 'dossiers', detail });
  const found = await doors.desk.list(filter, before, PAGE + 1);
  const items = found.slice(0, PAGE);
  const last = items.at(-1);
  return { items, ...(found.length > PAGE && last && { next: `${last.position}` }) };
}

export async function viewQuarantine(doors: OperatorDoors, actor: string): Promise<QuarantinedEnvelope[]> {
  await doors.audit.add({ actor, action: 'quarantine.listed', subject: 'quarantine' });
  return doors.desk.listQuarantined(MOST_QUARANTINED);
}

export async function viewFeedback(
  doors: OperatorDoors,
  before: FeedbackPlace | undefined,
  actor: string,
): Promise<Page<KeptFeedback>> {
  await doors.audit.add({ actor, action: 'feedback.listed', subject: 'feedback' });
  const found = await doors.feedback.list(before, PAGE + 1);
  const items = found.slice(0, PAGE);
  const last = items.at(-1);
  return { items, ...(found.length > PAGE && last && { next: `${last.receivedAt}_${last.id}` }) };
}
