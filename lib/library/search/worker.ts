import { serveSearch } from './serve-search.ts';

// Neither Dexie nor a schema: the first keystroke waits until this script was parsed and run.

serveSearch(globalThis);
