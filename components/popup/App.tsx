import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Opening } from '../../lib/library/queries.ts';
import { message } from '../../lib/messages.ts';
import { dropWish, findWish } from '../../lib/metadata/wish.ts';
import { call } from '../../lib/rpc/call.ts';
import { KeepContext, keepTelling } from '../hooks/useKeep.ts';
import { useSettings } from '../hooks/useSettings.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Toast, type ToastProps } from '../ui/Toast.tsx';
import { sentenceOf } from '../common/failures.ts';
import { Library } from './Library.tsx';
import { openLibrary, openPage } from '../common/open-page.ts';
import { PagePanel } from './PagePanel.tsx';
import { canOpenPanel, isPanel, openPanel } from './panel.ts';
import { TabPaper } from './TabPaper.tsx';
import type { Tell } from '../common/tell.ts';
import { useTab } from './useTab.ts';

/** Tells once of a paper that could not be saved while the popup was closed. */
const useFailedWish = (tell: Tell): void => {
	useEffect(() => {
		const look = async (): Promise<void> => {
			const wish = await findWish();
			if (wish?.failed === undefined) return;
			await dropWish();
			tell({ text: message('wishFailed', wish.id, sentenceOf({ code: wish.failed })) });
		};
		void look();
	}, []);
};

export const App = ({ opening }: { opening: Opening }) => {
	const [toast, tell] = useState<ToastProps>({ text: undefined });
	const tab = useTab();
	const settings = useSettings();
	const write = async (text: string): Promise<void> => {
		try {
			await navigator.clipboard.writeText(text);
			tell({ text: message('copied') });
		} catch {
			tell({ text: message('copyRefused') });
		}
	};
	const copy = useCallback((text: string) => void write(text), []);
	const keep = useMemo(() => keepTelling(tell), []);
	useFailedWish(tell);
	const undoBatch = async (batch: string): Promise<void> => {
		const result = await call('papers.undoSaveAll', { batch });
		tell({ text: result.ok ? message('undone') : sentenceOf(result) });
	};
	return (
		<main class={isPanel ? 'popup panel' : 'popup'}>
			<header class="head">
				<h1>{message('extensionName')}</h1>
				{tab && canOpenPanel && (
					<IconButton
						icon="panel"
						label={message('openPanel')}
						onClick={() => void openPanel(tab)}
					/>
				)}
				<IconButton
					icon="library"
					label={message('openLibrary')}
					onClick={() => void openLibrary()}
				/>
				<IconButton
					icon="import"
					label={message('openImport')}
					onClick={() => void openPage('/import.html')}
				/>
				<IconButton
					icon="settings"
					label={message('openOptions')}
					onClick={() => void browser.runtime.openOptionsPage()}
				/>
			</header>
			{tab && <TabPaper tab={tab} tell={tell} copy={copy} />}
			{tab && settings && (
				<KeepContext.Provider value={keep}>
					<PagePanel
						tab={tab}
						settings={settings}
						tell={tell}
						undoBatch={(batch) => void undoBatch(batch)}
					/>
				</KeepContext.Provider>
			)}
			<Library tell={tell} copy={copy} opening={opening} />
			<Toast
				toast={toast}
				close={{ label: message('close'), run: () => tell({ text: undefined }) }}
			/>
		</main>
	);
};
