import * as z from 'zod/mini';
import { arxivId } from '../paper/arxiv-id.ts';
import { withGroups } from '../paper/groups.ts';
import type { Link, PaperDraft } from '../paper/paper.ts';
import { isoDay } from '../sites/day.ts';
import { clean, webAddress } from '../sites/dom.ts';
import { makeDraft } from '../sites/draft.ts';
import { anotherPaper, listOf, makeSense, optional } from './answer.ts';
import type { Source } from './source.ts';

const BASE = new URL('https://huggingface.co/');

const text = optional(z.string());

/** Without id and title it is no paper. */
const answerSchema = z.object({
	id: z.string(),
	title: z.string(),
	summary: text,
	publishedAt: text,
	authors: listOf(z.object({ name: z.string() })),
	ai_keywords: listOf(z.string()),
	githubRepo: text,
	projectPage: text,
});

const linkOf = (kind: Link['kind'], address: string | undefined): Link[] => {
	const url = /^https?:/i.test(address ?? '') ? webAddress(address, BASE) : undefined;
	return url === undefined ? [] : [{ kind, url }];
};

const draftOf = (answer: z.infer<typeof answerSchema>, id: string): PaperDraft =>
	makeDraft({
		id: `arxiv:${id}`,
		title: answer.title,
		authors: withGroups(answer.authors.map(({ name }) => ({ name: clean(name) }))),
		abstract: answer.summary,
		published: isoDay(answer.publishedAt),
		keywords: answer.ai_keywords,
		links: [...linkOf('code', answer.githubRepo), ...linkOf('project', answer.projectPage)],
		source: 'huggingface',
	});

/** Hugging Face knows many papers on machine learning: asked where arXiv could not be. */
export default {
	id: 'huggingface',
	hosts: ['https://huggingface.co/api/*'],
	access: 'required',
	order: 20,
	handles: (id) => id.startsWith('arxiv:'),
	async fetch(paperId, ask) {
		const id = paperId.slice('arxiv:'.length);
		const answer = await ask(`https://huggingface.co/api/papers/${id}`);
		return makeSense('Hugging Face', () => {
			const paper = answerSchema.parse(JSON.parse(answer));
			if (arxivId(paper.id) !== id) throw anotherPaper('Hugging Face', id);
			return draftOf(paper, id);
		});
	},
} satisfies Source as Source;
