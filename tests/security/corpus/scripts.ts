import { combine, familyOf } from './vector';

const scripts = familyOf('script', [
  '<script>TRIP</script>',
  '<SCRIPT>TRIP</SCRIPT>',
  '<ScRiPt>TRIP</sCrIpT>',
  '<script >TRIP</script >',
  '<script\n>TRIP</script\n>',
  '<script/x>TRIP</script/x>',
  '<script\t/y="1">TRIP</script>',
  '<script>TRIP',
  '<script>TRIP</script',
  '<script>TRIP//</script foo="bar">',
  '<scr<script>ipt>TRIP</scr</script>ipt>',
  '<<script>TRIP//<</script>',
  '<script<script>>TRIP</script>',
  '<script src="AWAY.js"></script>',
  '<script src=//foreign.example/x.js></script>',
  '<script src="data:text/javascript,TRIP"></script>',
  '<script src="AWAY.jpg" type="text/javascript"></script>',
  '<script type="module">TRIP</script>',
  '<script type="text/vbscript">TRIP</script>',
  '<script type="importmap">{"imports":{"react":"AWAY.js"}}</script>',
  '<script nonce="">TRIP</script>',
  '<script async defer crossorigin src="AWAY.js"></script>',
  '<script><!--\nTRIP\n--></script>',
  '<svg><script>TRIP</script></svg>',
  '<svg><script href="data:text/javascript,TRIP"></script></svg>',
  '<svg><script xlink:href="data:text/javascript,TRIP"/></svg>',
  '<svg><script>&#116;op.&#116;ripped(0)</script></svg>',
  '<math><script>TRIP</script></math>',
  '<xml><script>TRIP</script></xml>',
  '<x:script xmlns:x="http://www.w3.org/1999/xhtml">TRIP</x:script>',
  '</p></div></section><script>TRIP</script>',
  '"><script>TRIP</script>',
  "'><script>TRIP</script>",
  '--><script>TRIP</script>',
  ']]><script>TRIP</script>',
  '</textarea></title></style><script>TRIP</script>',
  '&lt;script&gt;TRIP&lt;/script&gt;',
  '&amp;lt;script&amp;gt;TRIP&amp;lt;/script&amp;gt;',
  '%3Cscript%3ETRIP%3C/script%3E'
]);

