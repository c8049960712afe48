import type { ImportProblemCode, Read } from './importer.ts';

/** Tells a problem; of what it is about no more than a line. */
export const problemAt = (line: number, code: ImportProblemCode, detail: string): Read => ({
	kind: 'problem',
	problem: { line, code, detail: detail.trim().slice(0, 80) },
});
