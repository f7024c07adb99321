import { cleanup, render, screen } from '@testing-library/preact';
import { expect } from 'vitest';
import { showLanguage } from '../../../src/kiosk/i18n/text.ts';
import { KioskApp } from '../../../src/kiosk/screens/App.tsx';
import { forgetSearch } from '../../../src/kiosk/screens/search/searchMemory.ts';
import type { App } from '../../../src/kiosk/state/app.ts';

/** The whole kiosk at one address, as a person meets it: frame, route, screen. Resolves when the screen's title is there. */
export async function renderScreen(app: App, address = '/'): Promise<Element> {
  cleanup();
  forgetSearch();
  await showLanguage(app.settings.getState().language);
  history.replaceState(null, '', address);
  const { container } = render(<KioskApp app={app} />);
  expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
  return container;
}
