// Holds pages for browsers against html-validate, and in Chromium, wide, narrow and on paper, against axe-core.
//
// `browser.mjs MODULES PAGE…`, where MODULES is the folder of the packages. Each fault is a line with the page, the tool
// and what it said; the last line counts.

import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [modules, ...files] = process.argv.slice(2);
const load = createRequire(path.resolve(modules, "package.json"));
const { chromium } = load("playwright-core");
const { FileSystemConfigLoader, HtmlValidate } = load("html-validate");
const axe = load.resolve("axe-core");

const rules = {
  extends: ["html-validate:recommended", "html-validate:a11y"],
  // The title of an agreement in two languages is as long as it is.
  // Of two texts that follow one another each has its title.
  rules: { "long-title": "off", "heading-level": ["error", { allowMultipleH1: true }] },
};
const manners = [
  { name: "wide", width: 1280, media: "screen" },
  { name: "narrow", width: 360, media: "screen" },
  { name: "paper", width: 800, media: "print" },
];

if (files.length === 0) throw new Error("no pages were given");
const faults = [];
const validator = new HtmlValidate(new FileSystemConfigLoader({ ...rules, root: true }));
for (const file of files) {
  const report = await validator.validateFile(file);
  for (const { messages } of report.results) {
    for (const message of messages) faults.push(`${file}: html-validate: ${message.ruleId}: ${message.message}`);
  }
}

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
let looks = 0;
for (const file of files) {
  for (const { name, width, media } of manners) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => faults.push(`${file}: ${name}: ${error}`));
    await page.emulateMedia({ media });
    const address = pathToFileURL(file).href;
    await page.goto(address);
    const others = asked.filter((url) => url !== address && !url.startsWith("data:"));
    if (others.length > 0) faults.push(`${file}: ${name}: loads ${others.join(", ")}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (media === "screen" && wide > width) faults.push(`${file}: ${name}: ${wide} pixels are wider than ${width}`);
    await page.addScriptTag({ path: axe });
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    for (const { id, nodes } of violations) {
      faults.push(`${file}: ${name}: axe: ${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
    }
    looks += 1;
    await page.close();
  }
}
await browser.close();

for (const fault of faults) console.log(fault);
console.log(`browser: ${files.length} pages, ${looks} looks, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
