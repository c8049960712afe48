import type { TopicDefinition } from './definition.ts';

export const audio: readonly TopicDefinition[] = [
	{
		id: 'speech',
		label: 'Speech',
		description: 'Speech recognition, synthesis, spoken language',
		strong: 'asr|forced alignment|phoneme recognition|speaker|speech*|spoken|tts|voice',
		weak: 'phoneme*',
		not: 'hate speech|part of speech',
	},
	{
		id: 'audio',
		label: 'Audio & Music',
		description: 'Audio, sound, music',
		strong:
			'audio llm|audio* classification|audio* generation|audio* language|' +
			'audio* understanding|audio* visual|foley|lyrics|music*|singing voice|' +
			'song generation|sound event|sound source|source separation|text to audio',
		title: 'acoustic*|audio|singing|song',
		weak: 'sound',
		keyword: 'music',
		not: 'audio video generation|sound and complete',
	},
];
