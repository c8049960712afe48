import { useEffect, useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import { printBytes } from './bytes.ts';

interface Stored {
	usage: number;
	isPersisted: boolean;
}

const look = async (): Promise<Stored> => {
	const [{ usage = 0 }, isPersisted] = await Promise.all([
		navigator.storage.estimate(),
		navigator.storage.persisted(),
	]);
	return { usage, isPersisted };
};

/** What the library takes of the disk, and whether the browser may clear it when the disk is full. */
export const Storage = () => {
	const [stored, setStored] = useState<Stored>();
	useEffect(() => void look().then(setStored), []);
	if (!stored) return undefined;
	const persist = async (): Promise<void> => {
		await navigator.storage.persist();
		setStored(await look());
	};
	return (
		<p>
			{message('storageUsed', printBytes(stored.usage))}{' '}
			{message(stored.isPersisted ? 'storageKept' : 'storageNotKept')}{' '}
			{!stored.isPersisted && (
				<button type="button" onClick={() => void persist()}>
					{message('storagePersist')}
				</button>
			)}
		</p>
	);
};
