import type { TopicDefinition } from './definition.ts';

export const language: readonly TopicDefinition[] = [
	{
		id: 'llm',
		label: 'LLM',
		since: 2018,
		strong:
			'chatgpt|deepseek*|gpt 2|gpt 3|gpt 4|gpt 5|gpt2|gpt3|gpt4|gpt4o|' +
			'language model pretraining|language model training|large language model|llama|' +
			'llama 3|llama2|llama3|llm|qwen|qwen 2|qwen2|qwen3|reasoning llm|slm|' +
			'small language model|transformer language model',
		named: 'claude|gemini|gpt 4o',
		title: 'bert|gpt*|language modeling|lm',
		weak: 'language model|pretrained language model',
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
		since: 2019,
		strong: 'augmented generation|graphrag|rag|retrieval augment*',
		weak: 'non parametric memory|retrieved context|retrieved document|retrieved passage',
	},
	{
		id: 'prompting',
		label: 'Prompting',
		since: 2019,
		strong:
			'automatic prompt*|context engineering|instruction design|persona prompt|' +
			'prompt compression|prompt design|prompt engineer|prompt engineering|' +
			'prompt evolution|prompt format|prompt generation|prompt learning|' +
			'prompt optimization|prompt optimizer|prompt refinement|prompt rewriting|' +
			'prompt robustness|prompt search|prompt selection|prompt sensitivity|' +
			'prompt structure|prompt template|prompt variation|prompting technique|' +
			'role prompting|soft prompt|structured prompt|system prompt|textual gradient|' +
			'zero shot prompting',
		named: 'prompting strategy',
		title: 'prompt|prompting',
		not:
			'adversarial prompt|chain of thought prompting|prompt injection|prompt learning|' +
			'prompt tuning|text prompt|visual prompt',
	},
	{
		id: 'icl',
		label: 'In-Context Learning',
		since: 2020,
		strong:
			'demonstration retrieval|demonstration selection|example selection|icl|' +
			'in context adaptation|in context demonstration|in context example|' +
			'in context exemplar|in context generalization|in context learner|' +
			'in context learning|in context visual|many shot|task vector icl',
		named: 'few shot prompting',
		title: 'in context',
	},
	{
		id: 'code',
		label: 'Code',
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
		strong:
			'ai alignment|aligned with human|bradley terry|constitutional ai|diffusion dpo|' +
			'diffusion grpo|direct preference|dpo|grpo for diffusion|human aligned|' +
			'human alignment|human feedback|human preference|human preference alignment|' +
			'human value|llm alignment|model alignment|moral alignment|pairwise preference|' +
			'pluralistic|preference aligned|preference alignment|preference based|' +
			'preference based reinforcement|preference data|preference dataset|' +
			'preference feedback|preference learning|preference modeling|preference optimization|' +
			'preference reward|preference tuning|reinforcement learning from human|' +
			'reward alignment|reward hacking|reward modeling|rlaif|rlhf|safety alignment|' +
			'safety helpfulness|sycophan*|sycophancy|sycophantic|value alignment|value based|' +
			'weak to strong*',
		title: 'alignment|preference',
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
		strong:
			'domain adapted llm|domain specific fine tuning|domain specific llm|' +
			'domain specific model|fine tuned llm|fine tuning data|fine tuning llm|' +
			'fine tuning of|full fine tuning|instruction data|instruction dataset|' +
			'instruction finetuning|llm adaptation|llm fine tuning|llm post training|post train|' +
			'post training of|post training recipe|rejection sampling fine tuning|sft data|' +
			'specialized llm',
		named: 'instruction tuned|instruction tuning|sft|supervised fine tuning',
		title:
			'adapt llm|adaptation of llm|domain adaptation of llm|fine tune|fine tuned|' +
			'fine tuning|instruct|mid training|post training|specializ*|supervised fine',
		weak: 'instruction|instruction following',
		not:
			'instruction based|parameter efficient fine tuning|post training quantization|' +
			'reinforcement fine tuning',
	},
	{
		id: 'pretraining',
		label: 'Pretraining',
		strong:
			'compute optimal|continual pre training|continual pretraining|continued pretraining|' +
			'curriculum pretraining|data mix*|language model pretraining|large scale pretraining|' +
			'multilingual pretraining|native multimodal pretraining|neural scaling|' +
			'pre training corpus|pre training data|pretraining|pretraining corpus|' +
			'pretraining data|pretraining dynamics|pretraining from scratch|pretraining recipe|' +
			'scaling behavio*|scaling law|trillion token',
		named: 'from scratch|training recipe',
		title: 'base model|mid training|pre train|pre training|technical report',
		weak: 'foundation model|open weight model|pre trained|pretrain|scaling',
		keyword: 'pre trained language model|pre trained model',
		not:
			'3d foundation model|contrastive language image pretraining|inference time scaling|' +
			'robot foundation model|test time scaling|time series foundation model|' +
			'trained from scratch|training from scratch|video foundation model|' +
			'vision foundation model|vision foundation models|vision language pre training',
	},
	{
		id: 'longcontext',
		label: 'Long Context',
		strong:
			'context compression|context extension|context reduction|context scaling|' +
			'context understanding|extended context|infinite context|length extrapolation|' +
			'long context*|long context benchmark|long context llm|long context reasoning|' +
			'long context training|long document|long form generation|long form video context|' +
			'long horizon context|long input|long prompt|long text|lost in the middle|' +
			'million token|needle in a haystack|ultra long',
		named: 'context length|context window|long range dependenc*',
		title: 'length generalization',
		weak: 'long form|long range|long sequence',
	},
	{
		id: 'editing',
		label: 'Model Editing',
		strong:
			'edit* knowledge|editing factual|fact editing|factual association|factual knowledge|' +
			'factual recall|knowledge acquisition|knowledge conflict|knowledge edit*|' +
			'knowledge injection|knowledge locating|knowledge neuron|knowledge storage|' +
			'knowledge updat*|knowledge update|lifelong editing|model edit*|model knowledge|' +
			'new knowledge',
		named: 'parametric knowledge',
	},
	{
		id: 'translation',
		label: 'Translation',
		strong:
			'literary translation|llm translation|machine interpreting|machine translation|' +
			'multilingual translation|nmt|simultaneous interpretation|simultaneous translation|' +
			'speech to speech translation|speech translation|translation benchmark|' +
			'translation evaluation|translation metric|translation model|translation quality|' +
			'translation system|translator',
		title: 'translat*',
		weak: 'interpreting',
		not:
			'code translation|domain translation|image to image translation|image translation|' +
			'speech to speech translation|translation invariant',
	},
	{
		id: 'multilingual',
		label: 'Multilingual',
		strong:
			'african language|arabic|arabic language|arabic nlp|assamese|bangla|basque|bengali|' +
			'bilingual|catalan|chinese benchmark|chinese language|chinese nlp|code mixed|' +
			'code switch*|croatian|cross lingual|cross lingual*|cross lingual alignment|' +
			'cross lingual transfer|culturally aware|czech|danish|dialect|dravidian|dutch|' +
			'esperanto|filipino|finnish|galician|georgian|greek|gujarati|hebrew|hindi|hungarian|' +
			'icelandic|indian|indian language|indic|indic language|indonesian|irish|italian|' +
			'japanese|kannada|kazakh|khmer|korean|korean language|language family|language gap|' +
			'language imbalance|language specific|latvian|linguistic diversity|lithuanian|' +
			'low resource|low resource language|low resourced|malay|malayalam|marathi|mongolian|' +
			'multi lingual|multilingual*|nepali|non english|nordic|norwegian|persian|polish|' +
			'portuguese|punjabi|romanian|russian|sanskrit|serbian|sinhala|slavic|slovak|slovene|' +
			'somali|south asian|southeast asian|spanish|swahili|swedish|tamil|telugu|thai|' +
			'tibetan|turkic|turkish|uighur|ukrainian|under resourced|underrepresented language|' +
			'urdu|uzbek|vietnamese|welsh|yoruba|zulu',
		title: 'african|chinese|english|french|german|india|language',
		not:
			'audio language|body language|domain specific language|language action|' +
			'language agent|language conditioned|language diffusion|language feedback|' +
			'language generation|language grounded|language guided|language instruction|' +
			'language model|language modeling|language navigation|language processing|' +
			'language reasoning|language understanding|language vision|large language|' +
			'low resource device|low resource setting|natural language|natural languages|' +
			'polish the|programming language|sign language|speech language|spoken language|' +
			'vision and language|vision language|visual language',
	},
	{
		id: 'dialogue',
		label: 'Dialogue',
		strong:
			'ai companion|character consistency|chat bot|chatbot|conversation analysis|' +
			'conversational agent|conversational ai|conversational assistant|conversational llm|' +
			'conversational search|conversational system|customer service|customer support|' +
			'dialogue|dialogue agent|dialogue generation|dialogue system|human llm conversation|' +
			'intent detection|interactive narrative|interactive storytelling|long conversation|' +
			'multi party|multi turn conversation|multi turn dialogue|persona consistency|' +
			'persona simulation|proactive dialogue|role play|role play agent|role playing|' +
			'simulated user|social chatbot|user simulation|user simulator',
		named: 'multi turn interaction|story|task oriented',
		title:
			'chat*|companion|conversation|conversational|dialog|multi turn|persona|personality|' +
			'role play*|storytelling',
		weak: 'turn taking',
		not: 'chatgpt|multi turn rl|multi turn tool|story visualization',
	},
	{
		id: 'summarization',
		label: 'Summarization',
		strong:
			'abstractive|long form summar*|meeting summar*|multi document summar*|summarisation|' +
			'summarizing',
		weak: 'minutes|summary',
		not: 'few minutes|minutes long|minutes of video|video summarization',
	},
	{
		id: 'qa',
		label: 'Question Answering',
		strong:
			'answer question|closed book|closed book qa|cross document qa|' +
			'document question answering|factoid|kbqa|knowledge base question|long form qa|' +
			'medical qa|multi document qa|multi hop qa|multi hop question|open domain qa|' +
			'open domain question|reading comprehension|retrieval qa|table qa|text qa|videoqa|vqa',
		named: 'knowledge intensive|multiple choice question|qa|question answering',
		title: 'multi hop',
		weak: 'answer|question',
		keyword: 'question generation',
		not:
			'answering the question|embodied question answering|in question|open question|' +
			'research question|the question of|video question answering|videoqa|visual qa|' +
			'visual question answering|vqa',
	},
	{
		id: 'ie',
		label: 'Info Extraction',
		strong:
			'attribute extraction|causality identification|coreference|entity extraction|' +
			'entity linking|entity recognition|entity resolution|entity tracking|event argument|' +
			'event causality|event detection|event extraction|extract structured|' +
			'information extract*|information extraction|keyphrase*|knowledge extraction|' +
			'metadata extraction|named entity|ner|open information|process extraction|' +
			'process mining|relation extraction|schema induction|schema matching|slot filling|' +
			'structured extraction|term extraction|text mining|topic model*|value extraction',
		weak: 'entity|extraction',
	},
	{
		id: 'linguistics',
		label: 'Linguistics',
		strong:
			'anaphora|brain score|byte pair encoding|child directed|cognitive linguistic|' +
			'compositional semantic|construction grammar|corpus linguistic|cue integration|' +
			'dependency parsing|diachronic|etymology|eye movement|figurative language|fixation|' +
			'formal semantic|garden path|grammar|grammatical|humor|idiom|implicature|' +
			'language acquisition|language change|language comprehension|language evolution|' +
			'language learning in children|lexical semantic|lexicon|metaphor|minimal pair|' +
			'morpholog* analysis|multiword expression|negation|orthograph*|phoneme|phonetic|' +
			'phonological|phonology|politeness|pragmatic|presupposition|psycholinguist*|' +
			'reading time|rhetoric*|semantic change|semantic parser|semantic parsing|' +
			'sentence processing|sociolinguistic|stylometr*|subword|surprisal|treebank|verb|' +
			'word order|word sense',
		named: 'discourse|lexical|linguist*|morpholog*|syntactic*|syntax|typolog*',
		title: 'grammar*|parsing|phonolog*|pragmatic*|semantic role|word embedding',
		weak: 'tokenization|tokenizer',
		keyword: 'semantic',
		not:
			'abstract syntax tree|action tokenizer|audio tokenizer|document parsing|' +
			'image tokenization|image tokenizer|lexicon of|motion tokenizer|semantic tokenizer|' +
			'speech tokenizer|syntax error|syntax tree|tokenizer free speech|unified tokenizer|' +
			'video tokenizer|visual tokenization|visual tokenizer',
	},
	{
		id: 'nlp',
		label: 'NLP',
		keyword: 'natural language processing|nlp',
	},
	{
		id: 'rewardmodel',
		label: 'Reward Models',
		parent: 'alignment',
		strong:
			'critic model|generative reward|generative reward model|generative verifier|' +
			'judge model|multimodal reward|outcome reward|outcome verifier|preference model|' +
			'preference reward|prm|process reward|process reward model|process supervision|' +
			'reward based selection|reward design for llm|reward function learning|' +
			'reward hacking|reward model|reward modeling|rubric reward|rubrics as reward|' +
			'step level reward|verifiable rubric|verifier model|visual reward',
		named: 'llm as a judge|reward signal|rubric based',
		title: 'critic|llm judge|rubric|verifier',
		weak: 'judge|reward|verification',
	},
	{
		id: 'judge',
		label: 'LLM Judges',
		parent: 'benchmark',
		since: 2022,
		strong:
			'agent as a judge|ai judge|as a judge|auto rater|automated evaluation|' +
			'automated judge|automatic evaluation|autorater|evaluation by llm|grader|judge bias|' +
			'judge llm|judge model|judge reliability|judging|llm based evaluation|' +
			'llm based evaluator|llm evaluator|llm grading|llm judge|meta evaluation|mllm judge|' +
			'model based evaluation|pairwise judge|reference free evaluation|vlm as a judge',
		named: 'llm as a judge|llm as judge',
		title: 'judge',
		weak: 'evaluator|judgment',
	},
];
