import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLanguage } from '../history/use-journey';
import { speechOf } from '../i18n/readings';
import { language, t } from '../i18n/t';
import { languageOf } from '../texts/languages';
import { ruby } from './ruby';

function synthesis(): SpeechSynthesis | undefined {
  try {
    return window.speechSynthesis;
  } catch {
    // Extensions against fingerprints close it.
    return undefined;
  }
}

/** Only a voice on the device itself: others send what they read to a server. */
const findVoice = (lang: string): SpeechSynthesisVoice | undefined =>
  synthesis()
    ?.getVoices()
    .find((voice) => voice.localService && voice.lang.slice(0, 2) === lang.slice(0, 2));

function utter(text: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  return utterance;
}

/** Browsers load their voices late, and say so. */
function onVoices(listener: () => void): () => void {
  const speech = synthesis();
  speech?.addEventListener?.('voiceschanged', listener);
  return () => speech?.removeEventListener?.('voiceschanged', listener);
}

/**
 * Reads a question aloud where the device has a voice for it, and stops when the screen is left. Japanese words in a
 * translation are read by a Japanese voice, if there is one.
 */
export function ReadAloud({ texts }: { texts: readonly string[] }) {
  const [isSpeaking, setSpeaking] = useState(false);
  const { lang } = languageOf(useLanguage().language);
  const voice = useSyncExternalStore(
    onVoices,
    () => findVoice(lang),
    () => undefined,
  );
  useEffect(() => () => synthesis()?.cancel(), []);

  function toggle(): void {
    const speech = synthesis();
    speech?.cancel();
    setSpeaking(!isSpeaking);
    if (isSpeaking || !voice) return;
    const japanese = findVoice('ja') ?? voice;
    const stretches = speechOf(texts.join('\n'), language());
    stretches.forEach(({ text, isJapanese }, i) => {
      const utterance = utter(text, isJapanese ? japanese : voice);
      if (i === stretches.length - 1) utterance.onend = () => setSpeaking(false);
      speech?.speak(utterance);
    });
  }

  return (
    <div className="read-aloud">
      {voice && (
        <button className="button text" type="button" onClick={toggle}>
          {ruby(isSpeaking ? t('aloud.stop') : t('aloud.play'))}
        </button>
      )}
    </div>
  );
}
