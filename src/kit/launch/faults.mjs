/** What a person at the keyboard can put right, said in one Japanese sentence instead of a stack. */

/**
 * The code of what was typed in wrong; the message is the sentence already.
 * @param {string} sentence
 */
export const inputFault = (sentence) => Object.assign(new Error(sentence), { code: 'EINPUT' });

/** @typedef {{ code?: string | undefined, pluginCode?: string | undefined, path?: string | undefined, message?: string | undefined }} Fault */

const ofPlace = (/** @type {Fault} */ { path, code }) =>
  `${path ?? 'このフォルダー'} に書き込めません（${code}）。書き込める場所に置くか、持ち主と権限を確かめてください。`;
const ofDisk = () =>
  'ディスクに空きがありません（部品に約500 MB、組み立てに約10 MB が要ります）。空きを作って、もう一度動かしてください。';
const ofNetwork = (/** @type {Fault} */ { code }) =>
  `部品の置き場所（npm の registry）に、つながりません（${code}）。ネットワークと、プロキシの設定（npm config get proxy）を確かめて、もう一度動かしてください。`;

/** @type {Record<string, (fault: Fault) => string>} */
const SENTENCES = {
  EINPUT: ({ message }) => message ?? '',
  EACCES: ofPlace,
  EPERM: ofPlace,
  EROFS: ofPlace,
  ENOSPC: ofDisk,
  EDQUOT: ofDisk,
  // npm, without a network, asks its own cache.
  ENOTCACHED: ofNetwork,
  ENOTFOUND: ofNetwork,
  EAI_AGAIN: ofNetwork,
  ECONNREFUSED: ofNetwork,
  ECONNRESET: ofNetwork,
  ENETUNREACH: ofNetwork,
  EHOSTUNREACH: ofNetwork,
  ETIMEDOUT: ofNetwork,
  ERR_SOCKET_TIMEOUT: ofNetwork,
};

/**
 * The sentence for an error of the system or of npm; undefined where it is a fault of the program, which has to be read whole.
 * @param {Fault} fault
 */
export function sentenceFor(fault) {
  // Vite wraps what went wrong in a plugin.
  const code = fault.pluginCode ?? fault.code ?? '';
  return Object.hasOwn(SENTENCES, code)
    ? SENTENCES[code]?.({ ...fault, code, message: fault.message })
    : undefined;
}

/**
 * Ends the process with 1 and a sentence on stderr where the action fails.
 * @param {() => Promise<void>} action
 */
export async function explainFaults(action) {
  try {
    await action();
  } catch (error) {
    console.error(sentenceFor(/** @type {Fault} */ (error)) ?? error);
    process.exit(1);
  }
}
