declare module '@engine/find.wasm?url' {
  const address: string;
  export default address;
}
