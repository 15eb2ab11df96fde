import { createHash } from 'node:crypto';
import { defineConfig, type Plugin } from 'vite';

const placeholder = '"WATTPROOF_DATA"';

/**
 * Puts the script and the style into the page, so that the report is one file.
 * The page also gets a content security policy: nothing may be fetched, and only this very
 * script may run. A file name or host name can then not become code even if the page had a bug.
 */
function oneFile(): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle(_, bundle) {
      let script = '';
      let style = '';
      for (const [name, part] of Object.entries(bundle)) {
        if (part.type === 'chunk') script += part.code;
        else if (name.endsWith('.css')) style += String(part.source);
        else continue;
        delete bundle[name];
      }
      // What would end or comment out a script element must not stand in one literally.
      script = script.trim().replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '\\x3c!--');
      const hash = createHash('sha256').update(script).digest('base64');
      const policy = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
      for (const part of Object.values(bundle)) {
        if (part.type !== 'asset' || !part.fileName.endsWith('.html')) continue;
        const page = String(part.source)
          .replace(/\s*<script type="module"[^>]*src=[^>]*><\/script>/, '')
          .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
          .replace('<meta charset="utf-8">', all => `${all}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`)
          .replace('</head>', () => `<style>${style.trim()}</style>\n</head>`)
          .replace('</body>', () => `<script type="module">${script}</script>\n</body>`);
        if (page.split(placeholder).length !== 2) this.error(`the page must hold ${placeholder} exactly once`);
        part.source = page;
      }
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [oneFile()],
  build: {
    target: 'es2020',
    rollupOptions: { input: 'report.html' },
    modulePreload: false,
    // --outDir may name a folder that others write to as well: never empty it.
    emptyOutDir: false,
    chunkSizeWarningLimit: 1000,
  },
});
