package id.netral.security.api;

/** The program behind a request: the token it came with and the name it was given. */
public record ApiClient(long tokenId, String name) {}
