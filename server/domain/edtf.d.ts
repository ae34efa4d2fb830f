/** The part of the untyped `edtf` package that dates.ts uses; bounds are milliseconds UTC, infinite where open, null where unknown. */
declare module "edtf" {
  export default function edtf(text: string): { readonly min: number | null; readonly max: number | null };
}
