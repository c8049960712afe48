import * as z from 'zod/mini';
import type { Author, PaperDraft } from '../paper/paper.ts';
import { RpcError } from '../rpc/result.ts';
import { webAddress } from '../sites/dom.ts';
import { makeDraft, type Findings } from '../sites/draft.ts';
import { appearedAt, authorNamed } from '../sites/openreview-fields.ts';
import { anotherPaper, listOf, makeSense, optional } from './answer.ts';
import { plain } from './markup.ts';
import type { Ask, Source } from './source.ts';

const BASE = new URL('https://openreview.net/');

const person = z.union([z.string(), z.object({ fullname: z.string() })]);
const unwrap = (told: unknown): unknown =>
	typeof told === 'object' && told !== null && 'value' in told ? told.value : told;
/** The second version of the API wraps each value: `{ "title": { "value": "…" } }`. */
const wrapped = <Schema extends z.ZodMiniType>(schema: Schema) =>
	optional(z.pipe(z.transform(unwrap), schema));
const text = wrapped(z.string());

const answerSchema = z.object({
	notes: z.array(
		z.object({
			id: z.string(),
			pdate: optional(z.number()),
			odate: optional(z.number()),
			cdate: optional(z.number()),
			content: z.object({
				title: text,
				authors: wrapped(listOf(person)),
				abstract: text,
				keywords: wrapped(listOf(z.string())),
				venue: text,
				_bibtex: text,
				pdf: text,
			}),
		}),
	),
});
type Note = z.infer<typeof answerSchema>['notes'][number];

const authorOf = (told: z.infer<typeof person>): Author[] =>
	authorNamed(plain(typeof told === 'string' ? told : told.fullname));

/** `Date` knows days up to the year 275760, and nothing beyond. */
const dayOfTime = (time: number | undefined): string | undefined =>
	time !== undefined && time > 0 && time < 4e12
		? new Date(time).toISOString().slice(0, 10)
		: undefined;

/** The value of a field in the entry that OpenReview prints itself, where it is plain text. */
const entryField = (entry: string, name: string): string | undefined =>
	new RegExp(String.raw`\b${name}\s*=\s*\{([^{}\\]+)\}`).exec(entry)?.[1];

/** Its own entry has the whole name of proceedings: “The Twelfth International Conference on …”. */
const appeared = ({ venue, _bibtex: entry = '' }: Note['content']): Partial<Findings> => {
	const place = appearedAt(plain(venue));
	const container = entryField(entry, 'booktitle') ?? entryField(entry, 'journal');
	if (place.publication === undefined || container === undefined) return place;
	const issued = entryField(entry, 'year') ?? place.publication.issued;
	return { ...place, publication: { 'container-title': plain(container), issued } };
};

const draftOf = (note: Note, id: string): PaperDraft => {
	const { content } = note;
	const pdf = webAddress(content.pdf, BASE);
	return makeDraft({
		id,
		title: plain(content.title),
		authors: (content.authors ?? []).flatMap(authorOf),
		abstract: plain(content.abstract),
		published: dayOfTime(note.pdate) ?? dayOfTime(note.odate) ?? dayOfTime(note.cdate),
		keywords: (content.keywords ?? []).map(plain),
		...appeared(content),
		links: pdf === undefined ? [] : [{ kind: 'pdf', url: pdf }],
		source: 'openreview',
	});
};

const draftFrom = async (host: string, paperId: string, ask: Ask): Promise<PaperDraft> => {
	const forum = paperId.slice('openreview:'.length);
	const answer = await ask(`https://${host}/notes?${new URLSearchParams({ id: forum })}`);
	return makeSense('OpenReview', () => {
		const [note] = answerSchema.parse(JSON.parse(answer)).notes;
		if (note === undefined) throw new RpcError('missing', `${host} does not know ${forum}.`);
		if (note.id !== forum) throw anotherPaper('OpenReview', forum);
		return draftOf(note, paperId);
	});
};

const isMissing = (error: unknown): boolean =>
	error instanceof RpcError && error.code === 'missing';

/**
 * OpenReview's API (https://docs.openreview.net/reference/api-v2). Venues before some time in 2023
 * are known to its first version only.
 */
export default {
	id: 'openreview',
	hosts: ['https://api2.openreview.net/*', 'https://api.openreview.net/*'],
	access: 'optional',
	order: 60,
	handles: (id) => id.startsWith('openreview:'),
	async fetch(paperId, ask) {
		try {
			return await draftFrom('api2.openreview.net', paperId, ask);
		} catch (error) {
			if (!isMissing(error)) throw error;
		}
		return draftFrom('api.openreview.net', paperId, ask);
	},
} satisfies Source as Source;
