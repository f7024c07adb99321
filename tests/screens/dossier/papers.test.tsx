import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ok, refused } from '../../../src/domain/basics/outcome.ts';
import type { PaperImages } from '../../../src/kiosk/ports/devices.ts';
import { plainImages } from '../../support/testDesk.ts';
import { sampleAnswers } from '../../support/sampleAnswers.ts';
import { expectAccessible } from '../support/expectAccessible.ts';
import { aDesk, arriveAt, choose, goOn, heading, openDossier, write, type OpenDossier } from './support/openDossier.ts';

const birth = '1.001193';
const certificate = /^Giấy chứng sinh/;
const aPicture = (name: string, ...bytes: number[]) =>
  new File([new Uint8Array([255, 216, 255, ...bytes])], name, { type: 'image/jpeg' });
const tasks = () =>
  within(document.querySelector<HTMLElement>('.tasks')!)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

async function openPapers(place = 'papers', images: Partial<PaperImages> = {}): Promise<OpenDossier> {
  const desk = await aDesk({ ports: { images: { ...plainImages, ...images } } });
  return openDossier(birth, {
    place,
    desk,
    fill: (session) =>
      Object.entries(sampleAnswers['birthRegistration']!).forEach(([id, answer]) => session.answer(id, answer)),
  });
}

const fileInput = () => document.querySelector<HTMLInputElement>('.attach input[type=file]')!;
const give = (...files: File[]) => fireEvent.change(fileInput(), { target: { files } });

async function openCertificate(images: Partial<PaperImages> = {}): Promise<OpenDossier> {
  const opened = await openPapers('papers', images);
  fireEvent.click(screen.getByRole('link', { name: certificate }));
  await arriveAt('Giấy chứng sinh');
  return opened;
}
async function openAttaching(images: Partial<PaperImages> = {}): Promise<OpenDossier> {
  const opened = await openCertificate(images);
  fireEvent.click(screen.getByLabelText(/^Chụp hoặc chọn tệp/));
  await waitFor(() => expect(fileInput()).toBeTruthy());
  return opened;
}

