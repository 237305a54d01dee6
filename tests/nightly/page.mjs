// Runs the script of a page that was taken away, in node, with just enough of a document for it; ONNX Runtime is
// onnxruntime-web's build for node, since that for browsers needs one.
//
//     node page.mjs FOLDER NUMBERS.json      prints what the page's table shows, a row a line
import { readFileSync, writeFileSync } from "node:fs";

const [folder, numbers] = process.argv.slice(2);

class Element {
  constructor(tag) { Object.assign(this, { tag, children: [], listeners: {}, classList: { add() {}, remove() {} }, value: "" }); }
  append(...children) { this.children.push(...children); }
  replaceChildren(...children) { this.children = children; }
  setAttribute() {}
  addEventListener(name, listener) { (this.listeners[name] ??= []).push(listener); }
  insertCell() { this.append(new Element("td")); return this.children.at(-1); }
  get valueAsNumber() { return Number(this.value); }
  getContext() { return { fillRect() {}, getImageData: (x, y, width, height) => white(width, height) }; }
  async fire(name) { for (const listener of this.listeners[name] ?? []) await listener({ preventDefault() {} }); }
}

const white = (width, height) => ({ data: new Uint8ClampedArray(width * height * 4).fill(255), width, height });
const below = (element) => [element, ...element.children.filter((each) => each instanceof Element).flatMap(below)];
const named = {};
globalThis.document = { createElement: (tag) => new Element(tag), getElementById: (id) => (named[id] ??= new Element(id)) };

const page = readFileSync(`${folder}/index.html`, "utf8");
const script = page.split('<script type="module">')[1].split("</script>")[0]
  .replace("`${place}ort.wasm.min.mjs`", '"onnxruntime-web"')
  .replace(/ort\.env\.wasm\.wasmPaths = .*/, "")
  .replace("`./${MODEL}`", `new Uint8Array((await import("node:fs")).readFileSync("${folder}/model.onnx"))`);
writeFileSync(`${folder}/page_script.mjs`, script);
await import(`${folder}/page_script.mjs`);

const values = JSON.parse(readFileSync(numbers, "utf8")).flat(Infinity);
const cells = below(named.form).filter((each) => each.type === "number");
cells.forEach((cell, i) => { cell.value = String(values[i]); });
for (const cell of below(named.form)) if (cell.tag === "textarea") cell.value = values.join(", ");
await named.form.fire("submit");
if (!named.answer?.children.length) throw new Error(named.state.textContent);
for (const row of named.answer.children) console.log(`${row.children[0].textContent}\t${row.children[1].textContent}`);
