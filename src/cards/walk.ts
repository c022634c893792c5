import type { Json } from '../turn/reply';

export type JsonObject = { readonly [key: string]: Json };

/** True for an object that is no list. */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same value with every object in it, the innermost first, put through `change`. */
export const mapObjects = (value: Json, change: (object: JsonObject) => JsonObject): Json => {
  if (Array.isArray(value)) return value.map((item: Json) => mapObjects(item, change));
  if (!isObject(value)) return value;
  return change(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapObjects(inner, change)])));
};

/** The same value with every string in it put through `change`. */
export const mapStrings = (value: Json, change: (text: string) => string): Json => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: Json) => mapStrings(item, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapStrings(inner, change)]));
};

/** Every object in the value, itself first. */
export const objectsIn = (value: Json): readonly JsonObject[] => {
  if (Array.isArray(value)) return value.flatMap((item: Json) => objectsIn(item));
  if (!isObject(value)) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
};
