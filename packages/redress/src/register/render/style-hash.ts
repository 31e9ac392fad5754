/** SHA-256 of the style, in base64: the page's policy allows this style and no other. A test holds it to the style. @internal */
export const styleHash = "TTkAbf1FmINJun5KnON2mj42WgWzcUJ0O3d3RT3EqUQ=";
