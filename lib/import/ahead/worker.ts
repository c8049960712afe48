import { serveAhead } from './serve.ts';

serveAhead(globalThis);
