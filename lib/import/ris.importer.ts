import { makeImportDraft } from './draft.ts';
import type { Importer, Read } from './importer.ts';
import { notesOf, one, recordOf } from './ris/record.ts';
import { problemAt } from './problem.ts';
import { importerOf } from './tagged-lines.ts';

/** A tag has two characters, two spaces (some write one), a hyphen; the value may be empty. */
const TAG = /^([A-Z][A-Z0-9])\s{1,3}-(?:\s(.*))?$/u;

interface Open {
	line: number;
	values: Map<string, string[]>;
}

/** EndNote numbers its records, and Springer names chapters by their DOI: those are no keys. */
const keyOf = ({ values }: Open): string | undefined => {
	const key = one(values, 'ID').replaceAll(/\s/gu, '');
	return key === '' || /^(?:\d+$|10\.\d{4})/u.test(key) ? undefined : key;
};

const made = (open: Open): Read[] => {
	const { line, values } = open;
	const result = makeImportDraft(recordOf(values));
	if ('refused' in result) {
		return [problemAt(line, result.refused, result.detail ?? one(values, 'ID', 'TY'))];
	}
	const key = keyOf(open);
	const notes = notesOf(values);
	const paper = {
		draft: result.draft,
		line,
		...(key !== undefined && { key }),
		...(notes && { notes }),
	};
	return [...(result.cut ? [problemAt(line, 'cut', key ?? '')] : []), { kind: 'paper', paper }];
};

/** One reading: which record is open, and which of its values may go on in the next line. */
class Reading {
	#open: Open | undefined;
	#last: string[] | undefined;
	/** Whether the lines behind the tag are values of their own, as EndNote lists them. */
	#lists = false;

	line(content: string, line: number): Read[] {
		const [, tag, value = ''] = TAG.exec(content.trimEnd()) ?? [];
		if (tag === undefined) return this.#continued(content, line);
		if (tag === 'TY') return this.#begin(line, value);
		if (tag === 'ER') return this.#finish();
		return this.#value(tag, value, content, line);
	}

	/** The last record, where nothing ends it. */
	end(): Read[] {
		return this.#open ? [this.#unclosed(this.#open), ...this.#finish()] : [];
	}

	#unclosed({ line, values }: Open): Read {
		return problemAt(line, 'unclosed', one(values, 'TI', 'T1'));
	}

	#continued(content: string, line: number): Read[] {
		if (content.trim() === '') return [];
		if (this.#last) {
			const before = this.#lists ? [] : [this.#last.pop()];
			this.#last.push([...before, content.trim()].join(' '));
		}
		return this.#open ? [] : [problemAt(line, 'unreadable', content)];
	}

	#begin(line: number, type: string): Read[] {
		const before = this.end();
		this.#open = { line, values: new Map([['TY', [type]]]) };
		return before;
	}

	#finish(): Read[] {
		const reads = this.#open ? made(this.#open) : [];
		this.#open = undefined;
		this.#last = undefined;
		return reads;
	}

	#value(tag: string, value: string, content: string, line: number): Read[] {
		if (this.#open === undefined) return [problemAt(line, 'unreadable', content)];
		this.#last = this.#open.values.get(tag) ?? [];
		this.#lists = tag === 'KW' || tag === 'UR';
		this.#last.push(value);
		this.#open.values.set(tag, this.#last);
		return [];
	}
}

/** RIS (specification of 2011), with what EndNote, Mendeley and Zotero add to it. */
const risImporter: Importer = importerOf(() => new Reading());

export default risImporter;
