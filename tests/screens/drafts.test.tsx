import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { refused } from '../../src/domain/basics/outcome.ts';
import { paths } from '../../src/kiosk/screens/paths.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { memoryApp } from './support/memoryApp.ts';
import { renderScreen } from './support/renderScreen.tsx';
import { sampleDrafts } from './support/sampleDossiers.ts';

const discard = () => fireEvent.click(screen.getByRole('button', { name: /^Bỏ hồ sơ này ?: Đăng ký khai sinh/ }));

describe('the drafts', () => {
  test('are opened where the person was', async () => {
    const container = await renderScreen(memoryApp({ drafts: sampleDrafts }), '/drafts');
    const resume = screen.getByRole('link', { name: /^Làm tiếp ?: Đăng ký khai sinh/ });
    expect(resume.getAttribute('href')).toBe(paths.draft('0123456789abcdef0123456789abcdef'));
    expect(screen.getByText(/1 tệp giấy tờ/)).toBeTruthy();
    await expectAccessible(container);
  });

  test('are thrown away only after a second yes (I4)', async () => {
    const app = memoryApp({ drafts: sampleDrafts });
    await renderScreen(app, '/drafts');
    discard();
    await screen.findByRole('dialog', { name: 'Bỏ hồ sơ làm dở này?' });
    fireEvent.click(screen.getByRole('button', { name: 'Không, giữ lại' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(app.drafts.getState().drafts).toHaveLength(2);
    discard();
    fireEvent.click(await screen.findByRole('button', { name: 'Bỏ hồ sơ' }));
    await waitFor(() => expect(app.drafts.getState().drafts).toHaveLength(1));
  });

  test('stay, and say so, when they could not be thrown away', async () => {
    await renderScreen(
      memoryApp({ drafts: sampleDrafts }, { discardDraft: () => Promise.resolve(refused('unavailable')) }),
      '/drafts',
    );
    discard();
    fireEvent.click(await screen.findByRole('button', { name: 'Bỏ hồ sơ' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Chưa bỏ được hồ sơ');
  });

  test('lead to the procedures when there are none', async () => {
    const container = await renderScreen(memoryApp(), '/drafts');
    expect(screen.getByRole('link', { name: 'Làm thủ tục' }).getAttribute('href')).toBe('/procedures');
    await expectAccessible(container);
  });
});
