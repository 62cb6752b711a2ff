import { combine, familyOf } from './vector';

/** Places that an address with a script in it can stand in. */
const places = [
  '<a href="WAY">x</a>',
  '<iframe src="WAY"></iframe>',
  '<form action="WAY"><button>x</button></form>',
  '<svg><a xlink:href="WAY"><text y=9>x</text></a></svg>',
  '<object data="WAY"></object>'
];

/** Spellings of a script's address, in HTML. */
const spellings = [
  'javascript:TRIP',
  'JaVaScRiPt:TRIP',
  ' javascript:TRIP',
  '&#1;javascript:TRIP',
  '&#14; javascript:TRIP',
  '&#x1F;javascript:TRIP',
  'java\tscript:TRIP',
  'java\nscript:TRIP',
  'java\rscript:TRIP',
  'java&#9;script:TRIP',
  'java&#x0A;script:TRIP',
  'java&#13;script:TRIP',
  'java&Tab;script:TRIP',
  'java&NewLine;script:TRIP',
  'javascript&colon;TRIP',
  'javascript&#58;TRIP',
  'javascript&#0000058TRIP',
  'javascript&#x3a;TRIP',
  '&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;TRIP',
  '&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;TRIP',
  'javascript://%0aTRIP',
  'javascript://foreign.example/%0d%0aTRIP//',
  'javascript:/*-->*/TRIP',
  'javascript:void(TRIP)//https://albertslund.dk'
];

const scriptAddresses = familyOf('script-address', [
  ...combine(places.slice(0, 2), spellings),
  ...combine(places.slice(2), spellings.slice(0, 7)),
  '<a href=javascript:TRIP>x</a>',
  "<a href='javascript:TRIP'>x</a>",
  '<a href=`javascript:TRIP`>x</a>',
  '<a href="javascript:TRIP" target=_blank>x</a>',
  '<a href="vbscript:TRIP">x</a>',
  '<a href="livescript:TRIP">x</a>',
  '<a href="feed:javascript:TRIP">x</a>',
  '<a href="view-source:javascript:TRIP">x</a>',
  '<a href="jar:javascript:TRIP!/">x</a>',
  '<a href="about:blank#javascript:TRIP">x</a>',
  '<a href="filesystem:AWAY">x</a>',
  '<a href="blob:AWAY">x</a>',
  '<a href="data:text/html,<script>TRIP</script>">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD50b3AudHJpcHBlZCgxKTwvc2NyaXB0Pg==">x</a>',
  '<a href="data:image/svg+xml,<svg onload=TRIP>">x</a>',
  '<a href="data:application/xhtml+xml,<script>TRIP</script>">x</a>',
  '<iframe src="data:text/html,<script>TRIP</script>"></iframe>',
  '<iframe srcdoc="<script>TRIP</script>"></iframe>',
  '<iframe srcdoc="&lt;img src=x onerror=TRIP&gt;"></iframe>',
  '<iframe srcdoc="&amp;lt;script&amp;gt;TRIP&amp;lt;/script&amp;gt;"></iframe>',
  '<iframe name="javascript:TRIP" src="javascript:eval(name)"></iframe>',
  '<embed src="javascript:TRIP">',
  '<embed src="data:text/html,<script>TRIP</script>">',
  '<embed code="javascript:TRIP">',
  '<object data="data:text/html,<script>TRIP</script>"></object>',
  '<object><param name=src value="javascript:TRIP"></object>',
  '<area href="javascript:TRIP">',
  '<map name=m><area shape=default href="javascript:TRIP"></map><img usemap=#m src=/a.png>',
  '<button formaction="javascript:TRIP" form=f>x</button><form id=f></form>',
  '<input type=submit formaction="javascript:TRIP">',
  '<isindex action="javascript:TRIP" type=submit>',
  '<math href="javascript:TRIP">x</math>',
  '<math><mi xlink:href="javascript:TRIP">x</mi></math>',
  '<svg><a href="javascript:TRIP"><text y=9>x</text></a></svg>',
  '<svg><a><animate attributeName=href values="javascript:TRIP"/><text y=9>x</text></a></svg>',
  '<svg><a><set attributeName=xlink:href to="javascript:TRIP"/><text y=9>x</text></a></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg onload=TRIP></svg>#x"/></svg>',
  '<img src="javascript:TRIP">',
  '<img dynsrc="javascript:TRIP" lowsrc="javascript:TRIP">',
  '<body background="javascript:TRIP">',
  '<table background="javascript:TRIP"><tr><td background="javascript:TRIP">x</td></tr></table>',
  '<bgsound src="javascript:TRIP">',
  '<layer src="javascript:TRIP"></layer>',
  '<link rel=import href="javascript:TRIP">',
  '<base href="javascript:TRIP//"><a href="#">x</a>',
  '<meta http-equiv=refresh content="0;url=javascript:TRIP">',
  '<meta http-equiv=refresh content="0;url=data:text/html,<script>TRIP</script>">',
  '<blockquote cite="javascript:TRIP">x</blockquote>',
  '<q cite="javascript:TRIP">x</q>',
  '<video poster="javascript:TRIP"></video>'
]);

/** Addresses on another host, written so that they look like one of the site. */
const foreign = familyOf(
  'foreign-image',
  combine(
    ['<img src="WAY">'],
    [
      'AWAY.png',
      'HTTPS://FOREIGN.EXAMPLE/a.png',
      'http://foreign.example/a.png',
      '//foreign.example/a.png',
      '///foreign.example/a.png',
      '/\\foreign.example/a.png',
      '\\\\foreign.example\\a.png',
      '/&#9;/foreign.example/a.png',
      '/\n/foreign.example/a.png',
      '&#1;//foreign.example/a.png',
      'https:foreign.example/a.png',
      'https:/foreign.example/a.png',
      'https:\\\\foreign.example\\a.png',
      'ht&#10;tps://foreign.example/a.png',
      'https://127.0.0.1@foreign.example/a.png',
      'https://127.0.0.1:80%40foreign.example/a.png',
      'https://127.0.0.1.foreign.example/a.png',
      'https://foreign\u3002example/a.png',
      'https://foreign.ex\u0430mple/a.png',
      'https://xn--frign-iua.example/a.png',
      'https://\uFF46\uFF4F\uFF52\uFF45\uFF49\uFF47\uFF4E.example/a.png',
      'ftp://foreign.example/a.png',
      'file://foreign.example/a.png',
      'data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 onload=%22TRIP%22/>',
      '/_layouts/15/SignOut.aspx',
      '/_layouts/15/SignOut.aspx/a.png',
      '/sites/netvaerk/_api/web/lists/a.png',
      '?a.png',
      'x.png'
    ]
  )
);

export const addressVectors = [...scriptAddresses, ...foreign];
