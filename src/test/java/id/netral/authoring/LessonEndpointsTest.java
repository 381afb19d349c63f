package id.netral.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.branching.StoryDrafts;
import id.netral.security.Role;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the editor in the browser and the server tell each other. */
@IntegrationTest
@Transactional
class LessonEndpointsTest {

    private static final Authentication TRAINER = TestUsers.of(null, Role.PELATIH);

    @Autowired
    MockMvc web;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftLessons lessons;

    @Autowired
    StoryDrafts stories;

    private DraftId draft;
    private DraftLessonId lesson;

    @BeforeEach
    void aLesson() {
        TestUsers.signIn(null, Role.PELATIH);
        draft = drafts.create("Modul titik akhir");
        lesson = lessons.add(draft, "Pelajaran");
    }

    @AfterEach
    void signOut(@Autowired TestDatabase database) {
        if (!TestTransaction.isActive()) {
            database.reset(); // bytes come before any transaction, so what brings some is not rolled back
        }
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatTheEditorSendsIsCleanedAndSaved() throws Exception {
        var sent = """
            {"lock":0,"document":{"type":"doc","content":[
              {"type":"paragraph","attrs":{"id":"abcd1234","onclick":"x()"},"content":[
                {"type":"text","text":"Aman","marks":[{"type":"link","attrs":{"href":"javascript:alert(1)"}}]}]},
              {"type":"script","content":[{"type":"text","text":"sisa"}]}]}}""";
        web.perform(trainer(
                        put(path("")).contentType(MediaType.APPLICATION_JSON).content(sent)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lock").value(1))
                .andExpect(jsonPath("$.document.content[0].content[0].text").value("Aman"));

        TestUsers.signIn(null, Role.PELATIH);
        assertThat(lessons.find(lesson).orElseThrow().document()).doesNotContain("javascript", "onclick", "script");
    }

    @Test
    void whoeverIsLateGetsTheMergeInsteadOfOverwriting() throws Exception {
        lessons.save(lesson, text("dari orang lain"), 0);

        web.perform(trainer(put(path(""))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"lock\":0,\"document\":" + text("dari saya") + "}")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("draft.lesson-changed"));
        web.perform(trainer(post(path("/merge"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"base\":" + text("semula") + ",\"mine\":" + text("dari saya") + "}")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[0].state").value("BOTH"))
                .andExpect(jsonPath("$.lock").value(1));
        TestUsers.signIn(null, Role.PELATIH);
        assertThat(lessons.find(lesson).orElseThrow().document()).contains("dari orang lain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{}",
                "\"\"",
                "{\"document\":null,\"lock\":0}",
                "{\"document\":{\"type\":\"doc\"}}",
                "{\"document\":{\"type\":\"doc\"},\"lock\":null}",
                "{\"document\":{\"type\":\"doc\"},\"lock\":\"nol\"}",
                "{\"document\":\"teks\",\"lock\":0}",
                "{\"document\":[],\"lock\":0}",
                "{\"base\":{\"type\":\"doc\"}}",
                "{\"base\":null,\"mine\":null}",
                "{\"base\":1,\"mine\":true}"
            })
    void whatIsNoMessageIsRefusedWithASentence(String body) throws Exception {
        for (var request : List.of(put(path("")), post(path("/merge")))) {
            web.perform(trainer(request.contentType(MediaType.APPLICATION_JSON).content(body)))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.error").value("body.malformed"))
                    .andExpect(jsonPath("$.message").isNotEmpty());
        }
    }

    @Test
    void aFileWithoutANameIsRefusedWithASentence() throws Exception {
        web.perform(trainer(post("/api/drafts/" + draft + "/media").content(png())))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.message").isNotEmpty());
        web.perform(get("/api/drafts/" + draft + "/media").with(authentication(TRAINER)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.message").isNotEmpty());
    }

    @Test
    void everyoneWithTheLessonOpenHearsOfTheOthers() throws Exception {
        web.perform(trainer(put(path("/presence/tab-satu"))))
                .andExpect(jsonPath("$.others").isEmpty());
        web.perform(trainer(put(path("/presence/tab-dua"))))
                .andExpect(jsonPath("$.others[0].name").value("Orang Uji"));
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void aPictureComesInAndIsShownAgain() throws Exception {
        web.perform(trainer(post("/api/drafts/" + draft + "/media")
                        .queryParam("name", "Foto Apel Pagi.PNG")
                        .queryParam("alt", "Apel pagi")
                        .content(png())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.path").value("images/foto-apel-pagi.png"));
        web.perform(get("/api/drafts/" + draft + "/media/images/foto-apel-pagi.png")
                        .with(authentication(TRAINER)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/png"));
    }

    @Test
    void publishedBranchingCasesAreFoundByTheirWords() throws Exception {
        stories.create("Ajakan yang belum terbit");

        web.perform(get("/api/drafts/stories?q=AJAKAN").with(authentication(TRAINER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].id").value("ajakan-masuk-grup-whatsapp"))
                .andExpect(jsonPath("$[0].label").value("Ajakan masuk grup WhatsApp"))
                .andExpect(jsonPath("$[0].note").isNotEmpty());
        web.perform(get("/api/drafts/stories?q=tidak-ada-kata-ini").with(authentication(TRAINER)))
                .andExpect(jsonPath("$.length()").value(0));
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void aFileThatIsNotWhatItsNameSaysStaysOutside() throws Exception {
        web.perform(trainer(post("/api/drafts/" + draft + "/media")
                        .queryParam("name", "gambar.png")
                        .content("<html><script>alert(1)</script>")))
                .andExpect(status().isUnprocessableContent());
        web.perform(trainer(post("/api/drafts/" + draft + "/media")
                        .queryParam("name", "virus.exe")
                        .content("MZ")))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void learnersReadNoDrafts() throws Exception {
        web.perform(get(path("")).with(authentication(TestUsers.of(null)))).andExpect(status().isForbidden());
        web.perform(get("/api/drafts/" + draft + "/media?kind=picture").with(authentication(TestUsers.of(null))))
                .andExpect(status().isForbidden());
    }

    private String path(String rest) {
        return "/api/drafts/lessons/" + lesson + rest;
    }

    private static MockHttpServletRequestBuilder trainer(MockHttpServletRequestBuilder request) {
        return request.with(authentication(TRAINER)).with(csrf());
    }

    private static String text(String words) {
        return """
            {"type":"doc","content":[{"type":"paragraph","attrs":{"id":"abcd1234"},\
            "content":[{"type":"text","text":"%s"}]}]}""".formatted(words);
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
