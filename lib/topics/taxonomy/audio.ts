import type { TopicDefinition } from './definition.ts';

export const audio: readonly TopicDefinition[] = [
	{
		id: 'speech',
		label: 'Speech',
		description: 'Speech recognition, synthesis, spoken language',
		strong: 'asr|speaker|speech*|spoken dialogue|spoken language|tts|voice',
		weak: 'phoneme*',
	},
	{
		id: 'audio',
		label: 'Audio & Music',
		description: 'Audio, sound, music',
		strong:
			'acoustic*|audio* classification|audio* generation|audio* language|' +
			'audio* understanding|audio* visual|midi|music*|sound effect|sound effectss|' +
			'sound event|sound generation|sound separation|sound source|source separation|' +
			'text to audio',
		weak: 'audio|sound',
		keyword: 'music',
	},
];
