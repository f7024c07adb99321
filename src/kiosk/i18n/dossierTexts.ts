import dossierVi from '../../../locales/dossier/vi.json';
import { addVietnameseTexts } from './text.ts';

/** Importing this file gives the pages of a dossier their words. */
addVietnameseTexts(dossierVi);
