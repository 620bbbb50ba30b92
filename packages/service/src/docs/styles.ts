/** One sheet from our own origin; the system's fonts, both colour schemes, one column on a phone. */
export const docsStyles = `:root{color-scheme:light dark;--text:#17211e;--soft:#4d5a55;--line:#dfe4e1;--brand:#0b6b57;--surface:#fff;--raised:#f4f6f5}
@media(prefers-color-scheme:dark){:root{--text:#eef2f0;--soft:#b3beb9;--line:#33403b;--brand:#5cc7ad;--surface:#111715;--raised:#1b2320}}
*{box-sizing:border-box}
body{margin:0;background:var(--surface);color:var(--text);font:16px/1.6 system-ui,"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
header,main,nav{max-width:960px;margin:0 auto;padding:16px;width:100%}
h1{font-size:24px;line-height:1.3}h2{font-size:20px;margin-top:48px}h3{font-size:17px;margin:40px 0 4px}
small{color:var(--soft);font-weight:400}a{color:var(--brand)}
code,pre{font-family:ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace;font-size:14px;overflow-wrap:anywhere}
.call b{color:var(--brand)}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:8px 12px 8px 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{color:var(--soft)}th code{white-space:nowrap}th{width:24%}td:nth-child(2){width:32%}
pre{background:var(--raised);padding:12px;border-radius:8px;overflow-x:auto}
summary{cursor:pointer;min-height:44px;display:flex;align-items:center;color:var(--brand)}
nav ul{display:flex;flex-wrap:wrap;gap:4px 16px;padding:0;margin:0 0 12px;list-style:none}nav p{margin:0}
@media(min-width:1200px){body{display:grid;grid-template-columns:240px minmax(0,960px);justify-content:center}header{grid-column:2;}nav{grid-row:2;padding-top:56px}main{grid-row:2}nav{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto}nav ul{display:block}}
`;
