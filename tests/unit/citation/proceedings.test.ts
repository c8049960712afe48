import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import bibtex from '../../../lib/citation/formats/bibtex.format.ts';
import type { PaperDraft } from '../../../lib/paper/paper.ts';
import { cited, entryOf, fieldOf } from './papers.ts';

/** What is expected of a page of `tests/sites`, printed. */
const entryIn = (stem: string): string => {
	const file = new URL(`../../sites/expected/${stem}.json`, import.meta.url);
	const { drafts } = JSON.parse(readFileSync(file, 'utf8')) as { drafts: PaperDraft[] };
	return entryOf(bibtex, cited('key', drafts[0] ?? {})).text;
};

test('a paper of a list, with its editors, as the proceedings’ own BibTeX has it', () => {
	expect(entryIn('neurips-year')).toBe(`@inproceedings{key,
  title         = {Flamingo: a Visual Language Model for Few-Shot Learning},
  author        = {Alayrac, Jean-Baptiste and Donahue, Jeff and Luc, Pauline and Miech, Antoine},
  editor        = {Koyejo, S. and Mohamed, S. and Agarwal, A. and Belgrave, D. and Cho, K. and Oh, A.},
  booktitle     = {Advances in Neural Information Processing Systems},
  volume        = {35},
  publisher     = {Curran Associates, Inc.},
  year          = {2022},
  url           = {https://proceedings.neurips.cc/paper_files/paper/2022/hash/960a172bc7fbf0177ccccbb411a7d800-Abstract-Conference.html}
}
`);
});

test('a paper of its own page, with its pages', () => {
	expect(entryIn('neurips-paper')).toBe(`@inproceedings{key,
  title         = {Learning De-Biased Representations for Remote-Sensing Imagery},
  author        = {Tian, Zichen and Chen, Zhaozheng and Sun, Qianru},
  booktitle     = {Advances in Neural Information Processing Systems},
  volume        = {37},
  pages         = {57970--57992},
  publisher     = {Curran Associates, Inc.},
  year          = {2024},
  month         = dec,
  doi           = {10.52202/079017-1848},
  url           = {https://proceedings.neurips.cc/paper_files/paper/2024/hash/6a8e1016aaaabbbbccccddddeeeeffff-Abstract-Conference.html}
}
`);
});

test('a volume that is called by its year, and an editor with a particle', () => {
	expect(fieldOf(entryIn('iclr-paper'), 'volume')).toBe('{2025}');
	expect(fieldOf(entryIn('mlsys-year'), 'editor')).toContain('and De Sa, C.}');
});

test('a paper of JMLR, and one of its sister, which has no volumes', () => {
	expect(entryIn('jmlr-paper')).toBe(`@article{key,
  title         = {Empirical Design in Reinforcement Learning},
  author        = {Patterson, Andrew and Neumann, Samuel and White, Martha and White, Adam},
  journal       = {Journal of Machine Learning Research},
  volume        = {25},
  number        = {318},
  pages         = {1--63},
  year          = {2024},
  issn          = {1533-7928},
  url           = {https://jmlr.org/papers/v25/23-0183.html}
}
`);
	expect(entryIn('jmlr-transactions')).toBe(`@article{key,
  title         = {Beyond the Imitation Game: Quantifying and extrapolating the capabilities of language models},
  author        = {Srivastava, Aarohi and Rastogi, Abhinav and Rao, Abhishek},
  journal       = {Transactions on Machine Learning Research},
  year          = {2023},
  month         = may,
  issn          = {2835-8856},
  url           = {https://openreview.net/forum?id=uyTL5Bvosj}
}
`);
});

test('a paper of IJCAI, by the number of its conference', () => {
	expect(entryIn('ijcai-year')).toBe(`@inproceedings{key,
  title         = {Unifying Core-Guided and Implicit Hitting Set Based Optimization},
  author        = {Ihalainen, Hannes and Berg, Jeremias and J{\\"a}rvisalo, Matti},
  booktitle     = {Proceedings of the 32nd International Joint Conference on Artificial Intelligence},
  publisher     = {International Joint Conferences on Artificial Intelligence Organization},
  year          = {2023},
  doi           = {10.24963/ijcai.2023/215},
  url           = {https://www.ijcai.org/proceedings/2023/215}
}
`);
});
