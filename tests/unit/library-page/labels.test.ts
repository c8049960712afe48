import { expect, it, vi } from 'vitest';
import { nameOf } from '../../../components/paper/labels.ts';
import { IMPORT_SOURCE } from '../../../lib/import/importer.ts';

vi.mock('../../../lib/messages.ts', () => ({ message: (key: string) => key }));

it.each([
	['arxiv', 'arXiv'],
	['crossref', 'Crossref'],
	[IMPORT_SOURCE, 'sourceImport'],
	['elsewhere', 'elsewhere'],
])('the source %s is called %s', (id, name) => {
	expect(nameOf('site', id)).toBe(name);
});
