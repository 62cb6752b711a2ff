import { combine, familyOf } from './vector';

/** Elements whose content one parser reads as text and another as markup. */
const rawText = [
  'style',
  'script',
  'textarea',
  'title',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'listing'
];

/** Markup that is harmless when it is parsed once, and not when it is written out and parsed again. */
const mutations = familyOf('mutation', [
  ...combine(['<WAY><p title="</WAY><img src=x onerror=TRIP>">'], rawText),
  ...combine(['<svg><WAY><p title="</WAY><img src=x onerror=TRIP>">'], rawText.slice(0, 6)),
  ...combine(['<math><WAY><a id="</WAY><img src=x onerror=TRIP>">'], rawText.slice(0, 6)),
  '<svg></p><style><a id="</style><img src=1 onerror=TRIP>">',
  '<svg><p><style><a title="</style><img src onerror=TRIP>"></style></p></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=TRIP&gt;">',
  '<math><mtext><table><mglyph><style><math><img src onerror=TRIP></style></math>',
  '<math><mtext><table><mglyph><style><![CDATA[</style><img title="]]&gt;&lt;/mglyph&gt;&lt;img src=1 onerror=TRIP&gt;">',
  '<math><mtext><h1><a><h6></a></h6><mglyph><svg><mtext><style><a title="</style><img src onerror=TRIP>"></style></h1>',
  '<math><mtext><img><mglyph><style><!--</style><img src=x onerror=TRIP>--></style></math>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=TRIP>',
  '<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=TRIP src>">',
  '<math><mi><table><mi><mglyph><svg><mtext><textarea><path id="</textarea><img onerror=TRIP src=1>"></form>',
  '<math><annotation-xml encoding="text/html"><style><img title="</style><img src=x onerror=TRIP>"></style></annotation-xml></math>',
  '<math><annotation-xml encoding=text/html><svg><style><!--</style><img src onerror=TRIP>-->',
  '<svg><annotation-xml><foreignObject><style><!--</style><p id="--><img src=x onerror=TRIP>">',
  '<svg><foreignObject><math><mi><style><!--</style><img title="--><img src onerror=TRIP>">',
  '<svg><desc><noscript><a title="</noscript><img src=x onerror=TRIP>"></noscript></desc></svg>',
  '<svg><title><style><a id="</style><img src onerror=TRIP>"></style></title></svg>',
  '<svg><style><![CDATA[</style><img src onerror=TRIP>]]></style></svg>',
  '<svg><![CDATA[><img src=x onerror=TRIP>]]></svg>',
  '<svg><script><![CDATA[</script><img src onerror=TRIP>]]></script></svg>',
  '<math><style><img src=x onerror=TRIP></style></math>',
  '<svg><xss><desc><noscript>&lt;/noscript>&lt;img src onerror=TRIP></noscript></desc></xss></svg>',
  '<template><img src=x onerror=TRIP></template>',
  '<template><template><script>TRIP</script></template></template>',
  '<template shadowrootmode=open><img src=x onerror=TRIP></template>',
  '<div><template shadowrootmode=open><script>TRIP</script></template></div>',
  '<select><template><style><!--</style><a rel="--></style></template></select><img src onerror=TRIP>">',
  '<select><math><mtext><table><style><option><img src onerror=TRIP></style></select>',
  '<select><iframe></select><img src=x onerror=TRIP>',
  '<table><caption><svg><style></table><img src onerror=TRIP></style></svg></caption></table>',
  '<table><math><select><mi><select><style><img src onerror=TRIP></style></select></mi></math></table>',
  '<a><table><a><style><a id="</style><img src onerror=TRIP>"></a></table></a>',
  '<p><form><table><form><svg><style></form><img src onerror=TRIP></style></svg></table>',
  '<noscript><style></noscript><img src=x onerror=TRIP></style>',
  '<noscript><!--</noscript><img src=x onerror=TRIP>--></noscript>',
  '<noembed><noembed></noembed><img src onerror=TRIP></noembed>',
  '<xmp><svg><b><style><b title="</style><img src onerror=TRIP>"></style></b></svg></xmp>',
  '<!--><img src=x onerror=TRIP>-->',
  '<!---><img src=x onerror=TRIP>-->',
  '<!-- --!><img src=x onerror=TRIP>-->',
  '<!--<!--><img src=x onerror=TRIP>--><!-->',
  '<!-- <script>TRIP</script> -->',
  '<!--[if gte IE 4]><script>TRIP</script><![endif]-->',
  '<!--#exec cmd="x"--><img src=x onerror=TRIP>',
  '<![if true]><img src=x onerror=TRIP><![endif]>',
  '<!DOCTYPE x "<img src=x onerror=TRIP>"><p>x</p>',
  '<?x ><img src=x onerror=TRIP>?>',
  '<?xml version="1.0"?><img src=x onerror=TRIP>',
  '</ ><img src=x onerror=TRIP>',
  '</x><!x><img src=x onerror=TRIP>',
  '<p id="</p><img src=x onerror=TRIP>">x</p>',
  '<p title="&quot;><img src=x onerror=TRIP>">x</p>',
  '<p title="`><img src=x onerror=TRIP>`">x</p>',
  '<img alt="<x" title="/><img src=x onerror=TRIP>">',
  '<b><style><style/><img src=x onerror=TRIP></b>',
  '<xmp xmlns="http://www.w3.org/2000/svg"><img src=x onerror=TRIP></xmp>',
  '<div xmlns="http://www.w3.org/1999/xhtml"><h:script xmlns:h="http://www.w3.org/1999/xhtml">TRIP</h:script></div>',
  `${'<div>'.repeat(520)}<svg><style><a title="</style><img src=x onerror=TRIP>">`,
  `${'<math><mtext>'.repeat(130)}<style><!--</style><img src=x onerror=TRIP>`,
  `${'<form><div>'.repeat(260)}</form><form><math><mtext><mglyph><style><img src onerror=TRIP>`,
  `${'<b>'.repeat(200)}<table><img src=x onerror=TRIP>`
]);

