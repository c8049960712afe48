import type { Importer, Read } from './importer.ts';

/** A format whose lines begin with a tag, while one of its files is read. */
interface LineReader {
	/** What a line ends, and what is wrong with it; lines count from 1. */
	line(content: string, line: number): readonly Read[];
	/** What the end of the file ends. */
	end(): readonly Read[];
}

/** Reads a file line by line, and tells of each how far it is. */
export const importerOf = (begin: () => LineReader): Importer => ({
	*read(text, at) {
		const reader = begin();
		let line = 0;
		for (let from = 0; from <= text.length;) {
			const next = text.indexOf('\n', from);
			const end = next < 0 ? text.length : next;
			line += 1;
			yield* reader.line(text.slice(from, end), line);
			yield { kind: 'nothing' };
			at(end);
			from = end + 1;
		}
		yield* reader.end();
	},
});
