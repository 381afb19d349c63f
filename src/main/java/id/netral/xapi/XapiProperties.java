package id.netral.xapi;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code netral.xapi.*}.
 *
 * @param endpoint of the learning record store, without {@code /statements}; blank: nothing is recorded or sent
 * @param user blank: no basic sign-in
 * @param token bearer token, instead of user and password
 * @param actor by what people are known there
 * @param homePage begins all ids of activities and accounts; blank: nothing is recorded or sent
 */
@ConfigurationProperties("netral.xapi")
record XapiProperties(
        @DefaultValue("") String endpoint,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String token,
        @DefaultValue("PSEUDONYM") Actor actor,
        @DefaultValue("") String homePage) {

    /** By what people are known to the store. */
    enum Actor {
        /** A number that only this installation can lead back to a person. */
        PSEUDONYM,
        /** The civil servant's number; a person without one keeps a pseudonym. */
        NIP
    }

    XapiProperties {
        endpoint = withoutSlash(endpoint);
        homePage = withoutSlash(homePage);
    }

    private static String withoutSlash(String address) {
        return address.strip().replaceAll("/+$", "");
    }

    boolean enabled() {
        return !endpoint.isEmpty() && !homePage.isEmpty();
    }

    @Override
    public String toString() {
        return "learning record store " + endpoint; // neither password nor token must slip into logs
    }
}
