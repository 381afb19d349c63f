package id.netral.security;

import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where the request on the calling thread comes from, behind a proxy as the server's own setting says. */
public final class RequestAddress {

    private RequestAddress() {}

    /** The address; empty in the background, where there is no request. */
    public static Optional<String> find() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.ofNullable(attributes.getRequest().getRemoteAddr())
                : Optional.empty();
    }
}
