import type { Voice } from '../ports/devices.ts';

/** Slower than the machine likes: it is read to people who listen in their second language. */
const RATE = 0.85;

/** The speech of this machine. Absent in some browsers; its list of voices often comes late. */
const speech = (): SpeechSynthesis | undefined => globalThis.speechSynthesis;

/** A local voice first: a remote one is silent without a line. */
function findVoice(): SpeechSynthesisVoice | undefined {
  const voices = (speech()?.getVoices() ?? []).filter(({ lang }) => /^vi\b/i.test(lang));
  return voices.find(({ localService }) => localService) ?? voices[0];
}

export const vietnameseVoice: Voice = {
  isThere: () => findVoice() !== undefined,
  onChanged(listen) {
    const source = speech();
    source?.addEventListener?.('voiceschanged', listen);
    return () => source?.removeEventListener?.('voiceschanged', listen);
  },
  read(text, onEnd) {
    const voice = findVoice();
    if (!voice) return onEnd();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = RATE;
    utterance.onend = onEnd;
    utterance.onerror = onEnd;
    speech()?.cancel();
    speech()?.speak(utterance);
  },
  stop: () => speech()?.cancel(),
};
