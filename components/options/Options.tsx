import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { message } from '../../lib/messages.ts';
import { changeSettings, type Settings } from '../../lib/settings/settings.ts';
import { sites } from '../../lib/sites/index.ts';
import type { Site } from '../../lib/sites/site.ts';
import { Backup } from '../backup/Backup.tsx';
import { useSettings } from '../hooks/useSettings.ts';
import { Appearance } from './Appearance.tsx';
import { Citation } from './Citation.tsx';
import { Contents } from './Contents.tsx';
import { OwnTopics } from '../topics/OwnTopics.tsx';
import { Switch } from './Switch.tsx';
import { Taste } from './Taste.tsx';

const SHORTCUTS = [
	['s', 'shortcutSave'],
	['j', 'commandNextCard'],
	['k', 'commandPreviousCard'],
	['u', 'shortcutUndo'],
] as const;

const SiteRow = ({ site, settings }: { site: Site; settings: Settings }) => {
	const [allowed, setAllowed] = useState<boolean>();
	const origins = [...site.matches];
	useEffect(() => void browser.permissions.contains({ origins }).then(setAllowed), [site]);
	const on = !settings.pausedSites.includes(site.id);
	const others = settings.pausedSites.filter((id) => id !== site.id);
	return (
		<li>
			<label>
				<input
					type="checkbox"
					checked={on}
					onChange={() => void changeSettings({ pausedSites: on ? [...others, site.id] : others })}
				/>
				{site.name}
			</label>
			{allowed === false && (
				<button
					type="button"
					onClick={() => void browser.permissions.request({ origins }).then(setAllowed)}
				>
					{message('allowSite', site.name)}
				</button>
			)}
		</li>
	);
};

export const Options = () => {
	const settings = useSettings();
	if (settings === undefined) return undefined;
	return (
		<main class="options">
			<h1>{message('optionsTitle')}</h1>
			<Contents />
			<section id="sites">
				<h2>{message('optionsSites')}</h2>
				<p>{message('optionsSitesText')}</p>
				<ul>
					{sites.map((site) => (
						<SiteRow key={site.id} site={site} settings={settings} />
					))}
				</ul>
			</section>
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
