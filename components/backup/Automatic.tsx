import { useEffect, useState } from 'preact/hooks';
import type { FailedBackup, MadeBackup } from '../../lib/backup/log.ts';
import { SCHEDULES, type Schedule } from '../../lib/backup/schedule.ts';
import { message, type MessageKey } from '../../lib/messages.ts';
import { readSchedule, watchSchedule } from '../../lib/settings/backup.ts';
import { useKeep } from '../hooks/useKeep.ts';
import { Notice } from '../ui/Notice.tsx';
import { scheduleBackups } from './schedule-backups.ts';

const LABELS: Record<Schedule, MessageKey> = {
	never: 'backupNever',
	daily: 'backupDaily',
	weekly: 'backupWeekly',
	monthly: 'backupMonthly',
};

const REASONS: Record<FailedBackup['reason'], MessageKey> = {
	permission: 'backupNoPermission',
	download: 'backupNoDownload',
	library: 'errorUnavailable',
};

interface Standing {
	schedule: Schedule;
	/** Whether the permission for the last choice was not given. */
	isRefused: boolean;
}

export interface AutomaticProps {
	failed: FailedBackup | undefined;
	last: MadeBackup | undefined;
}

/** How often backups are made without being asked for; the permission for it is asked for here. */
export const Automatic = ({ failed, last }: AutomaticProps) => {
	const keep = useKeep();
	// One piece: new each time, so that the choice goes back also where it is refused once more.
	const [standing, stand] = useState<Standing>({ schedule: 'never', isRefused: false });
	const { schedule, isRefused } = standing;
	useEffect(() => {
		const ending = new AbortController();
		const take = (stored: Schedule): void => stand((before) => ({ ...before, schedule: stored }));
		watchSchedule(take, ending.signal);
		void readSchedule().then(take);
		return () => ending.abort();
	}, []);
	const choose = async (wanted: Schedule): Promise<void> => {
		const next = await scheduleBackups(wanted);
		stand({ schedule: next, isRefused: next !== wanted });
	};
	const isFailing = schedule !== 'never' && failed !== undefined && failed.at > (last?.at ?? 0);
	return (
		<>
			<p>
				<label>
					{message('backupAutomatic')}{' '}
					<select
						value={schedule}
						onChange={(event) => keep(choose(event.currentTarget.value as Schedule))}
					>
						{SCHEDULES.map((each) => (
							<option key={each} value={each}>
								{message(LABELS[each])}
							</option>
						))}
					</select>
				</label>
			</p>
			{isRefused && (
				<Notice key={standing} kind="failed">
					{message('backupNoPermission')}
				</Notice>
			)}
			{isFailing && <Notice kind="failed">{message(REASONS[failed.reason])}</Notice>}
		</>
	);
};
