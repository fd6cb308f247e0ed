import { localName, type XmlElement } from "./element";
import { decodeEntities, escapeAttribute } from "./entities";

interface AttributePlace {
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Finds an attribute by its name without prefix (`xmlns:…` are none); null when it is absent. */
function findAttribute(attributes: string, name: string): AttributePlace | null {
  let at = 0;
  while (at < attributes.length) {
    const equals = attributes.indexOf("=", at);
    if (equals < 0) return null;
    let quote = equals + 1;
    while (quote < attributes.length && attributes.charCodeAt(quote) <= 32) quote++;
    const end = attributes.indexOf(attributes[quote]!, quote + 1);
    if (end < 0) return null;
    const key = attributes.slice(at, equals).trim();
    if (key === name || (key.endsWith(":" + name) && !key.startsWith("xmlns:"))) {
      return { start: at, valueStart: quote + 1, valueEnd: end };
    }
    at = end + 1;
  }
  return null;
}

/** Whatever has attributes as text. */
export type Tagged = Pick<XmlElement, "attributes">;

/** The value of an attribute by its name without prefix; undefined when it is absent. */
export function attribute(el: Tagged, name: string): string | undefined {
  const place = findAttribute(el.attributes, name);
  return place ? decodeEntities(el.attributes.slice(place.valueStart, place.valueEnd)) : undefined;
}

/** Sets an attribute where it stands, adds it at the end, or with undefined takes it away. */
export function setAttribute(el: Tagged, name: string, value: string | number | undefined): void {
  const place = findAttribute(el.attributes, localName(name));
  const text = el.attributes;
  if (value === undefined) {
    if (place) el.attributes = text.slice(0, place.start) + text.slice(place.valueEnd + 1);
  } else if (place) {
    el.attributes =
      text.slice(0, place.valueStart) + escapeAttribute(String(value)) + text.slice(place.valueEnd);
  } else {
    el.attributes = `${text.trimEnd()} ${name}="${escapeAttribute(String(value))}"`;
  }
}

/** A boolean attribute in any of its four spellings. */
export function flag(el: Tagged, name: string, absent = false): boolean {
  const value = attribute(el, name);
  return value === undefined ? absent : value === "1" || value === "true";
}
