import { useEffect, useState } from 'preact/hooks';
import type { DossierId } from '../../../domain/dossier/dossier.ts';
import { useApp } from '../../state/useApp.ts';
import { createDossierDesk, type DossierDesk } from './dossierDesk.ts';

export type Opening = { state: 'opening' | 'missing' | 'failed' } | { state: 'open'; desk: DossierDesk };

/** The draft while its screens are shown. Leaving them closes it: what was typed is written and forgotten here (I7). */
export function useDraftSession(id: DossierId): [opening: Opening, again: () => void] {
  const app = useApp();
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    let desk: DossierDesk | undefined;
    setOpening({ state: 'opening' });
    app.openDraft(id).then(
      (session) => {
        if (!wanted) return void session?.close();
        desk = session && createDossierDesk(session);
        setOpening(desk ? { state: 'open', desk } : { state: 'missing' });
      },
      () => wanted && setOpening({ state: 'failed' }),
    );
    return () => {
      wanted = false;
      void desk?.session.close();
    };
  }, [app, id, tries]);
  return [opening, () => setTries(tries + 1)];
}
