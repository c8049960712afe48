import { beforeEach, expect, it, vi } from 'vitest';
import { searchAll } from '../../../components/library/published.ts';
import { call } from '../../../lib/rpc/call.ts';

vi.mock('../../../lib/rpc/call.ts', () => ({ call: vi.fn() }));
const calls = vi.mocked(call);

const IDS = Array.from({ length: 25 }, (_, at) => `arxiv:2401.000${10 + at}`);
const idsOf = (input: unknown): string[] => (input as { ids: string[] }).ids;

beforeEach(() => {
	calls.mockReset();
	calls.mockImplementation((_, input) =>
		Promise.resolve({ ok: true, value: { answers: idsOf(input).map((id) => ({ id })) } }),
	);
});

it('looks for a few at a time, and tells of each few', async () => {
	const told: number[] = [];
	const { signal } = new AbortController();
	await searchAll(IDS, { signal, onAnswers: ({ length }) => told.push(length) });
	expect(told).toEqual([10, 10, 5]);
	expect(calls.mock.calls.flatMap(([, input]) => idsOf(input))).toEqual(IDS);
});

it('asks nobody any more once it is cancelled, and drops what comes after', async () => {
	const ending = new AbortController();
	const onAnswers = vi.fn(() => ending.abort());
	await searchAll(IDS, { signal: ending.signal, onAnswers });
	expect(calls).toHaveBeenCalledTimes(1);
	expect(onAnswers).toHaveBeenCalledTimes(1);
});

it('says why it could not look', async () => {
	calls.mockResolvedValue({ ok: false, code: 'unavailable', message: 'gone' });
	const { signal } = new AbortController();
	await expect(searchAll(IDS, { signal, onAnswers: vi.fn() })).rejects.toMatchObject({
		code: 'unavailable',
	});
});
