import { exportText } from '../../lib/citation/export.ts';
import type { CitedPaper } from '../../lib/citation/format.ts';
import bibtex from '../../lib/citation/formats/bibtex.format.ts';
import { readImport } from '../../lib/import/read.ts';
import { IMPORT_CHUNK } from '../../lib/rpc/contract.ts';
import { inventedPapers } from '../e2e/hosts/papers.ts';
import type { ChromiumSession } from '../support/chromium.ts';

export interface Importing {
	records: number;
	/** Milliseconds to read the file. */
	read: number;
	/** Milliseconds until all of it is in the library, chunk by chunk. */
	stored: number;
	/** The longest that another write would have waited, in milliseconds: one chunk. */
	'longest chunk': number;
}

const bibOf = async (count: number): Promise<string> => {
	const papers = inventedPapers(100_000 + count)
		.slice(100_000)
		.map(({ title, authors, abstract, published }, index): CitedPaper => ({
			id: `doi:10.1000/bench.${index}`,
			aliases: [],
			title: `${title} ${index}`,
			authors: authors.map((name) => ({ name })),
			abstract,
			published,
			topics: [],
			sources: {},
			tags: [],
			notes: '',
			key: `bench${index}`,
			savedAt: 0,
			updatedAt: 0,
		}));
	return (await exportText(papers, bibtex)).text;
};

/** Runs in an extension page. */
const sendChunks = async (
	chunks: readonly unknown[][],
): Promise<{ total: number; longest: number }> => {
	const { chrome } = globalThis as unknown as {
		chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } };
	};
	const start = performance.now();
	let longest = 0;
	for (const papers of chunks) {
		const at = performance.now();
		const input = { batch: 'bench import', papers };
		const answer = await chrome.runtime.sendMessage({ offprint: 'papers.import', input });
		if (!answer.ok) throw new Error(JSON.stringify(answer));
		longest = Math.max(longest, performance.now() - at);
	}
	return { total: performance.now() - start, longest };
};

/** Imports a .bib file of so many entries into the library, as the library page would. */
export const importing = async (session: ChromiumSession, count: number): Promise<Importing> => {
	const text = await bibOf(count);
	const start = performance.now();
	const { papers } = await readImport(new TextEncoder().encode(text));
	const read = performance.now() - start;
	const sent = papers.map(({ line: _line, ...paper }) => paper);
	const chunks = Array.from({ length: Math.ceil(sent.length / IMPORT_CHUNK) }, (_, index) =>
		sent.slice(index * IMPORT_CHUNK, (index + 1) * IMPORT_CHUNK),
	);
	const page = await session.openExtensionPage('options.html');
	const { total, longest } = await page.evaluate(sendChunks, chunks);
	await page.close();
	const round = (value: number): number => Math.round(value * 10) / 10;
	return {
		records: papers.length,
		read: round(read),
		stored: round(total),
		'longest chunk': round(longest),
	};
};
