/** The look of the complaints book: a margin, a red double rule, green ink for what is settled, red for what is owed. @internal */
export const style = `
:root{color-scheme:light dark;
--paper:light-dark(#f8f8f2,#171d1a);--wash:light-dark(#e6e8dd,#29322d);--field:light-dark(#fffffc,#202823);--ink:light-dark(#1a211d,#e9ece3);--pencil:light-dark(#565f59,#a5afa7);
--line:light-dark(#d5d9cc,#343e38);--edge:light-dark(#78827a,#77837b);--rule:light-dark(#bd4357,#c9596b);
--settled:light-dark(#0f5a47,#86cfb5);--settled-wash:light-dark(#d8e9de,#1b392f);--owed:light-dark(#a01f3b,#f59ca8);
--words:"Brygada 1918",Charter,"Iowan Old Style","Sitka Text",Georgia,"Noto Serif",serif;--work:"Golos Text",system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;
--small:.8125rem;--margin:2.125rem;--gutter:1.25rem;--pad:.5rem}
@media (min-width:44rem){:root{--margin:5.5rem;--gutter:2rem;--pad:1.5rem}}
@media (min-width:68rem){:root{--margin:7rem;--gutter:2.5rem;--pad:max(1.5rem,(100vw - 80rem)/2)}}
*{box-sizing:border-box}
html{background:var(--paper);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body,h1,h2,p,figure,table{margin:0;padding:0}
body{min-height:100vh;position:relative;padding-inline:var(--pad);font:400 .9375rem/1.5 var(--work);color:var(--ink);overflow-wrap:break-word}
body::before{content:"";position:absolute;inset-block:0;inset-inline-start:calc(var(--pad) + var(--margin) + var(--gutter)/2 - 2px);width:4px;border-inline:1px solid var(--rule)}
.row{display:grid;grid-template-columns:var(--margin) minmax(0,1fr);column-gap:var(--gutter);padding-block-start:2.25rem}
.m{text-align:end;color:var(--pencil)}.m b{font:500 1.375rem/1.3 var(--words);color:var(--ink)}
h1,h2{font-family:var(--words);font-weight:600;line-height:1.12;letter-spacing:-.012em;text-wrap:balance;overflow-wrap:anywhere}
h1{font-size:clamp(1.875rem,1.5rem + 1.8vw,2.875rem);font-weight:500}h2{font-size:clamp(1.375rem,1.25rem + .6vw,1.75rem)}
.lead{font:400 1.125rem/1.45 var(--words);max-width:40rem;margin-block-start:.75rem}
.for{font:400 1.0625rem/1.45 var(--words);max-width:40rem;margin-block:.25rem 1rem}
.note{color:var(--pencil);font-size:var(--small);max-width:44rem;margin-block-start:.5rem}.src{overflow-wrap:anywhere}
.owed{border-inline-start:6px double var(--owed);padding-inline-start:.75rem;max-width:40rem;margin-block:.5rem}
footer{padding-block-end:3rem}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
svg{display:block}
table{border-collapse:collapse;width:100%;margin-block-end:.75rem;font-variant-numeric:tabular-nums}table+table,p+table,figure+table{margin-block-start:1.25rem}
caption{text-align:start;color:var(--pencil);font-size:var(--small);padding-block-end:.375rem}
th,td{text-align:start;vertical-align:middle;padding:.42rem .9rem .42rem 0;border-block-end:1px solid var(--line);overflow-wrap:anywhere}
th:last-child,td:last-child{padding-inline-end:0}
thead th{font-size:var(--small);color:var(--pencil);font-weight:500;border-block-end-color:var(--edge);vertical-align:bottom}
tbody th{font-weight:500;min-width:7rem}.word{overflow-wrap:break-word}.slim{max-width:40rem}b{font-weight:600}
.num{text-align:end;min-width:4.75rem}.num,thead th{overflow-wrap:break-word}.bw{width:20%;min-width:7rem}
.off>*{color:var(--pencil)}.group th{border-block-end:2px solid var(--ink);padding-block-start:1rem;font-weight:600}
.st{display:inline-flex;gap:.4em;align-items:center}
.k{width:1.125em;height:1.125em;flex:none}.k-right{color:var(--settled)}.k-late,.k-stuck{color:var(--owed)}.k-open,.k-none,.k-due{color:var(--pencil)}
.kc{fill:none;stroke:var(--paper);stroke-width:1.9}
.bar{width:calc(100% - 2px);margin-inline:1px;height:1.5rem;overflow:visible}
svg text{font:500 13px var(--work);fill:var(--pencil)}
.ink,.grn,.pen,.line,.edge{stroke-width:1.5}.ink{stroke:var(--ink)}.grn{stroke:var(--settled)}.pen{stroke:var(--pencil)}.line{stroke:var(--line)}.edge{stroke:var(--edge)}
.thick{stroke-width:3}.dash{stroke-dasharray:3 3}.f-gw{fill:var(--settled-wash)}.f-wash{fill:var(--wash)}.f-ink{fill:var(--ink)}.f-pap{fill:var(--paper)}
.four{display:grid;grid-template-columns:1.5rem minmax(0,1fr) minmax(0,1fr);max-width:46rem;padding-inline-end:1px}
.four>div{padding:1rem;border:1px solid var(--edge);margin:0 -1px -1px 0;min-width:0}
.four .q{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:0 .75rem;color:var(--ink)}
.four .q b{font:500 1.25rem/1.2 var(--words)}.four .n{font:500 1.625rem/1 var(--words)}
.four p{font-size:var(--small);color:var(--pencil);margin-block-start:.5rem}.four .q{margin:0}
.four .act{background:var(--field);border:2px solid var(--ink);position:relative}.four .act p{color:var(--ink)}
.four .x,.four .y{color:var(--pencil);font-size:var(--small);text-align:center}.four .y{writing-mode:vertical-rl;rotate:180deg}.four .x{padding-block-start:.5rem}
figcaption{color:var(--pencil);font-size:var(--small);margin-block-start:.5rem}
.run{margin-block-start:1.5rem}.run figcaption{margin-block:0 .25rem;color:var(--ink);font-weight:500;font-size:.9375rem}
.axis{display:grid;grid-template-columns:3rem minmax(0,1fr);column-gap:.5rem;max-width:46rem}.axis svg{width:100%;height:172px;overflow:visible}
@media screen and (max-width:59.99rem){
.fold thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.fold,.fold caption,.fold tbody{display:block}
.fold tr{display:grid;grid-template-columns:minmax(0,1fr);gap:.1rem .75rem;padding-block:.6rem;border-block-end:1px solid var(--line)}
.fold td,.fold th{border:0;padding:0;width:auto;min-width:0;text-align:start}.fold .none{display:none}
.fold td[data-label]{display:grid;grid-template-columns:minmax(6rem,38%) minmax(0,1fr);column-gap:.75rem}
.fold td[data-label]::before{content:attr(data-label);color:var(--pencil);font-size:var(--small)}
.fold .group{border-block-end:2px solid var(--ink)}
.four>div{padding:.6rem}}
@media (forced-colors:active){:root{--paper:Canvas;--wash:Canvas;--field:Canvas;--ink:CanvasText;--pencil:CanvasText;--line:CanvasText;--edge:CanvasText;--rule:CanvasText;--settled:CanvasText;--settled-wash:Canvas;--owed:CanvasText}}
@media print{@page{size:A4;margin:14mm 12mm}
:root{color-scheme:only light;--paper:#fff;--margin:12mm;--gutter:7mm;--pad:0mm;--small:8pt}
body{font-size:9pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}h1{font-size:24pt}h2{font-size:15pt}.lead,.for{font-size:10.5pt}
tr,figure,.four>div{break-inside:avoid}h2,.for,caption,.group,figcaption{break-after:avoid}thead{display:table-header-group}
th,td{padding:.3rem .6rem .3rem 0}tbody th{min-width:4.5rem}.num{min-width:3rem}.bw{width:18%;min-width:5rem}.axis svg{height:172px}}
`;