/** Elements that fire by themselves. */
const selfFiring = familyOf('handler', [
  '<img src=x onerror=TRIP>',
  '<img src onerror=TRIP>',
  '<img src="/a.png" onerror="TRIP">',
  '<image src=x onerror=TRIP>',
  '<img srcset=x onerror=TRIP>',
  '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" onload=TRIP>',
  '<picture><source srcset=x><img onerror=TRIP></picture>',
  '<svg onload=TRIP>',
  '<svg><g onload=TRIP></g></svg>',
  '<svg><image href=x onerror=TRIP></svg>',
  '<svg><animate onbegin=TRIP attributeName=x dur=1s>',
  '<svg><set onbegin=TRIP attributeName=x to=1>',
  '<svg><animateTransform onbegin=TRIP attributeName=transform>',
  '<svg><animate onend=TRIP attributeName=x dur=1ms></svg>',
  '<svg><discard onbegin=TRIP>',
  '<body onload=TRIP>',
  '<body onpageshow=TRIP>',
  '<body onhashchange=TRIP>',
  '<body onfocus=TRIP>',
  '<body onresize=TRIP>',
  '<frameset onload=TRIP>',
  '<html onmouseover=TRIP>',
  '<video src=x onerror=TRIP></video>',
  '<video><source onerror=TRIP src=x></video>',
  '<video onloadstart=TRIP src=x></video>',
  '<video autoplay onplay=TRIP src="data:video/mp4;base64,AA"></video>',
  '<audio src=x onerror=TRIP></audio>',
  '<audio autoplay onloadstart=TRIP src=x></audio>',
  '<track onerror=TRIP src=x default>',
  '<iframe onload=TRIP></iframe>',
  '<iframe src="about:blank" onload="TRIP"></iframe>',
  '<object data=x onerror=TRIP></object>',
  '<object onload=TRIP data="/"></object>',
  '<embed src=x onload=TRIP>',
  '<embed src=x onerror=TRIP>',
  '<link rel=stylesheet href=x onerror=TRIP>',
  '<link rel=preload as=image href=x onload=TRIP onerror=TRIP>',
  '<style onload=TRIP></style>',
  '<script src=x onerror=TRIP></script>',
  '<input autofocus onfocus=TRIP>',
  '<input type=image src=x onerror=TRIP>',
  '<textarea autofocus onfocus=TRIP></textarea>',
  '<select autofocus onfocus=TRIP></select>',
  '<button autofocus onfocus=TRIP>x</button>',
  '<a href=# autofocus onfocus=TRIP>x</a>',
  '<p tabindex=1 autofocus onfocus=TRIP>x</p>',
  '<p contenteditable autofocus onfocus=TRIP>x</p>',
  '<x-widget autofocus tabindex=1 onfocus=TRIP>x</x-widget>',
  '<details open ontoggle=TRIP><summary>x</summary></details>',
  '<marquee onstart=TRIP>x</marquee>',
  '<marquee loop=1 width=0 onfinish=TRIP>x</marquee>',
  '<style>@keyframes x{}</style><p style="animation-name:x" onanimationstart="TRIP">x</p>',
  '<p style="animation:breathe 1s" onanimationstart=TRIP>x</p>',
  '<p style="transition:color 1s;color:red" ontransitionrun=TRIP>x</p>',
  '<p style="content-visibility:auto" oncontentvisibilityautostatechange=TRIP>x</p>',
  '<p hidden=until-found onbeforematch=TRIP>x</p>',
  '<button popovertarget=q>x</button><p popover id=q onbeforetoggle=TRIP ontoggle=TRIP>x</p>',
  '<p style="overflow:auto;height:1px" onscroll=TRIP onscrollend=TRIP>x<br><br></p>',
  '<form><input onfocus=TRIP autofocus name=action></form>',
  '<dialog open onclose=TRIP><form method=dialog><button autofocus>x</button></form></dialog>'
]);

/** Ways to write an attribute so that a filter does not see it. */
const separators = familyOf(
  'separator',
  combine(
    ['<img src=xWAYonerror=TRIP>', '<imgWAYsrc=x onerror=TRIP>'],
    ['/', '\t', '\n', '\r', '\f', '/ /', '\n/\t', '/x="1"/']
  ).concat([
    '<img src=x onerror\n=\nTRIP>',
    '<img src=x oNeRrOr=TRIP>',
    '<img src=x onerror="&#116;op.tripped(1)">',
    '<img src=x onerror=&#x74;op.tripped(1)>',
    '<img src=x onerror=TRIP//',
    '<img src=x:x onerror=TRIP ',
    '<img """><script>TRIP</script>">',
    '<img src="`><img src=x onerror=TRIP>`">',
    "<img src='x' title='>' onerror='TRIP'>",
    '<img/src/onerror=TRIP>',
    '<img src=x onerror=eval(atob(/dG9wLnRyaXBwZWQoMSk=/.source))>',
    '<img src=x onerror=(0,top[`tripped`])`1`>',
    '<img src=x onerror=setTimeout(`TRIP`)>',
    '<img src=x onerror="import(`data:text/javascript,TRIP`)">'
  ])
);

/** Handlers that wait for the reader. */
const waiting = familyOf(
  'gesture',
  [
    ...['click', 'dblclick', 'mouseover', 'mouseenter', 'mousemove', 'mousedown', 'mouseup', 'wheel'],
    ...['pointerover', 'pointerdown', 'pointerrawupdate', 'touchstart', 'keydown', 'keyup', 'copy', 'cut'],
    ...['paste', 'drag', 'dragstart', 'drop', 'contextmenu', 'auxclick', 'selectstart', 'focusin', 'blur']
  ].map((event) => `<b on${event}=TRIP tabindex=0 draggable=true>x</b>`)
);

export const scriptVectors = [...scripts, ...selfFiring, ...separators, ...waiting];