beforeEach(() => {
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${Math.random()}`);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
});

describe('the list of papers', () => {
  test('holds what this case needs, each with its state in words', async () => {
    const { container } = await openPapers();
    expect(heading().textContent).toBe('Giấy tờ kèm theo');
    expect(tasks().some((task) => /Giấy chứng sinh.*Chưa xong/.test(task ?? ''))).toBe(true);
    expect(tasks().some((task) => /Mang theo để cán bộ xem/.test(task ?? ''))).toBe(true);
    expect(screen.getByText(/loại giấy tờ không cần trong trường hợp này/)).toBeTruthy();
    await expectAccessible(container);
  });

  test('follows the answers: without a certificate on paper none is asked for', async () => {
    const { session } = await openPapers();
    session.answer('deskHasBirthCertificate', 'electronic');
    await waitFor(() => expect(tasks().some((task) => certificate.test(task ?? ''))).toBe(false));
  });

  test('asks what the province must be told, and takes nothing for granted', async () => {
    const { session, container } = await openPapers();
    goOn();
    expect((await screen.findByRole('alert')).textContent).toContain('Cần sửa 2 chỗ');
    choose(/Cán bộ đã số hóa/, 'Chưa');
    choose(/Có dùng lại giấy tờ điện tử/, 'Có');
    expect(session.store.getState().draft.flags).toMatchObject({ digitised: false, reusedPapers: true });
    await expectAccessible(container);
    goOn();
    await arriveAt('Kiểm tra trước khi nộp');
  });

  test('records why a database could not answer', async () => {
    const { session } = await openPapers();
    write(screen.getByLabelText(/Vì sao phải xin giấy tờ/), 'Mất mạng từ sáng');
    expect(session.store.getState().draft.flags.databaseUnavailable).toBe('Mất mạng từ sáng');
  });
});

describe('one paper', () => {
  test('must be said something of', async () => {
    const { container } = await openCertificate();
    expect(screen.getByText('Giấy tờ này thế nào?')).toBeTruthy();
    goOn('Xong giấy tờ này');
    expect((await screen.findByRole('alert')).textContent).toContain('Chưa chọn giấy tờ này thế nào');
    await expectAccessible(container);
  });

  test('is handed in on paper at the desk', async () => {
    await openCertificate();
    fireEvent.click(screen.getByLabelText(/^Nộp bản giấy tại quầy/));
    goOn('Xong giấy tờ này');
    await arriveAt('Giấy tờ kèm theo');
    expect(tasks().some((task) => /Giấy chứng sinh.*Nộp bản giấy/.test(task ?? ''))).toBe(true);
  });

  test('is waived only with a reason, which stays while one looks at the other choices', async () => {
    const { session } = await openCertificate();
    fireEvent.click(screen.getByLabelText(/^Không cần nộp/));
    goOn('Xong giấy tờ này');
    expect((await screen.findByRole('alert')).textContent).toContain('Ghi lý do không cần nộp');
    write(screen.getByLabelText('Vì sao không cần nộp?'), 'Đã tra cứu được');
    fireEvent.click(screen.getByLabelText(/^Chưa có/));
    fireEvent.click(screen.getByLabelText(/^Không cần nộp/));
    expect(await screen.findByLabelText('Vì sao không cần nộp?')).toHaveProperty('value', 'Đã tra cứu được');
    expect(session.store.getState().draft.papers).toContainEqual(
      expect.objectContaining({ state: 'notNeeded', reason: 'Đã tra cứu được' }),
    );
    goOn('Xong giấy tờ này');
    await arriveAt('Giấy tờ kèm theo');
  });

  test('that is said to be there needs a file', async () => {
    await openAttaching();
    goOn('Xong giấy tờ này');
    expect((await screen.findByRole('alert')).textContent).toContain('Chưa có tệp nào');
  });
});

describe('files', () => {
  test('are shown with a picture, their size and pages once they are safe', async () => {
    const { container, session } = await openAttaching();
    give(aPicture('mặt trước.jpg', 1), aPicture('mặt sau.jpg', 2));
    expect(await screen.findByText('mặt sau.jpg')).toBeTruthy();
    expect(await screen.findByAltText('mặt trước.jpg')).toBeTruthy();
    expect(screen.getAllByText('1 trang · 1 KB')).toHaveLength(2);
    expect(session.store.getState().draft.files).toHaveLength(2);
    await expectAccessible(container);
    goOn('Xong giấy tờ này');
    await arriveAt('Giấy tờ kèm theo');
    expect(tasks().some((task) => /Giấy chứng sinh.*Đã có 2 tệp/.test(task ?? ''))).toBe(true);
    expect(screen.getByText('Đã có 2/25 tệp, 0/60 MB.')).toBeTruthy();
  });

  test('let go of their pictures when the page is left (I7)', async () => {
    await openAttaching();
    give(aPicture('mặt trước.jpg', 1));
    const picture = await screen.findByAltText('mặt trước.jpg');
    goOn('Xong giấy tờ này');
    await arriveAt('Giấy tờ kèm theo');
    expect(URL.revokeObjectURL).toHaveBeenCalledWith(picture.getAttribute('src'));
  });

  test('are dropped onto the page as well', async () => {
    await openAttaching();
    const drop = Object.assign(new Event('drop', { bubbles: true }), { dataTransfer: { files: [aPicture('kéo vào.jpg', 3)] } });
    document.querySelector('.attach')!.dispatchEvent(drop);
    expect(await screen.findByText('kéo vào.jpg')).toBeTruthy();
  });

  test('say that they are being prepared', async () => {
    let finish = () => {};
    const prepare: PaperImages['prepare'] = (file, name) =>
      new Promise((resolve) => {
        finish = () => resolve(plainImages.prepare(file, name));
      });
    await openAttaching({ prepare });
    give(aPicture('to.jpg', 1));
    expect(await screen.findByText('Đang chuẩn bị to.jpg…')).toBeTruthy();
    finish();
    expect(await screen.findByText('Đã lưu to.jpg trên máy này')).toBeTruthy();
  });

  test.each([
    ['wrongType', /không phải ảnh hay PDF/],
    ['tooLarge', /to quá 10 MB/],
    ['unreadable', /Không mở được tệp/],
    ['empty', /Tệp rỗng/],
    ['passwordProtected', /có mật khẩu/],
    ['tooManyFiles', /đã đủ 25 tệp/],
    ['dossierTooLarge', /đã quá 60 MB/],
  ] as const)('that are refused (%s) say what to do, and do not stop the others', async (reason, words) => {
    const prepare: PaperImages['prepare'] = (file, name) =>
      name === 'hỏng.jpg' ? Promise.resolve(refused(reason)) : plainImages.prepare(file, name);
    await openAttaching({ prepare });
    give(aPicture('hỏng.jpg', 1), aPicture('tốt.jpg', 2));
    expect(await screen.findByText(words)).toBeTruthy();
    expect(await screen.findByText('tốt.jpg')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Đã hiểu' }));
    await waitFor(() => expect(screen.queryByText(words)).toBeNull());
  });

  test('that the disk refused say so', async () => {
    const { desk } = await openAttaching();
    desk.ports.drafts.saveWithFile = () => Promise.resolve(refused('full'));
    give(aPicture('mặt trước.jpg', 1));
    expect(await screen.findByText(/Ổ đĩa của máy đã đầy/)).toBeTruthy();
  });

  test('are taken off only after a yes', async () => {
    const { session } = await openAttaching();
    give(aPicture('mặt trước.jpg', 1));
    fireEvent.click(await screen.findByRole('button', { name: /^Bỏ\s*: mặt trước.jpg/ }));
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Bỏ tệp' }));
    await waitFor(() => expect(session.store.getState().draft.files).toEqual([]));
  });

  test('whose paper is not asked for any more are shown apart and called unsent', async () => {
    const { session } = await openAttaching();
    give(aPicture('mặt trước.jpg', 1));
    await screen.findByText('mặt trước.jpg');
    goOn('Xong giấy tờ này');
    await arriveAt('Giấy tờ kèm theo');
    session.answer('deskHasBirthCertificate', 'electronic');
    expect(await screen.findByText('Tệp đã chụp nhưng không còn cần')).toBeTruthy();
    expect(screen.getByText('mặt trước.jpg')).toBeTruthy();
  });
});

describe('the camera', () => {
  const withCamera = (getUserMedia: () => Promise<unknown>) =>
    Object.defineProperty(navigator, 'mediaDevices', {
      configurable: true,
      value: { getUserMedia, enumerateDevices: () => Promise.resolve([]) },
    });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'mediaDevices');
  });
  const named = (name: string) => Object.assign(new Error(name), { name });

  test.each([
    ['NotAllowedError', /không được phép dùng máy ảnh/],
    ['NotFoundError', /không có máy ảnh/],
    ['NotReadableError', /đang được chương trình khác dùng/],
  ])('that cannot be used (%s) says why and offers another way', async (name, words) => {
    withCamera(() => Promise.reject(named(name)));
    await openAttaching();
    fireEvent.click(screen.getByRole('button', { name: 'Chụp bằng máy ảnh' }));
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.getByLabelText('Chụp bằng ứng dụng máy ảnh của máy').getAttribute('capture')).toBe('environment');
  });

  test('goes out when the panel is closed', async () => {
    const stop = vi.fn();
    withCamera(() => Promise.resolve({ getTracks: () => [{ stop }] }));
    await openAttaching();
    fireEvent.click(screen.getByRole('button', { name: 'Chụp bằng máy ảnh' }));
    await screen.findByRole('button', { name: 'Chụp' });
    fireEvent.click(screen.getByRole('button', { name: 'Thôi, không chụp' }));
    await waitFor(() => expect(stop).toHaveBeenCalledOnce());
  });
});

test('what is kept of a file is what the session says', async () => {
  const prepare: PaperImages['prepare'] = () =>
    Promise.resolve(
      ok({ bytes: new Uint8Array([37, 80, 68, 70, 45]), mediaType: 'application/pdf', name: 'bản quét.pdf', pages: 3 }),
    );
  await openAttaching({ prepare });
  give(new File([new Uint8Array([37, 80, 68, 70, 45])], 'scan.pdf'));
  expect(await screen.findByText('bản quét.pdf')).toBeTruthy();
  expect(screen.getByText('3 trang · 1 KB')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Xem to/ })).toBeNull();
});
