import type { TopicDefinition } from './definition.ts';

export const trust: readonly TopicDefinition[] = [
	{
		id: 'hallucination',
		label: 'Hallucination',
		description: 'Fabricated or unfaithful model output, factuality',
		strong:
			'factual accura*|factual consisten*|factual correct*|factual error*|' +
			'factual inaccura*|factual reliab*|factuality|hallucinat*|unfaithful*',
		weak: 'confabulat*|faithful generation|faithful summar*|truthful*',
		keyword: 'faithfulness',
	},
	{
		id: 'unlearning',
		label: 'Unlearning',
		description: 'Machine unlearning, data removal, concept erasure',
		strong:
			'concept deletion|concept erasure|concept removal|data deletion|data erasure|' +
			'data removal|right to be forgotten|unlearn*',
		weak: 'erasing|forget data|forget quality|forget set',
	},
	{
		id: 'provenance',
		label: 'AI-Content Detection',
		description: 'Watermarking, deepfake and AI-text detection',
		strong:
			'ai generated content|ai generated image|ai generated text|ai generated video|' +
			'deep fake|deepfake|forgery|image forensic|llm generated content|llm generated image|' +
			'llm generated text|llm generated video|machine generated|manipulation detection|' +
			'synthetic image detection|watermark*',
		weak: 'authorship|forensic',
	},
	{
		id: 'uncertainty',
		label: 'Uncertainty',
		description: 'Uncertainty, calibration, conformal prediction, abstention',
		strong:
			'abstain*|abstention|aleatoric|calibrated|calibrating|calibration|' +
			'confidence estimation|confidence interval|confidence score|conformal|epistemic|' +
			'overconfiden*|refuse unknown|selective classification|selective prediction|' +
			'uncertaint*|unknown question',
		weak: 'confidence',
		keyword: 'reasoning under uncertainty',
	},
	{
		id: 'adversarial',
		label: 'Adversarial',
		description: 'Adversarial attacks, defences, backdoors, certified robustness',
		strong:
			'adversarial attack|adversarial defence|adversarial defense|adversarial example|' +
			'adversarial machine learning|adversarial patch*|adversarial perturbation|' +
			'adversarial prompt|adversarial purification|adversarial robustness|' +
			'adversarial training|adversarial transferab*|adversarial vulnerab*|backdoor|' +
			'certified defense|certified radius|certified robustness|data poisoning|' +
			'evasion attack|model extraction|model poisoning|model stealing|prompt injection|' +
			'randomized smoothing|robustness certification|robustness verification|trojan*',
		weak: 'adversary|attack|robust*',
		keyword: 'adversarial|neural network verification|robustness',
	},
	{
		id: 'safety',
		label: 'AI Safety',
		description: 'Safety, jailbreaks, red-teaming, guardrails',
		strong:
			'agent safety|ai safety|constrained exploration|constrained reinforcement learning|' +
			'constrained rl|dangerous capabilit*|deception|deceptive|existential risk|guardrail|' +
			'harmful*|jailbreak*|llm safety|misalign*|model safety|overrefusal|prompt injection|' +
			'red team*|refusal|safe exploration|safe reinforcement learning|safe rl|' +
			'safety alignment|safety critical|safety evaluation|safety filter|safety mechanism|' +
			'safety risk|safety training|safety tuning|scheming|toxic content',
		weak: 'risk|safe|safety',
		keyword: 'ai security',
	},
	{
		id: 'privacy',
		label: 'Privacy',
		description: 'Privacy, memorisation, membership inference, copyright',
		strong:
			'copyright*|data leakage|data protection|data reconstruction|differential priva*|' +
			'differentially priva*|dp sgd|gradient inversion|gradient leakage|homomorphic|' +
			'membership inference|memorisation|memorise|memorised|memorising|memorization|' +
			'memorize|memorized|memorizing|pii|privacy*|private data|private information|' +
			'private learning|secure aggregation|secure computation|secure inference',
		weak: 'leakage|private',
	},
	{
		id: 'fairness',
		label: 'Fairness & Bias',
		description: 'Fairness, social bias, debiasing',
		strong:
			'bia detection|bia evaluation|bia mitigation|cognitive bia|cognitive biase|' +
			'cultural bia|cultural biase|culture|debias*|demographic bia|demographic biase|' +
			'demographic parity|discrimination|discriminatory|equity|fairness|gender bia|' +
			'gender biase|political bia|political biase|racial bia|racial biase|social bia|' +
			'social biase|societal bia|societal biase|stereotyp*|unfair*',
		weak: 'bia|biase|biased|cultural|demographic|fair',
		keyword: 'fair machine learning',
	},
	{
		id: 'interp',
		label: 'Interpretability',
		description: 'Interpretability, explainability, mechanistic analysis',
		strong:
			'activation engineering|activation patching|activation steering|attribution|circuit|' +
			'concept activation*|concept based*|concept bottleneck*|concept learning*|explainab*|' +
			'explanation|internal computation|internal mechanism|internal representation|' +
			'internal state|interpretab*|logit len|mechanistic|neuron activation|neuron analysis|' +
			'probe|probing|residual stream|sae|saliency|shapley value|sparse autoencoder|' +
			'steering vector|superposition|xai',
		weak: 'explain*|hidden state|mechanism|understanding',
		keyword: 'interpretation|visualization',
	},
];
