import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';

/** One message as it came over the wire. */
export interface ReceivedMail {
  readonly at: number;
  /** Every line that the client said, from its greeting to its last word. */
  readonly commands: readonly string[];
  /** The octets of the message, as they were sent. */
  readonly data: string;
}

export interface MailServer {
  readonly url: string;
  readonly mails: readonly ReceivedMail[];
  /** The next so many messages are refused for the time being. */
  refuse(count: number): void;
  stop(): Promise<void>;
}

/** A mail server on loopback that keeps what it is sent, octet by octet. Speaks SMTP (RFC 5321) without extensions. */
export async function startMailServer(): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const sockets = new Set<Socket>();
  let refusals = 0;
  const serve = (socket: Socket): void => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    const commands: string[] = [];
    let [text, data] = ['', null as string | null];
    const say = (line: string): void => void socket.write(`${line}\r\n`);
    const answer = (line: string): void => {
      commands.push(line);
      const verb = line.split(/[ :]/)[0]?.toUpperCase();
      if (verb === 'DATA') data = '';
      if (verb === 'MAIL' && refusals > 0) {
        refusals -= 1;
        say('451 later');
        return;
      }
      if (verb === 'QUIT') socket.end('221 bye\r\n');
      else say(verb === 'DATA' ? '354 go on' : '250 yes');
    };
    const take = (): void => {
      for (;;) {
        const end = data === null ? text.indexOf('\r\n') : text.indexOf('\r\n.\r\n');
        if (end < 0) return;
        const part = text.slice(0, end);
        text = text.slice(end + (data === null ? 2 : 5));
        if (data === null) answer(part);
        else {
          mails.push({ at: Date.now(), commands: [...commands], data: part });
          data = null;
          say('250 kept');
        }
      }
    };
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      text += chunk;
      take();
    });
    say('220 mail.test');
  };
  const server: Server = createServer(serve).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    mails,
    refuse: (count) => {
      refusals = count;
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
