export { SampleError } from "./check.ts";
export { sampleRegister } from "./sample-register.ts";
export type { SampleGaming, SampleMonth, SampleOptions, SampleOwner, SampleRegister } from "./shape.ts";
export { ordinaryTruths, type SampleTruths } from "./truths.ts";
