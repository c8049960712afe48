import { expect, it } from 'vitest';
import { newRow } from '../../../lib/library/merge.ts';
import { venueOf } from '../../../lib/library/venue.ts';
import type { PaperDraft } from '../../../lib/paper/paper.ts';
import { draftOf } from './raw.ts';

const venue = (more: Partial<PaperDraft>): string | undefined =>
	venueOf(newRow(draftOf('s2:1', more), [], 1));

it.each<[string, string | undefined]>([
	['Accepted at ICLR 2025', 'ICLR'],
	['NeurIPS 2024 (Oral), 12 pages', 'NeurIPS'],
	['To appear in the Proceedings of NAACL 2024', 'NAACL'],
	['CVPR2023 highlight', 'CVPR'],
	['Submitted to ICML 2026', undefined],
	['Under review at TMLR', undefined],
	['10 pages, 3 figures', undefined],
	['MACLearn', undefined],
])('of the comment “%s”', (comment, expected) => {
	expect(venue({ comment })).toBe(expected);
});

it.each<[string, string | undefined]>([
	['Phys. Rev. D 103, 086020 (2021)', 'Phys. Rev. D'],
	['Journal of Machine Learning Research 21 (2020) 1-67', 'JMLR'],
	['Advances in Neural Information Processing Systems 30 (2017)', 'NeurIPS'],
	['Nature Communications, vol. 12 (2021)', 'Nature Communications'],
	['Astrophys.J. 908 (2021) 1', 'Astrophys.J'],
	['2021', undefined],
])('of the reference “%s”', (journalRef, expected) => {
	expect(venue({ journalRef, comment: 'ACL 2020' })).toBe(expected ?? 'ACL');
});

it.each<[PaperDraft['publication'], string | undefined]>([
	[{ 'container-title': 'Proceedings of the AAAI Conference on Artificial Intelligence' }, 'AAAI'],
	[{ 'event-title': 'ICRA 2024', 'container-title': 'Some long proceedings' }, 'ICRA'],
	[{ 'container-title': 'Bioinformatics' }, 'Bioinformatics'],
	[{ 'container-title': 'bioRxiv' }, undefined],
	[{ 'container-title': 'CoRR' }, undefined],
	[{ publisher: 'Springer' }, undefined],
])('of the record %j', (publication, expected) => {
	expect(venue({ publication })).toBe(expected);
});

it.each(['-', ' .', ':', 'Vol.'])(
	'takes no time over a hostile reference of “%s” again and again',
	(text) => {
		const journalRef = `a${text.repeat(2_000 / text.length)}b`;
		const begun = performance.now();
		expect(venue({ journalRef, publication: { 'container-title': journalRef } })).toBeUndefined();
		// It took 20 seconds.
		expect(performance.now() - begun).toBeLessThan(1_000);
	},
);
