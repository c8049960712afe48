import * as z from 'zod/mini';
import { arxivId } from '../paper/arxiv-id.ts';
import type { Link, PaperDraft } from '../paper/paper.ts';
import { RpcError } from '../rpc/result.ts';
import { isoDay } from '../sites/day.ts';
import { clean, webAddress } from '../sites/dom.ts';
import { makeDraft } from '../sites/draft.ts';
import type { Source } from './source.ts';

const BASE = new URL('https://huggingface.co/');

/** What is wrong with one field leaves the others alone; without id and title it is no paper. */
const optional = <Schema extends z.ZodMiniType>(schema: Schema) =>
	z.catch(z.optional(schema), undefined);

const answerSchema = z.object({
	id: z.string(),
	title: z.string(),
	summary: optional(z.string()),
	publishedAt: optional(z.string()),
	authors: z.catch(z.array(z.catch(z.object({ name: z.string() }), { name: '' })), []),
	ai_keywords: optional(z.array(z.string())),
	githubRepo: optional(z.string()),
	projectPage: optional(z.string()),
});

const linkOf = (kind: Link['kind'], address: string | undefined): Link[] => {
	const url = /^https?:/i.test(address ?? '') ? webAddress(address, BASE) : undefined;
	return url === undefined ? [] : [{ kind, url }];
};

const draftOf = (answer: z.infer<typeof answerSchema>, id: string): PaperDraft =>
	makeDraft({
		id: `arxiv:${id}`,
		title: answer.title,
		authors: answer.authors.map(({ name }) => ({ name: clean(name) })).filter(({ name }) => name),
		abstract: answer.summary,
		published: isoDay(answer.publishedAt),
		keywords: answer.ai_keywords,
		links: [...linkOf('code', answer.githubRepo), ...linkOf('project', answer.projectPage)],
		source: 'huggingface',
	});

/** Hugging Face knows many papers on machine learning: asked where arXiv could not be. */
export const huggingface: Source = {
	id: 'huggingface',
	handles: (id) => id.startsWith('arxiv:'),
	async fetch(paperId, ask) {
		const id = paperId.slice('arxiv:'.length);
		const text = await ask(`https://huggingface.co/api/papers/${id}`);
		try {
			const answer = answerSchema.parse(JSON.parse(text));
			if (arxivId(answer.id) === id) return draftOf(answer, id);
		} catch (error) {
			throw new RpcError('network', `Hugging Face's answer makes no sense: ${String(error)}`);
		}
		throw new RpcError('network', `Hugging Face answered about another paper than ${id}.`);
	},
};
