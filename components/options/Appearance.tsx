import { message, type MessageKey } from '../../lib/messages.ts';
import {
	BAR_SCHEMES,
	LANGUAGES,
	SCHEMES,
	type BarScheme,
	type Language,
	type Scheme,
} from '../../lib/settings/appearance.ts';
import { changeSettings, type Settings } from '../../lib/settings/settings.ts';
import { useKeep } from '../hooks/useKeep.ts';
import { Switch } from './Switch.tsx';

const SCHEME_NAMES: Record<Scheme | BarScheme, MessageKey> = {
	system: 'schemeSystem',
	page: 'schemePage',
	light: 'schemeLight',
	dark: 'schemeDark',
};

/** Languages are called what they call themselves: who reads them finds them. */
const LANGUAGE_NAMES: Record<Exclude<Language, 'browser'>, string> = {
	en: 'English',
	zh_CN: '简体中文',
};

const languageName = (language: Language): string =>
	language === 'browser' ? message('languageBrowser') : LANGUAGE_NAMES[language];

interface ChoiceProps<Value extends string> {
	label: MessageKey;
	value: Value;
	values: readonly Value[];
	nameOf: (value: Value) => string;
	choose: (value: Value) => void;
}

const Choice = <Value extends string>(props: ChoiceProps<Value>) => {
	const { label, value, values, nameOf, choose } = props;
	return (
		<label class="row">
			<span>{message(label)}</span>
			<select value={value} onChange={(event) => choose(event.currentTarget.value as Value)}>
				{values.map((each) => (
					<option key={each} value={each}>
						{nameOf(each)}
					</option>
				))}
			</select>
		</label>
	);
};

const schemeName = (scheme: Scheme | BarScheme): string => message(SCHEME_NAMES[scheme]);

/** Colours and language of our pages and of bars; all that are open change at once. */
export const Appearance = ({ settings }: { settings: Settings }) => {
	const keep = useKeep();
	return (
		<section class="appearance" id="appearance">
			<h2>{message('appearance')}</h2>
			<Choice
				label="appearanceScheme"
				value={settings.scheme}
				values={SCHEMES}
				nameOf={schemeName}
				choose={(scheme) => keep(changeSettings({ scheme }))}
			/>
			<Choice
				label="appearanceBars"
				value={settings.barScheme}
				values={BAR_SCHEMES}
				nameOf={schemeName}
				choose={(barScheme) => keep(changeSettings({ barScheme }))}
			/>
			<Choice
				label="appearanceLanguage"
				value={settings.language}
				values={LANGUAGES}
				nameOf={languageName}
				choose={(language) => keep(changeSettings({ language }))}
			/>
			<p>{message('appearanceText')}</p>
			<Switch settings={settings} name="highContrast" label="appearanceContrast" />
		</section>
	);
};
