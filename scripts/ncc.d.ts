// @vercel/ncc ships no declarations. This is the part of its programmatic API that the build uses:
// https://github.com/vercel/ncc#programmatically-from-nodejs
declare module '@vercel/ncc' {
  interface Options {
    filename: string;
    minify: boolean;
    cache: string | false;
    quiet: boolean;
    target: string;
  }

  interface Module {
    resource?: string;
    modules?: Iterable<Module>;
  }

  interface Result {
    code: string;
    /** Chunks of dynamic imports and files that packages read, by name. */
    assets: Record<string, { source: string | Buffer }>;
    /** What webpack says of the compilation. */
    stats: { compilation: { modules: Iterable<Module> } };
  }

  function ncc(entry: string, options: Options): Promise<Result>;
  export = ncc;
}
