import type { TopicDefinition } from './definition.ts';

export const efficiency: readonly TopicDefinition[] = [
	{
		id: 'peft',
		label: 'PEFT',
		description: 'Parameter-efficient fine-tuning: LoRA, adapters, prompt tuning',
		strong: 'lora|low rank adapt*|parameter efficient*|peft|prefix tuning|prompt tuning|qlora',
		title: 'adapter|dora|prompt learning',
		weak: 'visual prompt*',
		keyword: 'prompt learning|visual prompt tuning',
	},
	{
		id: 'inference',
		label: 'Efficient Inference',
		description: 'Decoding speed, KV cache, speculative decoding, serving',
		strong:
			'accelerat* inference|cache reuse|decode stage|disaggregated|efficient attention|' +
			'flashattention|inference acceleration|inference cost|inference engine|' +
			'inference latency|inference system|key value cache|kv cache*|linear attention|' +
			'llm inference|llm serving|low latency inference|model inference|parallel decoding|' +
			'prefill*|sparse attention|speculative decoding|speculative sampling|' +
			'training free acceleration|visual token pruning',
		title:
			'early exit*|efficient inference|fast inference|inference efficiency|' +
			'inference speed*|speculative*|speedup|token compression|token merging|token pruning|' +
			'token reduction',
		weak: 'acceleration|decoding|inference|latency|throughput',
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
		description: 'Mixture of experts',
		strong:
			'*moe|expert choice|expert model|expert routing|mixture of expert|' +
			'mixture of lora expert|moe|sparse mixture*',
		weak: 'expert|router',
		not:
			'domain expert|expert annotat*|expert demonstration|expert human|expert knowledge|' +
			'expert level|expert trajectory|human expert|medical expert',
	},
	{
		id: 'federated',
		label: 'Federated',
		description: 'Federated and decentralised learning',
		strong:
			'client|client* drift|client* selection|decentralized learning|' +
			'decentralized optimization|decentralized training|fedavg|federated*|fl|non iid|' +
			'split learning',
		title: 'decentralized',
	},
	{
		id: 'distillation',
		label: 'Distillation',
		description: 'Knowledge distillation',
		strong:
			'distillation loss|knowledge distillation|on policy delta distillation|' +
			'on policy self distillation|opd|policy distillation|reasoning distillation|' +
			'student model|teacher student',
		title: 'distill*|teacher',
		weak: 'student',
		not:
			'data distillation|dataset distillation|student learning|student performance|' +
			'student response',
	},
	{
		id: 'quantization',
		label: 'Quantization',
		description: 'Low-bit weights and activations',
		strong:
			'4 bit|binary neural network|fp8|int4|int8|low bit|low precision|mxfp4|nvfp4|' +
			'quantization|quantized|quantizing',
		title: '1 bit|2 bit|8 bit|bnn|mixed precision',
		not: 'deformation quantization|quantization of|vector quantization',
	},
	{
		id: 'pruning',
		label: 'Pruning & Sparsity',
		description: 'Pruning, sparsity, low-rank compression',
		strong:
			'depth pruning|layer pruning|llm compression|lottery ticket hypothesis|' +
			'low rank approximation|low rank compression|low rank decomposition|' +
			'low rank factorization|model compression|model pruning|network compression|' +
			'network pruning|pruned llm|pruned model|sparse model|sparse network|sparse neural|' +
			'sparse training|structured pruning|unstructured pruning|weight pruning',
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
		description: 'Model merging, weight averaging, task arithmetic',
		strong:
			'merged model|mode connectivity|model fusion|model merging|task arithmetic|' +
			'weight averaging|weight space',
		title: 'merging|task vector',
		not: 'token merging',
	},
	{
		id: 'routing',
		label: 'Model Routing',
		parent: 'inference',
		description: 'Choosing between models or devices for each request',
		strong:
			'cost aware routing|edge cloud collaboration|llm cascade|llm router|llm routing|' +
			'model cascade|model router|model routing|query routing',
	},
	{
		id: 'opd',
		label: 'On-Policy Distillation',
		parent: 'distillation',
		description: 'A teacher corrects the student on the student’s own samples',
		strong: 'on policy distillation|on policy self distillation|opd|opsd',
		weak: 'student rollout',
	},
];
