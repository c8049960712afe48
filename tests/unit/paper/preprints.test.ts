import { expect, test } from 'vitest';
import { isPreprintDoi, isPreprintServer } from '../../../lib/paper/preprints.ts';

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
	'medRxiv : the preprint server for health sciences',
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

test.each([
	['10.1101/081455', true],
	['10.1101/2021.11.04.467278', true],
	['10.1101/2020.03.16.20037135', true],
	['10.64898/2026.04.27.721076', true],
	['10.21203/rs.3.rs-1234567/v1', true],
	['10.26434/chemrxiv-2021-abcde', true],
	['10.2139/ssrn.3441520', true],
	['10.31234/osf.io/abcde', true],
	// Journals of Cold Spring Harbor and others.
	['10.1101/gr.275995.121', false],
	['10.1101/cshperspect.a041234', false],
	['10.1038/nature14539', false],
])('%s is the DOI of a preprint: %s', (doi, is) => {
	expect(isPreprintDoi(doi)).toBe(is);
});
