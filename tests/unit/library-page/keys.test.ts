// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { handleKey, type ListCommands } from '../../../components/library/keys.ts';

vi.mock('../../../lib/messages.ts', () => ({ message: (key: string) => key }));

const done: string[] = [];
const commands = new Proxy({} as ListCommands, {
	get: (_, name: string) => () => done.push(name),
});

/** @returns Whether the browser does what it does with the key by itself. */
const press = (key: string, target: Element = document.body): boolean => {
	const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
	const hear = (): void => handleKey(event, commands, null);
	target.addEventListener('keydown', hear, { once: true });
	return target.dispatchEvent(event);
};

beforeEach(() => {
	done.length = 0;
	document.body.innerHTML = '';
});

test('keys mean the list wherever the focus is', () => {
	expect(press('Delete')).toBe(false);
	expect(done).toEqual(['remove']);
});

// A button that is switched off as it is pressed loses the focus to the page behind the dialog.
test.each(['Delete', 'Escape', 'j'])(
	'%s means nothing while a dialog lies over the list',
	(key) => {
		document.body.innerHTML = '<dialog open></dialog>';
		expect(press(key)).toBe(true);
		expect(done).toEqual([]);
	},
);

test.each([
	['1', 'to-read'],
	['2', 'reading'],
	['3', 'read'],
	['0', null],
])('%s marks how far reading is', (key, reading) => {
	const mark = vi.fn<ListCommands['mark']>();
	const event = new KeyboardEvent('keydown', { key, cancelable: true });
	Object.defineProperty(event, 'target', { value: document.body });
	handleKey(event, { mark } as unknown as ListCommands, null);
	expect(mark).toHaveBeenCalledExactlyOnceWith(reading);
});