/** Names that take the place of what scripts ask a document or a form for. */
const clobbering = familyOf('clobber', [
  ...combine(
    ['<a id="WAY"></a><a id="WAY" name=x href="AWAY">x</a>', '<form name="WAY"><input name=x></form>'],
    ['getElementById', 'cookie', 'body', '__proto__', '_spPageContextInfo', 'dataset']
  ),
  '<form><input name=attributes></form>',
  '<form onclick=TRIP><input name=attributes><input name=removeAttribute>x</form>',
  '<form id=x><input name=parentNode><input name=nodeName><input name=childNodes></form>',
  '<form><input name=firstChild><input name=nextSibling><img src=x onerror=TRIP></form>',
  '<form><input id=nodeType><input id=ownerDocument><input id=namespaceURI></form>',
  '<img name=currentScript src=/a.png>',
  '<img name=defaultView src=/a.png>',
  '<img name=implementation><img name=createNodeIterator>',
  '<iframe name=self srcdoc="<a id=location href=AWAY></a>"></iframe>',
  '<object id=location data="AWAY"></object>',
  '<embed name=scripts src="AWAY">',
  '<p id="np-question-1" class="ms-Fabric">x</p>',
  '<output name=innerHTML>x</output>',
  '<slot name=title><b slot=title>x</b></slot>'
]);

