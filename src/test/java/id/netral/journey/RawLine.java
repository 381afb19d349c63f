package id.netral.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A socket on which exactly these bytes go out, for what no HTTP client would send. */
final class RawLine {

    private static final int PATIENCE_MS = 30_000;

    private RawLine() {}

    /** The beginning of what comes back, a JSON body included; the request needs no empty line at its end. */
    static String ask(int port, String head) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MS);
            var request = head + "Host: localhost:" + port + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var answer = new ByteArrayOutputStream();
            for (var read = 0; read >= 0 && read != '}'; ) {
                read = socket.getInputStream().read();
                answer.write(read);
            }
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
