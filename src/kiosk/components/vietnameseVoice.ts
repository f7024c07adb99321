/** The speech of this machine. Absent in some browsers; its list of voices often comes late. */
const speech = (): SpeechSynthesis | undefined => globalThis.speechSynthesis;

/** A local voice first: a remote one is silent without a line. */
export function findVietnameseVoice(): SpeechSynthesisVoice | undefined {
  const voices = (speech()?.getVoices() ?? []).filter(({ lang }) => /^vi\b/i.test(lang));
  return voices.find(({ localService }) => localService) ?? voices[0];
}

/** Answers how to stop listening. */
export function onVoicesChanged(listen: () => void): () => void {
  const source = speech();
  source?.addEventListener?.('voiceschanged', listen);
  return () => source?.removeEventListener?.('voiceschanged', listen);
}

/** Slower than the machine likes: it is read to people who listen in their second language. */
export function readAloud(text: string, voice: SpeechSynthesisVoice, onEnd: () => void): void {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = 0.85;
  utterance.onend = onEnd;
  utterance.onerror = onEnd;
  stopReading();
  speech()?.speak(utterance);
}

export function stopReading(): void {
  speech()?.cancel();
}
