/* The least a Node process can do for a stream: pass the bytes on. node raw-pipe.ts <port> <upstream port> */
import { Agent, createServer, request } from 'node:http';

const [, , port, upstream] = process.argv;
const agent = new Agent({ keepAlive: true, maxFreeSockets: 1024 });

createServer((incoming, response) => {
  const { method, url: path, headers } = incoming;
  const onward = request({ host: '127.0.0.1', port: upstream, method, path, headers, agent });
  onward.once('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.once('error', () => response.destroy());
  response.once('close', () => onward.destroy());
  incoming.pipe(onward);
}).listen({ port: Number(port), host: '127.0.0.1', backlog: 4096 });
