import type { TopicDefinition } from './definition.ts';

export const generative: readonly TopicDefinition[] = [
	{
		id: 'imagegen',
		label: 'Image Generation',
		strong:
			'autoregressive image|design generation|diagram generation|generative art|' +
			'generative image|graphic design|image customization|image diffusion|image editing|' +
			'image generation|image generative|image generator|image personalization|' +
			'image synthesis|image to image|image tokenizer|layout generation|' +
			'personalized generation|pixel space diffusion|portrait generation|poster generation|' +
			'scene text generation|sketch generation|stable diffusion|story visualization|' +
			'subject driven|t2i generation|t2i model|text rendering|text to image|' +
			'text to image diffusion|text to image model|text to image synthesis|text to svg|' +
			'virtual try on|visual autoregressive|visual generation|visual generative|' +
			'visual text generation|visual tokenizer',
		title: 'controllable generation|t2i',
		keyword: 'image to image translation',
	},
	{
		id: 'videogen',
		label: 'Video Generation',
		strong:
			'audio driven video|audio to video|audio video generation|autoregressive video|' +
			'autoregressive video generation|camera control|camera controllable|' +
			'camera controlled|causal video diffusion|character animation|' +
			'conditional video generation|controllable video|first frame|generated video|' +
			'human animation|human video generation|i2v|image animation|image to video|' +
			'image to video generation|joint audio video|long video generation|minute scale|' +
			'motion control|multi shot|real time video generation|sora|storyboard|' +
			'streaming video generation|subject driven video|t2v|talking face|talking head|' +
			'text driven video|text to video|text to video generation|video customization|' +
			'video diffusion|video diffusion transformer|video dit|video editing|' +
			'video extrapolation|video foundation model|video generation|video generative|' +
			'video generator|video inpainting|video model|video outpainting|' +
			'video personalization|video prediction|video stylization|video synthesis|' +
			'video to audio|video to video|wan 2|wan2',
		title: 'animation|keyframe|motion transfer',
		weak: 'motion generation',
	},
	{
		id: 'diffusion',
		label: 'Diffusion',
		strong:
			'classifier free guidance|consistency distillation|consistency model|' +
			'consistency training|ddim|ddpm|denoising|diffusion|flow based generative|' +
			'flow matching|mean flow|rectified flow|schrodinger bridge|score matching|' +
			'stochastic interpolant',
		title:
			'average velocity|dit|drifting|few step generation|flow map|flow model|meanflow|' +
			'one step generation|score based',
		not:
			'diffusion coefficient|diffusion equation|diffusion mri|diffusion policy|' +
			'image denoising|reaction diffusion',
	},
	{
		id: 'latent',
		label: 'GAN / VAE / Flows',
		strong:
			'adversarial network|auto encoder|auto encoding|density estimation|ebm|energy based|' +
			'gan|generative adversarial*|normalizing flow|stylegan*|vae|variational autoencoder|' +
			'wgan*',
		named: 'generative modeling|latent variable*',
		title: 'autoencoder|disentangl*|flow based|invertible|latent space|vector quantization',
		weak: 'generative',
		keyword: 'disentangle*|vector quantization',
		not:
			'flow based generative|generative agent|generative ai|generative artificial|' +
			'generative artificial intelligence|generative engine|generative reward|' +
			'masked autoencoder|sparse autoencoder|video generative|visual generative',
	},
	{
		id: 'imageedit',
		label: 'Image Editing',
		parent: 'imagegen',
		strong:
			'edited image|face editing|image edit*|image manipulation|inpainting|' +
			'instruction based editing|local editing|object insertion|object removal|outpainting|' +
			'relighting|style transfer|visual editing',
		title: 'stylization',
	},
	{
		id: 'gen3d',
		label: '3D Generation',
		parent: 'vision3d',
		strong:
			'3d asset|3d aware generation|3d content|3d creation|3d editing|3d generation|' +
			'3d generative|3d layout|3d object generation|3d scene generation|' +
			'3d shape generation|3d synthesis|3d texture|3d world generation|4d content|' +
			'4d generation|articulated object generation|asset generation|cad|cad generation|' +
			'cad model|cad program|city generation|facial texture|game world|image to 3d|' +
			'indoor scene synthesis|interior design|mesh generation|mesh texturing|' +
			'panorama generation|panoramic generation|part aware generation|pbr texture|' +
			'procedural cad|scene generation|scene synthesis|sketch to 3d|text driven 3d|' +
			'text to 3d|text to 3d generation|text to 4d|text to cad|text to scene|' +
			'texture generation|texture synthesis|trellis|world building|world generation',
	},
	{
		id: 'diffusionlm',
		label: 'Diffusion LMs',
		parent: 'diffusion',
		since: 2021,
		strong:
			'block diffusion|diffusion for language|diffusion language model|' +
			'diffusion large language|diffusion llm|discrete diffusion language|dllm|llada|' +
			'masked diffusion|text diffusion',
	},
];
