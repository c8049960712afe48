import { useEffect, useState } from 'preact/hooks';
import { readSettings, watchSettings, type Settings } from '../../lib/settings/settings.ts';

/** The settings, now and after every change; `undefined` until they are read. */
export const useSettings = (): Settings | undefined => {
	const [settings, setSettings] = useState<Settings>();
	useEffect(() => {
		const ending = new AbortController();
		watchSettings(setSettings, ending.signal);
		void readSettings().then(setSettings);
		return () => ending.abort();
	}, []);
	return settings;
};
