/** A chart as a picture of its own, for other programs: colours and type resolved, text still text. */
import font from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url";

/** What of an element's style is written into the picture, with what needs no writing. */
const STYLES: readonly [property: string, usual: string][] = [
  ["stroke-width", "1px"],
  ["stroke-dasharray", "none"],
  ["stroke-linecap", "butt"],
  ["stroke-linejoin", "miter"],
  ["opacity", "1"],
  ["text-anchor", "start"],
  ["font-size", ""],
  ["font-weight", "400"],
];
const TEXTS: readonly string[] = ["text-anchor", "font-size", "font-weight"];

/** The space around the chart, and above it for its title and the day. */
const PAD = 24;
const HEAD = 64;

export interface Look {
  title: string;
  /** The day it was made, in words. */
  day: string;
  width: number;
  height: number;
  paper: string;
  ink: string;
  muted: string;
  font: string;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** Puts a chart's markup into an SVG that stands alone. `style` goes before it. */
export function standalone(markup: string, look: Look, style = ""): string {
  const [width, height] = [look.width + 2 * PAD, look.height + HEAD + PAD];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escape(look.font)}">`,
    style,
    `<title>${escape(look.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${look.paper}"/>`,
    `<text x="${PAD}" y="34" font-size="17" font-weight="700" fill="${look.ink}">${escape(look.title)}</text>`,
    `<text x="${width - PAD}" y="34" font-size="13" text-anchor="end" fill="${look.muted}">${escape(look.day)}</text>`,
    `<g transform="translate(${PAD} ${HEAD})">${markup}</g>`,
    "</svg>",
  ].join("");
}

/** Gives any colour a style sheet knows as one that every program does, with how much of it there is. */
function resolver(): (colour: string) => { colour: string; opacity: number } {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  const known = new Map<string, { colour: string; opacity: number }>();
  return (colour) => {
    const before = known.get(colour);
    if (before || !pen) return before ?? { colour, opacity: 1 };
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 255] = pen.getImageData(0, 0, 1, 1).data;
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("");
    const found = { colour: `#${hex}`, opacity: Math.round((alpha / 255) * 100) / 100 };
    known.set(colour, found);
    return found;
  };
}

/** The inside of a drawn chart with every style written into it. */
function inlined(svg: SVGSVGElement, resolve: ReturnType<typeof resolver>): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll<SVGElement>("*");
  svg.querySelectorAll<SVGElement>("*").forEach((one, index) => {
    const to = copies[index];
    if (!to) return;
    to.removeAttribute("class");
    to.removeAttribute("style");
    if (one.localName === "g" || one.localName === "title") return;
    const style = getComputedStyle(one);
    for (const property of ["fill", "stroke"]) {
      const value = style.getPropertyValue(property);
      if (value === "none") {
        if (property === "fill") to.setAttribute("fill", "none");
        continue;
      }
      const { colour, opacity } = resolve(value);
      to.setAttribute(property, colour);
      if (opacity < 1) to.setAttribute(`${property}-opacity`, String(opacity));
    }
    for (const [property, usual] of STYLES) {
      const value = style.getPropertyValue(property);
      if (TEXTS.includes(property) && one.localName !== "text") continue;
      if (value && value !== usual) to.setAttribute(property, value);
    }
  });
  // A picture knows no names of HTML for characters.
  return copy.innerHTML.replaceAll("<!---->", "").replaceAll("&nbsp;", "\u00a0");
}

/** A chart on the screen as an SVG. */
export function asSvg(svg: SVGSVGElement, title: string, day: string, style = ""): string {
  const resolve = resolver();
  const root = getComputedStyle(svg);
  const token = (name: string) => resolve(root.getPropertyValue(name)).colour;
  const look = {
    title,
    day,
    width: svg.viewBox.baseVal.width,
    height: svg.viewBox.baseVal.height,
    paper: token("--surface"),
    ink: token("--ink"),
    muted: token("--muted"),
    font: root.fontFamily,
  };
  return standalone(inlined(svg, resolve), look, style);
}

async function base64(blob: Blob): Promise<string> {
  const url = await new Promise<string>((settle, fail) => {
    const reader = new FileReader();
    reader.onload = () => settle(String(reader.result));
    reader.onerror = () => fail(reader.error ?? new Error("The file could not be read."));
    reader.readAsDataURL(blob);
  });
  return url.slice(url.indexOf(",") + 1);
}

/** The type of the window: a picture that is drawn from an SVG sees none of the page's. */
async function typeface(family: string): Promise<string> {
  try {
    const file = await base64(await (await fetch(font)).blob());
    const name = family.split(",")[0] ?? family;
    return `<style>@font-face{font-family:${name};font-weight:200 800;src:url(data:font/woff2;base64,${file})}</style>`;
  } catch {
    return "";
  }
}

/** How many pixels of the picture one pixel of the screen gets. */
const DENSITY = 2;

/** A chart on the screen as a PNG in base64. */
export async function asPng(svg: SVGSVGElement, title: string, day: string): Promise<string> {
  const style = await typeface(getComputedStyle(svg).fontFamily);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(asSvg(svg, title, day, style))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * DENSITY;
  canvas.height = image.height * DENSITY;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("Nothing can be drawn on.");
  pen.scale(DENSITY, DENSITY);
  pen.drawImage(image, 0, 0);
  const url = canvas.toDataURL("image/png");
  return url.slice(url.indexOf(",") + 1);
}
