import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { birthRegistration } from '../../src/catalog/forms/birthRegistration.ts';
import { textPartId } from '../../src/domain/translation/translation.ts';
import { screenLanguages } from '../../src/kiosk/i18n/languages.ts';
import { showLanguage } from '../../src/kiosk/i18n/text.ts';
import type { App, DraftSession } from '../../src/kiosk/state/app.ts';
import { sampleAnswers } from '../support/sampleAnswers.ts';
import { aDesk, openDossier } from './dossier/support/openDossier.ts';
import { addMadeUpLanguage, madeUp, madeUpTexts } from './support/madeUpLanguage.ts';
import { memoryApp } from './support/memoryApp.ts';
import { renderScreen } from './support/renderScreen.tsx';
import { deliveredDossier, queuedDossier, sampleEntries } from './support/sampleDossiers.ts';
import { findStrangeTexts } from './support/strangeTexts.ts';

let untranslated: string[];
beforeAll(() => {
  untranslated = addMadeUpLanguage();
});
afterAll(async () => {
  await showLanguage('vi');
  screenLanguages.delete(madeUp);
});

const aDeskThatSpeaksIt = async () => {
  const desk = await aDesk({ texts: (language, part) => (language === madeUp ? madeUpTexts(part) : undefined) });
  await desk.app.changeSettings({ language: madeUp });
  return desk;
};

function anAppWithDossiers(): App {
  const app = memoryApp({ entries: sampleEntries, settings: { language: madeUp } });
  app.loadTexts = (language, part) => app.texts.setState({ [textPartId(language, part)]: madeUpTexts(part) });
  return app;
}

/** What is neither translated, nor Vietnamese because it has no translation or is the law's own wording. Waits until it has gone. */
async function strangeTexts(): Promise<string[]> {
  await waitFor(() => {
    if (!document.body.textContent?.includes('⟦')) throw new Error('the language has not come yet');
    if (findStrangeTexts(document.body, untranslated).length > 0) throw new Error('perhaps not all of it');
  }).catch(() => undefined);
  return findStrangeTexts(document.body, untranslated);
}

describe('a language that is added as data alone', () => {
  test('is offered by its own name, beside the others', async () => {
    const app = memoryApp();
    await renderScreen(app);
    fireEvent.click(screen.getByRole('button', { name: '⟦Tiếng nghĩ ra⟧' }));
    await waitFor(() => expect(document.documentElement.lang).toBe(madeUp));
    expect(screen.getByRole('button', { name: 'Tiếng Việt' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'English' })).toBeTruthy();
    await renderScreen(app, '/settings');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '⟦Tiếng nghĩ ra⟧' }).checked).toBe(true);
  });

  test.each([
    '/',
    '/procedures',
    '/procedures?area=Hộ tịch',
    '/procedures/1.001193',
    '/procedures/2.002516',
    '/drafts',
    '/outbox',
    '/tracking',
    '/feedback',
    '/settings',
    '/settings/commune',
    '/nowhere',
  ])('is all that %s speaks', async (address) => {
    const { app } = await aDeskThatSpeaksIt();
    await renderScreen(app, address);
    expect(await strangeTexts()).toEqual([]);
  });

  test.each(['/outbox', `/outbox/${queuedDossier.id}`, `/outbox/${deliveredDossier.id}`])(
    'is all that %s speaks of dossiers that were sent',
    async (address) => {
      await renderScreen(anAppWithDossiers(), address);
      expect(await strangeTexts()).toEqual([]);
    },
  );

  test.each(['start', ...birthRegistration.pages.map(({ id }) => `pages/${id}`), 'papers', 'check'])(
    'is all that a birth speaks at %s',
    async (place) => {
      const desk = await aDeskThatSpeaksIt();
      await openDossier('1.001193', { place, desk, fill, begun: place !== 'start' });
      expect(await strangeTexts()).toEqual([]);
    },
  );

  test('is what faults are told in', async () => {
    const desk = await aDeskThatSpeaksIt();
    await openDossier('1.001193', { place: 'pages/child', desk });
    fireEvent.click(screen.getByRole('button', { name: /^⟦Tiếp tục/ }));
    await waitFor(() => expect(document.querySelector('[aria-invalid], .field-wrong')).toBeTruthy());
    expect(await strangeTexts()).toEqual([]);
  });

  test('leaves the slip Vietnamese', async () => {
    await renderScreen(anAppWithDossiers(), `/outbox/${queuedDossier.id}`);
    const slip = document.querySelector('article')!;
    expect(slip.lang).toBe('vi');
    expect(slip.textContent).not.toContain('⟦');
  });

  test('that a machine once chose and this release lacks is Vietnamese', async () => {
    await renderScreen(memoryApp({ settings: { language: 'xx' } }));
    expect(document.documentElement.lang).toBe('vi');
  });
});

describe('this walk', () => {
  test('would notice a word of English, and Vietnamese that has a translation', () => {
    const page = document.createElement('div');
    page.innerHTML = '<p>⟦Họ tên⟧. Full name</p><p lang="vi">Họ tên</p><p>Tiếp tục</p><button title="Close">⟦Đóng⟧</button>';
    expect(findStrangeTexts(page, untranslated)).toEqual(['⟦Họ tên⟧. Full name', 'Tiếp tục', 'title: Close']);
  });
});

const fill = (session: DraftSession) => {
  for (const [id, answer] of Object.entries(sampleAnswers['birthRegistration']!)) session.answer(id, answer);
};
