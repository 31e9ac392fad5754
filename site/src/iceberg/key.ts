/** Where the counts are kept in the browser; not under the prefix of answers. */
export const icebergKey = "redress.iceberg.1";
