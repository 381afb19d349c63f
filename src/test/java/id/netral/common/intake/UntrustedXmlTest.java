package id.netral.common.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** No way of reading takes a word from anywhere but the file itself. */
class UntrustedXmlTest {

    private static final String PLAIN = "<b:buku xmlns:b='urn:buku'><b:judul>Netral &amp; adil</b:judul></b:buku>";
    private static final String BOMB =
            "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><x>&b;&b;&b;</x>";

    @TempDir
    Path folder;

    private String fetching;
    private String fetchingType;

    @BeforeEach
    void aFileThatMustStayUnread() throws IOException {
        var secret = Files.writeString(folder.resolve("rahasia.txt"), "rahasia").toUri();
        fetching = "<!DOCTYPE x [<!ENTITY s SYSTEM '" + secret + "'>]><x>&s;</x>";
        fetchingType = "<!DOCTYPE x SYSTEM '" + secret + "'><x/>";
    }

    @Test
    void plainFilesAreReadWithTheirNamespaces() throws Exception {
        assertThat(tree(PLAIN)).isEqualTo("urn:buku Netral & adil");
        assertThat(events(PLAIN)).isEqualTo("urn:buku Netral & adil");
        assertThat(stream(PLAIN)).isEqualTo("Netral & adil");
    }

    @Test
    void treesAndReadersRefuseEveryDocumentType() {
        for (var xml : new String[] {fetching, fetchingType, BOMB, "<!DOCTYPE x><x/>"}) {
            assertThatExceptionOfType(SAXException.class).isThrownBy(() -> tree(xml));
            assertThatExceptionOfType(SAXException.class).isThrownBy(() -> events(xml));
        }
    }

    @Test
    void streamsKnowNoEntityOfTheFilesOwn() throws XMLStreamException {
        for (var xml : new String[] {fetching, BOMB}) {
            assertThatExceptionOfType(XMLStreamException.class)
                    .isThrownBy(() -> stream(xml))
                    .withMessageContaining("not declared");
        }
        assertThat(stream(fetchingType)).isEmpty();
    }

    @Test
    void damageIsRefused() {
        assertThatExceptionOfType(SAXException.class).isThrownBy(() -> tree("<x>"));
        assertThatExceptionOfType(SAXException.class).isThrownBy(() -> events("<x>"));
        assertThatExceptionOfType(XMLStreamException.class).isThrownBy(() -> stream("<x>"));
    }

    private static InputStream in(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String tree(String xml) throws Exception {
        var root = UntrustedXml.documents().parse(in(xml)).getDocumentElement();
        return root.getNamespaceURI() + " " + root.getTextContent();
    }

    private static String events(String xml) throws Exception {
        var seen = new StringBuilder();
        var reader = UntrustedXml.reader();
        reader.setContentHandler(new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                seen.append(seen.isEmpty() ? uri + " " : "");
            }

            @Override
            public void characters(char[] text, int start, int length) {
                seen.append(text, start, length);
            }
        });
        reader.parse(new InputSource(in(xml)));
        return seen.toString();
    }

    private static String stream(String xml) throws XMLStreamException {
        var seen = new StringBuilder();
        var reader = UntrustedXml.streams().createXMLStreamReader(in(xml));
        while (reader.hasNext()) {
            reader.next();
            seen.append(reader.isCharacters() ? reader.getText() : "");
        }
        return seen.toString();
    }
}
