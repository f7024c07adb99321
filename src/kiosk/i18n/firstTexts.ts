import drafts from '../../../locales/vi/drafts.json';
import feedback from '../../../locales/vi/feedback.json';
import fields from '../../../locales/vi/fields.json';
import frame from '../../../locales/vi/frame.json';
import home from '../../../locales/vi/home.json';
import outbox from '../../../locales/vi/outbox.json';
import procedure from '../../../locales/vi/procedure.json';
import search from '../../../locales/vi/search.json';
import settings from '../../../locales/vi/settings.json';
import slip from '../../../locales/vi/slip.json';
import tracking from '../../../locales/vi/tracking.json';
import trouble from '../../../locales/vi/trouble.json';

/** The Vietnamese words of all screens but those of an open dossier, part of the first script. */
export const firstTexts = {
  ...drafts,
  ...feedback,
  ...fields,
  ...frame,
  ...home,
  ...outbox,
  ...procedure,
  ...search,
  ...settings,
  ...slip,
  ...tracking,
  ...trouble,
};
