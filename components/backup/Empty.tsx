import { useEffect, useState } from 'preact/hooks';
import { revision } from '../../lib/library/queries.ts';
import { message } from '../../lib/messages.ts';
import { isAnythingToldOf } from '../../lib/rpc/revision.ts';
import { FirstSteps } from '../popup/FirstSteps.tsx';
import { Notice } from '../ui/Notice.tsx';
import { LastBackup, useLastBackup } from './LastBackup.tsx';

/** Whether the database was never written to although papers were saved; `undefined` until known. */
const useIsGone = (): boolean | undefined => {
	const [isGone, setGone] = useState<boolean>();
	useEffect(() => {
		const look = async (): Promise<void> => {
			const [writes, wasUsed] = await Promise.all([revision(), isAnythingToldOf()]);
			setGone(writes === 0 && wasUsed);
		};
		look().catch(() => setGone(false));
	}, []);
	return isGone;
};

/** What an empty library says: where papers are, or that there were some and what to do. */
export const Empty = () => {
	const last = useLastBackup();
	const isGone = useIsGone();
	if (last === undefined || isGone === undefined) return undefined;
	if (isGone) {
		return (
			<Notice kind="failed">
				{message('libraryGone')}
				<LastBackup made={last} />
			</Notice>
		);
	}
	return (
		<>
			{last !== null && last.papers > 0 && (
				<Notice kind="failed">
					{message('emptyAfterBackup')}
					<LastBackup made={last} />
				</Notice>
			)}
			<FirstSteps />
		</>
	);
};
