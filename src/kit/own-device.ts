/** Whether a host is the device itself: no other device opens it, and no proxy is asked for it. */
export const isOwnDevice = ({ hostname }: URL): boolean =>
  /^(localhost|127\..*|\[::1\])$|\.localhost$/.test(hostname);
