import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What processes wrote, as strace saw it: bytes by where they went, and files opened for writing. */
export type Written = {
  to: Map<string, Buffer>;
  opened: Set<string>;
  /** Sockets between the processes of the product, by the path that one of them listens on. */
  seats: Set<string>;
};

const traced = 'openat,open,creat,write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendmmsg';

/** The words before a command that make strace write each process's calls into `folder`. */
export function straceWords(folder: string): string[] {
  return [
    ...['-f', '-ff', '-D', '-yy', '-q', '-s', '70000', '--seccomp-bpf'],
    ...['-e', `trace=${traced},copy_file_range,sendfile,splice,connect,accept,accept4`],
    ...['-e', 'signal=none', '-o', join(folder, 'trace')],
  ];
}

const call = /^(\w+)\((\d+)<((?:[^<>]|<[^<>]*>)*)>, /;
const openedFor = /^(?:openat\(.*?, |open\(|creat\()"((?:[^"\\]|\\.)*)", (\S+)/;
const seatCalls = [
  /^connect\(\d+<(UNIX-STREAM:\[\d+)[^>]*>.*sun_path="[^"]*\/\d+\.sock"/,
  /^accept4?\(\d+<UNIX-STREAM:\[[^\]]*\/\d+-\d+\.sock[^\]]*\]>.* = \d+<(UNIX-STREAM:\[\d+)/,
];
const quoted = /"((?:[^"\\]|\\[\s\S])*)"/g;

/** Reads the files that strace wrote. Bytes for one place stay in their order. */
export function readTraces(folder: string): Written {
  const to = new Map<string, Buffer[]>();
  const opened = new Set<string>();
  const seats = new Set<string>();
  for (const name of readdirSync(folder)) {
    for (const line of linesOf(readFileSync(join(folder, name)))) {
      const [, path = '', flags = ''] = openedFor.exec(line) ?? [];
      const isWriting = /O_WRONLY|O_RDWR|O_CREAT|O_TRUNC/.test(flags) || line.startsWith('creat');
      if (path !== '' && isWriting) opened.add(path);
      for (const shape of seatCalls) {
        const seat = shape.exec(line)?.[1];
        if (seat) seats.add(seat);
      }
      const [head, , , place = ''] = call.exec(line) ?? [];
      if (head === undefined || /^(open|connect|accept)/.test(line)) continue;
      const strings = [...line.slice(head.length).matchAll(quoted)].map(([, text = '']) => text);
      const key = `${name} ${place}`;
      to.set(key, [...(to.get(key) ?? []), ...strings.map(unescapeC)]);
    }
  }
  return { opened, seats, to: new Map([...to].map(([key, parts]) => [key, Buffer.concat(parts)])) };
}

/** strace writes ASCII only; a whole file may be longer than a string may be. */
function* linesOf(bytes: Buffer): Generator<string> {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from);
    const to = end === -1 ? bytes.length : end;
    yield bytes.toString('latin1', from, to);
    from = to + 1;
  }
}

const letters: Record<string, number> = { n: 10, t: 9, r: 13, v: 11, f: 12, a: 7, b: 8, e: 27 };

/** Bytes from a string as C writes it. */
function unescapeC(text: string): Buffer {
  const plain = text.replace(/\\([0-7]{1,3}|x[0-9a-f]{2}|[\s\S])/g, (_whole, code: string) => {
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 255);
    if (/^x./.test(code)) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    const letter = letters[code];
    return letter === undefined ? code : String.fromCharCode(letter);
  });
  return Buffer.from(plain, 'latin1');
}
