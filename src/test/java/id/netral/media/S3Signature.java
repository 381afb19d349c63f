package id.netral.media;

import id.netral.common.intake.Sha256;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** AWS Signature Version 4 for requests without a query, as the S3 API reference describes it: what {@link SmallS3} checks by. */
record S3Signature(String accessKey, String secretKey, String region) {

    static final String NO_BODY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /**
     * The headers to send besides {@code Host}.
     *
     * @param address without query or fragment
     * @param bodyHash SHA-256 of the body in hexadecimal
     * @param others headers to be signed as well, by their names in lower case
     */
    SortedMap<String, String> headers(
            String method, URI address, String bodyHash, Instant now, Map<String, String> others) {
        var signed = new TreeMap<>(others);
        var moment = MOMENT.format(now);
        signed.put("x-amz-date", moment);
        signed.put("x-amz-content-sha256", bodyHash);
        var canonical = new TreeMap<>(signed);
        canonical.put("host", address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort());
        signed.put("authorization", authorization(method, address, bodyHash, moment, canonical));
        return signed;
    }

    private String authorization(
            String method, URI address, String bodyHash, String moment, SortedMap<String, String> headers) {
        var names = String.join(";", headers.keySet());
        var lines = headers.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue().strip() + "\n")
                .collect(Collectors.joining());
        var request = String.join("\n", method, address.getRawPath(), "", lines, names, bodyHash);
        var scope = moment.substring(0, 8) + "/" + region + "/s3/aws4_request";
        var text = String.join("\n", "AWS4-HMAC-SHA256", moment, scope, Sha256.of(request));
        return "AWS4-HMAC-SHA256 Credential=" + accessKey + "/" + scope + ",SignedHeaders=" + names + ",Signature="
                + HexFormat.of().formatHex(hmac(key(moment.substring(0, 8)), text));
    }

    private byte[] key(String day) {
        var start = ("AWS4" + secretKey).getBytes(StandardCharsets.UTF_8);
        return hmac(hmac(hmac(hmac(start, day), region), "s3"), "aws4_request");
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    @Override
    public String toString() {
        return "signature of " + accessKey; // the key must not slip into logs
    }
}
