import { parse } from 'node:path';
import type { Page } from 'playwright-core';
import type { Person } from './person.ts';
import type { PaperFile } from './noisyPapers.ts';
import { continueFrom } from './fillForm.ts';

/** Who types, and how it is filed. */
export async function sayWhoTypes(person: Person): Promise<void> {
  const { page, hand } = person;
  const typing = page.getByRole('group', { name: 'Ai đang gõ máy?' });
  await hand.choose(typing.getByRole('radio', { name: 'Cán bộ gõ giúp' }));
  const filing = page.getByRole('group', { name: 'Nộp hồ sơ bằng cách nào?' });
  await hand.choose(filing.getByRole('radio', { name: /^Nộp trực tiếp tại quầy này/ }));
  await continueFrom(person);
}

export const isAtPapers = ({ page }: Person): Promise<void> =>
  page.getByRole('heading', { level: 1, name: 'Giấy tờ kèm theo' }).waitFor();

/** Opens a paper, gives it its files and comes back to the list. */
export async function attachPaper(person: Person, paper: string | RegExp, files: readonly PaperFile[]): Promise<void> {
  const { page, hand } = person;
  await hand.press(page.getByRole('link', { name: paper }));
  await hand.choose(page.getByRole('radio', { name: /^Chụp hoặc chọn tệp/ }));
  for (const file of files) await chooseFile(person, file);
  await hand.press(page.getByRole('button', { name: 'Xong giấy tờ này' }));
  await isAtPapers(person);
}

/** Gives the machine a file, and waits until it has said that it keeps it. */
export async function chooseFile(person: Person, { path }: PaperFile): Promise<void> {
  await giveFile(person, path);
  await person.page.getByText(new RegExp(`^Đã lưu ${parse(path).name}\\.\\w+ trên máy này$`)).waitFor();
}

/** Through the browser's own chooser, as a finger opens it. */
export async function giveFile({ page, hand }: Person, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await hand.press(page.getByRole('button', { name: 'Chọn tệp hoặc bản quét' }));
  await chooser;
  await giveToFocusedBox(page, path);
}

/** As the browser itself does it when its chooser closes. (Playwright would carry the bytes through a script of the page.) */
async function giveToFocusedBox(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  await session.send('DOM.setFileInputFiles', { files: [path], objectId: result.objectId ?? '' });
  await session.detach();
}

/** The officer's two questions that the national portal asks of every dossier. */
export async function sayNothingIsDigitised({ page, hand }: Person): Promise<void> {
  for (const question of [/^Cán bộ đã số hóa/, /^Có dùng lại giấy tờ điện tử/]) {
    const group = page.getByRole('group', { name: question });
    await hand.choose(group.getByRole('radio', { name: /^(Chưa|Không)$/ }));
  }
}

/** Answers the last question and hands the dossier in. Answers the temporary code of the slip. */
export async function submit({ page, hand }: Person): Promise<string> {
  await page.getByRole('heading', { level: 1, name: 'Kiểm tra trước khi nộp' }).waitFor();
  await hand.choose(page.getByRole('radio', { name: 'Chính người nộp hồ sơ' }));
  await hand.press(page.getByRole('button', { name: /^Nộp hồ sơ/ }));
  return readCode(page);
}

/** Of the slip on the screen. */
export async function readCode(page: Person['page']): Promise<string> {
  const code = page.getByText(/CG-[2-9A-Z]{5}-[2-9A-Z]{5}/).first();
  await code.waitFor();
  return /CG-[2-9A-Z]{5}-[2-9A-Z]{5}/.exec((await code.textContent()) ?? '')?.[0] ?? '';
}
