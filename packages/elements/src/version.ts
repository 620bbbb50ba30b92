/** Version of the package that this copy was built from; a test holds it to package.json. */
export const VERSION = '0.1.0';
