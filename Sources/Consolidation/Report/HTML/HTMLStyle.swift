/// How the page looks: on screens wide and narrow, light and dark, and on A4 paper.
enum HTMLStyle {
  /// The style sheet; contrast of text is 4.5 : 1 at least (WCAG 2.2, 1.4.3).
  static let text = """
    :root {
      --paper: #ffffff; --ink: #1d2733; --soft: #5a6675; --rule: #d5dbe3; --wash: #f4f6f9;
      --accent: #9b1c1c; --inside: #ffffff;
      --s1: #2f5f9e; --s2: #b4482f; --s3: #3b7a57; --s4: #8a6a1f; --s5: #6a4c93; --s6: #1f7a8c;
      --s7: #a23e68; --s8: #5f6b7a;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #14181d; --ink: #e4e8ee; --soft: #a3aebb; --rule: #38424e; --wash: #1d232a;
        --accent: #f0958c; --inside: #10141a;
        --s1: #82b1ee; --s2: #f0987f; --s3: #84c9a0; --s4: #dcbc6a; --s5: #bfa2e6; --s6: #74c6d6;
        --s7: #eb9bbd; --s8: #b3bdc9;
      }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
    @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
    body {
      margin: 0 auto; padding: 0 1rem 3rem; max-width: 60rem; background: var(--paper);
      color: var(--ink); line-height: 1.8; overflow-wrap: anywhere; unicode-bidi: isolate;
      font-family: "FangSong", "STFangsong", "FangSong_GB2312", "Noto Serif CJK SC", "Songti SC",
        SimSun, serif;
    }
    h1, h2, h3, th, caption, figcaption, nav, .highlights, .skip {
      font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei",
        SimHei, sans-serif;
    }
    h1 {
      font-family: "FZXiaoBiaoSong-B05S", "方正小标宋简体", "Noto Serif CJK SC", "Songti SC", SimSun,
        serif;
      font-size: clamp(1.6rem, 5vw, 2.4rem); line-height: 1.35; margin: 0; color: var(--accent);
    }
    h2 {
      font-size: 1.4rem; margin: 3rem 0 1rem; padding-bottom: .3rem;
      border-bottom: 2px solid var(--accent);
    }
    h3 { font-size: 1.1rem; margin: 2rem 0 .6rem; }
    p { margin: .6rem 0; text-indent: 2em; text-align: justify; }
    .cover { text-align: center; padding: 3rem 0 2rem; }
    .cover p { text-indent: 0; text-align: center; color: var(--soft); margin: .2rem 0; }
    .skip { position: absolute; left: -99em; }
    .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .4rem .8rem; }
    a { color: var(--s1); }
    a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--s1); outline-offset: 2px; }
    .highlights dl {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .8rem;
      margin: 0;
    }
    .highlights div { background: var(--wash); border-radius: .4rem; padding: .7rem .9rem; }
    .highlights dt { font-size: .85rem; color: var(--soft); line-height: 1.4; }
    .highlights dd { margin: .2rem 0 0; font-size: 1.35rem; font-weight: 600; line-height: 1.3; }
    .contents {
      margin: 2rem 0; padding: 1rem 1.5rem; background: var(--wash); border-radius: .4rem;
    }
    .contents h2 { font-size: 1rem; margin: 0 0 .4rem; border: 0; padding: 0; }
    .contents ol { list-style: none; margin: 0; padding: 0; columns: 16rem; }
    .contents a { text-decoration: none; display: block; padding: .15rem 0; }
    .contents a:hover { text-decoration: underline; }
    .notes {
      color: var(--soft); font-size: .9rem; border-left: 3px solid var(--rule);
      padding-left: 1rem;
    }
    .notes ul { margin: 0; padding-left: 1.2rem; }
    .note {
      font-size: .82rem; color: var(--soft); text-indent: 0; line-height: 1.5;
      margin: .3rem 0 1.6rem;
    }
    .blank {
      border: 1px dashed var(--soft); color: var(--soft); padding: .8rem 1rem; text-indent: 0;
      border-radius: .3rem;
    }
    .chart { margin: 1.4rem auto .6rem; max-width: 34rem; }
    .chart svg {
      display: block; width: 100%; height: auto; overflow: visible; font-size: 13px;
      font-family: inherit;
    }
    figcaption { text-align: center; font-size: .9rem; color: var(--soft); margin-top: .4rem; }
    svg text { fill: var(--ink); }
    svg .number { font-variant-numeric: tabular-nums; }
    svg .inside { fill: var(--inside); }
    svg .big { font-size: 22px; font-weight: 600; }
    svg .head { font-weight: 600; }
    svg .axis { stroke: var(--soft); stroke-width: 1; }
    svg .track { fill: var(--wash); }
    svg .s1 { fill: var(--s1); } svg .s2 { fill: var(--s2); } svg .s3 { fill: var(--s3); }
    svg .s4 { fill: var(--s4); } svg .s5 { fill: var(--s5); } svg .s6 { fill: var(--s6); }
    svg .s7 { fill: var(--s7); } svg .s8 { fill: var(--s8); }
    svg path { stroke: var(--paper); stroke-width: 1.5; }
    .scroll { overflow-x: auto; margin: 1rem 0 0; }
    table {
      border-collapse: collapse; width: 100%; font-size: .92rem; line-height: 1.45;
      font-variant-numeric: tabular-nums;
    }
    caption { font-weight: 600; padding: .3rem 0 .5rem; }
    th, td { border: 1px solid var(--rule); padding: .35rem .55rem; }
    thead th { background: var(--wash); font-weight: 600; min-width: 3.4em; }
    tbody th {
      font-weight: 400; text-align: left; font-family: inherit; min-width: 5.5em;
      overflow-wrap: anywhere;
    }
    td { text-align: right; white-space: nowrap; }
    .total th, .total td { font-weight: 600; background: var(--wash); }
    footer { margin-top: 3rem; font-size: .82rem; color: var(--soft); }
    footer p { text-indent: 0; text-align: center; }
    @media (max-width: 30rem) {
      .cover { padding: 1.6rem 0 1rem; }
      p { text-align: start; }
      h2 { font-size: 1.2rem; margin-top: 2.2rem; }
      .highlights dl { grid-template-columns: repeat(2, 1fr); }
      th, td { padding: .3rem .4rem; }
    }
    @page { size: A4; margin: 22mm 18mm; }
    @media print {
      :root {
        --paper: #ffffff; --ink: #000000; --soft: #444444; --rule: #999999; --wash: #f2f2f2;
        --accent: #000000; --inside: #ffffff;
        --s1: #2f5f9e; --s2: #b4482f; --s3: #3b7a57; --s4: #8a6a1f; --s5: #6a4c93; --s6: #1f7a8c;
        --s7: #a23e68; --s8: #5f6b7a;
      }
      body {
        max-width: none; padding: 0; font-size: 11pt; print-color-adjust: exact;
        -webkit-print-color-adjust: exact;
      }
      .skip { display: none; }
      .contents { break-after: page; }
      .scroll { overflow: visible; }
      h2, h3, caption { break-after: avoid; }
      .chart, tr, .blank, .note, .short { break-inside: avoid; }
      .scroll, thead { break-after: avoid; }
      tbody tr:nth-child(-n+2) { break-before: avoid; }
      thead { display: table-header-group; }
      table { font-size: 8.5pt; }
      th, td { padding: 2pt 3pt; }
      tbody th { min-width: 4em; }
      a { color: inherit; text-decoration: none; }
    }
    """
}
