import { serveSearch } from './serve-search.ts';

// Neither Dexie nor a schema: the first keystroke waits until this script was parsed and run.

// A browser holds back what a page says to a new thread until the page, busy with its first frame, has
// heard that it stands: by then the newest leaves are there.
serveSearch(globalThis, true);
