import type { PaperDraft } from '../../lib/paper/paper.ts';

const namesOf = (names: string): PaperDraft['authors'] =>
	names.split(', ').map((name) => ({ name }));

/** Real papers of three kinds: a preprint, a conference paper, a journal article of many authors. */
export const SAMPLES: readonly PaperDraft[] = [
	{
		id: 'arxiv:1706.03762',
		title: 'Attention Is All You Need',
		authors: namesOf(
			'Ashish Vaswani, Noam Shazeer, Niki Parmar, Jakob Uszkoreit, Llion Jones, Aidan N. Gomez, Łukasz Kaiser, Illia Polosukhin',
		),
		published: '2017-06-12',
		version: 7,
		categories: ['cs.CL', 'cs.LG'],
		source: 'arxiv',
	},
	{
		id: 'acl:N19-1423',
		title: 'BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding',
		authors: namesOf('Jacob Devlin, Ming-Wei Chang, Kenton Lee, Kristina Toutanova'),
		published: '2019-06',
		type: 'paper-conference',
		doi: '10.18653/v1/n19-1423',
		publication: {
			'container-title':
				'Proceedings of the 2019 Conference of the North American Chapter of the Association for Computational Linguistics: Human Language Technologies, Volume 1 (Long and Short Papers)',
			'publisher-place': 'Minneapolis, Minnesota',
			publisher: 'Association for Computational Linguistics',
			page: '4171-4186',
			issued: '2019-06',
		},
		source: 'acl',
	},
	{
		id: 'doi:10.1038/s41586-021-03819-2',
		title: 'Highly accurate protein structure prediction with AlphaFold',
		authors: namesOf(
			'John Jumper, Richard Evans, Alexander Pritzel, Tim Green, Michael Figurnov, Olaf Ronneberger, Kathryn Tunyasuvunakool, Russ Bates, Augustin Žídek, Anna Potapenko, Alex Bridgland, Clemens Meyer, Simon A. A. Kohl, Andrew J. Ballard, Andrew Cowie, Bernardino Romera-Paredes, Stanislav Nikolov, Rishub Jain, Jonas Adler, Trevor Back, Stig Petersen, David Reiman, Ellen Clancy, Michal Zielinski, Martin Steinegger, Michalina Pacholska, Tamas Berghammer, Sebastian Bodenstein, David Silver, Oriol Vinyals, Andrew W. Senior, Koray Kavukcuoglu, Pushmeet Kohli, Demis Hassabis',
		),
		published: '2021-07-15',
		type: 'article-journal',
		doi: '10.1038/s41586-021-03819-2',
		keywords: ['Machine learning', 'Protein structure predictions'],
		publication: {
			'container-title': 'Nature',
			volume: '596',
			issue: '7873',
			page: '583-589',
			ISSN: '1476-4687',
			issued: '2021-08',
		},
		source: 'crossref',
	},
];
