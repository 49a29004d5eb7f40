/**
 * Runs `work` in a task of its own. Browsers draw first what a press has changed, so that it shows at once even where a
 * slow phone takes a while for the work. Not by a timer: those wait longer in a frame or tab out of sight.
 */
export function inNextTask(work: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    work();
  };
  port2.postMessage(null);
}
