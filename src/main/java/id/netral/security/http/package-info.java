/** What every answer and every refusal over HTTP keeps to: headers, sizes, redirects, proxies. */
@NamedInterface("http")
@NullMarked
package id.netral.security.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
