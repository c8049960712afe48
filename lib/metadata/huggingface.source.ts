import * as z from 'zod/mini';
import { RpcError } from '../rpc/result.ts';
import type { Source } from './source.ts';

const answerSchema = z.object({
	title: z.string().check(z.minLength(1)),
	summary: z.catch(z.optional(z.string()), undefined),
	publishedAt: z.catch(z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}/))), undefined),
	authors: z.catch(z.array(z.object({ name: z.string().check(z.minLength(1)) })), []),
	ai_keywords: z.catch(z.optional(z.array(z.string())), undefined),
	githubRepo: z.catch(z.optional(z.string().check(z.regex(/^https:\/\/\S+$/))), undefined),
});

const parse = (text: string): z.infer<typeof answerSchema> => {
	try {
		return answerSchema.parse(JSON.parse(text));
	} catch {
		throw new RpcError('network', 'Hugging Face answered something else than a paper.');
	}
};

/** Hugging Face knows most papers on machine learning; the second to be asked. */
export const huggingface: Source = {
	id: 'huggingface',
	handles: (id) => /^arxiv:\d/.test(id),
	async fetch(id, ask) {
		const answer = await ask(`https://huggingface.co/api/papers/${id.slice('arxiv:'.length)}`);
		const {
			title,
			summary,
			publishedAt,
			authors,
			ai_keywords: keywords,
			githubRepo,
		} = parse(answer);
		return {
			id,
			title: title.replaceAll(/\s+/g, ' ').trim(),
			authors: authors.map(({ name }) => ({ name })),
			...(summary && { abstract: summary.replaceAll(/\s+/g, ' ').trim() }),
			...(publishedAt && { published: publishedAt.slice(0, 10) }),
			...(keywords && { keywords: keywords.slice(0, 50) }),
			...(githubRepo && { links: [{ kind: 'code', url: githubRepo }] }),
			source: 'huggingface',
		};
	},
};
