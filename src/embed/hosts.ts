/** Names the origins that may embed the form, on `<html>`, separated by spaces. Written by the build. */
export const HOSTS_ATTRIBUTE = 'data-hosts';

/** The origins whose messages this page takes: its own, and those that the build named. */
export const hostsOf = ({ document, location }: Window): readonly string[] => [
  location.origin,
  ...(document.documentElement.getAttribute(HOSTS_ATTRIBUTE) ?? '').split(' ').filter(Boolean),
];
