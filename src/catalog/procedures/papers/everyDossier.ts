import type { PaperCase, RequiredPaper } from '../../../domain/procedure/procedure.ts';

/** Papers that do not depend on a case (trường hợp). */
export const everyDossier = (papers: RequiredPaper[]): PaperCase => ({ id: 'everyDossier', name: '', papers });
