/** The look of what stands around the comments: the boxes, the lines, suggestions and charts. Colours are GitHub's own. */
export const pageStyles = `
body.markdown-body{margin:0;background:var(--bgColor-default);line-height:1.5;font-size:14px}
.page{box-sizing:border-box;max-width:900px;margin:0 auto;padding:24px 16px 48px}
.page>h1{font-size:24px;font-weight:400;margin:0 0 16px;padding-bottom:12px;border-bottom:1px solid var(--borderColor-muted);overflow-wrap:anywhere}
.page>h2{font-size:16px;margin:32px 0 12px;padding:0;border:0}
.box{border:1px solid var(--borderColor-default);border-radius:6px;margin-bottom:16px;overflow:hidden}
.box-title{padding:8px 16px;background:var(--bgColor-muted);border-bottom:1px solid var(--borderColor-default);overflow-wrap:anywhere}
.box-title .quiet{color:var(--fgColor-muted)}
.box-content{padding:16px}
.box-content>:first-child{margin-top:0}
.box-content>:last-child{margin-bottom:0}
.markdown-body details{margin-bottom:16px}
.markdown-body summary{cursor:pointer}
.markdown-body details[open]>summary,.markdown-body details>summary+*{margin-bottom:12px}
.lines,.markdown-body pre .line{font:12px/20px var(--fontStack-monospace)}
.lines .line{display:block;padding:0 16px 0 32px;white-space:pre-wrap;overflow-wrap:anywhere;text-decoration:none;position:relative}
.lines .line .sign,.lines .line .number{position:absolute;left:12px;user-select:none}
.lines .line .number{color:var(--fgColor-muted);width:32px;text-align:right}
.lines.numbered{border-bottom:1px solid var(--borderColor-default);padding:4px 0}
.lines.numbered .line{padding-left:60px}
.markdown-body pre .line{display:block;margin:0 -16px;padding:0 16px}
.removed{background:#ffebe9}
.added{background:#dafbe1}
.suggestion{border:1px solid var(--borderColor-default);border-radius:6px;overflow:hidden;margin-bottom:16px}
.suggestion-title{padding:6px 12px;font-size:12px;color:var(--fgColor-muted);border-bottom:1px solid var(--borderColor-default)}
.chart{display:block;width:100%;max-width:700px;height:auto;margin:0 auto 16px}
.chart text{fill:var(--fgColor-default);font:12px var(--fontStack-sansSerif);text-anchor:middle}
.chart .chart-title{font-weight:600;font-size:14px}
.chart .chart-number{text-anchor:end}
.chart .grid{stroke:var(--borderColor-default);stroke-width:1}
.chart .bar-0{fill:#8c959f}
.chart .bar-1{fill:#bf8700}
@media (prefers-color-scheme:dark){.removed{background:#f851491a}.added{background:#2ea04326}}
@media (max-width:600px){.page{padding:16px 8px 32px}.box-content{padding:12px}.chart text{font-size:18px}.chart .chart-title{font-size:22px}.chart .chart-label:nth-of-type(even){display:none}}
`;
