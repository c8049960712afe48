import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { editPapers } from '../../../lib/library/edit.ts';
import { newStep, type Step } from '../../../lib/library/history/step.ts';
import { retrace } from '../../../lib/library/history/undo.ts';
import { assignKeys } from '../../../lib/library/keys.ts';
import { mergePapers, previewMerge, unsavedRow } from '../../../lib/library/merge-papers.ts';
import { publishedChoices } from '../../../lib/library/publish.ts';
import { putOff } from '../../../lib/library/pending.ts';
import { allIds, paperById } from '../../../lib/library/queries.ts';
import { remove } from '../../../lib/library/remove.ts';
import { save } from '../../../lib/library/save.ts';
import type { Paper, PaperDraft } from '../../../lib/paper/paper.ts';
import { expectConsistent } from './consistency.ts';
import { deleteLibrary, newPaper, readStored } from './raw.ts';

const ID = 'arxiv:1706.03762';
const OTHER = 'arxiv:1810.04805';
const RECORD: PaperDraft = {
	id: 'doi:10.1109/5.771073',
	title: 'Attention is all you need',
	authors: [{ name: 'A. Vaswani', family: 'Vaswani', given: 'A.' }],
	abstract: 'The publisher’s own abstract, which is longer by far.',
	published: '2018-03',
	doi: '10.1109/5.771073',
	type: 'article-journal',
	publication: { 'container-title': 'Journal of Attention', volume: '7', issued: '2018-03' },
	journalRef: 'Journal of Attention 7 (2018)',
	source: 'crossref',
};

const publish = async (id = ID, record = RECORD, step: Step = newStep('publish')) => {
	const choices = publishedChoices((await paperById(id))!, unsavedRow(record));
	return mergePapers([id], choices, step, record);
};

const withoutTime = async (id = ID): Promise<Partial<Paper>> => {
	const { updatedAt: _, ...paper } = (await paperById(id))!;
	return paper;
};

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
	await save(
		newPaper(
			ID,
			{
				title: 'Attention Is All You Need',
				authors: [{ name: 'Ashish Vaswani' }, { name: 'Noam Shazeer' }],
				abstract: 'The abstract.',
				published: '2017-06-12',
				categories: ['cs.CL'],
				journalRef: 'J. Att.',
				source: 'arxiv',
			},
			['nlp'],
		),
	);
});

describe('a preprint that was published', () => {
	it('says where and when, and is the same paper in all else', async () => {
		await editPapers(
			[ID],
			{ starred: true, reading: 'reading', notes: 'Read.', addTags: ['a'] },
			newStep('edit'),
		);
		const [keyed] = await assignKeys([ID]);
		const before = await withoutTime();
		await publish();
		expect(await withoutTime()).toEqual({
			...before,
			aliases: [RECORD.id],
			doi: RECORD.doi,
			type: RECORD.type,
			publication: RECORD.publication,
			journalRef: RECORD.journalRef,
			sources: {
				...before.sources,
				doi: 'crossref',
				type: 'crossref',
				publication: 'crossref',
				journalRef: 'crossref',
			},
		});
		expect((await paperById(RECORD.id))?.key).toBe(keyed?.key);
		expectConsistent(await readStored());
	});

	it('is what was shown before', async () => {
		const [preprint, published] = [(await paperById(ID))!, unsavedRow(RECORD)];
		const choices = publishedChoices(preprint, published);
		const preview = previewMerge([preprint, published], choices)!;
		expect(preview.fields.map(({ field }) => field)).toEqual([
			'title',
			'authors',
			'abstract',
			'published',
			'doi',
			'journalRef',
			'categories',
			'type',
			'publication',
		]);
		await publish();
		expect(preview.paper).toMatchObject(await withoutTime());
	});

	it('keeps what its user wrote over a field, with the way back', async () => {
		const fields = { doi: '10.1000/mine', authors: [{ name: 'Me' }] };
		await editPapers([ID], { fields }, newStep('edit'));
		await publish();
		expect(await paperById(ID)).toMatchObject({
			...fields,
			sources: { doi: 'user', authors: 'user', publication: 'crossref' },
			originals: { doi: { value: RECORD.doi, source: 'crossref' } },
		});
	});

	it('has a new title and more authors where its publication has', async () => {
		const authors = ['A. Vaswani', 'N. Shazeer', 'L. Kaiser'].map((name) => ({ name }));
		await publish(ID, { ...RECORD, title: 'Attention suffices', authors });
		expect(await paperById(ID)).toMatchObject({ title: 'Attention suffices', authors });
	});

	it('goes back and forth as one step', async () => {
		const before = await withoutTime();
		const step = newStep('publish');
		await publish(ID, RECORD, step);
		const after = await withoutTime();
		await retrace(step.step, 'undo');
		expect(await withoutTime()).toEqual(before);
		expectConsistent(await readStored());
		await retrace(step.step, 'redo');
		expect(await withoutTime()).toEqual(after);
		expectConsistent(await readStored());
	});

	it('is one of several in one step, and asked for twice it is done once', async () => {
		await save(newPaper(OTHER, { title: 'BERT', source: 'arxiv' }));
		const step = newStep('publish');
		const bert = { ...RECORD, id: 'acl:N19-1423', title: 'BERT', doi: '10.18653/v1/n19-1423' };
		await publish(ID, RECORD, step);
		await publish(OTHER, bert, step);
		const stored = await readStored();
		await publish(OTHER, bert, step);
		expect(await readStored()).toEqual(stored);
		const row = stored.steps.find((each) => each.step === step.step);
		expect(row).toMatchObject({ kind: 'publish', count: 2 });
		await retrace(step.step, 'undo');
		expect((await paperById(ID))?.publication).toBeUndefined();
		expect((await paperById(OTHER))?.publication).toBeUndefined();
	});

	it('is one with what was removed, or saved meanwhile, by the id of its publication', async () => {
		await save(newPaper(RECORD.id, { title: RECORD.title, source: 'crossref' }));
		await remove(RECORD.id);
		const step = newStep('publish');
		await publish(ID, RECORD, step);
		expectConsistent(await readStored());
		await retrace(step.step, 'undo');
		expectConsistent(await readStored());
		await save(newPaper(RECORD.id, { title: RECORD.title, source: 'crossref' }));
		await publish();
		expect(await allIds()).toEqual([ID]);
		expectConsistent(await readStored());
	});

	it('is not asked about at arXiv again, which would give it back its old title', async () => {
		await save(newPaper(OTHER, { title: 'BERT', source: 'arxiv' }));
		// Given up: arXiv tells no abstract of it.
		for (let tries = 0; tries < 10; tries += 1) {
			await putOff([OTHER], { until: 0, apart: false });
		}
		await publish(OTHER, { ...RECORD, title: 'BERT, revised' });
		expect((await readStored()).pending.map(({ id }) => id)).toEqual([ID]);
		expect((await paperById(OTHER))?.title).toBe('BERT, revised');
	});

	it('that is not saved any more is none', async () => {
		await remove(ID);
		await expect(mergePapers([ID], {}, newStep('publish'), RECORD)).rejects.toMatchObject({
			code: 'missing',
		});
	});
});
