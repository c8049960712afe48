import { useState } from 'preact/hooks';
import { paperById } from '../../lib/library/queries.ts';
import { message } from '../../lib/messages.ts';
import { identify } from '../../lib/paper/identity.ts';
import { versionIn } from '../../lib/paper/version.ts';
import { useLiveQuery } from '../hooks/useLiveQuery.ts';
import { takingOff } from '../ui/keep-focus.ts';
import { Notice } from '../ui/Notice.tsx';
import { useAccess, type Access } from './access.ts';
import { addById } from './add.ts';
import type { Tell } from './tell.ts';

/** Offers to save the paper that a pasted id or link names. */
export const AddById = ({ text, tell }: { text: string; tell: Tell }) => {
	const id = identify(text.trim());
	const known = useLiveQuery(async () => (id ? await paperById(id) : undefined), [id]);
	const access = useAccess(id);
	const [busy, setBusy] = useState(false);
	if (id === undefined || known.value !== undefined) return undefined;
	const add = async (gained: Access): Promise<void> => {
		if (busy) return;
		setBusy(true);
		tell({ text: await addById(id, gained, versionIn(text, id)) });
		setBusy(false);
	};
	return (
		<Notice>
			<button
				type="button"
				class="primary"
				disabled={access === undefined}
				// Switched off, it would drop the focus.
				aria-disabled={busy}
				onClick={takingOff(() => access && void add(access))}
			>
				{message(busy ? 'lookingUp' : 'saveId', id)}
			</button>
		</Notice>
	);
};
