import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { findQuestionState } from '../../../src/domain/form/formState.ts';
import { aHome } from '../../support/samplePeople.ts';
import { arriveAt, goOn, group, openDossier, pick, write, type OpenDossier } from './support/openDossier.ts';

const home = 'requesterResidence';
const answerTo = ({ session }: OpenDossier, id = home) => findQuestionState(session.store.getState().form, id)?.answer;
const residence = () => group(/Nơi cư trú/);
const box = (name: string) => residence().getByRole('combobox', { name });
const offered = (name: string) =>
  within(screen.getByRole('listbox', { name }))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

async function open(): Promise<OpenDossier> {
  const opened = await openDossier('1.001193', { place: 'pages/requesterPapers' });
  await residence().findByRole('button', { name: 'Ở xã Pù Luông' });
  return opened;
}

describe('an address', () => {
  test('begins with the province of this desk, then its communes with this one on top', async () => {
    await open();
    fireEvent.click(box('Tỉnh, thành phố'));
    await waitFor(() => expect(offered('Tỉnh, thành phố')[0]).toBe('tỉnh Thanh Hóa'));
    expect(offered('Tỉnh, thành phố')).toHaveLength(34);
    pick(box('Tỉnh, thành phố'), 'thanh hoa');
    await waitFor(() => expect((box('Tỉnh, thành phố') as HTMLInputElement).value).toBe('tỉnh Thanh Hóa'));
    fireEvent.click(box('Xã, phường'));
    await waitFor(() => expect(offered('Xã, phường')[0]).toBe('xã Pù Luông'));
    expect(offered('Xã, phường').slice(1, 4)).toEqual(['xã An Nông', 'xã Ba Đình', 'xã Bá Thước']);
  });

  test.each(['Thủy', 'Thuỷ', 'thuy'])('finds Cẩm Thủy and Sơn Thủy by “%s”, whichever way the tone stands', async (typed) => {
    await open();
    pick(box('Tỉnh, thành phố'), 'Thanh Hoá');
    await waitFor(() => expect((box('Tỉnh, thành phố') as HTMLInputElement).value).toBe('tỉnh Thanh Hóa'));
    write(box('Xã, phường'), typed);
    await waitFor(() => expect(offered('Xã, phường')).toEqual(expect.arrayContaining(['xã Cẩm Thủy', 'xã Sơn Thủy'])));
  });

  test('keeps codes and names, and says the line that will be written', async () => {
    const opened = await open();
    fireEvent.click(residence().getByRole('button', { name: 'Ở xã Pù Luông' }));
    expect(document.activeElement).toBe(residence().getByLabelText(/Thôn, bản/));
    write(residence().getByLabelText(/Thôn, bản/), 'bản Đôn');
    expect(answerTo(opened)).toEqual(aHome('bản Đôn', '14956', 'xã Pù Luông'));
    expect(await screen.findByText('bản Đôn, xã Pù Luông, tỉnh Thanh Hóa')).toBeTruthy();
  });

  test('of another province clears the commune and keeps the village; an unlisted commune is written out', async () => {
    const opened = await open();
    fireEvent.click(residence().getByRole('button', { name: 'Ở xã Pù Luông' }));
    write(residence().getByLabelText(/Thôn, bản/), 'bản Đôn');
    pick(box('Tỉnh, thành phố'), 'nghe an');
    await waitFor(() =>
      expect(answerTo(opened)).toEqual({ provinceCode: '40', provinceName: 'tỉnh Nghệ An', village: 'bản Đôn' }),
    );
    write(await residence().findByRole('textbox', { name: 'Xã, phường' }), 'xã Con Cuông');
    expect(answerTo(opened)).toMatchObject({ communeName: 'xã Con Cuông', provinceCode: '40' });
  });

  test('without a commune leads to the box of the commune', async () => {
    await open();
    pick(box('Tỉnh, thành phố'), 'thanh hoa');
    goOn();
    const summary = await screen.findByRole('alert');
    fireEvent.click(within(summary).getByRole('link', { name: 'Nơi cư trú: Chưa chọn xã, phường' }));
    expect(document.activeElement).toBe(box('Xã, phường'));
  });

  test('that a list cannot hold is written in words, and changing one’s mind loses nothing', async () => {
    const opened = await openDossier('1.001193', {
      place: 'pages/motherPapers',
      fill: (session) => {
        session.answer('deskChildSituation', 'normal');
        session.answer('motherResidence', aHome('bản Lặn Ngoài', '14956', 'xã Pù Luông'));
      },
    });
    await arriveAt('Nơi ở và giấy tờ của người mẹ');
    const another = () => residence().getByLabelText(/^Địa chỉ khác/);
    fireEvent.click(another());
    write(await residence().findByLabelText('Ghi địa chỉ như trên giấy tờ'), 'xã Ban Công, huyện Bá Thước');
    expect(answerTo(opened, 'motherResidence')).toEqual({ historical: 'xã Ban Công, huyện Bá Thước' });
    fireEvent.click(another());
    expect(answerTo(opened, 'motherResidence')).toEqual(aHome('bản Lặn Ngoài', '14956', 'xã Pù Luông'));
    fireEvent.click(await residence().findByLabelText(/^Địa chỉ khác/));
    expect(answerTo(opened, 'motherResidence')).toEqual({ historical: 'xã Ban Công, huyện Bá Thước' });
  });

  test('given once is offered again for the next person of the family', async () => {
    const opened = await openDossier('1.001193', {
      place: 'pages/motherPapers',
      fill: (session) => {
        session.answer('deskChildSituation', 'normal');
        session.answer('requesterResidence', aHome('bản Lặn Ngoài', '14956', 'xã Pù Luông'));
        session.answer('childHometown', aHome('bản Đôn', '14956', 'xã Pù Luông'));
      },
    });
    await arriveAt('Nơi ở và giấy tờ của người mẹ');
    const [first, second] = residence().getAllByRole('button', { name: /như ở trang/ });
    expect(first?.textContent).toContain('bản Lặn Ngoài, xã Pù Luông, tỉnh Thanh Hóa');
    expect(second?.textContent).toContain('bản Đôn');
    fireEvent.click(first!);
    expect(answerTo(opened, 'motherResidence')).toEqual(aHome('bản Lặn Ngoài', '14956', 'xã Pù Luông'));
  });
});
