/** The part of ncc's programmatic interface that the build uses; the package brings no types. */
declare module '@vercel/ncc' {
  interface Asset {
    source: string | Uint8Array;
  }
  interface Options {
    cache: false;
    quiet: boolean;
    license?: string;
  }
  interface Bundle {
    code: string;
    /** By file name. */
    assets: Record<string, Asset>;
  }
  export default function ncc(entry: string, options: Options): Promise<Bundle>;
}
