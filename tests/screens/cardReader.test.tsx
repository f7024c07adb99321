import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { swallowCardReader } from '../../src/kiosk/platform/cardReaderKeys.ts';
import { memoryApp } from './support/memoryApp.ts';
import { renderScreen } from './support/renderScreen.tsx';

const card = '038199000001|281234567|Hà Thị Mẫu|01011999|Nữ|Bản Đôn|01072021';

/** As a browser does it: what nobody prevents is written into the box. */
function typeInto(box: HTMLInputElement, keys: readonly string[]): void {
  for (const key of keys) {
    const goesOn = fireEvent.keyDown(box, { key });
    if (goesOn && key.length === 1) fireEvent.input(box, { target: { value: box.value + key } });
  }
}

describe('a reader of cards before the machine can read cards', () => {
  test('types into nothing: the box is as it was, its Enter presses nothing, and the screen says what to do', async () => {
    const app = memoryApp();
    await renderScreen(app, '/feedback');
    let keys = 0;
    const everyEightMs = () => (keys += 1) * 8;
    swallowCardReader(() => app.cardReader.setState({ refused: true }), everyEightMs);
    const box = screen.getByLabelText<HTMLInputElement>(/liên hệ|điện thoại/i);
    fireEvent.input(box, { target: { value: '0912' } });
    typeInto(box, [...card, 'Enter']);
    expect(box.value).toBe('0912');
    expect(await screen.findByText(/Máy này chưa đọc được thẻ căn cước/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Đã hiểu' }));
    await waitFor(() => expect(screen.queryByText(/Máy này chưa đọc được thẻ căn cước/)).toBeNull());
  });
});
