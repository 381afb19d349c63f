package id.netral.xapi;

import id.netral.common.EmployeeId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes what must always come out the same here and tell nothing elsewhere. */
record XapiSecret(String value) {

    private static final int PSEUDONYM_LENGTH = 32;

    /** The person's name at the store. */
    String pseudonym(EmployeeId employee) {
        return mac("employee " + employee.value()).substring(0, PSEUDONYM_LENGTH);
    }

    /** The id of the statement about the event. */
    UUID statement(String event) {
        return UUID.nameUUIDFromBytes(mac("statement " + event).getBytes(StandardCharsets.US_ASCII));
    }

    private String mac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(value), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "XapiSecret";
    }
}
