import type { TopicDefinition } from './definition.ts';

export const audio: readonly TopicDefinition[] = [
	{
		id: 'speech',
		label: 'Speech',
		description: 'Speech recognition, synthesis, spoken language',
		strong:
			'asr|forced alignment|phoneme recognition|speaker|speech*|spoken|tts|voice',
		title:
			'phone recognition',
		weak:
			'phoneme*',
		not:
			'free speech|hate speech|part of speech|political speech|speech act|voice of',
	},
	{
		id: 'audio',
		label: 'Audio & Music',
		description: 'Audio, sound, music',
		strong:
			'audio llm|audio* classification|audio* generation|audio* language|' +
			'audio* understanding|audio* visual|foley|lyrics|midi|music*|singing voice|' +
			'song generation|sound effect|sound event|sound separation|sound source|' +
			'source separation|text to audio',
		title:
			'acoustic*|audio|singing|song',
		weak:
			'sound',
		keyword:
			'music',
		not:
			'acoustic phonon|audio video generation|sound and complete|sound speed',
	},
];
