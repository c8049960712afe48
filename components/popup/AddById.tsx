import { useState } from 'preact/hooks';
import { paperById } from '../../lib/library/queries.ts';
import { message } from '../../lib/messages.ts';
import { identify } from '../../lib/paper/identity.ts';
import { call } from '../../lib/rpc/call.ts';
import { useLiveQuery } from '../hooks/useLiveQuery.ts';
import { Notice } from '../ui/Notice.tsx';
import { sentenceOf } from './failures.ts';
import type { Tell } from './tell.ts';

/** Offers to save the paper that a pasted id or link names. */
export const AddById = ({ text, tell }: { text: string; tell: Tell }) => {
	const id = identify(text.trim());
	const known = useLiveQuery(async () => (id ? await paperById(id) : undefined), [id]);
	const [busy, setBusy] = useState(false);
	if (id === undefined || known.value !== undefined) return undefined;
	const add = async (): Promise<void> => {
		setBusy(true);
		const result = await call('papers.add', { id });
		setBusy(false);
		tell({ text: result.ok ? message('saved') : sentenceOf(result) });
	};
	return (
		<Notice>
			<button type="button" class="primary" disabled={busy} onClick={() => void add()}>
				{message(busy ? 'lookingUp' : 'saveId', id)}
			</button>
		</Notice>
	);
};
