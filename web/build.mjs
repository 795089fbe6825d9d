// Builds web/dist: one stylesheet, one script, one sprite of icons, the favicon, and manifest.json,
// which maps each plain name to the name with the hash of its content. Each is also compressed
// here, once, as NAME.gz, so that no request has to. widget.js is the widget without its words, which
// the server puts in front.
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { icons } from "./icons.mjs";
import { tokens } from "./tokens.mjs";

const LIMIT = 60 * 1024; // bytes, compressed, of everything a page loads
const here = new URL(".", import.meta.url);
const at = (path) => new URL(path, here);

async function bundle(entry, more = {}) {
  const result = await build({
    entryPoints: [at(entry).pathname],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: ["es2022", "chrome123", "firefox121", "safari17.5"],
    legalComments: "none",
    logLevel: "warning",
    external: ["/assets/*"],
    ...more,
  });
  return result.outputFiles[0].text;
}

await rm(at("dist"), { recursive: true, force: true });
await mkdir(at("dist"));
await writeFile(at("styles/tokens.css"), tokens());

/** The widget's style sheet is text in its script, the roles of the pages in front of it. */
const sheet = {
  name: "sheet",
  setup({ onLoad }) {
    onLoad({ filter: /widget\.css$/ }, async ({ path }) => {
      const { code } = await transform(tokens(":host") + (await readFile(path, "utf8")), {
        loader: "css",
        minify: true,
      });
      return { contents: code, loader: "text" };
    });
  },
};

const files = {
  "style.css": await bundle("styles/style.css"),
  "app.js": await bundle("script/app.ts"),
  "icons.svg": await icons(),
  "frame.js": await bundle("script/frame.ts"),
  "admin.css": await bundle("styles/admin.css"),
};
const manifest = {};
let compressed = 0;
for (const [name, text] of Object.entries(files)) {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
  const [stem, ending] = name.split(".");
  manifest[name] = `${stem}.${hash}.${ending}`;
  const packed = gzipSync(text, { level: 9 });
  const size = packed.length;
  compressed += size;
  console.log(`${manifest[name]}  ${text.length} bytes, ${size} compressed`);
  await writeFile(at(`dist/${manifest[name]}`), text);
  await writeFile(at(`dist/${manifest[name]}.gz`), packed);
}
await writeFile(at("dist/widget.js"), await bundle("widget/widget.ts", { plugins: [sheet] }));
await writeFile(at("dist/favicon.svg"), await readFile(at("favicon.svg")));
manifest["favicon.svg"] = "favicon.svg";
await writeFile(at("dist/manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
if (compressed > LIMIT) {
  throw new Error(`${compressed} bytes compressed; at most ${LIMIT} are allowed`);
}
console.log(`together ${compressed} of at most ${LIMIT} bytes compressed`);
