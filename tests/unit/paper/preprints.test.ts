import { expect, test } from 'vitest';
import { isPreprintServer } from '../../../lib/paper/preprints.ts';

test.each([
	'arXiv',
	'ArXiv e-prints',
	'arXiv preprint arXiv:1706.03762',
	'Preprint, arXiv:1706.03762',
	'e-print arXiv:1706.03762',
	'Available at arXiv',
	'CoRR',
	'CoRR abs/1706.03762',
	'bioRxiv',
	'TechRxiv',
	'Available at SSRN 3441520',
	'Research Square',
])('“%s” publishes nothing', (container) => {
	expect(isPreprintServer(container)).toBe(true);
});

test.each([
	'',
	'Nature',
	'Corrosion Science',
	'Preprints and Their Readers',
	'Proceedings of the Workshop on arXiv',
])('“%s” may', (container) => {
	expect(isPreprintServer(container)).toBe(false);
});
