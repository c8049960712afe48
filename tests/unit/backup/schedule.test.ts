import { describe, expect, it } from 'vitest';
import type { BackupLog, MadeBackup } from '../../../lib/backup/log.ts';
import {
	isChanged,
	isTime,
	reminderOf,
	SCHEDULES,
	type Reminder,
	type Schedule,
} from '../../../lib/backup/schedule.ts';

const NOW = 1_800_000_000_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const made = (at: number, revision = 7): MadeBackup => ({
	at,
	file: 'x',
	bytes: 1,
	papers: 100,
	sha256: '',
	revision,
	isAutomatic: true,
});
const log = (...all: MadeBackup[]): BackupLog => ({ made: all });

describe('the time for a backup', () => {
	it.each<[Schedule, number, boolean]>([
		['daily', 22 * HOUR, false],
		['daily', 23 * HOUR, true],
		['daily', 40 * DAY, true],
		['weekly', 6 * DAY, false],
		['weekly', 7 * DAY, true],
		['monthly', 29 * DAY, false],
		['monthly', 30 * DAY, true],
	])('%s, %i ms after the last: %s', (schedule, ago, expected) => {
		expect(isTime(schedule, log(made(NOW - ago)), NOW)).toBe(expected);
	});

	it('has come where there never was one, unless there is to be none', () => {
		expect(SCHEDULES.map((schedule) => isTime(schedule, log(), NOW))).toEqual([
			false,
			true,
			true,
			true,
		]);
	});

	it('has come where the clock was set back', () => {
		expect(isTime('weekly', log(made(NOW + 400 * DAY)), NOW)).toBe(true);
	});

	it('is for nothing where nothing changed, or nothing is there', () => {
		expect(isChanged({ papers: 5, revision: 7 }, log(made(NOW, 7)))).toBe(false);
		expect(isChanged({ papers: 5, revision: 8 }, log(made(NOW, 7)))).toBe(true);
		expect(isChanged({ papers: 0, revision: 8 }, log())).toBe(false);
	});
});

describe('a reminder', () => {
	const library = { papers: 100, revision: 8 };
	it.each<[string, Schedule, BackupLog, Partial<typeof library>, Reminder | undefined]>([
		['there never was one', 'never', log(), {}, 'never'],
		['there is hardly anything to lose', 'never', log(), { papers: 19 }, undefined],
		['it is long ago', 'never', log(made(NOW - 31 * DAY)), {}, 'long-ago'],
		['it is not long ago', 'never', log(made(NOW - 29 * DAY)), {}, undefined],
		['nothing changed since', 'never', log(made(NOW - 99 * DAY, 8)), {}, undefined],
		[
			'the last one failed',
			'weekly',
			{ ...log(made(NOW - 2 * DAY)), failed: { at: NOW - DAY, reason: 'permission' } },
			{},
			'failing',
		],
		[
			'one went well since it failed',
			'weekly',
			{ ...log(made(NOW - DAY)), failed: { at: NOW - 2 * DAY, reason: 'download' } },
			{},
			undefined,
		],
		[
			'it failed, and is not wanted any more',
			'never',
			{ ...log(made(NOW - 2 * DAY)), failed: { at: NOW - DAY, reason: 'download' } },
			{},
			undefined,
		],
	])('where %s', (_, schedule, backups, facts, expected) => {
		expect(reminderOf(schedule, backups, { ...library, ...facts }, NOW)).toBe(expected);
	});
});
