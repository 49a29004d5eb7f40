/** What a file is to a browser. */
export type FileKind = 'page' | 'embed' | 'other';

export interface Header {
  name: string;
  value: string;
  kinds: readonly FileKind[];
  /** Whether an answer such as 404 carries it, too. */
  onErrors: boolean;
  /** For the web staff. */
  why: string;
}

/** How the address of each kind ends, as nginx reads it, too. The first that fits counts. */
export const ADDRESSES: Record<FileKind, RegExp> = {
  page: /(\/|\.html)$/,
  embed: /\/embed\.js$/,
  other: /\//,
};

export const KINDS: readonly FileKind[] = ['page', 'embed', 'other'];
const POWERFUL_FEATURES =
  'accelerometer camera display-capture geolocation gyroscope magnetometer microphone midi payment usb';

/** Only where every page of the host name is on https for good: browsers hold to it for a year. */
const HSTS: Header = {
  name: 'Strict-Transport-Security',
  value: 'max-age=31536000',
  kinds: KINDS,
  onErrors: true,
  why: '次からは、はじめから https で開かせる。',
};

/**
 * Every header that a host has to send, with its reason. Never `X-Frame-Options`: it knows no list of hosts.
 * `isHttpsOnly`: the host name is, and is to stay so.
 */
export const headers = (
  pagePolicy: string,
  hostOrigins: readonly string[],
  isHttpsOnly = false,
): Header[] => [
  ...(isHttpsOnly ? [HSTS] : []),
  {
    name: 'X-Content-Type-Options',
    value: 'nosniff',
    kinds: KINDS,
    onErrors: true,
    why: 'ファイルの種類を、ブラウザに推測させない。',
  },
  {
    name: 'Referrer-Policy',
    value: 'no-referrer',
    kinds: KINDS,
    onErrors: true,
    why: 'リンクの先に、どのページから来たかを知らせない。',
  },
  {
    name: 'Content-Security-Policy',
    value: `${pagePolicy}; frame-ancestors ${["'self'", ...hostOrigins].join(' ')}`,
    kinds: ['page'],
    onErrors: true,
    why: '回答を外へ送れなくする。埋め込めるのは、HOST_ORIGINS のサイトだけにする。',
  },
  {
    name: 'Content-Security-Policy',
    value: "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    kinds: ['embed', 'other'],
    onErrors: true,
    why: 'ページでないファイルを、ページとして開いても、何も動かないようにする。',
  },
  {
    name: 'Cache-Control',
    value: 'no-cache',
    kinds: ['page'],
    onErrors: false,
    why: '開くたびに、新しい版がないかを確かめる。',
  },
  {
    name: 'Cache-Control',
    value: 'public, max-age=3600',
    kinds: ['embed'],
    onErrors: false,
    why: '名前が変わらないので、1時間で確かめ直す。',
  },
  {
    name: 'Cross-Origin-Resource-Policy',
    value: 'same-site',
    kinds: ['page'],
    onErrors: false,
    why: 'ページの中身を、ほかのサイトに読み込ませない（iframe での埋め込みには関係しない）。',
  },
  {
    name: 'Cross-Origin-Resource-Policy',
    value: 'cross-origin',
    kinds: ['embed'],
    onErrors: false,
    why: '埋め込むサイトのページから、COEP を使うページからも、読み込めるようにする。',
  },
  {
    name: 'Cross-Origin-Embedder-Policy',
    value: 'require-corp',
    kinds: ['page'],
    onErrors: false,
    why: 'COEP を使うサイトは、これのあるページしか埋め込めない。',
  },
  {
    name: 'Permissions-Policy',
    value: POWERFUL_FEATURES.replace(/\S+/g, '$&=()').replaceAll(' ', ', '),
    kinds: ['page'],
    onErrors: false,
    why: 'カメラや位置情報などを、だれも使えなくする。',
  },
];

/** The kind of an address, which begins with `/`. */
export const kindOf = (address: string): FileKind =>
  KINDS.find((kind) => ADDRESSES[kind].test(address)) ?? 'other';
