/** The look of the API's page, light or dark as the reader's system is. */
export const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d9dee4, #39424d); --soft: light-dark(#f4f6f8, #1b2129) }
body { margin: 0; display: grid; grid-template-columns: 20rem minmax(0, 1fr); font: 15px/1.5 system-ui, sans-serif;
  background: light-dark(#fff, #12161b); color: light-dark(#1b2530, #dde4ea) }
a { color: light-dark(#0b5cad, #7db8f5) }
nav { position: sticky; top: 0; height: 100vh; overflow: auto; padding: 1rem 1.5rem; background: var(--soft); box-sizing: border-box }
nav h2 { font-size: 0.8rem; text-transform: uppercase; letter-spacing: 0.05em; margin: 1rem 0 0.25rem }
nav ul { list-style: none; margin: 0; padding: 0 }
main { padding: 1rem 2.5rem 4rem; max-width: 60rem }
section { border-top: 1px solid var(--line); padding: 0.5rem 0 1rem; scroll-margin-top: 0.5rem }
h3 span { font-size: 0.8rem; padding: 0.1rem 0.5rem; border-radius: 0.25rem; background: light-dark(#e0ecf8, #1f3a55) }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid var(--line) }
pre { overflow: auto; max-height: 24rem; padding: 0.75rem; background: var(--soft); border-radius: 0.25rem; font-size: 0.8rem }
summary { cursor: pointer; font-size: 0.85rem }
@media (max-width: 50rem) { body { display: block } nav { position: static; height: auto } main { padding: 1rem } }
`;
