/** A library with a past, brought in as a backup is: papers saved over months, marked and tagged. */
import type { Tab } from './driver.ts';

const TOPICS = 'llm reasoning agents multimodal diffusion robotics alignment vlm rag code'.split(
	' ',
);
const VENUES = ['NeurIPS', 'ICLR', 'ICML'];
const AUTHORS = ['Ada Lovelace', 'Émilie du Châtelet', 'Srinivasa Ramanujan', 'Emmy Noether'];
const STATES = [undefined, 'to-read', 'reading', 'read'];
const DAY_MS = 86_400_000;

/** Papers of one message. */
const CHUNK = 250;

export interface SeededPaper {
	id: string;
	savedAt: number;
	topics: string[];
	reading?: string;
	[field: string]: unknown;
}

/** As many papers as asked for, one saved every `days` days, the last one today. */
export const seededPapers = (count: number, days: number, now = Date.now()): SeededPaper[] =>
	Array.from({ length: count }, (_, n) => {
		const reading = STATES[(n * 7) % 5];
		const random = (salt: number): number => (Math.imul(n + salt, 2_654_435_761) >>> 16) / 65_536;
		const savedAt = now - Math.round((count - 1 - n) * days * DAY_MS);
		return {
			id: `arxiv:${2001 + Math.floor(n / 90_000)}.${String(n % 90_000).padStart(5, '0')}`,
			aliases: [],
			title: `Paper number ${n}`,
			authors: [
				{ name: AUTHORS[Math.floor(4 * random(9) ** 2)]! },
				{ name: `Author ${(n * 31) % 20_011}` },
			],
			published: '2020-01-01',
			comment: n % 3 === 0 ? `Accepted at ${VENUES[n % 4] ?? 'CVPR'} 2020` : 'Preprint',
			topics: [
				...new Set([1, 2, 3].map((salt) => TOPICS[Math.floor(TOPICS.length ** random(salt)) - 1]!)),
			],
			sources: { title: 'arxiv' },
			site: 'arxiv',
			tags: n % 4 === 0 ? ['to cite'] : [],
			notes: '',
			...(reading && { reading }),
			...(n % 9 === 0 && { starred: true }),
			savedAt,
			updatedAt: savedAt,
		};
	});

/** Sends a call to the background, from a page of the extension. */
const ask = async (page: Tab, name: string, input: object): Promise<void> => {
	const answer = await page.run<{ ok: boolean }>(
		`(globalThis.browser ?? globalThis.chrome).runtime.sendMessage(${JSON.stringify({ offprint: name, input })})`,
	);
	if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
};

/** Makes the library what is given. */
export const seed = async (page: Tab, papers: readonly SeededPaper[]): Promise<void> => {
	const restore = { restore: 'seed' };
	await ask(page, 'restore.begin', restore);
	for (let at = 0; at < papers.length; at += CHUNK) {
		const records = papers.slice(at, at + CHUNK).map((row) => ({ kind: 'paper', row }));
		await ask(page, 'restore.stage', { ...restore, records });
	}
	await ask(page, 'restore.end', restore);
	await ask(page, 'restore.apply', { ...restore, mode: 'replace', settings: false });
};
