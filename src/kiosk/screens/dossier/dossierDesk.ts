import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createUnreadable, type Unreadable } from '../../components/questions/typed/unreadable.ts';
import type { DraftSession } from '../../state/app.ts';

export interface DossierDesk {
  session: DraftSession;
  unreadable: Unreadable;
}

export function createDossierDesk(session: DraftSession): DossierDesk {
  return { session, unreadable: createUnreadable() };
}

export const DossierDeskContext = createContext<DossierDesk | undefined>(undefined);

export function useDossierDesk(): DossierDesk {
  const desk = useContext(DossierDeskContext);
  if (!desk) throw new Error('a step of a dossier needs a DossierDeskContext.Provider above it');
  return desk;
}
