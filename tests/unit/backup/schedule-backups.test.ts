import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { scheduleBackups } from '../../../components/backup/schedule-backups.ts';
import { readSchedule } from '../../../lib/settings/backup.ts';

beforeEach(() => fakeBrowser.reset());

it('a choice that is asked about for long does not overrule the one after it', async () => {
	const asked = Promise.withResolvers<boolean>();
	browser.permissions.request = vi.fn(() => asked.promise);
	const daily = scheduleBackups('daily');
	const never = scheduleBackups('never');
	asked.resolve(true);
	expect(await Promise.all([daily, never])).toEqual(['daily', 'never']);
	expect(await readSchedule()).toBe('never');
});

it('a refusal, or a question that fails, leaves the next choice free', async () => {
	browser.permissions.request = vi.fn(() => Promise.resolve(false));
	expect(await scheduleBackups('weekly')).toBe('never');
	browser.permissions.request = vi.fn(() => Promise.reject(new Error('no click')));
	await expect(scheduleBackups('weekly')).rejects.toThrow('no click');
	browser.permissions.request = vi.fn(() => Promise.resolve(true));
	expect(await scheduleBackups('daily')).toBe('daily');
	expect(await readSchedule()).toBe('daily');
});
