import { useEffect, useState } from 'preact/hooks';
import { browser, type Browser } from 'wxt/browser';
import { message, type MessageKey } from '../../lib/messages.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { Switch } from './Switch.tsx';

const LETTERS = [
	['s', 'shortcutSave'],
	['j', 'commandNextCard'],
	['k', 'commandPreviousCard'],
	['u', 'shortcutUndo'],
] as const;

/** The manifest's commands; browsers tell what they do in their own language only. */
const COMMANDS: Readonly<Record<string, MessageKey>> = {
	_execute_action: 'commandPopup',
	'toggle-card': 'commandToggleCard',
	'next-card': 'commandNextCard',
	'previous-card': 'commandPreviousCard',
	'save-all': 'commandSaveAll',
};

/** What the keys are by now: a browser leaves out what another extension has, and users change them. */
const useCommands = (): Browser.commands.Command[] => {
	const [commands, setCommands] = useState<Browser.commands.Command[]>([]);
	useEffect(() => {
		const ending = new AbortController();
		const look = async (): Promise<void> => setCommands(await browser.commands.getAll());
		void look();
		// Whoever changed them on the browser's page comes back to this one.
		addEventListener('focus', () => void look(), { signal: ending.signal });
		return () => ending.abort();
	}, []);
	return commands;
};

/** Firefox has a call for its page of shortcuts, Chromium an address. */
const openShortcuts = async (): Promise<void> => {
	const { openShortcutSettings } = browser.commands as {
		openShortcutSettings?: () => Promise<void>;
	};
	await (openShortcutSettings?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
};

/** Which keys do what, and where they are changed. */
export const Keys = ({ settings }: { settings: Settings }) => (
	<section id="keys">
		<h2>{message('optionsKeys')}</h2>
		<dl class="commands">
			{useCommands().map(({ name = '', shortcut }) => (
				<div key={name}>
					<dt>{shortcut ? <kbd>{shortcut}</kbd> : message('keyUnset')}</dt>
					<dd>{COMMANDS[name] && message(COMMANDS[name])}</dd>
				</div>
			))}
		</dl>
		<button type="button" onClick={() => void openShortcuts()}>
			{message('optionsChangeKeys')}
		</button>
		<p>
			<Switch settings={settings} name="pageShortcuts" label="optionsPageKeys" />
		</p>
		<dl>
			{LETTERS.map(([key, text]) => (
				<div key={key}>
					<dt>
						<kbd>{key}</kbd>
					</dt>
					<dd>{message(text)}</dd>
				</div>
			))}
		</dl>
	</section>
);
