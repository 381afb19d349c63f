package id.netral.messaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A mail server that answers as told: {@code HANG UP} instead of an answer ends the line there. */
final class ScriptedSmtp implements AutoCloseable {

    static final String HANG_UP = "HANG UP";

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> commands = Collections.synchronizedList(new ArrayList<>());

    ScriptedSmtp() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    /** The answer to commands that begin with the word; {@code .} is the end of a mail's content. */
    ScriptedSmtp answering(String word, String answer) {
        answers.put(word, answer);
        return this;
    }

    int port() {
        return socket.getLocalPort();
    }

    long heard(String word) {
        synchronized (commands) {
            return commands.stream().filter(command -> command.startsWith(word)).count();
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var line = socket.accept()) {
                talk(line);
            } catch (IOException over) {
                // the next caller
            }
        }
    }

    private void talk(Socket line) throws IOException {
        var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        say(line, "220 siap");
        for (var command = in.readLine(); command != null; command = in.readLine()) {
            commands.add(command);
            var answer = answer(command);
            if (answer.equals(HANG_UP)) {
                return;
            }
            say(line, answer);
            if (answer.startsWith("354")) {
                while (!".".equals(in.readLine())) {
                    // the content
                }
                commands.add(".");
                var end = answer(".");
                if (end.equals(HANG_UP)) {
                    return;
                }
                say(line, end);
            }
        }
    }

    private String answer(String command) {
        return answers.entrySet().stream()
                .filter(entry -> command.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(command.startsWith("DATA") ? "354 silakan" : "250 baik");
    }

    private static void say(Socket line, String answer) throws IOException {
        line.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        line.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
