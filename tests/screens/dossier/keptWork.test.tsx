import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '../../../src/domain/dossier/draft.ts';
import { sampleAnswers } from '../../support/sampleAnswers.ts';
import { answerTo, openAll } from './support/allQuestions.ts';
import { arriveAt, goOn, group, openDossier, type OpenDossier } from './support/openDossier.ts';

/** What a person made is stored when it is made: a screen that goes away takes nothing with it. */

const birth = '1.001193';
const stored = async ({ desk, id }: Pick<OpenDossier, 'desk' | 'id'>): Promise<Draft> => (await desk.ports.drafts.find(id))!;
const aPicture = (name: string, ...bytes: number[]) => new File([new Uint8Array([255, 216, 255, ...bytes])], name);

async function openCertificate(): Promise<OpenDossier> {
  const opened = await openDossier(birth, {
    place: 'papers',
    fill: (session) =>
      Object.entries(sampleAnswers['birthRegistration']!).forEach(([id, answer]) => session.answer(id, answer)),
  });
  fireEvent.click(screen.getByRole('link', { name: /^Giấy chứng sinh/ }));
  await arriveAt('Giấy chứng sinh');
  fireEvent.click(screen.getByLabelText(/^Chụp hoặc chọn tệp/));
  await screen.findByRole('button', { name: 'Chụp bằng máy ảnh' });
  return opened;
}

