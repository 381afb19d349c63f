package id.netral;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code netral.screens.*}: an open screen costs the server memory, so nobody has any number of them.
 *
 * @param perSession screens open in one browser
 * @param perPerson screens open of one person, in all browsers
 * @param newPerPerson new screens of one person at once, and again each minute
 * @param newPerAddress new sessions and screens of people not signed in, from one address, at once; a whole agency may
 *     stand behind one
 * @param newPerAddressAndMinute as many more each minute
 * @param strangers screens of everybody not signed in together, on one node; a session without a screen counts as one
 * @param strangerSession how long the session of somebody not signed in is kept without a sign of life
 */
@ConfigurationProperties("netral.screens")
record ScreenProperties(
        @DefaultValue("20") int perSession,
        @DefaultValue("60") int perPerson,
        @DefaultValue("120") int newPerPerson,
        @DefaultValue("1000") int newPerAddress,
        @DefaultValue("600") int newPerAddressAndMinute,
        @DefaultValue("2000") int strangers,
        @DefaultValue("10m") Duration strangerSession) {}
