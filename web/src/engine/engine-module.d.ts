declare module '@engine/engine.wasm?url' {
  const address: string;
  export default address;
}

declare module '@engine/explore.wasm?url' {
  const address: string;
  export default address;
}
