/** The few names of Firefox's own window that the driver uses; they exist only there, and nobody publishes types. */

// biome-ignore-start lint/suspicious/noExplicitAny: Firefox's internals have no types
declare const Components: any;
declare const Services: any;
declare const ChromeUtils: any;
// biome-ignore-end lint/suspicious/noExplicitAny: Firefox's internals have no types
