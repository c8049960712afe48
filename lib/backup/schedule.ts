import type { BackupLog } from './log.ts';

export const SCHEDULES = ['never', 'daily', 'weekly', 'monthly'] as const;
export type Schedule = (typeof SCHEDULES)[number];

const HOUR_MS = 60 * 60 * 1_000;
const DAY_MS = 24 * HOUR_MS;

const EVERY_MS: Record<Exclude<Schedule, 'never'>, number> = {
	daily: DAY_MS,
	weekly: 7 * DAY_MS,
	monthly: 30 * DAY_MS,
};

/** How often it is looked whether a backup is due, in minutes: often enough for a laptop’s short days. */
export const LOOK_MINUTES = 60;

/**
 * A backup may come so much early, so that a daily one keeps its time of day although looks do not
 * come to the minute.
 */
const EARLY_MS = LOOK_MINUTES * 60 * 1_000;

/** Fewer papers than this are found again in an evening: nobody is bothered for them. */
const FEW = 20;

/** Without a backup for so long, what was saved since is more than anybody remembers. */
const LONG_MS = 30 * DAY_MS;

export interface LibraryFacts {
	papers: number;
	/** Grows with every write. */
	revision: number;
	/** Which database it is: one that stands in the place of another may have come as far. */
	born?: number;
}

/** Whether the time for a backup has come, if anything changed; what changed takes a look into the library. */
export const isTime = (schedule: Schedule, { made }: BackupLog, now: number): boolean => {
	if (schedule === 'never') return false;
	const last = made[0]?.at ?? -Infinity;
	// A clock that was set back must not put backups off for years.
	return last > now || now - last >= EVERY_MS[schedule] - EARLY_MS;
};

/** Whether there is anything that the last backup does not have. */
export const isChanged = (
	{ papers, revision, born }: LibraryFacts,
	{ made: [last] }: BackupLog,
): boolean => {
	const isOther = last?.born !== undefined && last.born !== born;
	return papers > 0 && (isOther || last?.revision !== revision);
};

export type Reminder =
	/** Automatic backups are on, and the last one failed. */
	| 'failing'
	/** There never was one. */
	| 'never'
	/** The last one is old, and the library changed since. */
	| 'long-ago';

/** Whether a user is to be reminded of backups, and why. */
export const reminderOf = (
	schedule: Schedule,
	log: BackupLog,
	library: LibraryFacts,
	now: number,
): Reminder | undefined => {
	const [last] = log.made;
	if (schedule !== 'never' && log.failed && log.failed.at > (last?.at ?? 0)) return 'failing';
	if (library.papers < FEW || !isChanged(library, log)) return undefined;
	if (last === undefined) return 'never';
	return now - last.at > LONG_MS ? 'long-ago' : undefined;
};
