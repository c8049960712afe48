import { makeImportDraft } from './draft.ts';
import type { Importer, Read } from './importer.ts';
import { recordOf } from './nbib/record.ts';
import { problemAt } from './problem.ts';
import { importerOf } from './tagged-lines.ts';

/** A tag takes four columns, a hyphen and a space follow; what is indented goes on. */
const TAG = /^([A-Z]{2,4}) {0,2}-(?: (.*))?$/u;

interface Open {
	line: number;
	lines: [tag: string, value: string][];
}

const made = ({ line, lines }: Open): Read[] => {
	const result = makeImportDraft(recordOf(lines));
	if ('refused' in result) {
		return [problemAt(line, result.refused, result.detail ?? '')];
	}
	const paper: Read = { kind: 'paper', paper: { draft: result.draft, line } };
	return result.cut ? [problemAt(line, 'cut', result.draft.id), paper] : [paper];
};

/** One reading: the record that is open. */
class Reading {
	#open: Open | undefined;

	line(content: string, line: number): Read[] {
		const [, tag, value = ''] = TAG.exec(content.trimEnd()) ?? [];
		if (tag === 'PMID') {
			const before = this.end();
			this.#open = { line, lines: [[tag, value]] };
			return before;
		}
		if (content.trim() === '') return [];
		if (this.#open === undefined) return [problemAt(line, 'unreadable', content)];
		const { lines } = this.#open;
		if (tag !== undefined) lines.push([tag, value]);
		else lines.at(-1)![1] += ` ${content.trim()}`;
		return [];
	}

	/** The record that the next one, or the end of the file, ends. */
	end(): Read[] {
		const reads = this.#open ? made(this.#open) : [];
		this.#open = undefined;
		return reads;
	}
}

/** PubMed’s format, MEDLINE (NLM, “MEDLINE/PubMed Data Element Descriptions”), in files named .nbib. */
const nbibImporter: Importer = importerOf(() => new Reading());

export default nbibImporter;
