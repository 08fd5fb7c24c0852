declare module '@engine/engine.wasm?url' {
  const address: string;
  export default address;
}
