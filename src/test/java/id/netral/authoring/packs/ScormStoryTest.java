package id.netral.authoring.packs;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import id.netral.TestUsers;
import id.netral.security.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Branching cases are played on this platform only, so a module taken elsewhere has no link to them. */
@IntegrationTest
class ScormStoryTest {

    @Autowired
    ScormExport export;

    @BeforeEach
    void signIn() {
        TestUsers.signIn(null, Role.PELATIH);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anInvitationStaysAsTextWithoutADeadLink() throws IOException {
        assertThat(page(WrittenPack.bytes(export.export("aurat-politik").zip())))
                .contains("<p class=\"story-start\">Ajakan masuk grup WhatsApp (di platform Netral)</p>")
                .doesNotContain("/kasus/");
    }

    private static String page(byte[] zip) throws IOException {
        try (var files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                if (entry.getName().equals(ScormPackage.PAGE)) {
                    return new String(files.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no page");
    }
}