/** Attributes that a library in the page would take as an order. */
const gadgets = familyOf('gadget', [
  "<p ng-app ng-csp>{{constructor.constructor('TRIP')()}}</p>",
  '<p ng-init="TRIP">x</p>',
  "<p v-html=\"''.constructor.constructor('TRIP')()\">x</p>",
  '<p @click="TRIP" v-on:load="TRIP">x</p>',
  '<p x-data x-init="TRIP">x</p>',
  '<p hx-get="AWAY" hx-trigger=load hx-on:load="TRIP">x</p>',
  '<p data-bind="html: TRIP">x</p>',
  '<p data-toggle=tooltip data-html=true title="<img src=x onerror=TRIP>">x</p>',
  '<p data-remote="AWAY" data-turbo-frame=x>x</p>',
  '<p data-ng-include="\'AWAY\'">x</p>',
  '<p is="x-widget" data-automation-id=x data-sp-webpart=x>x</p>',
  '<p dangerouslySetInnerHTML="{__html: TRIP}">x</p>',
  '<p role=alert aria-label="<img src=x onerror=TRIP>">x</p>',
  '<p accesskey=x onclick=TRIP tabindex=1>x</p>',
  '<p contenteditable translate=no inert itemprop=x>x</p>',
  '${TRIP} #{TRIP} <%= TRIP %> {{TRIP}} [[TRIP]]'
]);

/** Letters that some reader on the way takes for others. */
const letters = familyOf('unicode', [
  '\uFF1Cscript\uFF1ETRIP\uFF1C/script\uFF1E',
  '<\u017Fcript>TRIP</\u017Fcript>',
  '<\u0131mg src=x onerror=TRIP>',
  '<img src=x on\u212Aey=TRIP onerror\u00A0=TRIP>',
  '<scr\u0000ipt>TRIP</scr\u0000ipt>',
  '<img src=x one\u0000rror=TRIP>',
  '<img\u00A0src=x onerror=TRIP>',
  '<img\u2028src=x\u2029onerror=TRIP>',
  '<\u200Bscript>TRIP</script>',
  '\uFEFF<script>TRIP</script>',
  '+ADw-script+AD4-TRIP+ADw-/script+AD4-',
  '\u00BCscript\u00BETRIP\u00BC/script\u00BE',
  '<a href="java\u00ADscript:TRIP">x</a>',
  '<a href="\u00A0javascript:TRIP">x</a>',
  '<a href="\u2028javascript:TRIP">x</a>',
  '<a href="javascript\uFF1ATRIP">x</a>',
  '<a href="\uFF4Aavascript:TRIP">x</a>',
  '<a href="https://albertslund.dk\u202E/gpj.elpmaxe.ngierof">x</a>',
  '<a href="https://albertslund.dk@foreign.example/">x</a>',
  '<a href="https://\u0430lbertslund.dk/">x</a>',
  '<p dir="rtl\u202E" lang=""><script>TRIP</script>">x</p>',
  '\u202E<img src=x onerror=TRIP>\u202C',
  'e\u0301'.repeat(40) + '<img src=x onerror=TRIP>'
]);

/** Strings that work in several places at once. */
const polyglots = familyOf('polyglot', [
  'jaVasCript:/*-/*`/*\\`/*\'/*"/**/(/* */oNcliCk=TRIP )//</stYle/</titLe/</teXtarEa/</scRipt/--!>\\x3csVg/<sVg/oNloAd=TRIP//>',
  '\'">><marquee><img src=x onerror=TRIP></marquee></plaintext\\></|\\><plaintext/onmouseover=TRIP>',
  '"onclick=TRIP//<button \' onclick=TRIP//> */ TRIP//',
  "';TRIP//\\';TRIP//\";TRIP//--></script>\">'><img src=x onerror=TRIP>",
  '`-TRIP-`</script><svg/onload=TRIP>',
  '" autofocus onfocus=TRIP x="',
  "' onmouseover='TRIP",
  'x onerror=TRIP src=x',
  '=HYPERLINK("AWAY","x")<img src=x onerror=TRIP>',
  '[x](javascript:TRIP) ![x](AWAY)',
  '%0d%0aLocation: AWAY%0d%0a<script>TRIP</script>'
]);

export const mutationVectors = [...mutations, ...clobbering, ...gadgets, ...letters, ...polyglots];
