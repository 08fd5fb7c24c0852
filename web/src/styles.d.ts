/// A style sheet of web/styles as text, made short.
declare module '*.css?inline' {
  const rules: string;
  export default rules;
}
