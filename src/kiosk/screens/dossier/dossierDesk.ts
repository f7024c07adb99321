import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Assistance, DossierFlags } from '../../../domain/dossier/dossier.ts';
import { createUnreadable, type Unreadable } from '../../components/questions/typed/unreadable.ts';
import type { DraftSession } from '../../state/app.ts';

/**
 * What the person has said while this draft was open. The flags of a dossier are never defaulted: what stands in a fresh draft was
 * said by nobody, so it is asked for, and after an interruption it is asked again.
 */
export interface Said {
  begun: boolean;
  digitised?: DossierFlags['digitised'];
  reusedPapers?: DossierFlags['reusedPapers'];
  confirmedBy?: Assistance['confirmedBy'];
}

export interface DossierDesk {
  session: DraftSession;
  unreadable: Unreadable;
  said: Said;
}

export function createDossierDesk(session: DraftSession): DossierDesk {
  // A draft that was saved after its beginning has passed the first page.
  return { session, unreadable: createUnreadable(), said: { begun: session.store.getState().draft.revision > 0 } };
}

export const DossierDeskContext = createContext<DossierDesk | undefined>(undefined);

export function useDossierDesk(): DossierDesk {
  const desk = useContext(DossierDeskContext);
  if (!desk) throw new Error('a step of a dossier needs a DossierDeskContext.Provider above it');
  return desk;
}
