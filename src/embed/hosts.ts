import { HOSTS } from '../page-attributes';

/** The origins whose messages this page takes: its own, and those that the build named. */
export const hostsOf = ({ document, location }: Window): readonly string[] => [
  location.origin,
  ...(document.documentElement.getAttribute(HOSTS) ?? '').split(' ').filter(Boolean),
];
