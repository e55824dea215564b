/** As on phones, by a message: a page that nobody looks at has its timers slowed down to a second. */
export const otherWork = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
