import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { bodyOfError } from './error-table.ts';

const STATUS_OF_PARSER_ERROR: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what is not HTTP, where no framework runs yet, with the same headers as everything else. */
export function answerParserErrors(
  headers: Readonly<Record<string, string>>,
): (error: Error & { code?: string }, socket: Socket) => void {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return (error, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const status = STATUS_OF_PARSER_ERROR[error.code ?? ''] ?? 400;
    const body = bodyOfError('invalid');
    const head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}`;
    const content = `content-type: application/json; charset=utf-8\r\ncontent-length: ${body.length}\r\n`;
    socket.end(`${head}${content}connection: close\r\n\r\n${body}`);
  };
}
