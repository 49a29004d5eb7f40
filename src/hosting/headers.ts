/** What a file is to a browser. `hashed`: its name changes with its content. */
export type FileKind = 'page' | 'hashed' | 'embed' | 'other';

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
  hashed: /-[0-9a-f]{8}\.[a-z0-9]+$/,
  embed: /\/embed\.js$/,
  other: /\//,
};

const ALL: FileKind[] = ['page', 'hashed', 'embed', 'other'];
const POWERFUL_FEATURES =
  'accelerometer camera display-capture geolocation gyroscope magnetometer microphone midi payment usb';

/** Every header that a host has to send, with its reason. Never `X-Frame-Options`: it knows no list of hosts. */
export const headers = (pagePolicy: string, hostOrigins: readonly string[]): Header[] => [
  {
    name: 'X-Content-Type-Options',
    value: 'nosniff',
    kinds: ALL,
    onErrors: true,
    why: 'ファイルの種類を、ブラウザに推測させない。',
  },
  {
    name: 'Referrer-Policy',
    value: 'no-referrer',
    kinds: ALL,
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
    kinds: ['hashed', 'embed', 'other'],
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
    value: 'public, max-age=31536000, immutable',
    kinds: ['hashed'],
    onErrors: false,
    why: '中身が変われば名前も変わるので、1年間そのまま使う。ないファイルには付けない。',
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
    kinds: ['hashed', 'embed'],
    onErrors: false,
    why: 'ほかのサイトの枠の中でも、sandbox や COEP のある枠の中でも読み込めるようにする。',
  },
  {
    name: 'Access-Control-Allow-Origin',
    value: '*',
    kinds: ['hashed'],
    onErrors: false,
    why: 'sandbox の枠の中（オリジンなし）からも読み込めるようにする。だれにでも公開のファイルだけ。',
  },
  {
    name: 'Cross-Origin-Embedder-Policy',
    value: 'require-corp',
    kinds: ['page'],
    onErrors: false,
    why: 'COEP を使うサイトは、これのあるページしか埋め込めない。',
  },
  {
    name: 'Cross-Origin-Opener-Policy',
    value: 'same-origin',
    kinds: ['page'],
    onErrors: false,
    why: 'このページを開いたほかのサイトに、ウィンドウを触らせない。',
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
  ALL.find((kind) => ADDRESSES[kind].test(address)) ?? 'other';
