// Uses a page in a real browser as a person does, by puppeteer-core. Reads what to do as JSON from its input, and prints
// what was found as JSON: { answers: [[{ label, value }]], states: [text], complaints: [what the console says] }.
//
//     node browser.mjs < { browser, url, width, height, isDark, hosts, steps: [{ do, … }] }
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const puppeteer = createRequire(`${process.cwd()}/`)("puppeteer-core");
const found = { answers: [], states: [], complaints: [] };
const asked = JSON.parse(readFileSync(0, "utf8"));
async function answered(page, act) {
  const before = await page.$eval("#state", (state) => state.textContent);
  if (!(await page.$("body.ready"))) throw new Error(`The page is not ready: ${before}`);
  await page.evaluate(() => { document.getElementById("state").textContent = ""; });
  await act();
  await page.waitForFunction(() => document.getElementById("state").textContent, { timeout: 30000 });
  await new Promise((done) => setTimeout(done, 250)); // What was drawn last is answered last.
  found.states.push(await page.$eval("#state", (state) => state.textContent));
  found.answers.push(await page.$$eval("#answer [title], #answer .best strong", (all) => all.map((each) => ({
    label: (each.querySelector(".label") ?? each.querySelector("td") ?? each).textContent,
    value: Number(each.title || "nan"),
  }))));
}

const DO = {
  upload: (page, { file }) => answered(page, async () => {
    const [chooser] = await Promise.all([page.waitForFileChooser(), page.click(".buttons input[type=file] + button")]);
    await chooser.accept([file]);
  }),
  // A file that is dropped, with its bytes.
  drop: (page, { file, name, kind }) => answered(page, () => page.evaluate((bytes, name, kind) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], name, { type: kind }));
    document.querySelector("fieldset").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, readFileSync(file).toString("base64"), name, kind)),
  // Strokes in shares of the pad, with the mouse.
  draw: (page, { strokes }) => answered(page, async () => {
    const box = await (await page.$("canvas.pad")).boundingBox();
    for (const [first, ...rest] of strokes) {
      await page.mouse.move(box.x + first[0] * box.width, box.y + first[1] * box.height);
      await page.mouse.down();
      for (const [x, y] of rest) await page.mouse.move(box.x + x * box.width, box.y + y * box.height, { steps: 4 });
      await page.mouse.up();
    }
  }),
  type: (page, { text }) => answered(page, async () => {
    await page.$eval("textarea", (cell) => { cell.value = ""; });
    await page.type("textarea", text);
  }),
  paste: (page, { text }) => answered(page, () => page.$eval("textarea", (cell, text) => {
    cell.value = text;
    cell.dispatchEvent(new Event("input", { bubbles: true }));
  }, text)),
  fill: (page, { values }) => answered(page, async () => {
    const cells = await page.$$(".columns input[type=number]");
    for (const [i, cell] of cells.entries()) {
      await cell.evaluate((element) => element.scrollIntoView({ block: "start" }));
      await cell.click({ count: 3 });
      await cell.type(String(values[i]));
    }
  }),
  slide: (page, { place, keys }) => answered(page, async () => {
    const slider = (await page.$$("input[type=range]"))[place];
    await slider.focus();
    for (const key of keys) await page.keyboard.press(key);
  }),
  record: (page, { seconds }) => answered(page, async () => {
    const button = await page.$("fieldset .buttons button");
    await button.click();
    await new Promise((done) => setTimeout(done, 1000 * seconds));
    await button.click();
  }),
  wait: (page, { seconds }) => new Promise((done) => setTimeout(done, 1000 * seconds)),
  look: (page, { path }) => page.screenshot({ path, fullPage: true }),
  state: async (page) => { found.states.push(await page.$eval("#state", (state) => state.textContent)); },
};

const browser = await puppeteer.launch({
  executablePath: asked.browser,
  args: ["--no-sandbox", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",
    ...(asked.hosts ? [`--host-resolver-rules=${asked.hosts}`] : [])],
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width: asked.width ?? 1100, height: asked.height ?? 800, deviceScaleFactor: asked.scale ?? 1, hasTouch: (asked.width ?? 1100) < 600 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: asked.isDark ? "dark" : "light" }]);
  page.on("console", (message) => { if (message.type() !== "log") found.complaints.push(`${message.type()}: ${message.text()} ${message.location()?.url ?? ""}`); });
  page.on("pageerror", (error) => found.complaints.push(String(error)));
  await page.goto(asked.url);
  await page.waitForFunction(() => document.body.classList.contains("ready") || document.querySelector("#state.error"), { timeout: 60000 });
  for (const step of asked.steps) await DO[step.do](page, step);
} finally {
  await browser.close();
}
console.log(JSON.stringify(found));
