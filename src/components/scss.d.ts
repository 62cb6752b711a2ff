/** Style modules, until the build has made a typed file beside each of them. */
declare module '*.module.scss' {
  const styles: Readonly<Record<string, string>>;
  export default styles;
}
