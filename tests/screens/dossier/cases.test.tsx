import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from '../support/expectAccessible.ts';
import { arriveAt, goOn, group, heading, openDossier } from './support/openDossier.ts';

describe('a procedure with several cases', () => {
  const legalAid = '2.000829';

  test('asks which is ours before the papers', async () => {
    const { container, session } = await openDossier(legalAid, { place: 'cases' });
    expect(heading().textContent).toBe('Bà con thuộc trường hợp nào?');
    await expectAccessible(container);
    fireEvent.click(group(/Trường hợp/).getByLabelText('Trẻ em'));
    expect(session.store.getState().draft.paperCaseIds).toEqual(['child']);
    goOn();
    await arriveAt('Giấy tờ kèm theo');
    expect(screen.getByText('Trường hợp của bà con:')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Đổi trường hợp' }).getAttribute('href')).toContain('/cases');
  });

  test('is one of them, and what only adds is ticked beside it', async () => {
    const { session } = await openDossier('2.002770', { place: 'cases' });
    const chosen = () => session.store.getState().draft.paperCaseIds;
    fireEvent.click(screen.getByRole('radio', { name: 'Học sinh bán trú' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Học sinh, học viên thuộc hộ nghèo' }));
    expect(chosen()).toEqual(['pupil', 'poorHousehold']);
    fireEvent.click(screen.getByRole('radio', { name: 'Học viên bán trú' }));
    expect(chosen()).toEqual(['learner', 'poorHousehold']);
  });

  test('of which several may be true takes several', async () => {
    const { session } = await openDossier('1.012223', { place: 'cases' });
    for (const box of screen.getAllByRole('checkbox')) fireEvent.click(box);
    expect(session.store.getState().draft.paperCaseIds).toEqual(['removal', 'replacement']);
  });

  test('that only adds asks for nothing more when it is not ours', async () => {
    await openDossier('1.001612', { place: 'cases' });
    expect(screen.getByRole('checkbox').closest('label')?.textContent).toContain('ủy quyền');
    goOn();
    await arriveAt('Giấy tờ kèm theo');
  });

  test('must be told one', async () => {
    await openDossier('1.004194', { place: 'cases' });
    goOn();
    expect((await screen.findByRole('alert')).textContent).toContain('Chọn ít nhất một trường hợp');
  });
});
