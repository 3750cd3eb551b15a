export { commands, makeClient, onChange, onDrag } from "./client";
export { asErrorView } from "./errors";
export type * from "./generated";
export { isOwnWindow, type Transport } from "./transport";
