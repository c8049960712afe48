import type { TopicDefinition } from './definition.ts';

export const language: readonly TopicDefinition[] = [
	{
		id: 'llm',
		label: 'LLM',
		description:
			'Large language models are what the paper studies or trains, not a tool that it merely uses',
		strong:
			'chatgpt|claude|deepseek*|gemini|gpt 2|gpt 3|gpt 4|gpt 4o|gpt 5|gpt2|gpt3|gpt4|gpt4o|' +
			'language model pretraining|large language model|llama|llama2|llama3|llm|slm|' +
			'small language model',
		title: 'bert|gpt*|language model|language modeling|lm',
		keyword: 'bert|gpt',
		not:
			'audio language model|large vision language model|multimodal language model|' +
			'multimodal large language model|multimodal llm|protein language model|' +
			'speech language model|spoken language model|video large language model|' +
			'vision language model|visual language model',
	},
	{
		id: 'rag',
		label: 'RAG',
		description: 'Generation that first fetches documents or facts and builds on them',
		strong: 'graphrag|rag|retrieval augment*',
		title: 'augmented generation',
		weak: 'non parametric memory|retrieved context|retrieved document|retrieved passage',
	},
	{
		id: 'prompting',
		label: 'Prompting',
		description: 'Prompt design and optimisation',
		strong:
			'automatic prompt*|prompt design|prompt engineering|prompt learning|' +
			'prompt optimization|prompt sensitivity|prompt template|system prompt',
		title: 'prompt|prompting',
		not:
			'adversarial prompt|chain of thought prompting|prompt injection|prompt learning|' +
			'prompt tuning|text prompt|visual prompt',
	},
	{
		id: 'icl',
		label: 'In-Context Learning',
		description: 'Learning from demonstrations in the context',
		strong:
			'few shot prompting|icl|in context demonstration|in context example|' +
			'in context learner|in context learning|many shot',
		title: 'in context',
		weak: 'demonstration selection',
	},
	{
		id: 'code',
		label: 'Code',
		description: 'Writing, understanding, testing or repairing programs',
		strong:
			'ai coding|automated program repair|code agent|code completion|code edit*|code llm|' +
			'code model|code reasoning|code repair|code review|code search|code synthesis|' +
			'code translation|code understanding|coding agent|coding assistant|coding benchmark|' +
			'coding task|competitive programming|compiler|issue resolution|kernel generation|' +
			'nl2sql|program induction|program synthesis|programming language|programming problem|' +
			'programming task|pull request|repository level|rtl|software development|' +
			'software engineering|software issue|swe bench*|text to sql|unit test|verilog|' +
			'vibe coding|vulnerabilit* detection',
		title: 'code',
		weak: 'bug*|compilation|debugging|program|software',
		keyword: 'code|programming language',
		not:
			'code and data|code and model|code available|code is available|code switching|' +
			'code will|data and code|error correcting code|linear code|network code|our code|' +
			'polar code|quantum code|source code is|the code is',
	},
	{
		id: 'alignment',
		label: 'Alignment',
		description: 'Preference learning, RLHF, DPO, value alignment',
		strong:
			'ai alignment|constitutional ai|direct preference|dpo|human alignment|human feedback|' +
			'human preference|human value|llm alignment|model alignment|pluralistic|' +
			'preference alignment|preference based|preference data|preference learning|' +
			'preference modeling|preference optimization|preference tuning|reward modeling|rlaif|' +
			'rlhf|safety alignment|value alignment|weak to strong*',
		title: 'alignment|preference|sycophan*',
		weak: 'aligning',
		keyword: 'alignment',
		not:
			'brain alignment|cross modal alignment|distribution alignment|domain alignment|' +
			'entity alignment|feature alignment|image alignment|image text alignment|' +
			'latent alignment|modality alignment|representation alignment|semantic alignment|' +
			'sequence alignment|spatial alignment|temporal alignment|text alignment|' +
			'time alignment|user preference|vision language alignment',
	},
	{
		id: 'finetuning',
		label: 'Fine-Tuning',
		description: 'Supervised and instruction fine-tuning of pretrained models',
		strong:
			'instruction data|instruction following|instruction tuned|instruction tuning|' +
			'llm post training|post training of|supervised fine tuning',
		title: 'fine tune|fine tuned|fine tuning|mid training|post training|sft|supervised fine',
		weak: 'instruction',
		not:
			'instruction based|parameter efficient fine tuning|post training quantization|' +
			'reinforcement fine tuning',
	},
	{
		id: 'pretraining',
		label: 'Pretraining',
		description: 'Pretraining and scaling laws',
		strong:
			'compute optimal|continual pre training|data mix*|neural scaling|pretraining|' +
			'scaling behavio*|scaling law',
		title: 'foundation model|mid training|pre train|pre training',
		weak: 'pre trained|pretrain|scaling',
		keyword: 'pre trained language model|pre trained model',
		not:
			'contrastive language image pretraining|inference time scaling|test time scaling|' +
			'video foundation model|vision foundation model|vision language pre training',
	},
	{
		id: 'longcontext',
		label: 'Long Context',
		description: 'Long sequences and context extension',
		strong:
			'context compression|context extension|context length|context window|' +
			'length extrapolation|long context*|long document|long form generation|' +
			'long range dependenc*|lost in the middle|million token',
		title: 'length generalization|long form',
		weak: 'long range|long sequence',
	},
	{
		id: 'editing',
		label: 'Model Editing',
		description: 'Knowledge and model editing, parametric knowledge',
		strong:
			'editing factual|edit* knowledge|knowledge conflict|knowledge edit*|knowledge injection|' +
			'knowledge updat*|model edit*|parametric knowledge',
		weak: 'factual knowledge|factual recall',
	},
	{
		id: 'translation',
		label: 'Translation',
		description: 'Machine translation',
		strong:
			'machine translation|multilingual translation|nmt|speech translation|' +
			'translation model|translation quality|translation system',
		title: 'translat*',
		not:
			'code translation|domain translation|image to image translation|image translation|' +
			'speech to speech translation|translation invariant',
	},
	{
		id: 'multilingual',
		label: 'Multilingual',
		description: 'Many languages, low-resource, cross-lingual',
		strong:
			'african language|arabic language|arabic nlp|bilingual|chinese benchmark|' +
			'chinese language|code switch*|culturally aware|indian language|indic language|' +
			'korean language|language family|language specific|low resource language|' +
			'multilingual*|non english',
		title:
			'african|arabic|bengali|cross lingual*|dialect|hebrew|hindi|indic|indonesian|' +
			'japanese|korean|persian|polish|swahili|tamil|thai|turkish|ukrainian|urdu|vietnamese',
		weak: 'chinese|french|german|russian|spanish',
	},
	{
		id: 'dialogue',
		label: 'Dialogue',
		description: 'Dialogue systems, chatbots, role-play',
		strong:
			'chat bot|companion|conversational agent|conversational ai|conversational assistant|' +
			'conversational search|conversational system|dialog|dialogue|role playing|' +
			'task oriented|user simulator',
		title: 'conversation|conversational|multi turn|persona|personality|role play*',
		weak: 'turn taking',
	},
	{
		id: 'summarization',
		label: 'Summarization',
		description: 'Text summarisation',
		strong: 'summarization|summarizing',
		weak: 'summary',
	},
	{
		id: 'qa',
		label: 'Question Answering',
		description: 'Question answering, reading comprehension',
		strong: 'closed book|multi hop question|qa|reading comprehension|videoqa|vqa',
		title: 'multi hop|question answering',
		weak: 'answer|question',
		keyword: 'question generation',
		not: 'answering the question|in question|open question|research question|the question of',
	},
	{
		id: 'ie',
		label: 'Info Extraction',
		description: 'Entities, relations, events, structured extraction',
		strong:
			'coreference|entity extraction|entity linking|entity recognition|entity resolution|' +
			'entity tracking|event detection|information extraction|keyphrase*|named entity|ner|' +
			'relation extraction|slot filling|structured extraction',
		title: 'event extraction',
		weak: 'entity|extraction',
	},
	{
		id: 'linguistics',
		label: 'Linguistics',
		description: 'Syntax, semantics, psycholinguistics, language acquisition',
		strong:
			'byte pair encoding|dependency parsing|language acquisition|lexical semantic|' +
			'linguist*|morpholog* analysis|pragmatic|psycholinguist*|semantic parser|' +
			'semantic parsing|subword|syntactic*|treebank|word sense',
		title:
			'discourse|grammar*|parsing|phonolog*|pragmatic*|semantic role|syntax|tokenization|' +
			'tokenizer|word embedding',
		keyword: 'semantic',
		not:
			'document parsing|image tokenization|image tokenizer|visual tokenization|' +
			'visual tokenizer',
	},
	{
		id: 'nlp',
		label: 'NLP',
		description: 'Language processing that no narrower badge names',
		keyword: 'natural language processing|nlp',
	},
	{
		id: 'rewardmodel',
		label: 'Reward Models',
		parent: 'alignment',
		description: 'Reward models, judges, rubrics and verifiers that score what models do',
		strong:
			'generative reward|generative verifier|judge model|llm as a judge|llm judge|' +
			'outcome reward|preference model|prm|process reward|process supervision|' +
			'reward hacking|reward model|reward modeling|rubric',
		weak: 'judge|verifier',
	},
	{
		id: 'judge',
		label: 'LLM Judges',
		parent: 'benchmark',
		description: 'Models as judges of what other models write, and how far to trust them',
		strong:
			'ai judge|automated judge|judge model|judges|judging|llm as a judge|llm as judge|llm based evaluator|llm evaluator|llm judge|mllm judge|vlm as a judge',
		title: 'judge',
		weak: 'evaluator|judgment',
	},
];
