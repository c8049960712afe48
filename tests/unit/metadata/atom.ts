/** An entry in the manner of arXiv's API, written by us. */
export const entryOf = (fields: {
	id?: string;
	title?: string;
	authors?: readonly string[];
	more?: string;
}): string => `
	<entry>
		<id>${fields.id ?? 'http://arxiv.org/abs/1706.03762v7'}</id>
		<title>${fields.title ?? 'Attention Is All\n  You Need'}</title>
		<updated>2023-08-02T00:41:18Z</updated>
		<link href="https://arxiv.org/abs/1706.03762v7" rel="alternate" type="text/html"/>
		<link href="http://arxiv.org/pdf/1706.03762v7" rel="related" type="application/pdf" title="pdf"/>
		<summary>Attention &amp; nothing
			else.</summary>
		<category term="cs.LG" scheme="http://arxiv.org/schemas/atom"/>
		<category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
		<published>2017-06-12T17:57:34Z</published>
		<arxiv:primary_category term="cs.CL"/>
		${(fields.authors ?? ['Ashish Vaswani', 'Noam Shazeer'])
			.map((name) => `<author><name>${name}</name></author>`)
			.join('\n')}
		${fields.more ?? ''}
	</entry>`;

export const feedOf = (...entries: string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">
	<title>arXiv Query: search_query=&amp;id_list=1706.03762</title>
	<author><name>arXiv</name></author>
	${entries.join('\n')}
</feed>`;
