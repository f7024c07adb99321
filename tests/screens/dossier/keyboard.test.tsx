import { screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { press, tab, tabTo, typeKeys } from './support/keyboard.ts';
import { aDesk, arriveAt } from './support/openDossier.ts';
import { renderScreen } from '../support/renderScreen.tsx';

/** Takes the answer of a group of radios by its place: the first by the space bar, a later one by the arrows. */
function answer(question: string | RegExp, place = 0): void {
  tabTo(question, true);
  press(' ');
  for (let step = 0; step < place; step += 1) press('ArrowDown');
}
function fill(box: string | RegExp, text: string): void {
  tabTo(box);
  typeKeys(text);
}
function pickEntry(box: string | RegExp, text: string): void {
  fill(box, text);
  press('Enter');
}
async function goOn(title: string | RegExp): Promise<void> {
  tabTo(/^Tiếp tục/);
  press('Enter');
  await arriveAt(title);
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
}
async function homeHere(): Promise<void> {
  await screen.findAllByRole('button', { name: 'Ở xã Pù Luông' });
  tabTo('Ở xã Pù Luông');
  press('Enter');
}

test('a birth is registered with the keyboard alone, from the procedure to the slip', async () => {
  const { app } = await aDesk();
  await renderScreen(app, '/procedures/1.001193');
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  tabTo('Bắt đầu làm hồ sơ');
  press('Enter');
  await arriveAt('Trước khi điền tờ khai');
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));

  answer('Ai đang gõ máy?', 1);
  answer('Nộp hồ sơ bằng cách nào?');
  await goOn('Hỏi trước để biết cần giấy tờ gì');
  answer('Cháu thuộc trường hợp nào?');
  answer('Cháu sinh ở đâu?', 1);
  answer('Có Giấy chứng sinh không?');
  await goOn('Hỏi trước để biết cần giấy tờ gì');
  answer(/Cha mẹ của cháu/, 1);
  await screen.findByText(/Đã có giấy công nhận cha/);
  answer(/Đã có giấy công nhận cha/, 1);
  await goOn('Nơi nhận và người yêu cầu');

  fill(/tên người yêu cầu/, 'Lò Thị Piềng');
  press('Enter');
  typeKeys('2/8/1999');
  await goOn('Nơi ở và giấy tờ của người yêu cầu');
  await homeHere();
  typeKeys('bản Lặn Ngoài');
  fill('Số giấy tờ', '038199990012');
  pickEntry(/Quan hệ với người/, 'mẹ');
  await goOn('Cháu được khai sinh');

  fill('Họ, chữ đệm, tên', 'Lò Minh Khăm');
  tab();
  typeKeys('02/11/2026');
  answer('Giới tính');
  await screen.findByLabelText('Thái');
  answer('Dân tộc', 1);
  await goOn('Nơi sinh và quê quán');
  await homeHere();
  await homeHere();
  await goOn('Người mẹ');
  fill(/tên người mẹ/, 'Lò Thị Piềng');
  fill('Năm', '1999');
  await screen.findByLabelText('Thái');
  answer('Dân tộc', 1);
  await goOn('Nơi ở và giấy tờ của người mẹ');
  await screen.findAllByRole('button', { name: /như ở trang/ });
  tabTo(/bản Lặn Ngoài/);
  press('Enter');
  fill('Số giấy tờ', '038199990012');
  await goOn('Bản sao');
  answer(/bản sao/, 1);
  await goOn('Giấy tờ kèm theo');

  tabTo(/^Giấy chứng sinh/);
  press('Enter');
  await arriveAt('Giấy chứng sinh');
  answer('Giấy tờ này thế nào?', 1);
  tabTo('Xong giấy tờ này');
  press('Enter');
  await arriveAt('Giấy tờ kèm theo');
  answer(/Cán bộ đã số hóa/, 1);
  answer(/Có dùng lại giấy tờ điện tử/, 1);
  await goOn('Kiểm tra trước khi nộp');
  expect(screen.queryByText(/chỗ chưa xong/)).toBeNull();

  answer(/Ai đã nghe đọc lại/);
  tabTo(/^Nộp hồ sơ/);
  press('Enter');
  await arriveAt('Đã lưu hồ sơ trên máy này');
  expect(app.outbox.getState().entries).toHaveLength(1);
});