beforeEach(() => {
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${Math.random()}`);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
  const pen = { beginPath() {}, moveTo() {}, lineTo() {}, stroke() {}, fillRect() {}, drawImage() {} };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as never);
  HTMLCanvasElement.prototype.setPointerCapture = () => {};
  let picture = 0;
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(aPicture('', (picture += 1))));
});
afterEach(() => vi.restoreAllMocks());

describe('pages that were photographed', () => {
  beforeEach(() =>
    Object.defineProperty(navigator, 'mediaDevices', {
      configurable: true,
      value: {
        getUserMedia: () => Promise.resolve(Object.assign(new MediaStream(), { getTracks: () => [{ stop: () => {} }] })),
        enumerateDevices: () => Promise.resolve([]),
      },
    }),
  );
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'mediaDevices');
  });

  const shoot = async (name = /^Chụp( trang \d)?$/) => {
    fireEvent.click(await screen.findByRole('button', { name }));
    await screen.findByRole('button', { name: 'Chụp thêm trang' });
  };
  const openCamera = async () => {
    const opened = await openCertificate();
    fireEvent.click(screen.getByRole('button', { name: 'Chụp bằng máy ảnh' }));
    return opened;
  };
  const shootTwo = async () => {
    const opened = await openCamera();
    await shoot();
    fireEvent.click(screen.getByRole('button', { name: 'Chụp thêm trang' }));
    await shoot();
    return opened;
  };

  test('are one file that is on the disk before anything is pressed', async () => {
    const opened = await shootTwo();
    await waitFor(async () =>
      expect((await stored(opened)).files).toEqual([expect.objectContaining({ name: 'Ảnh 1', pages: 2 })]),
    );
    const [file] = (await stored(opened)).files;
    expect(await opened.desk.ports.drafts.readFile(opened.id, file!.sha256)).toHaveLength(8);
  });

  test('stay when the paper is said to be done with the camera still open', async () => {
    const opened = await shootTwo();
    await waitFor(async () => expect((await stored(opened)).files).toHaveLength(1));
    goOn('Xong giấy tờ này');
    await arriveAt('Giấy tờ kèm theo');
    await waitFor(async () => expect((await stored(opened)).files).toMatchObject([{ pages: 2 }]));
  });

  test('stay when the screen goes away at once, and are there when the dossier is opened again', async () => {
    const opened = await openCamera();
    fireEvent.click(await screen.findByRole('button', { name: 'Chụp' }));
    await screen.findByRole('button', { name: 'Chụp thêm trang' });
    cleanup();
    await waitFor(async () => expect((await stored(opened)).files).toMatchObject([{ pages: 1 }]));
    const again = (await opened.app.openDraft(opened.id))!;
    await waitFor(() => expect(again.store.getState().draft.files).toHaveLength(1));
  });

  test('that were not good are taken off again, and leave no bytes behind', async () => {
    const opened = await shootTwo();
    await waitFor(async () => expect((await stored(opened)).files).toMatchObject([{ pages: 2 }]));
    const [both] = (await stored(opened)).files;
    fireEvent.click(screen.getByRole('button', { name: 'Chụp lại' }));
    await waitFor(async () => expect((await stored(opened)).files).toMatchObject([{ pages: 1 }]));
    expect(await opened.desk.ports.drafts.readFile(opened.id, both!.sha256)).toBeUndefined();
    fireEvent.click(await screen.findByRole('button', { name: 'Xong, dùng 1 trang' }));
    expect(await screen.findByText('Ảnh 1')).toBeTruthy();
  });

  test('and taken off all leave nothing', async () => {
    const opened = await openCamera();
    await shoot();
    await waitFor(async () => expect((await stored(opened)).files).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: 'Chụp lại' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Thôi, không chụp' }));
    await waitFor(async () => expect((await stored(opened)).files).toEqual([]));
  });

  test('go on in a second file when the first is full', async () => {
    const opened = await openCamera();
    const { join } = opened.desk.ports.images;
    opened.desk.ports.images.join = (pages, name) =>
      pages.length > 2 ? Promise.resolve({ ok: false, error: 'tooLarge' }) : join(pages, name);
    await shoot();
    for (let page = 2; page <= 3; page++) {
      fireEvent.click(screen.getByRole('button', { name: 'Chụp thêm trang' }));
      await shoot();
    }
    await waitFor(async () =>
      expect((await stored(opened)).files.map(({ pages }) => pages).sort((a, b) => a - b)).toEqual([1, 2]),
    );
    opened.desk.ports.images.join = join;
    expect(screen.queryByText(/Chưa nhận được/)).toBeNull();
  });
});

describe('a file that was chosen', () => {
  test('after the screen had gone home is in its dossier all the same', async () => {
    const opened = await openCertificate();
    const input = document.querySelector<HTMLInputElement>('.attach input[type=file]')!;
    cleanup();
    await waitFor(async () => expect(await opened.app.openDraft(opened.id)).not.toBe(opened.session));
    await (await opened.app.openDraft(opened.id))!.close();
    fireEvent.change(input, { target: { files: [aPicture('giấy chứng sinh.jpg', 1)] } });
    await waitFor(async () => expect((await stored(opened)).files).toMatchObject([{ name: 'giấy chứng sinh.jpg' }]));
  });

  test('is not written over by somebody who has opened the dossier again meanwhile', async () => {
    const opened = await openCertificate();
    const input = document.querySelector<HTMLInputElement>('.attach input[type=file]')!;
    cleanup();
    await waitFor(async () => expect(await opened.app.openDraft(opened.id)).not.toBe(opened.session));
    const again = (await opened.app.openDraft(opened.id))!;
    again.answer('requesterName', 'Hà Thị Mẫu');
    fireEvent.change(input, { target: { files: [aPicture('giấy chứng sinh.jpg', 1)] } });
    await waitFor(() => expect(again.store.getState().draft.files).toHaveLength(1));
    again.answer('requesterName', 'Hà Thị Mẫu Hai');
    await again.close();
    expect(await stored(opened)).toMatchObject({
      files: [{ name: 'giấy chứng sinh.jpg' }],
      answers: { requesterName: 'Hà Thị Mẫu Hai' },
    });
  });
});

describe('a signature', () => {
  const stroke = (canvas: Element) => {
    fireEvent.pointerDown(canvas, { pointerId: 1, buttons: 1, clientX: 5, clientY: 5 });
    fireEvent.pointerMove(canvas, { pointerId: 1, buttons: 1, clientX: 50, clientY: 20 });
    fireEvent.pointerUp(canvas, { pointerId: 1 });
  };
  const pad = () => group(/Người yêu cầu ký/);
  const canvas = () => pad().getByRole('img', { name: /Khung ký/ });
  const signatures = async (opened: Pick<OpenDossier, 'desk' | 'id'>) =>
    (await stored(opened)).files.filter(({ questionId }) => questionId === 'signed').map(({ sha256 }) => sha256);

  test('is kept with each stroke, as one picture, without a button being pressed', async () => {
    const opened = await openAll();
    stroke(canvas());
    await waitFor(() => expect(answerTo(opened, 'signed')).toMatch(/^[0-9a-f]{64}$/));
    const first = answerTo(opened, 'signed') as string;
    stroke(canvas());
    await waitFor(() => expect(answerTo(opened, 'signed')).not.toBe(first));
    expect(await signatures(opened)).toEqual([answerTo(opened, 'signed')]);
    expect(await opened.desk.ports.drafts.readFile(opened.id, first)).toBeUndefined();
    fireEvent.click(pad().getByRole('button', { name: 'Dùng hình này' }));
    expect(await pad().findByRole('button', { name: 'Ký lại' })).toBeTruthy();
  });

  test('stays when the screen goes away with the last stroke', async () => {
    const opened = await openAll();
    stroke(canvas());
    cleanup();
    await waitFor(async () => {
      const draft = await stored(opened);
      expect(draft.answers['signed']).toMatch(/^[0-9a-f]{64}$/);
      expect(draft.files.map(({ sha256 }) => sha256)).toContain(draft.answers['signed']);
    });
  });

  test('that is cleared is gone', async () => {
    const opened = await openAll();
    stroke(canvas());
    await waitFor(() => expect(answerTo(opened, 'signed')).toBeTruthy());
    fireEvent.click(within(canvas().parentElement!).getByRole('button', { name: 'Xóa, ký lại' }));
    await waitFor(() => expect(answerTo(opened, 'signed')).toBeUndefined());
    expect(await signatures(opened)).toEqual([]);
  });
});
