import type { TopicDefinition } from './definition.ts';

export const audio: readonly TopicDefinition[] = [
	{
		id: 'speech',
		label: 'Speech',
		strong:
			'accent|asr|audio deepfake|child speech|code switching asr|diarization|' +
			'forced alignment|full duplex|language identification speech|phoneme|' +
			'phoneme recognition|pronunciation|prosod*|self supervised speech|speaker|' +
			'speaker diarization|speaker verification|speech*|speech emotion|speech enhancement|' +
			'speech foundation|speech language model|speech llm|speech recognition|' +
			'speech separation|speech synthesis|speech to speech|speech to text|speech tokenizer|' +
			'spoken|spoken dialogue|spoken language model|stuttering|text to speech|' +
			'transcription|tts|vocoder|voice|voice agent|voice assistant|voice cloning|' +
			'voice conversion|whisper',
		weak: 'phoneme*',
		not: 'hate speech|part of speech',
	},
	{
		id: 'audio',
		label: 'Audio & Music',
		strong:
			'acoustic scene|ambient sound|audio captioning|audio* classification|audio codec|' +
			'audio event|audio foundation model|audio* generation|audio generation|' +
			'audio* language|audio language model|audio llm|audio question|audio reasoning|' +
			'audio representation|audio tokenizer|audio* understanding|audio understanding|' +
			'audioset|bioacoustics|bird song|drum|environmental sound|foley|harmonic|' +
			'large audio language|lyrics|midi|music*|music generation|' +
			'music information retrieval|music llm|music transcription|music understanding|piano|' +
			'singing voice|song generation|sound effect|sound event|sound generation|' +
			'sound source|sound synthesis|source separation|spatial audio|text to audio|' +
			'video to audio|vocalization',
		title: 'acoustic*|audio* visual|singing|song',
		weak: 'audio|instrument|sound',
		keyword: 'music',
		not:
			'audio video generation|financial instrument|harmonic analysis|harmonic map|' +
			'harmonic oscillator|scientific instrument|sound and complete|spherical harmonic',
	},
];
