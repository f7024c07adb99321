import { settleFiles, type FileDoors } from './settleFiles.ts';

const PAGE = 500;

/** At start-up: receives dossiers whose last file arrived just before a crash. Nobody may ever ask for that file again. */
export async function completeDossiers(doors: FileDoors): Promise<void> {
  for (let after = ''; ;) {
    const awaited = await doors.fileRecords.listAwaited(after, PAGE);
    await settleFiles(doors, awaited);
    if (awaited.length < PAGE) return;
    after = awaited.at(-1)?.sha256 ?? after;
  }
}
