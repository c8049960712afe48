import { expect, test } from 'vitest';
import { isPreprintDoi, isPreprintServer } from '../../../lib/paper/preprints.ts';

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

test.each([
	['bioRxiv', true],
	['medRxiv : the preprint server for health sciences', true],
	['CoRR', true],
	['Corrosion Science', false],
	['Nature', false],
])('“%s” is a server of preprints: %s', (name, is) => {
	expect(isPreprintServer(name)).toBe(is);
});
