// Builds styles, scripts and fonts into a folder named by the hash of its content, so that browsers may keep it for
// ever. The output is committed: a machine without Node.js builds the portal all the same.
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import * as sass from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const resources = join(here, "../src/main/resources");
const served = join(resources, "META-INF/resources/assets");

// What must never be shipped: parts of these libraries that belong to the United Kingdom's government.
const forbidden = [/GDS Transport/i, /govuk-crest/i, /crown/i, /nationalarchives/i];

// Two compilations: in one, the libraries' own copies of the settings clash ("module was already loaded").
function compile(entry) {
  return sass.compile(join(here, "src", entry), {
    loadPaths: [here, join(here, "node_modules")],
    quietDeps: true,
    silenceDeprecations: ["if-function"],
  }).css;
}

async function bundleStyles() {
  const css = ["govuk.scss", "moj.scss", "app.scss"].map(compile).join("\n").replaceAll('@charset "UTF-8";', "");
  return esbuild.build({
    stdin: { contents: css, resolveDir: join(here, "src"), loader: "css", sourcefile: "app.css" },
    ...common,
    outfile: "out/app.css",
    loader: { ".woff2": "file", ".svg": "file" },
    assetNames: "[name]",
  });
}

async function bundleScript() {
  return esbuild.build({
    entryPoints: [join(here, "src/app.js")],
    ...common,
    outfile: "out/app.js",
    format: "esm",
    target: "es2020",
  });
}

const common = { bundle: true, minify: true, write: false, legalComments: "none", absWorkingDir: here, logLevel: "error" };

const built = [...(await bundleStyles()).outputFiles, ...(await bundleScript()).outputFiles];
const files = new Map(built.map((file) => [file.path.split("/").pop(), Buffer.from(file.contents)]));
for (const name of ["favicon.svg", "LICENCES.txt"]) {
  files.set(name, await readFile(join(here, "src", name)));
}

const hash = createHash("sha256");
const names = [...files.keys()].sort();
for (const name of names) {
  const content = files.get(name);
  const bad = /\.(css|js|svg)$/.test(name) && forbidden.find((pattern) => pattern.test(content.toString("utf8")));
  if (bad) throw new Error(`${name} contains ${bad}`);
  hash.update(name).update("\0").update(content);
}
const folder = hash.digest("hex").slice(0, 16);

await rm(served, { recursive: true, force: true });
await mkdir(join(served, folder), { recursive: true });
for (const name of names) await writeFile(join(served, folder, name), files.get(name));
const manifest = Object.fromEntries(names.map((name) => [name, `/assets/${folder}/${name}`]));
await writeFile(join(resources, "assets.json"), JSON.stringify(manifest, null, 2) + "\n");
for (const name of names) console.log(`${String(files.get(name).length).padStart(8)}  ${manifest[name]}`);
