import check from '../../../locales/vi/check.json';
import dossier from '../../../locales/vi/dossier.json';
import form from '../../../locales/vi/form.json';
import papers from '../../../locales/vi/papers.json';
import { addVietnameseTexts } from './text.ts';

/** Importing this file gives the pages of a dossier their words. */
addVietnameseTexts({ ...check, ...dossier, ...form, ...papers });
