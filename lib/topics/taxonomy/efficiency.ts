import type { TopicDefinition } from './definition.ts';

export const efficiency: readonly TopicDefinition[] = [
	{
		id: 'peft',
		label: 'PEFT',
		since: 2019,
		strong: 'lora|low rank adapt*|parameter efficient*|peft|prefix tuning|prompt tuning|qlora',
		title: 'adapter|dora|prompt learning',
		weak: 'visual prompt*',
		keyword: 'prompt learning|visual prompt tuning',
	},
	{
		id: 'inference',
		label: 'Efficient Inference',
		strong:
			'accelerat* inference|activation sparsity|block sparse attention|cache compression|' +
			'cache eviction|cache reuse|computational cost reduction|decode latency|decode stage|' +
			'decoding acceleration|diffusion acceleration|disaggregated|draft model|' +
			'dynamic resolution token|efficient attention|efficient decoding|' +
			'efficient generation|efficient serving|efficient video generation|fast decoding|' +
			'faster inference|feature caching|few step generation|flashattention|' +
			'inference acceleration|inference cost|inference efficiency|inference engine|' +
			'inference latency|inference optimization|inference serving|inference system|' +
			'key value cache|kv|kv cache*|kv cache compression|kv cache eviction|' +
			'latency reduction|linear attention|llm inference|llm serving|lossless acceleration|' +
			'low latency inference|model inference|multi token prediction|on device inference|' +
			'on device llm|parallel decoding|parallel generation|prefill*|prefill decode|' +
			'prompt caching|quadratic complexity|real time generation|semantic caching|' +
			'serving system|sparse attention|sparse attention kernel|speculative|' +
			'speculative decoding|speculative sampling|token eviction|token pruning|' +
			'training free acceleration|visual token compression|visual token pruning|' +
			'visual token reduction',
		named: 'on device|real time inference',
		title:
			'early exit*|efficient inference|fast inference|inference speed*|low latency|' +
			'speculative*|speedup|token compression|token merging|token reduction',
		weak: 'acceleration|decoding|efficient llm|inference|latency|throughput',
		keyword: 'adaptive computation|decoding|efficient reasoning|efficient transformer',
		not:
			'active inference|amortized inference|approximate inference|at inference|' +
			'bayesian inference|brain decoding|causal inference|constrained decoding|' +
			'contrastive decoding|inference attack|inference time compute|inference time scaling|' +
			'logical inference|membership inference|natural language inference|neural decoding|' +
			'probabilistic inference|simulation based inference|statistical inference|' +
			'variational inference',
	},
	{
		id: 'moe',
		label: 'MoE',
		strong:
			'expert choice|expert model|expert parallel|expert routing|expert specialization|' +
			'mixture of agents expert|mixture of expert|mixture of lora expert|*moe|moe|moe llm|' +
			'moe model|shared expert|sparse mixture*|upcycling',
		weak: 'expert|router',
		not:
			'domain expert|expert annotat*|expert demonstration|expert human|expert knowledge|' +
			'expert level|expert trajectory|human expert|medical expert',
	},
	{
		id: 'federated',
		label: 'Federated',
		strong:
			'client* drift|client* selection|decentralized learning|decentralized optimization|' +
			'decentralized training|fedavg|federated*|fl|non iid|split learning',
		named: 'client',
		title: 'decentralized',
	},
	{
		id: 'distillation',
		label: 'Distillation',
		strong:
			'adversarial distillation|context distillation|cross modal distillation|' +
			'data free distillation|distillation loss|distilled model|distilling knowledge|' +
			'distilling reasoning|distribution matching distillation|dmd|few step distillation|' +
			'knowledge distillation|knowledge transfer from|on policy delta distillation|' +
			'on policy distillation|on policy self distillation|opd|policy distillation|' +
			'progressive distillation|reasoning distillation|self distillation|step distillation|' +
			'student model|teacher model|teacher network|teacher student|token level distillation',
		title: 'distill*|teacher',
		weak: 'student',
		not: 'student learning|student performance|student response',
	},
	{
		id: 'quantization',
		label: 'Quantization',
		strong:
			'4 bit|binary neural network|fp8|int4|int8|low bit|low precision|mxfp4|nvfp4|' +
			'quantized|quantizing',
		named: 'quantization',
		title: '1 bit|2 bit|8 bit|bnn|mixed precision',
		not: 'deformation quantization|quantization of|vector quantization',
	},
	{
		id: 'pruning',
		label: 'Pruning & Sparsity',
		strong:
			'activation sparsity|depth pruning|expert pruning|head pruning|layer pruning|' +
			'layer skipping|llm compression|lottery ticket hypothesis|low rank approximation|' +
			'low rank compression|low rank decomposition|low rank factorisation|' +
			'model compression|model pruning|model slimming|network compression|network pruning|' +
			'one shot pruning|post training pruning|pruned llm|pruned model|pruning criterion|' +
			'pruning method|pruning ratio|sparse model|sparse network|sparse neural|' +
			'sparse training|sparsification|structured pruning|structured sparsity|' +
			'svd compression|token pruning|unstructured pruning|visual token pruning|' +
			'weight pruning|width pruning',
		title: 'compression|lottery ticket*|pruning|sparsity|tensor decomposition',
		weak: 'compress*|low rank|sparse',
		keyword: 'compression|low rank|sparse coding|tensor decomposition',
		not:
			'cache compression|compressed sensing|compression artifact|context compression|' +
			'data compression|data pruning|image compression|kv cache compression|' +
			'lossless compression|lossy compression|low rank adaptation|prompt compression|' +
			'sparse attention|sparse autoencoder|sparse graph|sparse input|sparse matrix|' +
			'sparse mixture|sparse observation|sparse recovery|sparse retrieval|sparse reward|' +
			'sparse view|token compression|token pruning|video compression',
	},
	{
		id: 'merging',
		label: 'Model Merging',
		strong:
			'checkpoint merging|expert merging|linear mode connectivity|lora merging|' +
			'merge multiple model|merged model|merging method|merging models|mode connectivity|' +
			'model averaging|model fusion|model merging|model soup|model souping|' +
			'multi task merging|parameter merging|task arithmetic|ties merging|weight averaging|' +
			'weight interpolation|weight space',
		title: 'merging|task vector',
		not: 'token merging',
	},
	{
		id: 'routing',
		label: 'Model Routing',
		parent: 'inference',
		strong:
			'adaptive routing|agent routing|agentic routing|cascade routing|' +
			'cloud edge collaboration|cost aware routing|edge cloud|edge cloud collaboration|' +
			'expert llm|llm cascade|llm router|llm routing|llm selection|model cascade|' +
			'model router|model routing|model selection for|query routing|router training|' +
			'small model and large|weak model and strong',
		title: 'escalation|router',
		weak: 'cascad*|routing',
		not:
			'expert routing|moe routing|routing problem|routing protocol|token routing|' +
			'vehicle routing',
	},
	{
		id: 'opd',
		label: 'On-Policy Distillation',
		parent: 'distillation',
		since: 2022,
		strong:
			'off policy distillation|on policy alignment|on policy delta|on policy distillation|' +
			'on policy self distillation|opd|opsd|privileged information|self distillation|' +
			'self distilled|token level distillation',
		weak: 'student rollout',
	},
];
