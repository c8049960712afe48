import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readBackupLog, type MadeBackup } from '../../lib/backup/log.ts';
import { languageTag, message } from '../../lib/messages.ts';
import { identify } from '../../lib/paper/identity.ts';
import { sentenceOf } from '../popup/failures.ts';
import { FirstSteps } from '../popup/FirstSteps.tsx';
import { failureOf } from '../popup/unavailable.ts';
import { Notice } from '../ui/Notice.tsx';
import type { Results } from './results.ts';

const useLastBackup = (): MadeBackup | undefined => {
	const [last, setLast] = useState<MadeBackup>();
	useEffect(() => void readBackupLog().then(({ made }) => setLast(made[0])), []);
	return last;
};

/** Where the library is out of reach, or gone, the last backup is the way back. */
const LastBackup = ({ made }: { made: MadeBackup }) => (
	<p>
		{message(
			'lastBackup',
			new Date(made.at).toLocaleDateString(languageTag()),
			made.papers,
			made.file,
		)}{' '}
		<button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
			{message('restoreBackup')}
		</button>
	</p>
);

const Failed = ({ error }: { error: unknown }) => {
	const last = useLastBackup();
	return (
		<Notice kind="failed">
			{sentenceOf(failureOf(error))}
			{last && <LastBackup made={last} />}
		</Notice>
	);
};

const Empty = () => {
	const last = useLastBackup();
	return (
		<>
			{last && last.papers > 0 && (
				<Notice kind="failed">
					{message('emptyAfterBackup')}
					<LastBackup made={last} />
				</Notice>
			)}
			<FirstSteps />
		</>
	);
};

export interface StandingProps {
	results: Results | undefined;
	error: unknown;
	query: string;
}

/** What stands in place of rows, or above them where something is amiss. */
export const Standing = ({ results, error, query }: StandingProps) => {
	if (error !== undefined) return <Failed error={error} />;
	if (!results) {
		return (
			<Notice>
				<span class="late">{message('loading')}</span>
			</Notice>
		);
	}
	if (results.count > 0 || (results.stage === 'newest' && query !== '')) return undefined;
	if (query === '') return <Empty />;
	return identify(query) ? undefined : <Notice>{message('nothingFound')}</Notice>;
};
