import { ARXIV_ENTRIES } from './arxiv-entries.ts';
import { named, type GoldenEntry } from './entry.ts';
import { VERSION_ENTRIES } from './version-entries.ts';

/** Whole entries of real papers, written by hand after the rules of their venues. */
export const ENTRIES: readonly GoldenEntry[] = [
	...ARXIV_ENTRIES,
	...VERSION_ENTRIES,
	{
		what: 'a journal paper with volume, number and pages',
		key: 'lecun2015deep',
		draft: {
			id: 'doi:10.1038/nature14539',
			title: 'Deep learning',
			authors: named('Yann LeCun', 'Yoshua Bengio', 'Geoffrey Hinton'),
			type: 'article-journal',
			publication: {
				'container-title': 'Nature',
				volume: '521',
				issue: '7553',
				page: '436–444',
				ISSN: '1476-4687',
				issued: '2015-05-27',
			},
		},
		bibtex: `@article{lecun2015deep,
  title         = {Deep learning},
  author        = {LeCun, Yann and Bengio, Yoshua and Hinton, Geoffrey},
  journal       = {Nature},
  volume        = {521},
  number        = {7553},
  pages         = {436--444},
  year          = {2015},
  month         = may,
  issn          = {1476-4687},
  doi           = {10.1038/nature14539},
  url           = {https://doi.org/10.1038/nature14539}
}
`,
		biblatex: `@article{lecun2015deep,
  title         = {Deep learning},
  author        = {LeCun, Yann and Bengio, Yoshua and Hinton, Geoffrey},
  journaltitle  = {Nature},
  volume        = {521},
  number        = {7553},
  pages         = {436--444},
  date          = {2015-05-27},
  issn          = {1476-4687},
  doi           = {10.1038/nature14539},
  url           = {https://doi.org/10.1038/nature14539}
}
`,
	},
	{
		what: 'a thesis',
		key: 'shannon1940algebra',
		draft: {
			id: 'title:an-algebra-for-theoretical-genetics-shannon-1940',
			title: 'An Algebra for Theoretical Genetics',
			authors: named('Claude E. Shannon'),
			type: 'thesis',
			publication: {
				publisher: 'Massachusetts Institute of Technology',
				genre: 'PhD thesis',
				issued: '1940',
			},
			links: [{ kind: 'paper', url: 'https://dspace.mit.edu/handle/1721.1/11174' }],
		},
		bibtex: `@phdthesis{shannon1940algebra,
  title         = {An Algebra for Theoretical Genetics},
  author        = {Shannon, Claude E.},
  school        = {Massachusetts Institute of Technology},
  type          = {PhD thesis},
  year          = {1940},
  url           = {https://dspace.mit.edu/handle/1721.1/11174}
}
`,
		biblatex: `@thesis{shannon1940algebra,
  title         = {An Algebra for Theoretical Genetics},
  author        = {Shannon, Claude E.},
  institution   = {Massachusetts Institute of Technology},
  type          = {phdthesis},
  date          = {1940},
  url           = {https://dspace.mit.edu/handle/1721.1/11174}
}
`,
	},
	{
		what: 'a book',
		key: 'goodfellow2016deep',
		draft: {
			id: 'title:deep-learning-goodfellow-2016',
			title: 'Deep Learning',
			authors: named('Ian Goodfellow', 'Yoshua Bengio', 'Aaron Courville'),
			type: 'book',
			publication: {
				publisher: 'MIT Press',
				'publisher-place': 'Cambridge, MA',
				ISBN: '978-0262035613',
				issued: '2016-11-18',
			},
		},
		bibtex: `@book{goodfellow2016deep,
  title         = {Deep Learning},
  author        = {Goodfellow, Ian and Bengio, Yoshua and Courville, Aaron},
  publisher     = {MIT Press},
  address       = {Cambridge, MA},
  year          = {2016},
  month         = nov,
  isbn          = {978-0262035613}
}
`,
		biblatex: `@book{goodfellow2016deep,
  title         = {Deep Learning},
  author        = {Goodfellow, Ian and Bengio, Yoshua and Courville, Aaron},
  publisher     = {MIT Press},
  location      = {Cambridge, MA},
  date          = {2016-11-18},
  isbn          = {978-0262035613}
}
`,
	},
	{
		what: 'a chapter with editors',
		key: 'rumelhart1986learning',
		draft: {
			id: 'title:learning-internal-representations-by-error-propagation-rumelhart-1986',
			title: 'Learning Internal Representations by Error Propagation',
			authors: named('David E. Rumelhart', 'Geoffrey E. Hinton', 'Ronald J. Williams'),
			editors: named('David E. Rumelhart', 'James L. McClelland'),
			type: 'chapter',
			publication: {
				'container-title': 'Parallel Distributed Processing, Volume 1: Foundations',
				page: '318-362',
				publisher: 'MIT Press',
				issued: '1986',
			},
		},
		bibtex: `@incollection{rumelhart1986learning,
  title         = {Learning Internal Representations by Error Propagation},
  author        = {Rumelhart, David E. and Hinton, Geoffrey E. and Williams, Ronald J.},
  editor        = {Rumelhart, David E. and McClelland, James L.},
  booktitle     = {Parallel Distributed Processing, Volume 1: Foundations},
  pages         = {318--362},
  publisher     = {MIT Press},
  year          = {1986}
}
`,
		biblatex: `@incollection{rumelhart1986learning,
  title         = {Learning Internal Representations by Error Propagation},
  author        = {Rumelhart, David E. and Hinton, Geoffrey E. and Williams, Ronald J.},
  editor        = {Rumelhart, David E. and McClelland, James L.},
  booktitle     = {Parallel Distributed Processing, Volume 1: Foundations},
  pages         = {318--362},
  publisher     = {MIT Press},
  date          = {1986}
}
`,
	},
	{
		what: 'a report',
		key: 'krizhevsky2009learning',
		draft: {
			id: 'title:learning-multiple-layers-of-features-from-tiny-images-krizhevsky-2009',
			title: 'Learning Multiple Layers of Features from Tiny Images',
			authors: named('Alex Krizhevsky'),
			type: 'report',
			publication: {
				publisher: 'University of Toronto',
				number: 'TR-2009',
				issued: '2009-04-08',
			},
		},
		bibtex: `@techreport{krizhevsky2009learning,
  title         = {Learning Multiple Layers of Features from Tiny Images},
  author        = {Krizhevsky, Alex},
  number        = {TR-2009},
  institution   = {University of Toronto},
  year          = {2009},
  month         = apr
}
`,
		biblatex: `@report{krizhevsky2009learning,
  title         = {Learning Multiple Layers of Features from Tiny Images},
  author        = {Krizhevsky, Alex},
  number        = {TR-2009},
  institution   = {University of Toronto},
  type          = {techreport},
  date          = {2009-04-08}
}
`,
	},
	{
		what: 'a program',
		key: 'wolf2020transformers',
		draft: {
			id: 'url:https://github.com/huggingface/transformers',
			title: 'Transformers',
			authors: named('Thomas Wolf', 'Hugging Face Team'),
			type: 'software',
			publication: { version: '4.0', issued: '2020-11-30' },
		},
		bibtex: `@misc{wolf2020transformers,
  title         = {Transformers},
  author        = {Wolf, Thomas and {Hugging Face Team}},
  year          = {2020},
  month         = nov,
  url           = {https://github.com/huggingface/transformers},
  note          = {Version 4.0}
}
`,
		biblatex: `@software{wolf2020transformers,
  title         = {Transformers},
  author        = {Wolf, Thomas and {Hugging Face Team}},
  version       = {4.0},
  date          = {2020-11-30},
  url           = {https://github.com/huggingface/transformers}
}
`,
	},
];
