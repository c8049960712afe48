import type { TopicDefinition } from './definition.ts';

export const language: readonly TopicDefinition[] = [
	{
		id: 'llm',
		label: 'LLM',
		description: 'Large language models as the object of study',
		strong:
			'chatgpt|gpt 2|gpt 2o|gpt 3|gpt 3o|gpt 4|gpt 4o|gpt2|gpt2o|gpt3|gpt3o|gpt4|gpt4o|' +
			'large language model|llama|llama2|llama3|llm|slm|small language model',
		weak:
			'foundation language|language model|language modeling|language modelling|lms|' +
			'pretrained transformer',
		keyword: 'bert|gpt',
	},
	{
		id: 'rag',
		label: 'RAG',
		description: 'Retrieval-augmented generation',
		strong: 'graphrag|rag|retrieval augment*',
		weak:
			'augmented generation|non parametric memory|retrieved context|retrieved document|' +
			'retrieved passage',
	},
	{
		id: 'prompting',
		label: 'Prompting',
		description: 'Prompt design and optimisation',
		strong:
			'automatic prompt*|prompt engineering|prompt learning|prompt optimisation|' +
			'prompt optimization|prompting|soft prompt|system prompt',
		weak: 'prompt',
	},
	{
		id: 'icl',
		label: 'In-Context Learning',
		description: 'Learning from demonstrations in the context',
		strong:
			'few shot prompting|icl|in context demonstration|in context example|' +
			'in context learner|in context learning|many shot',
		weak: 'demonstration selection|in context',
	},
	{
		id: 'reasoning',
		label: 'Reasoning',
		description: 'Multi-step, chain-of-thought, logical or commonsense reasoning',
		strong:
			'abstract reasoning|causal reasoning|chain of thought|commonsense reasoning|' +
			'complex reasoning|cot|deductive reasoning|latent reasoning|llm reasoning|' +
			'logical reasoning|long cot|lrm|multi step reasoning|multimodal reasoning|' +
			'overthinking|prm|process reward model|reasoner|reasoning|reasoning abilit*|' +
			'reasoning benchmark|reasoning capabilit*|reasoning chain|reasoning llm|' +
			'reasoning model|reasoning path|reasoning process*|reasoning step|reasoning task|' +
			'reasoning trace|rlvr|spatial reasoning|symbolic reasoning|temporal reasoning|' +
			'test time compute|test time scaling|thinking model|verifiable reward|' +
			'visual reasoning',
		weak: 'reasoning|thinking',
		keyword: 'inference time compute|inference time scaling',
	},
	{
		id: 'math',
		label: 'Math',
		description: 'Mathematical problem solving and theorem proving',
		strong:
			'aime|aime20|aime2020|aime2021|aime2022|aime2023|aime2024|aime2025|aime2026|aime2027|' +
			'aime2028|aime2029|aime21|aime22|aime23|aime24|aime25|aime26|aime27|aime28|aime29|' +
			'autoformalisation|autoformalization|formal math*|formal proof|formal verification|' +
			'gsm8k|lean 4|math* benchmark|math* problem|math* reasoning|math* word problem|' +
			'olympiad*|theorem prov*',
		weak: 'math|mathematic',
	},
	{
		id: 'code',
		label: 'Code',
		description: 'Code generation, program synthesis, software engineering',
		strong:
			'code completion|code generation|code intelligence|code llm|code model|code repair|' +
			'code review|code search|code synthesis|code translation|code understanding|' +
			'coding agent|coding assistant|coding benchmark|coding task|compiler|nl2sql|' +
			'program induction|program repair|program synthesis|programming|rtl|' +
			'software development|software engineering|software repositor*|software testing|' +
			'source code|swe bench*|text to sql|unit test|verilog|vulnerabilit* detection|' +
			'vulnerabilit* repair',
		weak: 'bug*|coding|debugging|program',
		keyword: 'code|programming language',
	},
	{
		id: 'alignment',
		label: 'Alignment',
		description: 'Preference learning, RLHF, DPO, value alignment',
		strong:
			'ai alignment|constitutional ai|direct preference|dpo|human alignment|human feedback|' +
			'human preference|llm alignment|model alignment|preference alignment|' +
			'preference based|preference data|preference fine tuning|preference learning|' +
			'preference modeling|preference modelling|preference optimisation|' +
			'preference optimization|preference tuning|reward hacking|reward model|' +
			'reward modeling|reward modelling|rlaif|rlhf|safety alignment|superalignment|' +
			'sycophan*|value alignment|weak to strong',
		weak: 'aligned with human|aligning',
		keyword: 'alignment',
	},
	{
		id: 'finetuning',
		label: 'Fine-Tuning',
		description: 'Supervised and instruction fine-tuning of pretrained models',
		strong:
			'fine tun*|finetun*|instruction data|instruction following|instruction tuned|' +
			'instruction tuning|post training|sft|supervised fine',
		weak: 'downstream adaptation|fine tune|instruction',
	},
	{
		id: 'pretraining',
		label: 'Pretraining',
		description: 'Pretraining and scaling laws',
		strong:
			'data mix*|neural scaling|pre trained language model scaling|' +
			'pre trained model scaling|pre training|pretrained language model scaling|' +
			'pretrained model scaling|pretraining|scaling behavio*|scaling law',
		weak: 'foundation model|pre train|pre trained|pretrain|pretrained|scaling',
		keyword: 'pre trained language model|pre trained model',
	},
	{
		id: 'longcontext',
		label: 'Long Context',
		description: 'Long sequences and context extension',
		strong:
			'context compression|context extension|context length|context window|' +
			'length extrapolation|length generalisation|length generalization|long context*|' +
			'long document|long form generation|long range dependenc*|long sequence|' +
			'lost in the middle',
		weak: 'long range|longer context',
	},
	{
		id: 'editing',
		label: 'Model Editing',
		description: 'Knowledge and model editing, parametric knowledge',
		strong:
			'edit* factual|edit* knowledge|edit* language model|knowledge conflict|' +
			'knowledge edit*|knowledge injection|knowledge neuron|knowledge updat*|' +
			'locate then edit|model edit*|parametric knowledge',
		weak: 'factual knowledge|factual recall',
	},
	{
		id: 'translation',
		label: 'Translation',
		description: 'Machine translation',
		strong:
			'document level translation|low resource translation|machine translation|' +
			'multilingual translation|neural translation|nmt|simultaneous translation|' +
			'speech translation|translation model|translation quality|translation system',
		weak: 'translat*',
	},
	{
		id: 'multilingual',
		label: 'Multilingual',
		description: 'Many languages, low-resource, cross-lingual',
		strong:
			'african benchmark|african corpus|african dataset|african language|african llm|' +
			'african nlp|arabic benchmark|arabic corpus|arabic dataset|arabic language|' +
			'arabic llm|arabic nlp|bengali benchmark|bengali corpus|bengali dataset|' +
			'bengali language|bengali llm|bengali nlp|bilingual|chinese benchmark|chinese corpus|' +
			'chinese dataset|chinese language|chinese llm|chinese nlp|code switch*|' +
			'cross lingual*|french benchmark|french corpus|french dataset|french language|' +
			'french llm|french nlp|german benchmark|german corpus|german dataset|german language|' +
			'german llm|german nlp|hindi benchmark|hindi corpus|hindi dataset|hindi language|' +
			'hindi llm|hindi nlp|indian benchmark|indian corpus|indian dataset|indian language|' +
			'indian llm|indian nlp|indic benchmark|indic corpus|indic dataset|indic language|' +
			'indic llm|indic nlp|japanese benchmark|japanese corpus|japanese dataset|' +
			'japanese language|japanese llm|japanese nlp|korean benchmark|korean corpus|' +
			'korean dataset|korean language|korean llm|korean nlp|language family|' +
			'low resource language|multilingual*|non english|persian benchmark|persian corpus|' +
			'persian dataset|persian language|persian llm|persian nlp|russian benchmark|' +
			'russian corpus|russian dataset|russian language|russian llm|russian nlp|' +
			'spanish benchmark|spanish corpus|spanish dataset|spanish language|spanish llm|' +
			'spanish nlp|turkish benchmark|turkish corpus|turkish dataset|turkish language|' +
			'turkish llm|turkish nlp|urdu benchmark|urdu corpus|urdu dataset|urdu language|' +
			'urdu llm|urdu nlp|vietnamese benchmark|vietnamese corpus|vietnamese dataset|' +
			'vietnamese language|vietnamese llm|vietnamese nlp',
		weak: 'dialect|language',
	},
	{
		id: 'dialogue',
		label: 'Dialogue',
		description: 'Dialogue systems, chatbots, role-play',
		strong:
			'chat bot|chatbot|conversational agent|conversational ai|conversational assistant|' +
			'conversational search|conversational system|dialog|dialogue|persona*|role play*|' +
			'task oriented',
		weak: 'conversation|multi turn',
	},
	{
		id: 'summarization',
		label: 'Summarization',
		description: 'Text summarisation',
		strong: 'summarisation|summarising|summarization|summarizing',
		weak: 'summary',
	},
	{
		id: 'qa',
		label: 'Question Answering',
		description: 'Question answering, reading comprehension',
		strong:
			'closed book|documentqa|knowledge basedqa|medicalqa|multi hop question|multi hopqa|' +
			'open domainqa|qa|question answering|reading comprehension|tableqa|videoqa|visualqa|' +
			'vqa',
		weak: 'question',
		keyword: 'question generation',
	},
	{
		id: 'ie',
		label: 'Info Extraction',
		description: 'Entities, relations, events, structured extraction',
		strong:
			'coreference|entity extraction|entity linking|entity recognition|entity resolution|' +
			'entity tracking|event argument|event detection|event extraction|' +
			'information extraction|keyphrase*|named entity|ner|relation extraction|slot filling',
		weak: 'entity',
	},
	{
		id: 'linguistics',
		label: 'Linguistics',
		description: 'Syntax, semantics, psycholinguistics, language acquisition',
		strong:
			'amr parser|amr parsing|constituency parser|constituency parsing|dependency parser|' +
			'dependency parsing|discourse|grammar*|language acquisition|lexical semantic|' +
			'linguist*|morpholog* analysis|morpholog* generation|morpholog* inflection|' +
			'morpholog* segmentation|phonolog*|pragmatic|psycholinguist*|semantic parser|' +
			'semantic parsing|semantic role|supersense|syntactic*|syntax|tokenisation|tokeniser|' +
			'tokenization|tokenizer|treebank|word embedding|word sense',
		weak: 'annotation|corpora|corpus',
		keyword: 'semantic',
	},
];
