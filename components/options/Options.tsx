import { useEffect, useMemo, useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import { Backup } from '../backup/Backup.tsx';
import { KeepContext, keepTelling } from '../hooks/useKeep.ts';
import { useSettings } from '../hooks/useSettings.ts';
import { Toast, type ToastProps } from '../ui/Toast.tsx';
import { Appearance } from './Appearance.tsx';
import { Citation } from './Citation.tsx';
import { Contents } from './Contents.tsx';
import { Keys } from './Keys.tsx';
import { OwnTopics } from '../topics/OwnTopics.tsx';
import { Sites } from './Sites.tsx';
import { Switch } from './Switch.tsx';
import { Taste } from './Taste.tsx';

/** Milliseconds in which sections still grow by what they read. */
const GROWING_MS = 1_000;

/** An address may name a section, which is not there before the settings are read. */
const useAddress = (isDrawn: boolean): void => {
	useEffect(() => {
		const section = document.getElementById(location.hash.slice(1));
		if (!isDrawn || !section) return undefined;
		const growing = new ResizeObserver(() => section.scrollIntoView());
		growing.observe(document.body);
		const timer = setTimeout(() => growing.disconnect(), GROWING_MS);
		return () => {
			clearTimeout(timer);
			growing.disconnect();
		};
	}, [isDrawn]);
};

export const Options = () => {
	const settings = useSettings();
	const [toast, tell] = useState<ToastProps>({ text: undefined });
	const keep = useMemo(() => keepTelling(tell), []);
	useAddress(settings !== undefined);
	if (settings === undefined) return undefined;
	return (
		<main class="options">
			<header>
				<h1>{message('optionsTitle')}</h1>
				<a href="/library.html">{message('openLibrary')}</a>
			</header>
			<Contents />
			<KeepContext.Provider value={keep}>
				<Sites settings={settings} />
				<Appearance settings={settings} />
				<Taste settings={settings} />
				<OwnTopics />
				<Citation />
				<Keys settings={settings} />
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
				<Toast
					toast={toast}
					close={{ label: message('close'), run: () => tell({ text: undefined }) }}
				/>
			</KeepContext.Provider>
		</main>
	);
};
