import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SpeakerButton, type SpeakerButtonProps } from '../../src/kiosk/components/SpeakerButton.tsx';
import { vietnameseVoice } from '../../src/kiosk/platform/vietnameseVoice.ts';
import { AppContext } from '../../src/kiosk/state/useApp.ts';
import { silentDevices } from '../support/silentDevices.ts';
import { memoryApp } from './support/memoryApp.ts';

interface SpokenText {
  text: string;
  lang: string;
  rate: number;
  onend: () => void;
}

const spoken: SpokenText[] = [];
const listeners: (() => void)[] = [];
let voices: { lang: string; localService: boolean }[] = [];

/** Over the real voice of the machine. */
const show = (props: SpeakerButtonProps) =>
  render(
    <AppContext.Provider value={memoryApp({}, { devices: { ...silentDevices, voice: vietnameseVoice } })}>
      <SpeakerButton {...props} />
    </AppContext.Provider>,
  );

beforeEach(() => {
  spoken.length = 0;
  vi.stubGlobal('SpeechSynthesisUtterance', function (this: SpokenText, text: string) {
    this.text = text;
  });
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    speak: (utterance: SpokenText) => spoken.push(utterance),
    cancel: vi.fn(),
    addEventListener: (_: string, listen: () => void) => listeners.push(listen),
    removeEventListener: vi.fn(),
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the speaker button', () => {
  test('is absent on a machine without a Vietnamese voice', () => {
    voices = [{ lang: 'en-US', localService: true }];
    show({ text: 'Họ và tên' });
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('comes when the voices come late', async () => {
    voices = [];
    show({ text: 'Họ và tên' });
    voices = [{ lang: 'vi-VN', localService: true }];
    await vi.waitFor(() => expect(listeners.length).toBeGreaterThan(0));
    for (const listen of listeners) listen();
    expect(await screen.findByRole('button', { name: 'Nghe đọc' })).toBeTruthy();
  });

  test('reads slowly with a voice of this machine rather than one from the network, and can be stopped', async () => {
    voices = [
      { lang: 'vi-VN', localService: false },
      { lang: 'vi', localService: true },
    ];
    show({ text: 'Họ và tên', about: 'Họ và tên' });
    fireEvent.click(screen.getByRole('button', { name: /^Nghe đọc ?: Họ và tên$/ }));
    expect(spoken[0]).toMatchObject({ text: 'Họ và tên', lang: 'vi', rate: 0.85 });
    fireEvent.click(await screen.findByRole('button', { name: /^Dừng đọc/ }));
    expect(await screen.findByRole('button', { name: /^Nghe đọc/ })).toBeTruthy();
    expect(globalThis.speechSynthesis.cancel).toHaveBeenCalled();
  });
});
