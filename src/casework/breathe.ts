// Every JavaScript host has them; casework compiles without any host's types.
interface Port {
  onmessage: (() => void) | null;
  postMessage(message: null): void;
  close(): void;
}
declare const MessageChannel: new () => { readonly port1: Port; readonly port2: Port };

/**
 * Lets the page draw, take a key press and receive what the network brought, in the middle of long work. By a message, as browsers
 * make timers of a page that lies behind others wait for a second, and later for a minute.
 */
export const breathe = (): Promise<void> =>
  new Promise((done) => {
    const { port1: here, port2: there } = new MessageChannel();
    here.onmessage = () => {
      here.close();
      done();
    };
    there.postMessage(null);
  });
