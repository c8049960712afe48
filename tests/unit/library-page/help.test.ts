import { expect, test, vi } from 'vitest';
import { SEARCH_HELP } from '../../../components/library/Help.tsx';
import { parseQuery } from '../../../lib/query/parse.ts';

vi.mock('../../../lib/messages.ts', () => ({ message: (key: string) => key }));

test.each(SEARCH_HELP)('the example %s is a search', (example) => {
	const { parts, problems } = parseQuery(example);
	expect(problems).toEqual([]);
	expect(parts.length).toBeGreaterThan(0);
});
