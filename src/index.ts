// The TypeScript compiler of the SPFx toolchain asks for a file in the root of src.
