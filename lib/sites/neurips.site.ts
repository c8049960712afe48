import { proceedings } from './proceedings.ts';

export default proceedings('neurips', 'NeurIPS Proceedings', [
	'proceedings.neurips.cc',
	'papers.nips.cc',
	'papers.neurips.cc',
]);
