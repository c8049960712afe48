import { message } from '../../lib/messages.ts';
import { Backup } from '../backup/Backup.tsx';
import { useSettings } from '../hooks/useSettings.ts';
import { Appearance } from './Appearance.tsx';
import { Citation } from './Citation.tsx';
import { Contents } from './Contents.tsx';
import { OwnTopics } from '../topics/OwnTopics.tsx';
import { Sites } from './Sites.tsx';
import { Switch } from './Switch.tsx';
import { Taste } from './Taste.tsx';

const SHORTCUTS = [
	['s', 'shortcutSave'],
	['j', 'commandNextCard'],
	['k', 'commandPreviousCard'],
	['u', 'shortcutUndo'],
] as const;

export const Options = () => {
	const settings = useSettings();
	if (settings === undefined) return undefined;
	return (
		<main class="options">
			<h1>{message('optionsTitle')}</h1>
			<Contents />
			<Sites settings={settings} />
			<Appearance settings={settings} />
			<Taste settings={settings} />
			<OwnTopics />
			<Citation />
			<section id="keys">
				<h2>{message('optionsKeys')}</h2>
				<Switch settings={settings} name="pageShortcuts" label="optionsPageKeys" />
				<dl>
					{SHORTCUTS.map(([key, text]) => (
						<div key={key}>
							<dt>
								<kbd>{key}</kbd>
							</dt>
							<dd>{message(text)}</dd>
						</div>
					))}
				</dl>
				<p>{message('optionsCommands')}</p>
			</section>
			<section id="metadata">
				<h2>{message('optionsMetadata')}</h2>
				<Switch settings={settings} name="completeMetadata" label="optionsComplete" />
				<p>{message('optionsCompleteText')}</p>
			</section>
			<Backup />
			<section id="privacy">
				<h2>{message('optionsPrivacy')}</h2>
				<p>{message('optionsPrivacyText')}</p>
			</section>
		</main>
	);
};
