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

/** What a module taken elsewhere has of this platform. */
@IntegrationTest
class ScormExportTest {

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
    void branchingCasesArePlayedHereOnlySoAnInvitationStaysAsText() throws IOException {
        assertThat(text("aurat-politik", ScormPackage.PAGE))
                .contains("<p class=\"story-start\">Ajakan masuk grup WhatsApp (di platform Netral)</p>")
                .doesNotContain("/kasus/");
    }

    @Test
    void whatScriptsReadIsInOneOrderWhateverServerWroteIt() throws IOException {
        assertThat(text("menghadiri-acara-caleg", "data.js"))
                .contains(
                        "\"spots\":[{\"height\":24,\"label\":\"Papan ungu di sebelah kiri\",\"width\":20,\"x\":2,\"y\":35},");
    }

    private String text(String module, String file) throws IOException {
        var zip = WrittenPack.bytes(export.export(module).zip());
        try (var files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                if (entry.getName().equals(file)) {
                    return new String(files.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + file);
    }
}
