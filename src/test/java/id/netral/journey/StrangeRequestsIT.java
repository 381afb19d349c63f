package id.netral.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that no screen of ours sends cost a short answer and no stack trace in the log. */
@JourneyTest
@ExtendWith(OutputCaptureExtension.class)
class StrangeRequestsIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "[]", "no json", "{\"csrfToken\":1,\"rpc\":{}}", "{\"rpc\":[{\"type\":\"event\"}]}"})
    void aScreensMessageWithoutASessionIsAnsweredBriefly(String body, CapturedOutput log) {
        try (var stranger = new SocketVisitor(port)) {
            var reply = stranger.post("?v-r=uidl&v-uiId=0", "application/json", body);
            assertThat(reply.statusCode()).isIn(200, 403);
            assertThat(reply.headers().allValues("Set-Cookie"))
                    .as("no session is made")
                    .isEmpty();
        }
        assertThat(log.getAll()).doesNotContain("\tat ");
    }

    @Test
    void neitherDoOtherMessagesOfAScreensCode(CapturedOutput log) {
        try (var stranger = new SocketVisitor(port)) {
            for (var kind : new String[] {"heartbeat", "push", "init", "webcomponent-bootstrap", "hello"}) {
                stranger.post("?v-r=" + kind + "&v-uiId=0", "application/json", "{}");
                stranger.get("?v-r=" + kind + "&v-uiId=0&location=masuk&query=");
            }
        }
        assertThat(log.getAll()).doesNotContain("\tat ");
    }
}
