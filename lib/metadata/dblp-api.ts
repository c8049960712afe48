import * as z from 'zod/mini';
import { withAliases } from '../paper/best-id.ts';
import { doiAmong } from '../paper/doi.ts';
import { identify } from '../paper/identity.ts';
import type { Author, PaperDraft, WorkType } from '../paper/paper.ts';
import { seriesNamed } from '../paper/series.ts';
import { wordsOf } from '../query/words.ts';
import { webAddress } from '../sites/dom.ts';
import { dateIn } from '../sites/day.ts';
import { makeDraft } from '../sites/draft.ts';
import { anotherPaper, listOf, makeSense, optional } from './answer.ts';
import { placed } from './bibliographic.ts';
import { plain } from './markup.ts';
import type { Ask } from './source.ts';
import { parseXml, type XmlElement } from './xml.ts';

/** `ICLR (Poster)`, `ACL (1)`: in which part of the proceedings; a workshop is another venue. */
const PART = /\s*\((?!.*workshop)[^()]*\)$/i;

const venueNamed = (name: string): string => {
	const series = name.replace(PART, '');
	return seriesNamed(series) ?? series;
};

/** “Wei Wang 0001”: the number tells namesakes apart and is no part of the name. */
const authorsOf = (names: readonly string[]): Author[] =>
	names
		.map((name) => ({ name: plain(name).replace(/ \d{4}$/, '') }))
		.filter(({ name }) => name !== '');

const DBLP = new URL('https://dblp.org/');

/** What DBLP knows of a work, in both of its forms. */
interface Facts {
	key: string;
	type: WorkType | undefined;
	title: string;
	authors: readonly string[];
	venue: string;
	volume?: string | undefined;
	number?: string | undefined;
	pages?: string | undefined;
	year?: string | undefined;
	publisher?: string | undefined;
	/** Kind of thesis. */
	genre?: string | undefined;
	/** Of its electronic editions, and of what else is told of it. */
	addresses: readonly string[];
}

/** Every title has a full stop at its end; an ellipsis stays. */
const titleOf = ({ title }: Facts): string => plain(title).replace(/(?<!\.)\.$/, '');

const draftOf = (facts: Facts): PaperDraft => {
	const ids = facts.addresses.flatMap((address) => identify(address) ?? []);
	// Of a paper with an id that is where it stands; DBLP has only a page about it.
	const [edition] = ids.length > 0 ? [] : facts.addresses;
	const url = webAddress(edition, DBLP);
	const published = dateIn(facts.year);
	const draft = makeDraft({
		id: `dblp:${facts.key}`,
		title: titleOf(facts),
		authors: authorsOf(facts.authors),
		published,
		type: facts.type,
		doi: doiAmong(ids),
		...placed({
			'container-title': venueNamed(plain(facts.venue)),
			volume: facts.volume,
			issue: facts.number,
			page: facts.pages,
			publisher: plain(facts.publisher),
			genre: facts.genre,
			issued: published,
		}),
		links: url === undefined ? [] : [{ kind: 'paper', url }],
		source: 'dblp',
	});
	return withAliases(draft, ids);
};

const ELEMENTS: Readonly<Record<string, WorkType>> = {
	article: 'article-journal',
	book: 'book',
	incollection: 'chapter',
	inproceedings: 'paper-conference',
	mastersthesis: 'thesis',
	phdthesis: 'thesis',
};

const THESES: Readonly<Record<string, string>> = {
	mastersthesis: "Master's thesis",
	phdthesis: 'PhD thesis',
};

const factsIn = ({ name, attributes, children }: XmlElement): Facts => {
	const texts = (of: string): string[] =>
		children.filter((child) => child.name === of).map((child) => child.text);
	const first = (of: string): string | undefined => texts(of)[0];
	const isInformal = attributes.get('publtype')?.startsWith('informal') === true;
	return {
		key: attributes.get('key') ?? '',
		type: isInformal ? 'article' : ELEMENTS[name],
		title: first('title') ?? '',
		authors: texts('author'),
		venue: first('journal') ?? first('booktitle') ?? '',
		volume: first('volume'),
		number: first('number'),
		pages: first('pages'),
		year: first('year'),
		publisher: first('publisher') ?? first('school'),
		genre: THESES[name],
		addresses: texts('ee'),
	};
};

/**
 * The record of a key, in the form of https://dblp.org/xml/docu/dblpxml.pdf.
 * @throws {RpcError} As {@link Ask} does, and `network` where the answer makes no sense.
 */
export const fetchRecord = async (key: string, ask: Ask): Promise<PaperDraft> => {
	const answer = await ask(`https://dblp.org/rec/${key}.xml`);
	return makeSense('DBLP', () => {
		const record = parseXml(answer).children.find(
			({ attributes }) => attributes.get('key') === key,
		);
		if (record === undefined) throw anotherPaper('DBLP', key);
		return draftOf(factsIn(record));
	});
};

const text = optional(z.string());
const nameSchema = z.object({ text: z.string() });
/** What there is once stands by itself, what there is more of is a list. */
const manyOf = <Schema extends z.ZodMiniType>(schema: Schema) =>
	z.pipe(
		z.transform((told: unknown) => (Array.isArray(told) ? told : [told])),
		listOf(schema),
	);

/** https://dblp.org/faq/How+to+use+the+dblp+search+API.html */
const hitSchema = z.object({
	info: z.object({
		key: z.string(),
		title: z.string(),
		authors: optional(z.object({ author: manyOf(nameSchema) })),
		venue: manyOf(z.string()),
		volume: text,
		number: text,
		pages: text,
		year: text,
		type: text,
		doi: text,
		ee: text,
	}),
});
const answerSchema = z.object({ result: z.object({ hits: z.object({ hit: listOf(hitSchema) }) }) });

const TYPES: Readonly<Record<string, WorkType>> = {
	'Books and Theses': 'book',
	'Conference and Workshop Papers': 'paper-conference',
	'Informal and Other Publications': 'article',
	'Journal Articles': 'article-journal',
	'Parts in Books or Collections': 'chapter',
};

const factsOf = ({ info }: z.infer<typeof hitSchema>): Facts => ({
	...info,
	type: TYPES[info.type ?? ''],
	authors: (info.authors?.author ?? []).map((author) => author.text),
	venue: info.venue[0] ?? '',
	addresses: [info.doi && `https://doi.org/${info.doi}`, info.ee].filter(
		(address) => address !== undefined,
	),
});

/** A preprint, its paper and that of a workshop are three. */
const MOST_HITS = '10';

/** Works that have all of these words in title and names. Throws as above. */
export const searchRecords = async (
	title: string,
	author: string,
	ask: Ask,
): Promise<PaperDraft[]> => {
	const query = new URLSearchParams({
		q: wordsOf(`${title} ${author}`).join(' '),
		format: 'json',
		h: MOST_HITS,
	});
	const answer = await ask(`https://dblp.org/search/publ/api?${query}`);
	return makeSense('DBLP', () =>
		answerSchema
			.parse(JSON.parse(answer))
			.result.hits.hit.map(factsOf)
			.filter((facts) => titleOf(facts) !== '' && identify(`dblp:${facts.key}`) !== undefined)
			.map(draftOf),
	);
};
